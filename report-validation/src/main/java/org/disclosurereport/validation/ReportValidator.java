package org.disclosurereport.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.profile.FormerIds;
import org.disclosurereport.validation.profile.ProfileCheck;
import org.disclosurereport.validation.profile.RuleBook;
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

    private static final ReportValidator STANDARD = new ReportValidator(new RuleBook(List.of(), List.of(), null));

    private final RuleBook book;

    private ReportValidator(RuleBook book) {
        this.book = book;
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
     * The rules that this validator knows: those of the {@link RuleCatalogue} that no profile switches off, and those that
     * a program or a profile adds. {@link RuleCatalogue#rules(Edition)} says which of the first are asked of a report;
     * added ones are asked of every report.
     *
     * @return the rules, sorted by id; how much the findings of one weigh may be changed by a profile
     */
    public List<Rule> rules() {
        return book.rules();
    }

    /**
     * How much the findings of a rule weigh here.
     *
     * @param rule the id of a rule
     * @return what the profiles say, or else the rule itself; empty if this validator does not know the rule or a profile
     *     switches it off
     */
    public Optional<Severity> severityOf(FindingCode rule) {
        return book.severityOf(rule);
    }

    /**
     * Checks a report against the rules that are asked of its edition.
     *
     * @param report the report
     * @return the findings, in the order of the catalogue and then of the form, and what they mean for the
     *     report as a whole; what profiles suppressed and changed is told beside them
     */
    public ValidationResult validate(DisclosureReport report) {
        List<Finding> findings = new ArrayList<>(0);
        Consumer<Finding> sink = findings::add;
        for (ReportRule rule : book.askedOf(report)) {
            rule.check(report, sink);
        }
        return book.conclude(report, findings);
    }

    /**
     * Checks the reports of a region against each other: that of the whole against those of its parts, and whether
     * these can be added up. What is wrong within one of the reports is found by checking that report.
     *
     * @param reports the reports of the region
     * @return the findings, in the order of the catalogue, then of the form and the parts, and what they mean
     */
    public ValidationResult validate(RegionalReports reports) {
        List<Finding> findings = new ArrayList<>(0);
        Consumer<Finding> sink = findings::add;
        for (RegionRule rule : book.askedOf(reports)) {
            rule.check(reports, sink);
        }
        return book.conclude(reports, findings);
    }

    /**
     * Checks the reports of one organ against the rules over several years. What holds within one year is asked by
     * {@link #validate(DisclosureReport)}.
     *
     * @param series the reports of the organ
     * @return the findings, in the order of the catalogue, of the years and then of the form, each with the report that
     *     its addresses belong to, and what they mean for the series as a whole
     */
    public ValidationResult validate(ReportSeries series) {
        List<Finding> findings = new ArrayList<>(0);
        Consumer<Finding> sink = findings::add;
        for (SeriesRule rule : book.askedOf(series)) {
            rule.check(series, sink);
        }
        return book.conclude(series, findings);
    }

    /** Builds a validator. Not thread-safe. */
    public static final class Builder {

        private final List<Rule> added = new ArrayList<>();
        private final List<RuleProfile> layers = new ArrayList<>();
        private @Nullable LocalDate today;

        private Builder() {}

        /**
         * The day on which reports are checked. A report without a day of publication that is checked after its
         * deadline has missed it; without this day such a report is not assessable. Suppressions that have a last day
         * hold only if this day is given. No clock is ever asked.
         *
         * @param day the day
         * @return this builder
         */
        public Builder today(LocalDate day) {
            today = Objects.requireNonNull(day);
            return this;
        }

        /**
         * A rule book that lies over the national rules, or over those that were given before. What it lies over itself
         * is not laid down twice.
         *
         * @param profile the rule book, with those that it lies over
         * @return this builder
         */
        public Builder profile(RuleProfile profile) {
            profile.layers().stream().filter(layer -> !layers.contains(layer)).forEach(layers::add);
            layers.remove(profile);
            layers.add(profile);
            return this;
        }

        /**
         * A rule of a program's own.
         *
         * @param rule the rule, immutable and thread-safe
         * @return this builder
         * @throws IllegalArgumentException if another rule has its id, or once had it
         */
        public Builder rule(Rule rule) {
            Optional<Rule> taken = RuleCatalogue.find(rule.code().toString())
                    .or(() -> added.stream()
                            .filter(other -> other.code().equals(rule.code()))
                            .findFirst());
            if (taken.isPresent()) {
                throw new IllegalArgumentException("Rule " + rule.getClass().getName()
                        + " must have an id of its own, but " + rule.code() + " is that of "
                        + taken.get().getClass().getName());
            }
            added.add(rule);
            return this;
        }

        /**
         * Adds the rules that the class loader of this library finds as services of type {@link Rule}. Nothing is found
         * unless a program asks for it here.
         *
         * @return this builder
         * @throws IllegalArgumentException if a rule that is found has the id of another
         * @throws java.util.ServiceConfigurationError if a rule cannot be made
         */
        public Builder discoverRules() {
            return discoverRules(ReportValidator.class.getClassLoader());
        }

        /**
         * Adds the rules that a class loader finds as services of type {@link Rule}.
         *
         * @param loader the class loader
         * @return this builder
         * @throws IllegalArgumentException if a rule that is found has the id of another
         * @throws java.util.ServiceConfigurationError if a rule cannot be made
         */
        public Builder discoverRules(ClassLoader loader) {
            ServiceLoader.load(Rule.class, loader).forEach(this::rule);
            return this;
        }

        /**
         * What cannot be meant in the profiles that were given: rules that do not exist, ids that are taken, and the
         * like, each with its place in its file.
         *
         * @return the findings; none if {@link #build()} will use the profiles
         */
        public List<Finding> profileFindings() {
            return ProfileCheck.findings(known().toList(), FormerIds.replaced(layers));
        }

        private Stream<Rule> known() {
            return Stream.concat(RuleCatalogue.rules().stream(), added.stream());
        }

        /**
         * The finished validator.
         *
         * @return the validator
         * @throws IllegalArgumentException if there are {@link #profileFindings()}
         */
        public ReportValidator build() {
            if (added.isEmpty() && layers.isEmpty() && today == null) {
                return STANDARD;
            }
            List<Finding> wrong = profileFindings();
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException("Profiles must speak of rules that exist and can be so, but "
                        + wrong.size() + " findings say otherwise, the first: "
                        + wrong.get(0).getMessage().en());
            }
            return new ReportValidator(new RuleBook(added, FormerIds.replaced(layers), today));
        }
    }
}
