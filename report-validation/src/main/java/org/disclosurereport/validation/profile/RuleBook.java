package org.disclosurereport.validation.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.RegionRule;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.SeriesRule;
import org.disclosurereport.validation.rules.AdjustableRule;
import org.disclosurereport.validation.rules.DeadlineRule;
import org.disclosurereport.validation.rules.DeclaredRelationRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.disclosurereport.validation.rules.Relations;
import org.jspecify.annotations.Nullable;

/**
 * The rules that are in force and what their findings mean: the national rules, those that a program adds, and what
 * profiles change.
 *
 * <p>A profile never makes a verdict better than what is known: with an essential rule switched off, nobody knows whether
 * the sums and balances hold, and the best verdict is {@link Verdict#NOT_ASSESSABLE}.
 */
public final class RuleBook {

    private static final ValidationResult NOTHING_FOUND =
            ValidationResult.builder().verdict(Verdict.ACCEPTED).build();

    private final Map<FindingCode, Severity> severities = new HashMap<>();
    private final Map<FindingCode, Map<String, BigDecimal>> parameters = new HashMap<>();
    private final Set<FindingCode> off = new HashSet<>();
    private final Set<FindingCode> essential;
    private final List<RuleChange> changes;
    private final Suppressions suppressions;
    private final @Nullable LocalDate today;

    private final List<Rule> rules;
    /** By the ordinal of the edition. */
    private final ReportRule[][] ofEditions;
    /** The same without those about relations, of reports whose relations hold. */
    private final ReportRule[][] besidesRelations;

    private final List<SeriesRule> ofSeries;
    private final List<RegionRule> ofRegions;
    /** By the ordinal of the edition: what is asked of its reports, or would be if nothing were switched off. */
    private final List<Set<FindingCode>> codesOfEditions;

    private final Set<FindingCode> codesOfSeries;
    private final Set<FindingCode> codesOfRegions;

    /**
     * A rule book.
     *
     * @param added rules that a program adds to those of the catalogue
     * @param layers profiles, the lowest first
     * @param today the day that the caller gives as today
     */
    public RuleBook(List<Rule> added, List<RuleProfile> layers, @Nullable LocalDate today) {
        this.today = today;
        changes = layers.stream().flatMap(layer -> layer.getChanges().stream()).toList();
        changes.forEach(this::apply);
        suppressions = new Suppressions(
                layers.stream()
                        .flatMap(layer -> layer.getSuppressions().stream())
                        .toList(),
                today);
        List<Rule> further = new ArrayList<>(added);
        for (RuleProfile layer : layers) {
            layer.getRelations().forEach(relation -> further.add(new DeclaredRelationRule(relation)));
            layer.getDeadlines().forEach(deadline -> further.add(DeadlineRule.of(deadline)));
        }
        List<Rule> all = sorted(Stream.concat(RuleCatalogue.rules().stream(), further.stream()));
        essential = all.stream().filter(Rule::isEssential).map(Rule::code).collect(Collectors.toSet());
        rules = all.stream()
                .filter(this::isAsked)
                .map(rule -> rule instanceof ReportRule ofReports ? inForce(ofReports) : rule)
                .toList();
        ofSeries = kind(rules, SeriesRule.class);
        ofRegions = kind(rules, RegionRule.class);
        codesOfSeries = codes(kind(all, SeriesRule.class));
        codesOfRegions = codes(kind(all, RegionRule.class));
        ofEditions = new ReportRule[Edition.values().length][];
        codesOfEditions = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            List<ReportRule> ofEdition = sorted(Stream.concat(
                    RuleCatalogue.rules(edition).stream(),
                    further.stream().filter(ReportRule.class::isInstance).map(ReportRule.class::cast)));
            codesOfEditions.add(codes(ofEdition));
            ofEditions[edition.ordinal()] =
                    ofEdition.stream().filter(this::isAsked).map(this::inForce).toArray(ReportRule[]::new);
        }
        besidesRelations = Stream.of(ofEditions)
                .map(asked -> Stream.of(asked)
                        .filter(rule -> !(rule instanceof RelationRule))
                        .toArray(ReportRule[]::new))
                .toArray(ReportRule[][]::new);
    }

    private static <R extends Rule> List<R> kind(List<Rule> rules, Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Set<FindingCode> codes(List<? extends Rule> rules) {
        return rules.stream().map(Rule::code).collect(Collectors.toSet());
    }

    private void apply(RuleChange change) {
        FindingCode rule = change.getRule();
        if (change.isOff()) {
            off.add(rule);
        }
        change.getSeverity().ifPresent(severity -> {
            off.remove(rule);
            severities.put(rule, severity);
        });
        parameters.computeIfAbsent(rule, none -> new HashMap<>()).putAll(change.getParameters());
    }

    private static <R extends Rule> List<R> sorted(Stream<R> some) {
        return some.sorted(Comparator.comparing(Rule::code)).toList();
    }

    private boolean isAsked(Rule rule) {
        return !off.contains(rule.code());
    }

    private ReportRule inForce(ReportRule rule) {
        ReportRule adjusted = rule;
        for (Map.Entry<String, BigDecimal> parameter :
                parameters.getOrDefault(rule.code(), Map.of()).entrySet()) {
            if (adjusted instanceof AdjustableRule adjustable) {
                adjusted = adjustable
                        .with(parameter.getKey(), parameter.getValue())
                        .orElse(adjusted);
            }
        }
        return today != null && adjusted instanceof DeadlineRule deadline ? deadline.on(today) : adjusted;
    }

    /**
     * The rules in force.
     *
     * @return the rules, sorted by id
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * How much a rule weighs.
     *
     * @param rule the id of a rule
     * @return what a profile says, or else the rule; empty if it is not in force
     */
    public Optional<Severity> severityOf(FindingCode rule) {
        return rules.stream()
                .filter(known -> known.code().equals(rule))
                .findFirst()
                .map(known -> severities.getOrDefault(rule, known.severity()));
    }

    /**
     * The rules that are asked of a report, without those about relations of the form if all of these hold.
     *
     * @param report the report
     * @return the rules, sorted by id; not to be changed
     */
    public ReportRule[] askedOf(DisclosureReport report) {
        ReportRule[][] asked = Relations.surelyHoldIn(report) ? besidesRelations : ofEditions;
        return asked[report.getEdition().ordinal()];
    }

    /**
     * The rules that are asked of a series.
     *
     * @param series the series
     * @return the rules, sorted by id
     */
    public List<SeriesRule> askedOf(ReportSeries series) {
        return ofSeries;
    }

    /**
     * The rules that are asked of the reports of a region: those of the catalogue if they are about its edition.
     *
     * @param reports the reports
     * @return the rules, sorted by id
     */
    public List<RegionRule> askedOf(RegionalReports reports) {
        Optional<Edition> edition = reports.findEdition();
        return ofRegions.stream()
                .filter(rule -> {
                    List<Edition> editions = RuleCatalogue.editions(rule);
                    return edition.map(editions::contains).orElse(false) || editions.isEmpty();
                })
                .toList();
    }

    /**
     * What the findings of one report mean.
     *
     * @param report the report
     * @param found what the rules found
     * @return the result
     */
    public ValidationResult conclude(DisclosureReport report, List<Finding> found) {
        return conclude(
                () -> Stream.of(report.toKey()),
                codesOfEditions.get(report.getEdition().ordinal()),
                found);
    }

    /**
     * What the findings over several years mean.
     *
     * @param series the reports
     * @param found what the rules found
     * @return the result
     */
    public ValidationResult conclude(ReportSeries series, List<Finding> found) {
        return conclude(() -> series.getReports().stream().map(DisclosureReport::toKey), codesOfSeries, found);
    }

    /**
     * What the findings across the organs of a region mean.
     *
     * @param reports the reports
     * @param found what the rules found
     * @return the result
     */
    public ValidationResult conclude(RegionalReports reports, List<Finding> found) {
        return conclude(
                () -> Stream.concat(
                        reports.getWhole().map(DisclosureReport::toKey).stream(),
                        reports.getParts().getParts().stream().map(PartReport::toKey)),
                codesOfRegions,
                found);
    }

    private ValidationResult conclude(
            Supplier<Stream<ReportKey>> reports, Set<FindingCode> asked, List<Finding> found) {
        if (changes.isEmpty() && suppressions.isEmpty()) {
            return found.isEmpty()
                    ? NOTHING_FOUND
                    : ValidationResult.builder()
                            .verdict(verdict(found, false))
                            .findings(found)
                            .build();
        }
        ValidationResult.Builder result = ValidationResult.builder();
        List<Finding> counted = suppressions.apply(
                reports, asked, found.stream().map(this::weighed).toList(), result);
        boolean essentialOff = off.stream().anyMatch(rule -> asked.contains(rule) && essential.contains(rule));
        return result.findings(counted)
                .ruleChanges(changes.stream()
                        .filter(change -> asked.contains(change.getRule()))
                        .toList())
                .verdict(verdict(counted, essentialOff))
                .build();
    }

    private Finding weighed(Finding finding) {
        Severity severity = severities.get(finding.getCode());
        return severity == null || !finding.isAssessable()
                ? finding
                : finding.toBuilder().severity(severity).build();
    }

    private Verdict verdict(List<Finding> findings, boolean essentialOff) {
        Set<Severity> found = EnumSet.noneOf(Severity.class);
        boolean unassessed = essentialOff;
        for (Finding finding : findings) {
            if (finding.isAssessable()) {
                found.add(finding.getSeverity());
            } else {
                unassessed |= essential.contains(finding.getCode());
            }
        }
        if (found.contains(Severity.ERROR)) {
            return Verdict.REJECTED;
        }
        if (unassessed) {
            return Verdict.NOT_ASSESSABLE;
        }
        return found.contains(Severity.WARNING) ? Verdict.ACCEPTED_WITH_WARNINGS : Verdict.ACCEPTED;
    }
}
