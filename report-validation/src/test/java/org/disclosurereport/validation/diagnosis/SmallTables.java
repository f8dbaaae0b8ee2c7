package org.disclosurereport.validation.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.TestForms;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** Tables of one row under some relations, the same in every run. */
final class SmallTables {

    static final int CELLS = 5;

    private static final int LARGEST_TYPED = 2;

    /** Three sums of three parts, each a part of the next ones, call for no more. */
    static final int LARGEST = 9 * LARGEST_TYPED;

    private final Random random;

    private SmallTables(long seed) {
        random = new Random(seed);
    }

    /**
     * Some tables.
     *
     * @param count how many
     * @param seed the same gives the same tables
     */
    static List<FiledFigures> of(int count, long seed) {
        SmallTables tables = new SmallTables(seed);
        return IntStream.range(0, count).mapToObj(table -> tables.next()).toList();
    }

    private FiledFigures next() {
        List<Relation> relations = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(relation -> relation())
                .toList();
        Cell[] cells = IntStream.range(0, CELLS).mapToObj(cell -> cell()).toArray(Cell[]::new);
        return filed(relations, cells);
    }

    /** A cell stands on one side once. */
    private Relation relation() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, CELLS).boxed().toList());
        Collections.shuffle(order, random);
        Kind kind = List.of(Kind.SUM, Kind.BALANCE, Kind.AT_MOST).get(random.nextInt(3));
        int left = kind == Kind.BALANCE ? 1 + random.nextInt(2) : 1;
        int right = 1 + random.nextInt(3);
        return TestForms.relation(
                "T-" + kind.name().replace("_", ""), kind, order.subList(0, left), order.subList(2, 2 + right));
    }

    private Cell cell() {
        return switch (random.nextInt(30)) {
            case 0 -> Cell.of(-1);
            case 1 -> Cell.BLANK;
            case 2 -> Cell.unreadable("x");
            default -> Cell.of(random.nextInt(LARGEST_TYPED + 1));
        };
    }

    /** A sum. */
    static Relation sum(int total, Integer... parts) {
        return TestForms.relation("T-SUM", Kind.SUM, List.of(total), List.of(parts));
    }

    /** A limit. */
    static Relation atMost(int part, Integer... whole) {
        return TestForms.relation("T-LIMIT", Kind.AT_MOST, List.of(part), List.of(whole));
    }

    /** A cell with a number. */
    static Cell n(long number) {
        return Cell.of(number);
    }

    /** A table of one row. */
    static FiledFigures filed(List<Relation> relations, Cell... cells) {
        StatisticsTable.Builder table = StatisticsTable.builder(TestForms.row("trial", cells.length, relations));
        for (int i = 0; i < cells.length; i++) {
            table.set(i, cells[i]);
        }
        return filed(table.build());
    }

    /** A table all of whose relations must hold. */
    static FiledFigures filed(StatisticsTable table) {
        return new FiledFigures(identities(table.getDefinition()), table);
    }

    /** All relations of a table. */
    static TableIdentities identities(TableDefinition table) {
        return TableIdentities.of(table, FindingCode.of("T-SIGN"), relation -> Optional.of(relation.kind()));
    }
}
