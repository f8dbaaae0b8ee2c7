package org.disclosurereport.model.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One prescribed table of one form: the ordered list of the cells that exist, each with its row,
 * column and unit, and the relations between them. Rules, codecs and roll-ups work on the index of
 * a cell in this list.
 */
public final class TableDefinition {

    private final String key;
    private final String form;
    private final Wording title;
    private final List<TableBlock> blocks;
    private final List<CellDefinition> cells;
    private final Map<String, Map<String, CellDefinition>> byKeys;
    private final List<Relation> relations;
    private final List<String> furniture;

    private TableDefinition(Builder builder) {
        key = builder.key;
        form = builder.form;
        title = builder.title;
        blocks = List.copyOf(builder.blocks);
        cells = List.copyOf(builder.cells);
        byKeys = builder.byKeys;
        relations = List.copyOf(builder.relations);
        furniture = List.copyOf(builder.furniture);
    }

    /**
     * The wire key of the table, the same in all editions.
     *
     * @return for example {@code request}
     */
    public String key() {
        return key;
    }

    /**
     * The edition whose form introduced this definition.
     *
     * @return for example {@code FY2021}
     */
    public String form() {
        return form;
    }

    /**
     * What the table is about.
     *
     * @return the title
     */
    public Wording title() {
        return title;
    }

    /**
     * The rectangles of which the table consists, in printed order.
     *
     * @return the blocks
     */
    public List<TableBlock> blocks() {
        return blocks;
    }

    /**
     * The cells that exist, in printed order.
     *
     * @return the cells; a cell's place in this list is its index
     */
    public List<CellDefinition> cells() {
        return cells;
    }

    /**
     * One cell.
     *
     * @param index index of the cell
     * @return the cell
     * @throws IndexOutOfBoundsException if there is no such cell
     */
    public CellDefinition cell(int index) {
        return cells.get(index);
    }

    /**
     * Looks a cell up.
     *
     * @param row key of the row
     * @param column key of the column
     * @return the cell, or empty if this table has none there
     */
    public Optional<CellDefinition> find(String row, String column) {
        Map<String, CellDefinition> line = byKeys.get(row);
        return line == null ? Optional.empty() : Optional.ofNullable(line.get(column));
    }

    /**
     * Looks a cell up.
     *
     * @param row key of the row
     * @param column key of the column
     * @return the cell
     * @throws IllegalArgumentException if this table has no such cell
     */
    public CellDefinition require(String row, String column) {
        return find(row, column)
                .orElseThrow(() -> new IllegalArgumentException("Table " + this + " must have the cell " + row + "/"
                        + column + ", but its rows are " + rowKeys() + " and not every row has every column"));
    }

    /**
     * The rows that have cells, over all blocks, in printed order.
     *
     * @return the rows
     */
    public List<FormLabel> rows() {
        return blocks.stream().flatMap(block -> block.rows().stream()).toList();
    }

    /**
     * The cells of a row, in printed order.
     *
     * @param row key of the row
     * @return the cells, empty if there is no such row
     */
    public List<CellDefinition> cellsOf(String row) {
        Map<String, CellDefinition> line = byKeys.get(row);
        return line == null
                ? List.of()
                : cells.stream().filter(cell -> cell.row().key().equals(row)).toList();
    }

    /**
     * What must hold between the cells, rule by rule in the order of the form. Not an order in which
     * totals can be computed: the corner of a table is a total of its row and of its column.
     *
     * @return the relations
     */
    public List<Relation> relations() {
        return relations;
    }

    /**
     * What the form prints around the labels and the figures, and nobody fills in: the heading over all
     * columns, the note in the corner.
     *
     * @return the Chinese texts
     */
    public List<String> furniture() {
        return furniture;
    }

    private List<String> rowKeys() {
        return rows().stream().map(FormLabel::key).toList();
    }

    @Override
    public String toString() {
        return key + " (" + form + ")";
    }

    static Builder builder(String key, String form, Wording title) {
        return new Builder(key, form, title);
    }

    /** Lists blocks and relations in the form's own order. */
    static final class Builder {
        private final String key;
        private final String form;
        private final Wording title;
        private final List<TableBlock> blocks = new ArrayList<>();
        private final List<CellDefinition> cells = new ArrayList<>();
        private final Map<String, Map<String, CellDefinition>> byKeys = new HashMap<>();
        private final List<Relation> relations = new ArrayList<>();
        private List<String> furniture = List.of();

        private Builder(String key, String form, Wording title) {
            this.key = key;
            this.form = form;
            this.title = title;
        }

        Builder block(
                @Nullable FormLabel heading,
                Direction direction,
                Unit unit,
                List<FormLabel> rows,
                List<FormLabel> columns) {
            blocks.add(TableBlock.of(heading, direction, unit, rows, columns));
            for (FormLabel row : rows) {
                for (FormLabel column : columns) {
                    CellRef ref = CellRef.of(key, row.key(), column.key());
                    Unit own = column.unit().or(row::unit).orElse(unit);
                    CellDefinition cell = new CellDefinition(cells.size(), ref, row, column, own);
                    if (byKeys.computeIfAbsent(row.key(), k -> new HashMap<>()).put(column.key(), cell) != null) {
                        throw new IllegalArgumentException(
                                "A cell must stand once in its table, but " + ref + " twice");
                    }
                    cells.add(cell);
                }
            }
            return this;
        }

        /** In every row, one column is the total of the others. */
        Builder totalColumn(String rule, String total, Predicate<FormLabel> part) {
            for (TableBlock block : blocks) {
                for (FormLabel row : block.rows()) {
                    relations.add(Relation.of(
                            rule,
                            Kind.SUM,
                            List.of(index(row.key(), total)),
                            indexes(cell -> cell.row() == row && part.test(cell.column()))));
                }
            }
            return this;
        }

        /** In every column, one row is the total of others. */
        Builder totalRow(String rule, String total, Predicate<FormLabel> part) {
            for (FormLabel column : onlyBlock().columns()) {
                relations.add(Relation.of(
                        rule,
                        Kind.SUM,
                        List.of(index(total, column.key())),
                        indexes(cell -> cell.column() == column && part.test(cell.row()))));
            }
            return this;
        }

        /** In every column, two sets of rows add up to the same number. */
        Builder balance(String rule, List<String> left, List<String> right) {
            for (FormLabel column : onlyBlock().columns()) {
                relations.add(Relation.of(rule, Kind.BALANCE, inColumn(column, left), inColumn(column, right)));
            }
            return this;
        }

        /** A cell is the total of others; cells are named {@code row/column}. */
        Builder total(String rule, String total, String... parts) {
            return relation(rule, Kind.SUM, List.of(total), List.of(parts));
        }

        /** A cell is a part of others and cannot exceed them; cells are named {@code row/column}. */
        Builder atMost(String rule, String part, String... whole) {
            return relation(rule, Kind.AT_MOST, List.of(part), List.of(whole));
        }

        /** Each of several cells cannot exceed another; cells are named {@code row/column}. */
        Builder eachAtMost(String rule, String[] parts, String whole) {
            for (String part : parts) {
                atMost(rule, part, whole);
            }
            return this;
        }

        /** Two cells hold the same number; cells are named {@code row/column}. */
        Builder equal(String rule, String left, String right) {
            return relation(rule, Kind.BALANCE, List.of(left), List.of(right));
        }

        /** A relation between cells of this table. */
        Builder relation(Relation relation) {
            relations.add(relation);
            return this;
        }

        private Builder relation(String rule, Kind kind, List<String> left, List<String> right) {
            relations.add(Relation.of(
                    rule,
                    kind,
                    left.stream().map(this::index).toList(),
                    right.stream().map(this::index).toList()));
            return this;
        }

        private int index(String cell) {
            int slash = cell.indexOf('/');
            return index(cell.substring(0, slash), cell.substring(slash + 1));
        }

        /** What the form prints around the labels and nobody fills in. */
        Builder furniture(String... printed) {
            furniture = List.of(printed);
            return this;
        }

        private TableBlock onlyBlock() {
            if (blocks.size() != 1) {
                throw new IllegalStateException("Table " + key + " must have one block, but has " + blocks.size());
            }
            return blocks.get(0);
        }

        private List<Integer> inColumn(FormLabel column, List<String> rows) {
            return rows.stream().map(row -> index(row, column.key())).toList();
        }

        private List<Integer> indexes(Predicate<CellDefinition> wanted) {
            return IntStream.range(0, cells.size())
                    .filter(i -> wanted.test(cells.get(i)))
                    .boxed()
                    .toList();
        }

        private int index(String row, String column) {
            CellDefinition cell = byKeys.getOrDefault(row, Map.of()).get(column);
            if (cell == null) {
                throw new IllegalArgumentException("Table " + key + " must have the cell " + row + "/" + column);
            }
            return cell.index();
        }

        TableDefinition build() {
            return new TableDefinition(this);
        }
    }
}
