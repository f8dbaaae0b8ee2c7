package org.disclosurereport.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.validation.rules.DeadlineRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.disclosurereport.validation.rules.Relations;
import org.jspecify.annotations.Nullable;

/**
 * Checks reports against the rules. Immutable and thread-safe; needs no Jakarta provider.
 *
 * <pre>{@code
 * ValidationResult result = ReportValidator.standard().validate(report);
 * result.getFindings().forEach(finding -> System.out.println(finding.message(Locale.CHINESE)));
 * }</pre>
 */
public final class ReportValidator {

    private static final ReportValidator STANDARD = new ReportValidator(rule -> rule);

    private static final ValidationResult NOTHING_FOUND =
            ValidationResult.builder().verdict(Verdict.ACCEPTED).build();

    private final List<Rule> rules;
    /** By the ordinal of the edition. */
    private final ReportRule[][] ofEditions;
    /** The same without those about relations, of reports whose relations hold. */
    private final ReportRule[][] besidesRelations;

    private final Set<FindingCode> essential;

    private ReportValidator(UnaryOperator<ReportRule> change) {
        this.rules = RuleCatalogue.rules().stream()
                .map(rule -> rule instanceof ReportRule ofReports ? change.apply(ofReports) : rule)
                .toList();
        this.ofEditions = Stream.of(Edition.values())
                .map(edition ->
                        RuleCatalogue.rules(edition).stream().map(change).toArray(ReportRule[]::new))
                .toArray(ReportRule[][]::new);
        this.besidesRelations = Stream.of(ofEditions)
                .map(rules -> Stream.of(rules)
                        .filter(rule -> !(rule instanceof RelationRule))
                        .toArray(ReportRule[]::new))
                .toArray(ReportRule[][]::new);
        Set<FindingCode> codes = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.isEssential()) {
                codes.add(rule.code());
            }
        }
        this.essential = Set.copyOf(codes);
    }

    /**
     * The validator with every rule of the {@link RuleCatalogue}.
     *
     * @return the validator
     */
    public static ReportValidator standard() {
        return STANDARD;
    }

    /**
     * A builder of a validator that differs from the standard one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The rules that this validator knows; {@link RuleCatalogue#rules(Edition)} says which of them are asked of a report.
     *
     * @return the rules, in the order of the catalogue
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Checks a report against the rules that are asked of its edition.
     *
     * @param report the report
     * @return the findings, in the order of the catalogue and then of the form, and what they mean for the
     *     report as a whole
     */
    public ValidationResult validate(DisclosureReport report) {
        List<Finding> findings = new ArrayList<>(0);
        Consumer<Finding> sink = findings::add;
        ReportRule[][] asked = Relations.surelyHoldIn(report) ? besidesRelations : ofEditions;
        for (ReportRule rule : asked[report.getEdition().ordinal()]) {
            rule.check(report, sink);
        }
        return findings.isEmpty()
                ? NOTHING_FOUND
                : ValidationResult.builder()
                        .verdict(verdict(findings))
                        .findings(findings)
                        .build();
    }

    private Verdict verdict(List<Finding> findings) {
        boolean warned = false;
        boolean unassessed = false;
        for (Finding finding : findings) {
            if (!finding.isAssessable()) {
                unassessed |= essential.contains(finding.getCode());
            } else if (finding.getSeverity() == Severity.ERROR) {
                return Verdict.REJECTED;
            } else {
                warned |= finding.getSeverity() == Severity.WARNING;
            }
        }
        if (unassessed) {
            return Verdict.NOT_ASSESSABLE;
        }
        return warned ? Verdict.ACCEPTED_WITH_WARNINGS : Verdict.ACCEPTED;
    }

    /** Builds a validator. Not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate today;

        private Builder() {}

        /**
         * The day on which reports are checked. A report without a day of publication that is checked after its
         * deadline has missed it; without this day such a report is not assessable. No clock is ever asked.
         *
         * @param day the day
         * @return this builder
         */
        public Builder today(LocalDate day) {
            today = Objects.requireNonNull(day);
            return this;
        }

        /**
         * The finished validator.
         *
         * @return the validator
         */
        public ReportValidator build() {
            LocalDate day = today;
            return day == null
                    ? STANDARD
                    : new ReportValidator(rule -> rule instanceof DeadlineRule deadline ? deadline.on(day) : rule);
        }
    }
}
