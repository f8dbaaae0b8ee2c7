package org.disclosurereport.testkit.grid;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of merged areas that are merged no more. */
public enum Unmerging implements GridChange {
    /** The text stands in the first cell; the others are blank. */
    FIRST_CELL {
        @Override
        Stream<PrintedCell> of(PrintedCell cell) {
            return Stream.of(cell.spanning(1, 1));
        }
    },
    /** Labels before several rows stand in each of them; all other areas as {@link #FIRST_CELL}. */
    REPEATED_IN_ROWS {
        @Override
        Stream<PrintedCell> of(PrintedCell cell) {
            PrintedCell one = cell.spanning(1, 1);
            return cell.role() == CellRole.LABEL
                    ? IntStream.range(0, cell.rows()).mapToObj(row -> one.movedBy(row, 0))
                    : Stream.of(one);
        }
    },
    /** Headers over several columns stand over each of them, too; all other areas as {@link #FIRST_CELL}. */
    REPEATED_IN_ROWS_AND_COLUMNS {
        @Override
        Stream<PrintedCell> of(PrintedCell cell) {
            PrintedCell one = cell.spanning(1, 1);
            return cell.role() == CellRole.HEADER && cell.rows() == 1
                    ? IntStream.range(0, cell.columns()).mapToObj(column -> one.movedBy(0, column))
                    : REPEATED_IN_ROWS.of(cell);
        }
    };

    @Override
    public List<TextGrid> apply(List<TextGrid> sheets) {
        return sheets.stream()
                .map(sheet -> TextGrid.of(
                        sheet.name(), sheet.cells().stream().flatMap(this::of).toList()))
                .toList();
    }

    abstract Stream<PrintedCell> of(PrintedCell cell);
}
