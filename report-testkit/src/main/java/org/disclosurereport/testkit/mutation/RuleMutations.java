package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;

/**
 * THE list of the mutators: one for every rule, sorted by id. Those of relations are derived from the forms; every other
 * one stands here with the editions in which the rule can be broken while all else is right.
 *
 * <pre>{@code
 * RuleMutations.find("S3-BALANCE").orElseThrow().mutations(Edition.FY2021)
 * }</pre>
 */
public final class RuleMutations {

    private static final Set<Edition> ALWAYS = EnumSet.allOf(Edition.class);
    private static final Set<Edition> SINCE_2019 = EnumSet.of(FY2019, FY2021);
    private static final Set<Edition> BEFORE_2019 = EnumSet.of(FY2008, FY2014);
    private static final Set<Edition> SINCE_2014 = EnumSet.of(FY2014, FY2019, FY2021);
    private static final Set<Edition> IN_2008 = EnumSet.of(FY2008);
    private static final Set<Edition> IN_2014 = EnumSet.of(FY2014);
    private static final Set<Edition> IN_2019 = EnumSet.of(FY2019);
    private static final Set<Edition> SINCE_2021 = EnumSet.of(FY2021);

    private static final List<RuleMutator<?>> MUTATORS = Stream.<Stream<RuleMutator<?>>>of(
                    RelationLaws.rules().stream().map(RuleMutations::ofRelation),
                    Stream.of(
                            report("A-SCOPE", ALWAYS, FormMutations::scope),
                            report("F-BLANK-CELL", SINCE_2019, FigureMutations::blank),
                            report("F-CITATION", SINCE_2021, TextMutations::citation),
                            report("F-DEADLINE-DEPT", SINCE_2019, FormMutations::lateDepartment),
                            report("F-DEADLINE-GOV", SINCE_2019, FormMutations::lateGovernment),
                            report("F-DEADLINE-OLD", BEFORE_2019, FormMutations::lateOrgan),
                            report("F-EDITION-BY-YEAR", ALWAYS, FormMutations::otherYear),
                            report("F-GOV-ASSESSMENT", SINCE_2019, TextMutations::assessment),
                            report("F-LABEL", SINCE_2019, TextMutations::title),
                            report("F-NOT-BEFORE-YEAR-END", ALWAYS, FormMutations::early),
                            report("F-PART-COUNT", BEFORE_2019, TextMutations::parts),
                            report("F-PERIOD", ALWAYS, FormMutations::otherPeriod),
                            report("F-PREFACE", ALWAYS, TextMutations::preface),
                            report("F-ROW-SET", SINCE_2014, FormMutations::otherTable),
                            report("F-S1-ASPECTS", SINCE_2021, TextMutations::aspects),
                            report("F-S1-LENGTH", SINCE_2021, TextMutations::tooLong),
                            report("F-S5-NOT-EMPTY", SINCE_2019, TextMutations::noProblems),
                            report("F-S6-FEE", SINCE_2021, FeeMutations::silence),
                            report("F-S6-PRESENT", SINCE_2019, TextMutations::noOtherMatters),
                            report("F-SECTIONS", SINCE_2019, TextMutations::sections),
                            report("F-TITLE-YEAR", ALWAYS, FormMutations::otherTitle),
                            report("FEE-LE-ADMIN", SINCE_2021, FeeMutations::moreThanAll),
                            report("FEE-PARTS", SINCE_2021, FeeMutations::parts),
                            report("FEE-REGIME", SINCE_2019, FeeMutations::abolished),
                            report("FEE-STEP", SINCE_2021, FeeMutations::step),
                            report("FY2008-ELIGIBLE", IN_2008, StatedMutations::eligible),
                            report("FY2008-NARRATIVE", ALWAYS, StatedTableMutations::rowsOfAnnex),
                            report("FY2014-COUNT-TYPES", IN_2014, in -> FigureMutations.noCount(in, "statisticsForm")),
                            report("FY2014-NARRATIVE", IN_2014, StatedTableMutations::rowsOfForm),
                            report("FY2019-ITEM-DELTA", IN_2019, FigureMutations::moreAbolished),
                            report("FY2019-PROCUREMENT-PAIR", IN_2019, FigureMutations::unpairedProcurement),
                            report("ID-DOCNO", ALWAYS, IdentifierMutations::documentNumber),
                            report("ID-INDEX", ALWAYS, IdentifierMutations::indexNumber),
                            report("ID-ORGCODE", ALWAYS, IdentifierMutations::organisationCode),
                            report("ID-REGION", ALWAYS, IdentifierMutations::divisionCode),
                            report("ID-USCC", ALWAYS, IdentifierMutations::creditCode),
                            report("LIST-COUNT-TYPES", ALWAYS, FigureMutations::noCountInList),
                            report("N-DAILY-MEAN", ALWAYS, StatedMutations::dailyMean),
                            report("N-DUP-FIGURE", ALWAYS, StatedMutations::statedTwice),
                            report("N-GROWTH", ALWAYS, StatedMutations::growth),
                            report("N-OUTCOME-BREAKDOWN", SINCE_2019, StatedTableMutations::outcomes),
                            report("N-PARTITION", ALWAYS, StatedMutations::partition),
                            report("N-RATE-100", ALWAYS, StatedMutations::replyRate),
                            report("N-REPLY-TOTAL", SINCE_2019, StatedTableMutations::replies),
                            report("N-REQUEST-TOTAL", SINCE_2019, StatedTableMutations::requests),
                            report("N-SHARE", ALWAYS, StatedMutations::share),
                            report("N-SHARE-SUM", ALWAYS, StatedMutations::shares),
                            report("N-ZERO-CLAIM", ALWAYS, StatedTableMutations::denial),
                            report("S2-COUNT-TYPES", SINCE_2019, in -> FigureMutations.noCount(in, "proactive")),
                            report("S2-NARRATIVE", SINCE_2021, StatedTableMutations::documents),
                            report("S2-RULE-POWER", SINCE_2019, FigureMutations::rulesWithoutPower),
                            report("S2-STOCK-LOWER", SINCE_2021, FigureMutations::lowStock),
                            report("S2-UNIT-SLIP", SINCE_2021, FigureMutations::feesInYuan),
                            report("S2-ZERO-OFFICE", SINCE_2019, FigureMutations::decisionsOfOffice),
                            report("S3-CARRY-LE-INTAKE", SINCE_2019, FigureMutations::carriedMoreThanAll),
                            report("S3-CARRY-PLAUSIBLE", SINCE_2019, FigureMutations::muchIsCarried),
                            report("S3-FEE-NOTICE", SINCE_2021, FigureMutations::unpaidFee),
                            report("S3-NONNEG-INT", SINCE_2019, in -> FigureMutations.noCount(in, "request")),
                            report("S4-NARRATIVE", SINCE_2019, StatedTableMutations::disputes),
                            report("S4-NEEDS-REQUESTS", SINCE_2019, FigureMutations::disputesWithoutRequests),
                            report("S4-NONNEG-INT", SINCE_2019, in -> FigureMutations.noCount(in, "dispute")),
                            report("S4-REVIEW-FIRST-2024", SINCE_2021, FigureMutations::suitWithoutReview)),
                    Stream.of(
                            series("A-SERIES", ALWAYS, SeriesMutations::obstacle),
                            series("F-YOY-COPY", ALWAYS, SeriesMutations::copy),
                            series(
                                    "FY2008-CUMULATIVE",
                                    IN_2008,
                                    in -> SeriesMutations.relation("FY2008-CUMULATIVE", in)),
                            series("FY2014-BACKLOG", IN_2014, SeriesMutations::backlog),
                            series("FY2019-ITEM-ROLL", IN_2019, in -> SeriesMutations.relation("FY2019-ITEM-ROLL", in)),
                            series("N-GROWTH-YEAR", SINCE_2014, SeriesMutations::growth),
                            series("S2-STOCK-ROLL", SINCE_2021, in -> SeriesMutations.relation("S2-STOCK-ROLL", in)),
                            series("S2-UNIT-SLIP-YEAR", SINCE_2021, SeriesMutations::unitSlip),
                            series(
                                    "S3-CARRY-YEAR-COLUMN",
                                    SINCE_2019,
                                    in -> SeriesMutations.relation("S3-CARRY-YEAR-COLUMN", in)),
                            series(
                                    "S3-CARRY-YEAR-TOTAL",
                                    SINCE_2019,
                                    in -> SeriesMutations.relation("S3-CARRY-YEAR-TOTAL", in)),
                            series("S3-YOY-JUMP", SINCE_2014, SeriesMutations::jump),
                            series("S4-NEEDS-REQUESTS-YEAR", SINCE_2019, SeriesMutations::disputesWithoutRequests),
                            series("S4-PENDING-CARRY", SINCE_2019, SeriesMutations::pendingCases),
                            series("S4-POST-REVIEW", SINCE_2019, SeriesMutations::suitsAfterReview)),
                    Stream.of(
                            region("A-CARRY-AGG", SINCE_2019, RegionMutations::carried),
                            region("A-DUP-REPORT", ALWAYS, RegionMutations::twice),
                            region("A-MISSING-ORGAN", ALWAYS, RegionMutations::missing),
                            region("A-MIXED-EDITION", ALWAYS, RegionMutations::otherEdition),
                            region("A-MIXED-TABLE", SINCE_2019, RegionMutations::otherTable),
                            region("A-MIXED-YEAR", ALWAYS, RegionMutations::otherYear),
                            region("A-OVERLAPPING-SCOPE", ALWAYS, RegionMutations::overlap),
                            region("A-PART-LE-WHOLE", SINCE_2019, RegionMutations::more),
                            region("A-SUM-OF-PARTS", SINCE_2019, RegionMutations::sum)))
            .flatMap(Function.identity())
            .sorted(Comparator.comparing(RuleMutator::rule))
            .toList();

    private RuleMutations() {}

    private static RuleMutator<DisclosureReport> ofRelation(String rule) {
        return report(rule, RelationMutations.editions(rule), edition -> RelationMutations.breaking(rule, edition));
    }

    private static RuleMutator<RegionalReports> region(
            String rule, Set<Edition> editions, Function<Edition, Arbitrary<Change<RegionalReports>>> changes) {
        return new RuleMutator<>(rule, RegionalReports.class, editions, changes, RegionLaws.ALGEBRA);
    }

    private static RuleMutator<ReportSeries> series(
            String rule, Set<Edition> editions, Function<Edition, Arbitrary<Change<ReportSeries>>> changes) {
        return new RuleMutator<>(rule, ReportSeries.class, editions, changes, SeriesLaws.ALGEBRA);
    }

    private static RuleMutator<DisclosureReport> report(
            String rule, Set<Edition> editions, Function<Edition, Arbitrary<Change<DisclosureReport>>> changes) {
        return new RuleMutator<>(rule, DisclosureReport.class, editions, changes, ReportLaws.ALGEBRA);
    }

    /**
     * All mutators, whatever their rules look at.
     *
     * @return the mutators, sorted by the ids of their rules
     */
    public static List<RuleMutator<?>> mutators() {
        return MUTATORS;
    }

    /**
     * The mutators of rules that look at one kind of thing.
     *
     * @param subject a report, a series of reports, or the reports of a region
     * @param <T> the kind
     * @return the mutators, sorted by the ids of their rules
     */
    @SuppressWarnings("unchecked")
    public static <T> List<RuleMutator<T>> mutators(Class<T> subject) {
        return MUTATORS.stream()
                .filter(mutator -> mutator.subject().equals(subject))
                .map(mutator -> (RuleMutator<T>) mutator)
                .toList();
    }

    /**
     * The mutator of a rule.
     *
     * @param rule id of the rule, for example {@code S3-BALANCE}
     * @return the mutator, or empty if there is no such rule
     */
    public static Optional<RuleMutator<?>> find(String rule) {
        return MUTATORS.stream().filter(mutator -> mutator.rule().equals(rule)).findFirst();
    }
}
