package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.io.text.table.RowFigures.Token;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.FormLabel;

/**
 * Rows that stand one below the other, made a table as the form prints it: headers above, labels at the left with the
 * headers that they stand under, each figure in its own column.
 */
final class TableDraft {

    /**
     * The column in which figures begin: of all tables the same, so that none seems to stand beside another. No form has
     * more than three headers before a label and a unit behind it.
     */
    private static final int FIRST = 5;

    private final Characters text;
    private final Context context;
    private final Budget budget;
    private final int start;
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<GridCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final GridPlaces places = new GridPlaces();
    private int end;

    TableDraft(Characters text, Context context, int start, Budget budget) {
        this.budget = budget;
        this.text = text;
        this.context = context;
        this.start = start;
        this.end = start;
    }

    Context context() {
        return context;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void add(DraftRow row, int to) {
        rows.add(row);
        end = Math.max(end, to);
    }

    /** Something stands below the last row that may belong to it: then nobody can say what its figures are. */
    void doubtLast() {
        int last = rows.size() - 1;
        if (rows.get(last).kind() == DraftRow.Kind.SEPARATED) {
            rows.set(last, rows.get(last).as(DraftRow.Kind.GLUED));
        }
    }

    /** The table of rows whose labels stand at the left. */
    PageTable build() {
        boolean units = rows.stream().anyMatch(row -> row.unit() != null);
        int labels = FIRST - (units ? 2 : 1);
        if (!context.labelHeader().isEmpty()) {
            put(0, labels, context.labelHeader(), start);
        }
        if (units) {
            put(0, labels + 1, context.unitHeader().isEmpty() ? "单位" : context.unitHeader(), start);
        }
        for (int i = 0; i < context.width(); i++) {
            put(0, FIRST + i, context.headers().get(i), start);
        }
        for (int i = 0; i < rows.size(); i++) {
            addRow(i + 1, rows.get(i), labels);
        }
        return table(new UnassignedFigures(text, context, budget).find(rows));
    }

    private void addRow(int number, DraftRow row, int labels) {
        FormLabel label = row.label();
        List<FormLabel> groups = label == null ? List.of() : LabelMatch.ancestors(label);
        for (int i = 0; i < groups.size(); i++) {
            put(number, i, groups.get(i).toString(), row.start());
        }
        boolean fits = label == null
                || LabelMatch.ofWithHeaders(LabelText.normalise(row.printed()), label)
                        .fits();
        if (!row.printed().isEmpty()) {
            put(number, labels, fits || label == null ? row.printed() : label.toString(), row.start());
        }
        if (row.unit() != null) {
            put(number, labels + 1, row.unit().text(), row.unit().start());
        }
        addFigures(number, row);
    }

    private void addFigures(int number, DraftRow row) {
        List<Token> tokens = row.tokens();
        boolean stray = row.kind() == DraftRow.Kind.STRAY;
        boolean read = row.kind() == DraftRow.Kind.SEPARATED || (stray && tokens.size() == context.width());
        for (int i = 0; (read || stray) && i < tokens.size(); i++) {
            if (read) {
                put(number, FIRST + i, tokens.get(i).text(), tokens.get(i).start());
            } else {
                broken(number, FIRST + i, tokens.get(i).text(), tokens.get(i).start());
            }
        }
        for (int i = 0; !read && !stray && i < context.width(); i++) {
            broken(number, FIRST + i, row.figures(), tokens.get(0).start());
        }
    }

    /**
     * The table whose rows are headers: all figures stand in one line below.
     *
     * @param groups the rows
     */
    PageTable buildAcross(List<FormLabel> groups) {
        DraftRow row = rows.get(0);
        int width = context.width() / groups.size();
        for (int i = 0; i < groups.size(); i++) {
            put(0, FIRST + i * width, groups.get(i).wording().zh(), start);
            merged.add(new CellRange(0, FIRST + i * width, 0, FIRST + (i + 1) * width - 1));
        }
        for (int i = 0; i < context.width(); i++) {
            put(1, FIRST + i, context.headers().get(i), start);
        }
        addFigures(2, row);
        return table(new UnassignedFigures(text, context, budget).findAcross(row, groups));
    }

    private PageTable table(List<Finding> findings) {
        int height = cells.stream().mapToInt(GridCell::row).max().orElse(-1) + 1;
        return new PageTable(cells, merged, height, text.lineNumber(start), places, findings);
    }

    private void put(int row, int column, String content, int at) {
        places.put(row, column, text.place(at));
        if (!content.isEmpty()) {
            cells.add(GridCell.field(row, column, content, text.lineNumber(at)));
        }
    }

    private void broken(int row, int column, String content, int at) {
        places.put(row, column, text.place(at));
        if (!content.isEmpty()) {
            cells.add(GridCell.field(row, column, content, text.lineNumber(at)).as(GridCell.Kind.BROKEN, content));
        }
    }
}
