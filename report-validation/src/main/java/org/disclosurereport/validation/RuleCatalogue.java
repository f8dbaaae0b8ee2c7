package org.disclosurereport.validation;

import static org.disclosurereport.model.finding.Severity.ERROR;
import static org.disclosurereport.model.finding.Severity.HINT;
import static org.disclosurereport.model.finding.Severity.WARNING;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.validation.rules.AnnouncedPartsRule;
import org.disclosurereport.validation.rules.AssessmentRule;
import org.disclosurereport.validation.rules.BeforeYearEndRule;
import org.disclosurereport.validation.rules.BlankCellRule;
import org.disclosurereport.validation.rules.CarryLimitRule;
import org.disclosurereport.validation.rules.CarryShareRule;
import org.disclosurereport.validation.rules.CitationRule;
import org.disclosurereport.validation.rules.CreditCodeRule;
import org.disclosurereport.validation.rules.DailyMeanRule;
import org.disclosurereport.validation.rules.DeadlineRule;
import org.disclosurereport.validation.rules.DenialRule;
import org.disclosurereport.validation.rules.DisputesNeedRequestsRule;
import org.disclosurereport.validation.rules.DivisionCodeRule;
import org.disclosurereport.validation.rules.DocumentNumberRule;
import org.disclosurereport.validation.rules.EditionByYearRule;
import org.disclosurereport.validation.rules.EligibleRequestsRule;
import org.disclosurereport.validation.rules.FeeNoticeRule;
import org.disclosurereport.validation.rules.FeePartsRule;
import org.disclosurereport.validation.rules.FeeRegimeRule;
import org.disclosurereport.validation.rules.FeeStepRule;
import org.disclosurereport.validation.rules.FeeWithinAdministrativeFeesRule;
import org.disclosurereport.validation.rules.GrowthRule;
import org.disclosurereport.validation.rules.IndexNumberRule;
import org.disclosurereport.validation.rules.ItemChangeRule;
import org.disclosurereport.validation.rules.NonNegativeRule;
import org.disclosurereport.validation.rules.OfficeDecisionsRule;
import org.disclosurereport.validation.rules.OrganisationCodeRule;
import org.disclosurereport.validation.rules.OtherMattersRule;
import org.disclosurereport.validation.rules.OverviewLengthRule;
import org.disclosurereport.validation.rules.PartitionRule;
import org.disclosurereport.validation.rules.PeriodRule;
import org.disclosurereport.validation.rules.PrefaceRule;
import org.disclosurereport.validation.rules.ProblemsStatedRule;
import org.disclosurereport.validation.rules.ProcurementPairRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.disclosurereport.validation.rules.ReplyRateRule;
import org.disclosurereport.validation.rules.ReviewFirstRule;
import org.disclosurereport.validation.rules.RowSetRule;
import org.disclosurereport.validation.rules.RulePowerRule;
import org.disclosurereport.validation.rules.SameFigureRule;
import org.disclosurereport.validation.rules.ScopeRule;
import org.disclosurereport.validation.rules.SectionTitleRule;
import org.disclosurereport.validation.rules.SectionsRule;
import org.disclosurereport.validation.rules.ShareRule;
import org.disclosurereport.validation.rules.ShareSumRule;
import org.disclosurereport.validation.rules.StatedDisputesRule;
import org.disclosurereport.validation.rules.StatedDocumentsRule;
import org.disclosurereport.validation.rules.StatedOutcomesRule;
import org.disclosurereport.validation.rules.StatedRepliesRule;
import org.disclosurereport.validation.rules.StatedRequestsRule;
import org.disclosurereport.validation.rules.StatedRowsRule;
import org.disclosurereport.validation.rules.StockRule;
import org.disclosurereport.validation.rules.TitleYearRule;
import org.disclosurereport.validation.rules.TopicsRule;
import org.disclosurereport.validation.rules.UnitSlipRule;

/**
 * THE list of the rules, sorted by id. Prefixes: A is about what a report speaks for, F about the form as a
 * whole, FEE about fees for information, FY2008, FY2014 and FY2019 about what only these print, ID about identifiers,
 * LIST about lists of figures, N about figures that stand in sentences, S2, S3 and S4 about the tables of sections two,
 * three and four. Each stands with the editions whose reports it is asked of.
 */
public final class RuleCatalogue {

    private static final Set<Edition> ALWAYS = Set.copyOf(EnumSet.allOf(Edition.class));
    private static final Set<Edition> BEFORE_2019 = Set.of(FY2008, FY2014);
    private static final Set<Edition> IN_2008 = Set.of(FY2008);
    private static final Set<Edition> IN_2014 = Set.of(FY2014);
    private static final Set<Edition> SINCE_2014 = Set.of(FY2014, FY2019, FY2021);
    private static final Set<Edition> SINCE_2019 = Set.of(FY2019, FY2021);
    private static final Set<Edition> SINCE_2021 = Set.of(FY2021);

    private static final List<Entry> ENTRIES = List.of(
            entry(ALWAYS, new ScopeRule("A-SCOPE", ERROR)),
            entry(SINCE_2019, new BlankCellRule("F-BLANK-CELL", WARNING)),
            entry(SINCE_2021, new CitationRule("F-CITATION", WARNING)),
            entry(SINCE_2019, DeadlineRule.ofDepartments("F-DEADLINE-DEPT", ERROR)),
            entry(SINCE_2019, DeadlineRule.ofGovernments("F-DEADLINE-GOV", ERROR)),
            entry(BEFORE_2019, DeadlineRule.ofAllOrgans("F-DEADLINE-OLD", ERROR)),
            entry(ALWAYS, new EditionByYearRule("F-EDITION-BY-YEAR", ERROR)),
            entry(SINCE_2019, new AssessmentRule("F-GOV-ASSESSMENT", ERROR)),
            entry(SINCE_2019, new SectionTitleRule("F-LABEL", WARNING)),
            entry(ALWAYS, new BeforeYearEndRule("F-NOT-BEFORE-YEAR-END", WARNING)),
            entry(BEFORE_2019, new AnnouncedPartsRule("F-PART-COUNT", WARNING)),
            entry(ALWAYS, new PeriodRule("F-PERIOD", ERROR)),
            entry(ALWAYS, new PrefaceRule("F-PREFACE", WARNING)),
            entry(SINCE_2014, new RowSetRule("F-ROW-SET", ERROR)),
            entry(SINCE_2021, TopicsRule.ofOverview("F-S1-ASPECTS", WARNING)),
            entry(SINCE_2021, new OverviewLengthRule("F-S1-LENGTH", WARNING, 1000)),
            entry(SINCE_2019, new ProblemsStatedRule("F-S5-NOT-EMPTY", ERROR)),
            entry(SINCE_2021, TopicsRule.ofOtherMatters("F-S6-FEE", WARNING)),
            entry(SINCE_2019, new OtherMattersRule("F-S6-PRESENT", ERROR)),
            entry(SINCE_2019, new SectionsRule("F-SECTIONS", ERROR)),
            entry(ALWAYS, new TitleYearRule("F-TITLE-YEAR", ERROR)),
            entry(SINCE_2021, new FeeWithinAdministrativeFeesRule("FEE-LE-ADMIN", HINT)),
            entry(SINCE_2021, new FeePartsRule("FEE-PARTS", ERROR)),
            entry(SINCE_2019, new FeeRegimeRule("FEE-REGIME", ERROR)),
            entry(SINCE_2021, new FeeStepRule("FEE-STEP", WARNING)),
            entry(ALWAYS, new RelationRule("FY2008-DX-SUMS", ERROR)),
            entry(IN_2008, new EligibleRequestsRule("FY2008-ELIGIBLE", ERROR)),
            entry(ALWAYS, new RelationRule("FY2008-FJ-BREAKDOWN", HINT)),
            entry(ALWAYS, new RelationRule("FY2008-FJ-SUMS", ERROR)),
            entry(ALWAYS, StatedRowsRule.ofAnnexes("FY2008-NARRATIVE", WARNING)),
            entry(ALWAYS, new RelationRule("FY2008-PD-EDIT", ERROR)),
            entry(ALWAYS, new RelationRule("FY2008-PD-EDIT-SUM", WARNING)),
            entry(ALWAYS, new RelationRule("FY2008-PD-SUMS", ERROR)),
            entry(ALWAYS, new RelationRule("FY2008-YTD", WARNING)),
            entry(IN_2014, new RelationRule("FY2014-CHANNEL-COVER", WARNING)),
            entry(IN_2014, new RelationRule("FY2014-CONCLUDED", ERROR)),
            entry(IN_2014, new NonNegativeRule("FY2014-COUNT-TYPES", ERROR, StatisticsForm.KEY)),
            entry(IN_2014, StatedRowsRule.ofForm("FY2014-NARRATIVE", WARNING)),
            entry(IN_2014, new RelationRule("FY2014-NORMATIVE-RATIO", HINT)),
            entry(IN_2014, new RelationRule("FY2014-OFWHICH", ERROR)),
            entry(IN_2014, new RelationRule("FY2014-REFUSALS", ERROR, WARNING)),
            entry(IN_2014, new RelationRule("FY2014-REPLIED-VS-CONCLUDED", WARNING)),
            entry(IN_2014, new RelationRule("FY2014-REPLIES", ERROR)),
            entry(IN_2014, new RelationRule("FY2014-REQUEST-CHANNELS", ERROR)),
            entry(IN_2014, new RelationRule("FY2014-RESPONSE-DEDUP", WARNING)),
            entry(IN_2014, new RelationRule("FY2014-REVIEW", ERROR)),
            entry(IN_2014, new RelationRule("FY2014-STAFF", ERROR)),
            entry(SINCE_2019, new ItemChangeRule("FY2019-ITEM-DELTA", ERROR)),
            entry(SINCE_2019, new RelationRule("FY2019-MADE-VS-DISCLOSED", HINT)),
            entry(SINCE_2019, new ProcurementPairRule("FY2019-PROCUREMENT-PAIR", WARNING)),
            entry(SINCE_2019, new RelationRule("FY2019-PUBLIC-TOTAL", ERROR)),
            entry(ALWAYS, new DocumentNumberRule("ID-DOCNO", WARNING)),
            entry(ALWAYS, new IndexNumberRule("ID-INDEX", HINT)),
            entry(ALWAYS, new OrganisationCodeRule("ID-ORGCODE", ERROR)),
            entry(ALWAYS, new DivisionCodeRule("ID-REGION", WARNING)),
            entry(ALWAYS, new CreditCodeRule("ID-USCC", ERROR)),
            entry(ALWAYS, NonNegativeRule.ofLists("LIST-COUNT-TYPES", ERROR)),
            entry(ALWAYS, new DailyMeanRule("N-DAILY-MEAN", HINT)),
            entry(ALWAYS, new SameFigureRule("N-DUP-FIGURE", WARNING)),
            entry(ALWAYS, new GrowthRule("N-GROWTH", WARNING)),
            entry(SINCE_2019, new StatedOutcomesRule("N-OUTCOME-BREAKDOWN", WARNING)),
            entry(ALWAYS, new PartitionRule("N-PARTITION", ERROR)),
            entry(ALWAYS, new ReplyRateRule("N-RATE-100", WARNING)),
            entry(SINCE_2019, new StatedRepliesRule("N-REPLY-TOTAL", WARNING)),
            entry(SINCE_2019, new StatedRequestsRule("N-REQUEST-TOTAL", WARNING)),
            entry(ALWAYS, new ShareRule("N-SHARE", WARNING)),
            entry(ALWAYS, new ShareSumRule("N-SHARE-SUM", WARNING)),
            entry(ALWAYS, new DenialRule("N-ZERO-CLAIM", ERROR)),
            entry(SINCE_2019, new NonNegativeRule("S2-COUNT-TYPES", ERROR, ProactiveDisclosure.KEY)),
            entry(SINCE_2021, new StatedDocumentsRule("S2-NARRATIVE", WARNING)),
            entry(SINCE_2019, new RulePowerRule("S2-RULE-POWER", WARNING)),
            entry(SINCE_2019, new StockRule("S2-STOCK-LOWER", ERROR)),
            entry(SINCE_2019, new UnitSlipRule("S2-UNIT-SLIP", HINT)),
            entry(SINCE_2019, new OfficeDecisionsRule("S2-ZERO-OFFICE", HINT)),
            entry(SINCE_2019, new RelationRule("S3-BALANCE", ERROR)),
            entry(SINCE_2019, new CarryLimitRule("S3-CARRY-LE-INTAKE", ERROR)),
            entry(SINCE_2019, new CarryShareRule("S3-CARRY-PLAUSIBLE", HINT)),
            entry(SINCE_2019, new FeeNoticeRule("S3-FEE-NOTICE", WARNING)),
            entry(SINCE_2019, new NonNegativeRule("S3-NONNEG-INT", ERROR, RequestTable.KEY)),
            entry(SINCE_2019, new RelationRule("S3-RESULT-TOTAL", ERROR)),
            entry(SINCE_2019, new RelationRule("S3-ROW-TOTAL", ERROR)),
            entry(SINCE_2019, new StatedDisputesRule("S4-NARRATIVE", WARNING)),
            entry(SINCE_2019, new DisputesNeedRequestsRule("S4-NEEDS-REQUESTS", HINT)),
            entry(SINCE_2019, new NonNegativeRule("S4-NONNEG-INT", ERROR, DisputeTable.KEY)),
            entry(SINCE_2019, new ReviewFirstRule("S4-REVIEW-FIRST-2024", HINT)),
            entry(SINCE_2019, new RelationRule("S4-TOTALS", ERROR)));

    /** Ids under which rules were drawn up before editions were named by their years. None is ever given to another. */
    private static final Map<String, String> FORMER_IDS = Map.ofEntries(
            Map.entry("E1-DX-SUMS", "FY2008-DX-SUMS"),
            Map.entry("E1-ELIGIBLE", "FY2008-ELIGIBLE"),
            Map.entry("E1-FJ-SUMS", "FY2008-FJ-SUMS"),
            Map.entry("E1-PD-EDIT", "FY2008-PD-EDIT"),
            Map.entry("E1-PD-SUMS", "FY2008-PD-SUMS"),
            Map.entry("E1-SEED-CONSULT", "N-PARTITION"),
            Map.entry("E1-SEED-REPLIES", "N-PARTITION"),
            Map.entry("E1-SEED-TOPICS", "N-PARTITION"),
            Map.entry("E1-YTD", "FY2008-YTD"),
            Map.entry("E2-CHANNEL-COVER", "FY2014-CHANNEL-COVER"),
            Map.entry("E2-CONCLUDED", "FY2014-CONCLUDED"),
            Map.entry("E2-NARRATIVE", "FY2014-NARRATIVE"),
            Map.entry("E2-NORMATIVE-RATIO", "FY2014-NORMATIVE-RATIO"),
            Map.entry("E2-OFWHICH", "FY2014-OFWHICH"),
            Map.entry("E2-REFUSALS", "FY2014-REFUSALS"),
            Map.entry("E2-REPLIED-VS-CONCLUDED", "FY2014-REPLIED-VS-CONCLUDED"),
            Map.entry("E2-REPLIES", "FY2014-REPLIES"),
            Map.entry("E2-REQUEST-CHANNELS", "FY2014-REQUEST-CHANNELS"),
            Map.entry("E2-RESPONSE-DEDUP", "FY2014-RESPONSE-DEDUP"),
            Map.entry("E2-REVIEW", "FY2014-REVIEW"),
            Map.entry("E2-STAFF", "FY2014-STAFF"),
            Map.entry("E3-ITEM-DELTA", "FY2019-ITEM-DELTA"),
            Map.entry("E3-MADE-VS-DISCLOSED", "FY2019-MADE-VS-DISCLOSED"),
            Map.entry("E3-PROCUREMENT-PAIR", "FY2019-PROCUREMENT-PAIR"),
            Map.entry("E3-PUBLIC-TOTAL", "FY2019-PUBLIC-TOTAL"));

    private static final List<Rule> RULES = ENTRIES.stream().map(Entry::rule).toList();

    /** A rule and the editions whose reports it is asked of. */
    private record Entry(Set<Edition> editions, Rule rule) {}

    private static Entry entry(Set<Edition> editions, Rule rule) {
        return new Entry(editions, rule);
    }

    private RuleCatalogue() {}

    /**
     * All rules, whatever they look at.
     *
     * @return the rules, sorted by id
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * The rules that are asked of each report of an edition. A rule about a table that another edition prints, too, is
     * among them: an office may have filed that table.
     *
     * @param edition the edition
     * @return the rules, sorted by id
     */
    public static List<ReportRule> rules(Edition edition) {
        return ENTRIES.stream()
                .filter(entry -> entry.editions().contains(edition) && entry.rule() instanceof ReportRule)
                .map(entry -> (ReportRule) entry.rule())
                .toList();
    }

    /**
     * The rules of one kind.
     *
     * @param kind what they look at, for example {@code ReportRule.class}
     * @param <R> the kind
     * @return the rules, sorted by id
     */
    public static <R extends Rule> List<R> rules(Class<R> kind) {
        return RULES.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The editions whose reports a rule is asked of.
     *
     * @param rule a rule of this catalogue
     * @return the editions, in the order of their years; none if the rule is not of this catalogue
     */
    public static List<Edition> editions(Rule rule) {
        return ENTRIES.stream()
                .filter(entry -> entry.rule() == rule)
                .flatMap(entry -> entry.editions().stream().sorted())
                .toList();
    }

    /**
     * Ids that rules once had.
     *
     * @return former id to the id of today
     */
    public static Map<String, String> formerIds() {
        return FORMER_IDS;
    }

    /**
     * The rule with an id, also with a former one.
     *
     * @param id for example {@code S3-BALANCE}
     * @return the rule, or empty if there is none
     */
    public static Optional<Rule> find(String id) {
        String today = FORMER_IDS.getOrDefault(id, id);
        return RULES.stream()
                .filter(rule -> rule.code().toString().equals(today))
                .findFirst();
    }
}
