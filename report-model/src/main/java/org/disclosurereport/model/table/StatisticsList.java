package org.disclosurereport.model.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.ListDefinition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A list of figures that no national form prescribes: the annex of a province or city, of any year. It keeps what is
 * printed, row by row: label, unit, one figure for each column. A row whose label is known has the code that the same
 * figure has elsewhere; what must hold between such rows is checked as in a table of a form. Immutable.
 */
public final class StatisticsList {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    private final String key;
    private final Optional<LocalAnnex> annex;
    private final Optional<String> title;
    private final List<ListColumn> columns;
    private final List<ListRow> rows;
    private final StatisticsTable table;

    private StatisticsList(Builder builder) {
        key = builder.key;
        annex = Optional.ofNullable(builder.annex);
        title = Optional.ofNullable(builder.title);
        columns = List.copyOf(builder.columns);
        rows = List.copyOf(builder.rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("List " + key + " must have a column, but has none");
        }
        StatisticsTable.Builder cells = StatisticsTable.builder(ListDefinition.printed(
                key, title(), rows.stream().map(this::label).toList(), labelsOfColumns(), annex));
        builder.cells.forEach((ref, cell) -> cells.set(ref.row(), ref.column(), cell));
        table = cells.build();
    }

    private Wording title() {
        Wording known = annex.map(found -> found.definition().title()).orElse(Wording.of("统计列表", "List of figures"));
        return title.filter(text -> !text.isBlank())
                .map(text -> Wording.of(text, known.en()))
                .orElse(known);
    }

    private FormLabel label(ListRow row) {
        String en =
                known(row.key(), annex.map(found -> found.definition().rows()).orElse(List.of()), row.label());
        return FormLabel.of(row.key(), "", row.label(), en).countedIn(row.figuresIn());
    }

    private List<FormLabel> labelsOfColumns() {
        List<FormLabel> known = annex.map(found -> found.definition().columns()).orElse(List.of());
        return columns.stream()
                .map(column ->
                        FormLabel.of(column.key(), "", column.label(), known(column.key(), known, column.label())))
                .toList();
    }

    private static String known(String key, List<FormLabel> labels, String printed) {
        return labels.stream()
                .filter(label -> label.key().equals(key))
                .map(label -> label.wording().en())
                .findFirst()
                .orElse(printed);
    }

    /**
     * The name of the list in its report, first part of the addresses of its figures.
     *
     * @return for example {@code fujian}
     */
    public String getKey() {
        return key;
    }

    /**
     * Whose list it is.
     *
     * @return the annex, or empty if the list is of nobody that is known
     */
    public Optional<LocalAnnex> getAnnex() {
        return annex;
    }

    /**
     * The title as printed.
     *
     * @return the title, or empty if there is none
     */
    public Optional<String> getTitle() {
        return title;
    }

    /**
     * The columns in printed order.
     *
     * @return the columns, at least one
     */
    public List<ListColumn> getColumns() {
        return columns;
    }

    /**
     * The rows in printed order, known or not.
     *
     * @return the rows
     */
    public List<ListRow> getRows() {
        return rows;
    }

    /**
     * The content of a cell.
     *
     * @param row key of the row
     * @param column key of the column
     * @return the cell
     * @throws IllegalArgumentException if the list has no such cell
     */
    public Cell getCell(String row, String column) {
        return table.getCell(row, column);
    }

    /**
     * The list as a table with a definition of its own: every figure with its address and unit, and the identities
     * that apply to the rows that are printed.
     *
     * @return the table
     */
    public StatisticsTable toTable() {
        return table;
    }

    /**
     * This list with another content in one cell.
     *
     * @param row key of the row
     * @param column key of the column
     * @param cell the content
     * @return the changed copy
     * @throws IllegalArgumentException if the list has no such cell
     */
    public StatisticsList with(String row, String column, Cell cell) {
        return toBuilder().cell(row, column, cell).build();
    }

    /**
     * This list with the figures of a table, as {@link #toTable()} gives one.
     *
     * @param figures a table whose rows and columns have keys of rows and columns of this list
     * @return the changed copy; cells that the table has not stay as they are
     * @throws IllegalArgumentException if the list lacks a cell of the table
     */
    public StatisticsList with(StatisticsTable figures) {
        return toBuilder().cells(figures).build();
    }

    /**
     * A builder that starts from this list.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = builder(key);
        annex.ifPresent(builder::annex);
        title.ifPresent(builder::title);
        columns.forEach(builder::column);
        rows.forEach(builder::row);
        return builder.cells(table);
    }

    /**
     * A builder.
     *
     * @param key the name of the list in its report
     * @return a builder of a list without columns and rows
     * @throws IllegalArgumentException if the key is no name
     */
    public static Builder builder(String key) {
        return new Builder(key);
    }

    /**
     * Whether a text can be the key of a list, a row or a column.
     *
     * @param key the text
     * @return true if it is a letter and up to 63 letters and digits
     */
    public static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    static void requireKey(String what, String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException(
                    what + " key must be a small letter and up to 63 letters and digits, but was '" + key + "'");
        }
    }

    static void requireLabel(String what, String label) {
        if (label.isBlank()) {
            throw new IllegalArgumentException(what + " of a list must not be blank");
        }
        WellFormed.require(what + " of a list", label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatisticsList that
                && key.equals(that.key)
                && annex.equals(that.annex)
                && title.equals(that.title)
                && columns.equals(that.columns)
                && rows.equals(that.rows)
                && cells().equals(that.cells());
    }

    private List<Cell> cells() {
        return table.getDefinition().cells().stream()
                .map(cell -> table.getCell(cell.index()))
                .toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, annex, title, columns, rows, cells());
    }

    @Override
    public String toString() {
        return "StatisticsList{" + key + ", " + rows.size() + " rows, " + columns.size() + " columns}";
    }

    /** Builds a list row by row. Not thread-safe. */
    public static final class Builder {
        private final String key;
        private @Nullable LocalAnnex annex;
        private @Nullable String title;
        private final List<ListColumn> columns = new ArrayList<>();
        private final List<ListRow> rows = new ArrayList<>();
        private final Map<CellRef, Cell> cells = new LinkedHashMap<>();

        private Builder(String key) {
            requireKey("List", key);
            this.key = key;
        }

        /**
         * Whose list it is.
         *
         * @param known the annex
         * @return this builder
         */
        public Builder annex(LocalAnnex known) {
            annex = known;
            return this;
        }

        /**
         * The title as printed.
         *
         * @param printed the title
         * @return this builder
         * @throws IllegalArgumentException if it is not well-formed Unicode
         */
        public Builder title(String printed) {
            title = WellFormed.require("Title of a list", printed);
            return this;
        }

        /**
         * Adds a column.
         *
         * @param column the column
         * @return this builder
         */
        public Builder column(ListColumn column) {
            columns.add(column);
            return this;
        }

        /**
         * Adds a row.
         *
         * @param row the row
         * @return this builder
         */
        public Builder row(ListRow row) {
            rows.add(row);
            return this;
        }

        /**
         * Adds a row with its figures, which are those of the unit that it prints.
         *
         * @param row the row
         * @param figures one cell for each column that was added, in order
         * @return this builder
         * @throws IllegalArgumentException if there are not as many figures as columns
         */
        public Builder row(ListRow row, Cell... figures) {
            if (figures.length != columns.size()) {
                throw new IllegalArgumentException("Row " + row.key() + " must have " + columns.size()
                        + " figures, one for each column, but has " + figures.length);
            }
            for (int i = 0; i < figures.length; i++) {
                cell(row.key(), columns.get(i).key(), figures[i]);
            }
            return row(row);
        }

        /**
         * Fills a cell.
         *
         * @param row key of a row, which may be added later
         * @param column key of a column, which may be added later
         * @param cell the content
         * @return this builder
         */
        public Builder cell(String row, String column, Cell cell) {
            cells.put(CellRef.of(key, row, column), cell);
            return this;
        }

        private Builder cells(StatisticsTable figures) {
            for (CellDefinition cell : figures.getDefinition().cells()) {
                cell(cell.ref().row(), cell.ref().column(), figures.getCell(cell.index()));
            }
            return this;
        }

        /**
         * The finished list.
         *
         * @return the list
         * @throws IllegalArgumentException if there is no column, if a row or a column stands twice, or if a cell has
         *     no row or no column
         */
        public StatisticsList build() {
            return new StatisticsList(this);
        }
    }
}
