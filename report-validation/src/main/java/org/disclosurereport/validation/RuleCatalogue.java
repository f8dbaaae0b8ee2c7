package org.disclosurereport.validation;

import static org.disclosurereport.model.finding.Severity.ERROR;
import static org.disclosurereport.model.finding.Severity.HINT;
import static org.disclosurereport.model.finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.rules.AssessmentRule;
import org.disclosurereport.validation.rules.BeforeYearEndRule;
import org.disclosurereport.validation.rules.BlankCellRule;
import org.disclosurereport.validation.rules.CarryLimitRule;
import org.disclosurereport.validation.rules.CarryShareRule;
import org.disclosurereport.validation.rules.CitationRule;
import org.disclosurereport.validation.rules.CreditCodeRule;
import org.disclosurereport.validation.rules.DeadlineRule;
import org.disclosurereport.validation.rules.DisputesNeedRequestsRule;
import org.disclosurereport.validation.rules.DivisionCodeRule;
import org.disclosurereport.validation.rules.DocumentNumberRule;
import org.disclosurereport.validation.rules.EditionByYearRule;
import org.disclosurereport.validation.rules.FeeNoticeRule;
import org.disclosurereport.validation.rules.FeePartsRule;
import org.disclosurereport.validation.rules.FeeRegimeRule;
import org.disclosurereport.validation.rules.FeeStepRule;
import org.disclosurereport.validation.rules.FeeWithinAdministrativeFeesRule;
import org.disclosurereport.validation.rules.IndexNumberRule;
import org.disclosurereport.validation.rules.NonNegativeRule;
import org.disclosurereport.validation.rules.OfficeDecisionsRule;
import org.disclosurereport.validation.rules.OrganisationCodeRule;
import org.disclosurereport.validation.rules.OtherMattersRule;
import org.disclosurereport.validation.rules.OverviewLengthRule;
import org.disclosurereport.validation.rules.PeriodRule;
import org.disclosurereport.validation.rules.PrefaceRule;
import org.disclosurereport.validation.rules.ProblemsStatedRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.disclosurereport.validation.rules.ReviewFirstRule;
import org.disclosurereport.validation.rules.RowSetRule;
import org.disclosurereport.validation.rules.RulePowerRule;
import org.disclosurereport.validation.rules.ScopeRule;
import org.disclosurereport.validation.rules.SectionTitleRule;
import org.disclosurereport.validation.rules.SectionsRule;
import org.disclosurereport.validation.rules.StockRule;
import org.disclosurereport.validation.rules.TitleYearRule;
import org.disclosurereport.validation.rules.TopicsRule;
import org.disclosurereport.validation.rules.UnitSlipRule;

/**
 * THE list of the rules, sorted by id. Prefixes: A is about what a report speaks for, F about the form as a
 * whole, FEE about fees for information, ID about identifiers, S2, S3 and S4 about the tables of sections two,
 * three and four.
 */
public final class RuleCatalogue {

    private static final List<Rule> RULES = List.of(
            new ScopeRule("A-SCOPE", ERROR),
            new BlankCellRule("F-BLANK-CELL", WARNING),
            new CitationRule("F-CITATION", WARNING),
            DeadlineRule.ofDepartments("F-DEADLINE-DEPT", ERROR),
            DeadlineRule.ofGovernments("F-DEADLINE-GOV", ERROR),
            new EditionByYearRule("F-EDITION-BY-YEAR", ERROR),
            new AssessmentRule("F-GOV-ASSESSMENT", ERROR),
            new SectionTitleRule("F-LABEL", WARNING),
            new BeforeYearEndRule("F-NOT-BEFORE-YEAR-END", WARNING),
            new PeriodRule("F-PERIOD", ERROR),
            new PrefaceRule("F-PREFACE", WARNING),
            new RowSetRule("F-ROW-SET", ERROR),
            TopicsRule.ofOverview("F-S1-ASPECTS", WARNING),
            new OverviewLengthRule("F-S1-LENGTH", WARNING, 1000),
            new ProblemsStatedRule("F-S5-NOT-EMPTY", ERROR),
            TopicsRule.ofOtherMatters("F-S6-FEE", WARNING),
            new OtherMattersRule("F-S6-PRESENT", ERROR),
            new SectionsRule("F-SECTIONS", ERROR),
            new TitleYearRule("F-TITLE-YEAR", ERROR),
            new FeeWithinAdministrativeFeesRule("FEE-LE-ADMIN", HINT),
            new FeePartsRule("FEE-PARTS", ERROR),
            new FeeRegimeRule("FEE-REGIME", ERROR),
            new FeeStepRule("FEE-STEP", WARNING),
            new DocumentNumberRule("ID-DOCNO", WARNING),
            new IndexNumberRule("ID-INDEX", HINT),
            new OrganisationCodeRule("ID-ORGCODE", ERROR),
            new DivisionCodeRule("ID-REGION", WARNING),
            new CreditCodeRule("ID-USCC", ERROR),
            new NonNegativeRule("S2-COUNT-TYPES", ERROR, ProactiveDisclosure.KEY),
            new RulePowerRule("S2-RULE-POWER", WARNING),
            new StockRule("S2-STOCK-LOWER", ERROR),
            new UnitSlipRule("S2-UNIT-SLIP", HINT),
            new OfficeDecisionsRule("S2-ZERO-OFFICE", HINT),
            new RelationRule("S3-BALANCE", ERROR),
            new CarryLimitRule("S3-CARRY-LE-INTAKE", ERROR),
            new CarryShareRule("S3-CARRY-PLAUSIBLE", HINT),
            new FeeNoticeRule("S3-FEE-NOTICE", WARNING),
            new NonNegativeRule("S3-NONNEG-INT", ERROR, RequestTable.KEY),
            new RelationRule("S3-RESULT-TOTAL", ERROR),
            new RelationRule("S3-ROW-TOTAL", ERROR),
            new DisputesNeedRequestsRule("S4-NEEDS-REQUESTS", HINT),
            new NonNegativeRule("S4-NONNEG-INT", ERROR, DisputeTable.KEY),
            new ReviewFirstRule("S4-REVIEW-FIRST-2024", HINT),
            new RelationRule("S4-TOTALS", ERROR));

    private RuleCatalogue() {}

    /**
     * All rules.
     *
     * @return the rules, sorted by id
     */
    public static List<Rule> rules() {
        return RULES;
    }

    /**
     * The rule with an id.
     *
     * @param id for example {@code S3-BALANCE}
     * @return the rule, or empty if there is none
     */
    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.code().toString().equals(id)).findFirst();
    }
}
