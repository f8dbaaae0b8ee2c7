package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * A relation that a profile declares between figures of one report. It is asked of reports that file all of its cells;
 * that a table is missing is the business of F-ROW-SET.
 */
public final class DeclaredRelationRule extends ComparingRule {

    private static final String SIDE_UNREADABLE = "declared.notAssessable.sideUnreadable";
    private static final String SIDE_UNFILLED = "declared.notAssessable.sideUnfilled";

    private final DeclaredRelation relation;

    /**
     * The rule of a relation.
     *
     * @param relation the relation
     */
    public DeclaredRelationRule(DeclaredRelation relation) {
        super(
                relation.getRule(),
                relation.getSeverity(),
                texts(relation.getKind()),
                Map.of(
                        "title",
                        relation.getTitle(),
                        "legalBasis",
                        Wording.of(relation.getLegalBasis(), relation.getLegalBasis())),
                SIDE_UNREADABLE,
                SIDE_UNFILLED);
        this.relation = relation;
    }

    private static String texts(Relation.Kind kind) {
        return switch (kind) {
            case SUM -> "declared.sum";
            case BALANCE -> "declared.balance";
            case AT_MOST -> "declared.atMost";
        };
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<TableDefinition> filed = Stream.concat(
                        report.getTables().stream(), report.getLists().stream().map(StatisticsList::toTable))
                .map(StatisticsTable::getDefinition)
                .toList();
        for (DeclaredRelation.Instance instance : relation.instances(filed)) {
            RelationAssessment.of(
                            this,
                            relation.getKind(),
                            figures(report, instance.left()),
                            figures(report, instance.right()))
                    .ifPresent(findings);
        }
    }

    private static List<ReportFigure> figures(DisclosureReport report, List<CellDefinition> cells) {
        return cells.stream()
                .map(cell -> new ReportFigure(cell, report.find(cell.ref()).orElseThrow()))
                .toList();
    }

    /** Sums are named by their total, everything else by both of its sides. */
    @Override
    Facts broken(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right) {
        Wording shown = Wording.of(Printable.of(title().zh()), Printable.of(title().en()));
        Facts facts = new Facts().with("title", code().toString(), shown);
        return kind == Relation.Kind.SUM
                ? facts.cell("cell", left.get(0).definition())
                : facts.cells("left", definitions(left)).cells("right", definitions(right));
    }

    @Override
    Facts notAssessed(Relation.Kind kind, List<ReportFigure> left, List<ReportFigure> right) {
        return broken(kind, left, right);
    }

    private static List<CellDefinition> definitions(List<ReportFigure> side) {
        return side.stream().map(ReportFigure::definition).toList();
    }
}
