package org.disclosurereport.model;

import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.table.WellFormed;
import org.immutables.value.Value;

/** Whom readers of a report may ask about it (如对本报告有疑问，请与…联系). Says at least one thing; texts are as printed. */
@Value.Immutable
public interface ReportContact {

    /**
     * The postal address (地址). Not that of a page of the web, which belongs to the {@link Publication}.
     *
     * @return the address as printed
     */
    Optional<String> getAddress();

    /**
     * The postcode (邮编).
     *
     * @return the postcode as printed
     */
    Optional<String> getPostcode();

    /**
     * The phone number (电话), with its area code if that is printed.
     *
     * @return the number as printed
     */
    Optional<String> getPhone();

    /**
     * The fax number (传真).
     *
     * @return the number as printed
     */
    Optional<String> getFax();

    /**
     * The address of electronic mail (电子邮箱).
     *
     * @return the address as printed
     */
    Optional<String> getEmail();

    /** Refuses a contact of which nothing is known, and texts that are blank or that no document can carry. */
    @Value.Check
    default void check() {
        Map<String, Optional<String>> texts = Map.of(
                "Address", getAddress(),
                "Postcode", getPostcode(),
                "Phone", getPhone(),
                "Fax", getFax(),
                "E-mail", getEmail());
        if (texts.values().stream().allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException("A contact must have an address, postcode, phone, fax or e-mail");
        }
        texts.forEach((name, printed) -> printed.ifPresent(text -> require(name + " of the contact", text)));
    }

    private static void require(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        WellFormed.require(what, text);
    }

    /**
     * A builder that starts from this contact.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contact. */
    final class Builder extends ImmutableReportContact.Builder {
        Builder() {}
    }
}
