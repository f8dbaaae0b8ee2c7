package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Every relation of the form (勾稽关系) that names this rule: totals, balances, limits. The relations of all
 * definitions that a report can contain are compiled once, when the rule is made.
 */
public final class RelationRule extends ComparingRule {

    private static final String SIDE_UNREADABLE = "relation.notAssessable.sideUnreadable";
    private static final String SIDE_UNFILLED = "relation.notAssessable.sideUnfilled";

    private final Severity ifPartsExceed;
    private final TableDefinition[] definitions;
    private final RelationFamily[][] families;

    /**
     * The rule for all editions.
     *
     * @param id the id that the relations of the form name
     * @param severity how much it weighs
     */
    public RelationRule(String id, Severity severity) {
        this(id, severity, severity);
    }

    /**
     * The rule for all editions, for a total that its parts may exceed for a good reason.
     *
     * @param id the id that the relations of the form name
     * @param severity how much it weighs
     * @param ifPartsExceed how much it weighs if the parts add up to more than the total
     */
    public RelationRule(String id, Severity severity, Severity ifPartsExceed) {
        this(id, severity, ifPartsExceed, Edition.everyTable());
    }

    RelationRule(String id, Severity severity, Severity ifPartsExceed, List<TableDefinition> candidates) {
        super(id, severity, SIDE_UNREADABLE, SIDE_UNFILLED);
        this.ifPartsExceed = ifPartsExceed;
        List<TableDefinition> stating = new ArrayList<>();
        List<RelationFamily[]> stated = new ArrayList<>();
        for (TableDefinition definition : candidates) {
            List<CompiledRelation> compiled = definition.relations().stream()
                    .filter(relation -> relation.rule().equals(id))
                    .map(CompiledRelation::of)
                    .toList();
            if (!compiled.isEmpty()) {
                stating.add(definition);
                stated.add(RelationFamily.of(compiled));
            }
        }
        definitions = stating.toArray(new TableDefinition[0]);
        families = stated.toArray(new RelationFamily[0][]);
    }

    /** A list has a definition of its own: its relations are compiled when it is met. */
    private void checkLists(DisclosureReport report, Consumer<? super Finding> findings) {
        for (StatisticsList list : report.getLists()) {
            for (Relation relation : list.toTable().getDefinition().relations()) {
                if (relation.rule().equals(code().toString())) {
                    check(list.toTable(), CompiledRelation.of(relation), findings);
                }
            }
        }
    }

    /** Sums and limits are named by their first cell, balances by their column. */
    @Override
    Facts broken(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right) {
        return kind == Relation.Kind.BALANCE ? column(left) : cell(left);
    }

    @Override
    Facts notAssessed(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right) {
        return kind == Relation.Kind.SUM ? cell(left) : column(left);
    }

    private static Facts cell(List<ReportFigure> left) {
        return new Facts().cell("cell", left.get(0).definition());
    }

    private static Facts column(List<ReportFigure> left) {
        FormLabel column = left.get(0).definition().column();
        return new Facts().with("column", column.key(), column.wording());
    }

    @Override
    Severity severityOf(BigDecimal found, BigDecimal expected) {
        return found.compareTo(expected) < 0 ? ifPartsExceed : severity();
    }

    /**
     * Whether the parts of a total may add up to more than the total for a good reason.
     *
     * @return true if that weighs less than the reverse
     */
    public boolean mayPartsExceed() {
        return ifPartsExceed != severity();
    }

    /** How many relations of a definition this rule checks. */
    int instancesIn(TableDefinition definition) {
        int at = Arrays.asList(definitions).indexOf(definition);
        return at < 0
                ? 0
                : Arrays.stream(families[at])
                        .mapToInt(family -> family.relations().length)
                        .sum();
    }

    /** What a national form asks for is; what a local list adds up to is not. */
    @Override
    public boolean isEssential() {
        return severity() == Severity.ERROR && definitions.length > 0;
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<StatisticsTable> tables = report.getTables();
        for (int t = 0; t < tables.size(); t++) {
            check(tables.get(t), findings);
        }
        checkLists(report, findings);
    }

    void check(StatisticsTable table, Consumer<? super Finding> findings) {
        for (int d = 0; d < definitions.length; d++) {
            if (definitions[d] == table.getDefinition()) {
                for (RelationFamily family : families[d]) {
                    check(table, family, findings);
                }
            }
        }
    }

    private void check(StatisticsTable table, RelationFamily family, Consumer<? super Finding> findings) {
        if (!family.surelyHolds(table)) {
            for (CompiledRelation relation : family.relations()) {
                check(table, relation, findings);
            }
        }
    }

    private void check(StatisticsTable table, CompiledRelation relation, Consumer<? super Finding> findings) {
        if (!relation.surelyHolds(table)) {
            RelationAssessment.of(this, table, relation).ifPresent(findings);
        }
    }
}
