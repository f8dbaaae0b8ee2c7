package org.disclosurereport.validation.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.rollup.CellSum;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.Obstacle.Kind;
import org.disclosurereport.model.rollup.OrganMatch;
import org.disclosurereport.model.rollup.PartCell;
import org.disclosurereport.model.rollup.PartReport;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.rollup.TableSum;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.rules.Facts;

/**
 * The report of the whole is the sum of the reports of its parts, cell by cell. Assessable only if the parts can be added
 * up, are exactly those that are expected, and every one says for whom it speaks. As in sums within a table, a part that
 * is unfilled counts as 0 and is named, unless nobody filled the cell in.
 */
public final class SumOfPartsRule extends WholeRule {

    private static final String NOT_ADDABLE = ".notAssessable.notAddable";
    private static final String EXPECTED_UNKNOWN = ".notAssessable.expectedUnknown";
    private static final String INCOMPLETE = ".notAssessable.incomplete";
    private static final String WIDER = ".notAssessable.wider";
    private static final String TABLE = ".notAssessable.table";
    private static final String TAKEN_AS_ZERO = ".takenAsZero";

    /** Stands where organs would be named if their tables were kept. */
    private static final Wording NOT_KEPT = Wording.of("不详（未保留各报告的表格）", "unknown (their tables are not kept)");

    private static final Set<Kind> WITH_THE_WHOLE =
            EnumSet.of(Kind.MIXED_YEAR, Kind.MIXED_EDITION, Kind.DUPLICATE_REPORT);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public SumOfPartsRule(String id, Severity severity) {
        super(id, severity, NOT_ADDABLE, EXPECTED_UNKNOWN, INCOMPLETE, WIDER, TABLE, TAKEN_AS_ZERO);
    }

    @Override
    void compare(
            DisclosureReport whole, ReportScope scope, RegionalReports reports, Consumer<? super Finding> findings) {
        Optional<Finding> hindrance = hindrance(whole, scope, reports);
        if (hindrance.isPresent()) {
            findings.accept(hindrance.get());
            return;
        }
        for (StatisticsTable table : whole.getTables()) {
            TableDefinition definition = table.getDefinition();
            Optional<TableSum> sum = reports.getParts()
                    .findTable(definition.key())
                    .filter(found -> found.getDefinition() == definition
                            && found.size() == reports.getParts().size());
            if (sum.isPresent()) {
                compare(whole, table, sum.get(), reports.getParts(), findings);
            } else {
                findings.accept(notAssessable(
                                new Facts().table("table", definition), List.of(ElementRef.of(definition.key())), TABLE)
                        .report(whole.toKey())
                        .build());
            }
        }
    }

    private Optional<Finding> hindrance(DisclosureReport whole, ReportScope scope, RegionalReports reports) {
        RollUp parts = reports.getParts();
        boolean addable = parts.obstacles().stream()
                        .allMatch(obstacle -> obstacle.table().isPresent())
                && reports.together().obstacles().stream().map(Obstacle::kind).noneMatch(WITH_THE_WHOLE::contains);
        if (!addable) {
            return Optional.of(unassessed(whole, new Facts(), NOT_ADDABLE));
        }
        if (reports.getExpected().isEmpty()) {
            return Optional.of(unassessed(whole, new Facts(), EXPECTED_UNKNOWN));
        }
        OrganMatch organs = reports.organs();
        if (!organs.isComplete()) {
            Facts facts = new Facts()
                    .with("missing", organs.missing().size())
                    .with("unexpected", organs.unexpected().size());
            return Optional.of(unassessed(whole, facts, INCOMPLETE));
        }
        List<PartReport> unknown =
                parts.getParts().stream().filter(part -> part.scope().isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return Optional.of(partScopeUnknown(whole, unknown));
        }
        List<PartReport> wider = parts.getParts().stream()
                .filter(part -> scope == ReportScope.LEVEL && !part.scope().equals(Optional.of(ReportScope.SELF)))
                .toList();
        return wider.isEmpty()
                ? Optional.empty()
                : Optional.of(unassessed(whole, ObstacleRule.concerned(wider), WIDER));
    }

    private void compare(
            DisclosureReport whole,
            StatisticsTable table,
            TableSum sum,
            RollUp parts,
            Consumer<? super Finding> findings) {
        List<Integer> unassessed = new ArrayList<>();
        for (CellSum cell : sum.cells()) {
            int index = cell.definition().index();
            if (isUnstated(table.getState(index), cell)) {
                continue;
            }
            if (isAssessable(table, cell)) {
                BigInteger stated = BigInteger.valueOf(table.getNumber(index));
                if (!stated.equals(cell.sum())) {
                    findings.accept(different(whole, stated, cell, parts));
                }
            } else {
                unassessed.add(index);
            }
        }
        if (!unassessed.isEmpty()) {
            findings.accept(unassessed(whole, table.getDefinition(), unassessed));
        }
    }

    private static boolean isUnstated(CellState state, CellSum parts) {
        return state.isUnfilled() && parts.state().isUnfilled();
    }

    private static boolean isAssessable(StatisticsTable whole, CellSum parts) {
        int index = parts.definition().index();
        return whole.getState(index) == CellState.NUMBER
                && parts.state() != CellState.UNREADABLE
                && (parts.state() == CellState.NUMBER || whole.getNumber(index) == 0);
    }

    private Finding different(DisclosureReport whole, BigInteger stated, CellSum cell, RollUp parts) {
        CellDefinition definition = cell.definition();
        BigDecimal found = definition.unit().toDecimal(stated);
        BigDecimal expected = definition.unit().toDecimal(cell.sum());
        Facts facts = new Facts()
                .cell("cell", definition)
                .quoted("whole", whole.getOrgan().getName())
                .with("found", found.toPlainString())
                .with("expected", expected.toPlainString())
                .with("parts", parts.size());
        Finding.Builder finding = broken(facts, List.of(definition.ref()))
                .report(whole.toKey())
                .expected(expected)
                .found(found);
        if (cell.unfilled() > 0) {
            facts.with("count", cell.unfilled());
            if (parts.isDetailed()) {
                facts.organs(
                        "unfilled",
                        parts.parts(definition.ref()).stream()
                                .filter(SumOfPartsRule::isUnfilled)
                                .map(part -> part.part().organ())
                                .toList());
            } else {
                facts.with("unfilled", "", NOT_KEPT);
            }
            finding.operands(facts.operands()).message(join(render(".message", facts), render(TAKEN_AS_ZERO, facts)));
        }
        return finding.build();
    }

    private static boolean isUnfilled(PartCell part) {
        return part.cell().filter(cell -> cell.getState().isUnfilled()).isPresent();
    }
}
