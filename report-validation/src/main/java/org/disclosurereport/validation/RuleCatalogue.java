package org.disclosurereport.validation;

import static org.disclosurereport.model.finding.Severity.ERROR;
import static org.disclosurereport.model.finding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.rules.BlankCellRule;
import org.disclosurereport.validation.rules.CreditCodeRule;
import org.disclosurereport.validation.rules.EditionByYearRule;
import org.disclosurereport.validation.rules.NonNegativeRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.disclosurereport.validation.rules.RowSetRule;

/**
 * THE list of the rules, sorted by id. Prefixes: F is about the form as a whole, ID about identifiers, S2, S3
 * and S4 about the tables of sections two, three and four.
 */
public final class RuleCatalogue {

    private static final List<Rule> RULES = List.of(
            new BlankCellRule("F-BLANK-CELL", WARNING),
            new EditionByYearRule("F-EDITION-BY-YEAR", ERROR),
            new RowSetRule("F-ROW-SET", ERROR),
            new CreditCodeRule("ID-USCC", ERROR),
            new NonNegativeRule("S2-COUNT-TYPES", ERROR, ProactiveDisclosure.KEY),
            new RelationRule("S3-BALANCE", ERROR),
            new NonNegativeRule("S3-NONNEG-INT", ERROR, RequestTable.KEY),
            new RelationRule("S3-RESULT-TOTAL", ERROR),
            new RelationRule("S3-ROW-TOTAL", ERROR),
            new NonNegativeRule("S4-NONNEG-INT", ERROR, DisputeTable.KEY),
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
