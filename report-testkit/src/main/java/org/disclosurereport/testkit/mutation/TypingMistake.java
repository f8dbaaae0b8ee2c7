package org.disclosurereport.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.FigureChange;

/**
 * What one slip of a clerk's hand does to a table: a digit is wrong in one cell, or the figures of two cells change
 * places.
 *
 * @param error the kind of slip, as a diagnosis names it
 * @param changes the cells that hold something else now, one or two
 */
public record TypingMistake(TypingError error, List<FigureChange> changes) {

    private static final long UNIT = 10_000;

    /**
     * Takes a copy of the changes.
     *
     * @param error the kind of slip
     * @param changes the cells that hold something else now
     */
    public TypingMistake {
        changes = List.copyOf(changes);
    }

    /**
     * Every mistake of one kind in a table, for cells that hold a number of 0 or more.
     *
     * @param table the table
     * @param error the kind; of {@link TypingError#OTHER} there is none that could be listed
     * @return the mistakes, in printed order
     */
    public static Stream<TypingMistake> in(StatisticsTable table, TypingError error) {
        return switch (error) {
            case SWAPPED_DIGITS -> ofDigits(table, error, TypingMistake::swapped);
            case LOST_DIGIT -> ofDigits(table, error, TypingMistake::lost);
            case EXTRA_DIGIT -> ofDigits(table, error, TypingMistake::doubled);
            case WRONG_DIGIT -> ofDigits(table, error, TypingMistake::replaced);
            case UNIT_SLIP -> ofNumbers(table, error, TypingMistake::slipped);
            case BLANK_TO_FILL ->
                cells(table).map(cell -> new TypingMistake(error, List.of(change(table, cell, Cell.BLANK))));
            case TOTAL_AND_PART_EXCHANGED ->
                table.getDefinition().relations().stream()
                        .filter(relation -> relation.kind() == Kind.SUM)
                        .flatMap(sum -> sum.right().stream()
                                .flatMap(part -> exchanged(table, error, total(table, sum), cell(table, part))));
            case SHIFTED_COLUMN -> neighbours(table, error, 0, 1);
            case NEIGHBOURING_ROW -> neighbours(table, error, 1, 0);
            case OTHER -> Stream.of();
        };
    }

    /**
     * Every mistake of every kind in a table.
     *
     * @param table the table
     * @return the mistakes, the likeliest kinds first
     */
    public static Stream<TypingMistake> in(StatisticsTable table) {
        return Stream.of(TypingError.values()).flatMap(error -> in(table, error));
    }

    /**
     * The table with the mistake made.
     *
     * @param table a table with the cells
     * @return the changed copy
     * @throws IllegalArgumentException if the table has no such cell or another content in it
     */
    public StatisticsTable applyTo(StatisticsTable table) {
        StatisticsTable changed = table;
        for (FigureChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /**
     * The report with the mistake made.
     *
     * @param report a report with the cells
     * @return the changed copy
     * @throws IllegalArgumentException if the report has no such cell or another content in it
     */
    public DisclosureReport applyTo(DisclosureReport report) {
        DisclosureReport changed = report;
        for (FigureChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    private static Stream<CellDefinition> cells(StatisticsTable table) {
        return table.getDefinition().cells().stream()
                .filter(cell -> table.getCell(cell.index()).isNumber() && table.getNumber(cell.index()) >= 0);
    }

    private static CellDefinition cell(StatisticsTable table, int index) {
        return table.getDefinition().cell(index);
    }

    private static CellDefinition total(StatisticsTable table, Relation sum) {
        return cell(table, sum.left().get(0));
    }

    private static FigureChange change(StatisticsTable table, CellDefinition cell, Cell after) {
        return new FigureChange(cell.ref(), table.getCell(cell.index()), after);
    }

    private static Stream<TypingMistake> ofNumbers(
            StatisticsTable table, TypingError error, Function<Long, Stream<Long>> typed) {
        return cells(table).flatMap(cell -> {
            long right = table.getNumber(cell.index());
            return typed.apply(right)
                    .filter(wrong -> wrong != right)
                    .distinct()
                    .map(wrong -> new TypingMistake(error, List.of(change(table, cell, Cell.of(wrong)))));
        });
    }

    private static Stream<TypingMistake> ofDigits(
            StatisticsTable table, TypingError error, Function<String, Stream<String>> typed) {
        return ofNumbers(
                table,
                error,
                right -> right > Long.MAX_VALUE / UNIT
                        ? Stream.of()
                        : typed.apply(Long.toString(right)).map(Long::parseLong));
    }

    private static Stream<String> swapped(String digits) {
        return IntStream.range(0, digits.length() - 1)
                .mapToObj(at ->
                        digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2));
    }

    /** Of several digits one; a digit alone is not lost but blank. */
    private static Stream<String> lost(String digits) {
        return digits.length() == 1
                ? Stream.of()
                : IntStream.range(0, digits.length())
                        .mapToObj(at -> digits.substring(0, at) + digits.substring(at + 1));
    }

    private static Stream<String> doubled(String digits) {
        return IntStream.range(0, digits.length())
                .mapToObj(at -> digits.substring(0, at) + digits.charAt(at) + digits.substring(at));
    }

    private static Stream<String> replaced(String digits) {
        return IntStream.range(0, digits.length())
                .boxed()
                .flatMap(at -> IntStream.rangeClosed('0', '9')
                        .mapToObj(other -> digits.substring(0, at) + (char) other + digits.substring(at + 1)));
    }

    private static Stream<Long> slipped(long number) {
        List<Long> slipped = new ArrayList<>();
        if (number <= Long.MAX_VALUE / UNIT) {
            slipped.add(number * UNIT);
        }
        if (number % UNIT == 0) {
            slipped.add(number / UNIT);
        }
        return slipped.stream();
    }

    /** Figures that change places with those some rows below and some columns to the right. */
    private static Stream<TypingMistake> neighbours(StatisticsTable table, TypingError error, int down, int right) {
        List<TypingMistake> mistakes = new ArrayList<>();
        for (TableBlock block : table.getDefinition().blocks()) {
            for (int row = 0; row + down < block.rows().size(); row++) {
                for (int column = 0; column + right < block.columns().size(); column++) {
                    exchanged(
                                    table,
                                    error,
                                    cell(table, block, row, column),
                                    cell(table, block, row + down, column + right))
                            .forEach(mistakes::add);
                }
            }
        }
        return mistakes.stream();
    }

    private static CellDefinition cell(StatisticsTable table, TableBlock block, int row, int column) {
        return table.getDefinition()
                .require(
                        block.rows().get(row).key(), block.columns().get(column).key());
    }

    private static Stream<TypingMistake> exchanged(
            StatisticsTable table, TypingError error, CellDefinition one, CellDefinition other) {
        Cell first = table.getCell(one.index());
        Cell second = table.getCell(other.index());
        return first.equals(second) || !first.isNumber() || !second.isNumber()
                ? Stream.of()
                : Stream.of(new TypingMistake(error, List.of(change(table, one, second), change(table, other, first))));
    }

    /** For example {@code lostDigit request/granted/total: 112 -> 12}. */
    @Override
    public String toString() {
        return error.key() + " "
                + String.join(", ", changes.stream().map(FigureChange::toString).toList());
    }
}
