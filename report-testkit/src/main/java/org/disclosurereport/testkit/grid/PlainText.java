package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A grid as lines of text: bars between cells, columns aligned, long labels broken over lines. */
final class PlainText {

    private static final int LABEL_WIDTH = 28;
    private static final int HEADER_WIDTH = 8;
    private static final int NARROW_HEADER_WIDTH = 4;
    private static final int MANY_COLUMNS = 12;

    /** A bar with a blank on both sides. */
    private static final int BAR = 3;

    private final TextGrid grid;
    private final int[] widths;
    private final StringBuilder text = new StringBuilder();

    PlainText(TextGrid grid) {
        this.grid = grid;
        widths = new int[grid.columns()];
        grid.cells().stream().filter(cell -> cell.columns() == 1).forEach(cell -> {
            int width = Math.min(Terminal.widthOf(cell.text()), limit(cell));
            widths[cell.column()] = Math.max(widths[cell.column()], width);
        });
        print();
    }

    /** So wide a cell may make its column; what is longer is broken over lines. */
    private int limit(PrintedCell cell) {
        return switch (cell.role()) {
            case HEADER -> grid.columns() > MANY_COLUMNS ? NARROW_HEADER_WIDTH : HEADER_WIDTH;
            case LABEL -> cell.rows() > 1 ? HEADER_WIDTH : LABEL_WIDTH;
            case FIGURE, UNIT, FILLER -> LABEL_WIDTH;
            case TITLE, HEADING, TEXT -> Integer.MAX_VALUE;
        };
    }

    private void print() {
        List<List<String>> down = new ArrayList<>(Collections.nCopies(grid.columns(), List.of()));
        for (int row = 0; row < grid.rows(); row++) {
            int top = row;
            List<PrintedCell> line = cellsOf(row);
            for (PrintedCell cell : line) {
                if (cell.row() == row) {
                    down.set(cell.column(), lines(cell));
                }
            }
            int height = line.stream()
                    .mapToInt(cell -> {
                        int rest = down.get(cell.column()).size();
                        return cell.bottom() == top ? rest : Math.min(rest, 1);
                    })
                    .max()
                    .orElse(1);
            for (int i = 0; i < Math.max(1, height); i++) {
                print(line, down);
            }
        }
    }

    /** The cells that are seen in a row, with blank ones where there are none before the last. */
    private List<PrintedCell> cellsOf(int row) {
        List<PrintedCell> line = new ArrayList<>();
        int end = grid.cells().stream()
                .filter(cell -> cell.row() <= row && row <= cell.bottom())
                .mapToInt(PrintedCell::right)
                .max()
                .orElse(-1);
        for (int column = 0; column <= end; ) {
            PrintedCell cell = grid.find(row, column).orElse(PrintedCell.of(row, column, CellRole.TEXT, ""));
            line.add(cell);
            column = cell.right() + 1;
        }
        return line;
    }

    private List<String> lines(PrintedCell cell) {
        int width = width(cell);
        String shown = Terminal.visible(cell.text());
        // What is alone in its row may be longer than the table.
        boolean alone = cell.columns() == grid.columns();
        return alone ? List.of(shown) : Terminal.broken(shown, Math.max(2, width));
    }

    private int width(PrintedCell cell) {
        int width = Arrays.stream(widths, cell.column(), cell.right() + 1).sum();
        return width + BAR * (cell.columns() - 1);
    }

    private void print(List<PrintedCell> line, List<List<String>> down) {
        StringBuilder printed = new StringBuilder();
        String bar = "";
        for (PrintedCell cell : line) {
            List<String> rest = down.get(cell.column());
            String shown = rest.isEmpty() ? "" : rest.get(0);
            down.set(cell.column(), rest.isEmpty() ? rest : rest.subList(1, rest.size()));
            String blanks = " ".repeat(Math.max(0, width(cell) - Terminal.widthOf(shown)));
            boolean right = cell.role() == CellRole.FIGURE;
            printed.append(bar).append(right ? blanks + shown : shown + blanks);
            bar = " | ";
        }
        text.append(printed.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
