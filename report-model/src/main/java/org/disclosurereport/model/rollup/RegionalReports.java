package org.disclosurereport.model.rollup;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.immutables.value.Value;

/**
 * What is known of the reports of a region for one year: the report that speaks for the whole, the reports of its
 * organs, and which organs must report. Rules across organs look at this.
 */
@Value.Immutable
public interface RegionalReports {

    /**
     * The filed report that speaks for the whole: of a region, or of a government and its departments.
     *
     * @return the report, or empty if there is none
     */
    Optional<DisclosureReport> getWhole();

    /**
     * The reports of the organs that the whole consists of. The report of the whole is not among them.
     *
     * @return the parts
     */
    @Value.Default
    default RollUp getParts() {
        return RollUp.empty();
    }

    /**
     * The organs that the whole consists of, each of which must report. Nobody but the caller can know them.
     *
     * @return the organs, or none if they are not known
     */
    List<ReportingOrgan> getExpected();

    /**
     * The same of the year before, for figures that are carried from one year to the next.
     *
     * @return the reports of the year before, or empty if they are not at hand
     */
    Optional<RegionalReports> getPrevious();

    /**
     * The edition whose rules are asked of these reports.
     *
     * @return that of the whole, else that of the first part, or empty if there is no report
     */
    default Optional<Edition> findEdition() {
        return getWhole()
                .map(DisclosureReport::getEdition)
                .or(() -> getParts().getParts().stream().findFirst().map(PartReport::edition));
    }

    /**
     * The parts and the whole together, not to be added up but to be looked at: whether all are for one year, and none
     * stands twice.
     *
     * @return a roll-up of the parts and the whole
     */
    @Value.Lazy
    default RollUp together() {
        return getWhole().map(whole -> getParts().plus(RollUp.of(whole))).orElse(getParts());
    }

    /**
     * Compares the organs that reported with those that must.
     *
     * @return what differs; nothing if the organs that must report are not known
     */
    @Value.Lazy
    default OrganMatch organs() {
        return getExpected().isEmpty()
                ? new OrganMatch(List.of(), List.of())
                : getParts().match(getExpected());
    }

    /**
     * A builder that starts from this.
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

    /** Builds the reports of a region. */
    final class Builder extends ImmutableRegionalReports.Builder {
        Builder() {}
    }
}
