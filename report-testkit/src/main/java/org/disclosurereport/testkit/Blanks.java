package org.disclosurereport.testkit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Leaves cells of a consistent table unfilled. Where what is left would contradict itself (a total above the parts that
 * are still there), all cells of that relation are filled in again; cells are only filled in again, so this ends.
 */
final class Blanks {

    private static final int MOST = 12;

    private final StatisticsTable filled;
    private final TableDefinition definition;
    private final Cell[] cells;

    private Blanks(StatisticsTable filled) {
        this.filled = filled;
        this.definition = filled.getDefinition();
        this.cells = IntStream.range(0, definition.cells().size())
                .mapToObj(filled::getCell)
                .toArray(Cell[]::new);
    }

    /** What to leave unfilled, in a table of any definition. */
    static Arbitrary<List<Pick>> picks() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Integer.MAX_VALUE),
                        Arbitraries.of(
                                Reach.CELL, Reach.CELL, Reach.CELL, Reach.ROW, Reach.COLUMN, Reach.OTHER_COLUMNS),
                        Arbitraries.of(Cell.BLANK, Cell.SLASH, Cell.DASH))
                .as(Pick::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .withoutEdgeCases();
    }

    /** The table with some cells left unfilled. */
    static StatisticsTable in(StatisticsTable filled, List<Pick> picks) {
        if (picks.isEmpty()) {
            return filled;
        }
        Blanks blanks = new Blanks(filled);
        picks.forEach(blanks::leave);
        boolean changed = true;
        while (changed) {
            changed = blanks.fillLoneCells();
            for (Relation relation : blanks.definition.relations()) {
                changed |= blanks.isContradicted(relation) && blanks.fill(relation);
            }
        }
        return blanks.toTable();
    }

    /** The table with cells that hold 0 left unfilled, and no other one. */
    static StatisticsTable ofZeros(StatisticsTable filled, List<Pick> picks) {
        Blanks blanks = new Blanks(filled);
        picks.forEach(blanks::leave);
        for (int index = 0; index < blanks.cells.length; index++) {
            if (filled.getNumber(index) != 0) {
                blanks.cells[index] = filled.getCell(index);
            }
        }
        return blanks.toTable();
    }

    private StatisticsTable toTable() {
        StatisticsTable.Builder table = filled.toBuilder();
        for (int index = 0; index < cells.length; index++) {
            table.set(index, cells[index]);
        }
        return table.build();
    }

    private void leave(Pick pick) {
        CellDefinition at = definition.cell(pick.at() % cells.length);
        for (CellDefinition cell : definition.cells()) {
            boolean sameRow = cell.ref().row().equals(at.ref().row());
            boolean sameColumn = cell.ref().column().equals(at.ref().column());
            boolean reached = switch (pick.reach()) {
                case CELL -> sameRow && sameColumn;
                case ROW -> sameRow;
                case COLUMN -> sameColumn;
                case OTHER_COLUMNS -> !sameColumn;
            };
            if (reached) {
                cells[cell.index()] = pick.content();
            }
        }
    }

    /** What stands in no sum is left unfilled with its whole row only: forms relate figures of one row, too. */
    private boolean fillLoneCells() {
        boolean changed = false;
        for (int index = 0; index < cells.length; index++) {
            int cell = index;
            boolean partial = definition.cellsOf(definition.cell(index).ref().row()).stream()
                    .anyMatch(other -> cells[other.index()].isNumber());
            if (partial
                    && filled.getNumber(index) != 0
                    && definition.relations().stream().noneMatch(relation -> relation.involves(cell))) {
                changed |= fill(index);
            }
        }
        return changed;
    }

    /** A side without any number contradicts nothing. */
    private boolean isContradicted(Relation relation) {
        if (!hasNumber(relation.left()) || !hasNumber(relation.right())) {
            return false;
        }
        long difference = sum(relation.left()) - sum(relation.right());
        return relation.kind() == Kind.AT_MOST ? difference > 0 : difference != 0;
    }

    private boolean hasNumber(List<Integer> side) {
        return side.stream().anyMatch(index -> cells[index].isNumber());
    }

    private long sum(List<Integer> side) {
        return side.stream()
                .filter(index -> cells[index].isNumber())
                .mapToLong(filled::getNumber)
                .sum();
    }

    private boolean fill(Relation relation) {
        boolean changed = false;
        for (int index : Stream.concat(relation.left().stream(), relation.right().stream())
                .toList()) {
            changed |= fill(index);
        }
        return changed;
    }

    private boolean fill(int index) {
        boolean changed = !cells[index].isNumber();
        cells[index] = filled.getCell(index);
        return changed;
    }

    /** How much is left unfilled around a cell. */
    enum Reach {
        /** The cell. */
        CELL,
        /** Its row. */
        ROW,
        /** Its column. */
        COLUMN,
        /** All but its column: an office that fills in the totals only. */
        OTHER_COLUMNS
    }

    /**
     * What is left unfilled, and how.
     *
     * @param at tells the cell in a table of any size
     * @param reach how much around the cell
     * @param content what stands there instead
     */
    record Pick(int at, Reach reach, Cell content) {}
}
