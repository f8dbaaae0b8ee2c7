package org.disclosurereport.model.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Wording;
import org.immutables.value.Value;

/**
 * One thing that a rule or a reader found: what must hold, what was found, and where. Data only; the
 * message is rendered when the finding is made.
 */
@Value.Immutable
public interface Finding {

    /**
     * The rule that does not hold, or what a reader met.
     *
     * @return the code
     */
    FindingCode getCode();

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * Whether the rule could be assessed. A finding that is not assessable says that a rule could
     * neither be confirmed nor refuted, and why; it is never an error.
     *
     * @return false if the rule could not be assessed
     */
    @Value.Default
    default boolean isAssessable() {
        return true;
    }

    /**
     * Whose report the addresses belong to, where several reports were looked at together.
     *
     * @return the report, or empty if only one was looked at
     */
    Optional<ReportKey> getReport();

    /**
     * The elements concerned. The first one tells which instance of a rule this is: for a sum its total.
     *
     * @return the addresses, possibly none if the whole document is meant
     */
    List<Address> getAddresses();

    /**
     * The number that must stand there.
     *
     * @return the number in the unit of the form, or empty if the finding is not about a number
     */
    Optional<BigDecimal> getExpected();

    /**
     * The number that stands there.
     *
     * @return the number in the unit of the form, or empty if the finding is not about a number
     */
    Optional<BigDecimal> getFound();

    /**
     * Found minus expected.
     *
     * @return the difference, or empty if one of them is missing
     */
    default Optional<BigDecimal> getDifference() {
        return getFound().flatMap(found -> getExpected().map(found::subtract));
    }

    /**
     * The facts that the message names, by the names of the message template.
     *
     * @return name to text
     */
    Map<String, String> getOperands();

    /**
     * The place in the source document.
     *
     * @return the place, or empty if it is not known
     */
    Optional<Location> getLocation();

    /**
     * The message in both languages.
     *
     * @return the message
     */
    Wording getMessage();

    /**
     * The message for a reader's language.
     *
     * @param locale the reader's locale; {@code zh} in any form gives Chinese, all else English
     * @return the message
     */
    default String message(Locale locale) {
        return getMessage().in(locale);
    }

    /**
     * A builder that starts from this finding.
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

    /** Builds a finding. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
