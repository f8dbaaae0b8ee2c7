package org.disclosurereport.model.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * What a province or city asked for in a list of figures of its own: the rows and columns that are known, and what must
 * hold between them. A list as filed may lack rows and have others; it keeps what is printed, and of the identities
 * those apply whose rows are there.
 */
public final class ListDefinition {

    private final Wording title;
    private final List<FormLabel> columns;
    private final List<FormLabel> rows;
    private final List<Identity> identities;

    /** A total and its parts, or a part and its whole, by the keys of rows; of columns the same in every row. */
    private record Identity(
            String rule, Kind kind, boolean ofColumns, List<String> left, List<String> right, Scope scope) {}

    /** Which parts must be printed for an identity to apply. */
    private enum Scope {
        /** Every part. */
        ALL,
        /** At least one; the others count for nothing. */
        PRINTED
    }

    private ListDefinition(Builder builder) {
        title = builder.title;
        columns = List.copyOf(builder.columns);
        rows = List.copyOf(builder.rows);
        identities = List.copyOf(builder.identities);
    }

    /**
     * What the list is called.
     *
     * @return the title
     */
    public Wording title() {
        return title;
    }

    /**
     * The columns that are known, with the wordings under which they are printed. A year before a wording does not
     * count.
     *
     * @return the columns
     */
    public List<FormLabel> columns() {
        return columns;
    }

    /**
     * The rows that are known, each under the total that it is a part of.
     *
     * @return the rows in printed order
     */
    public List<FormLabel> rows() {
        return rows;
    }

    /** Every rule that an identity names. */
    Set<String> rules() {
        return identities.stream().map(Identity::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The identities between rows and columns that are printed. */
    List<Relation> relations(TableDefinition printed) {
        List<Relation> relations = new ArrayList<>();
        for (Identity identity : identities) {
            if (identity.ofColumns()) {
                printed.rows()
                        .forEach(row -> add(
                                relations,
                                identity,
                                printed,
                                identity.left().stream()
                                        .map(column -> row.key() + "/" + column)
                                        .toList(),
                                identity.right().stream()
                                        .map(column -> row.key() + "/" + column)
                                        .toList()));
            } else {
                printed.blocks().stream()
                        .flatMap(block -> block.columns().stream())
                        .forEach(column -> add(
                                relations,
                                identity,
                                printed,
                                identity.left().stream()
                                        .map(row -> row + "/" + column.key())
                                        .toList(),
                                identity.right().stream()
                                        .map(row -> row + "/" + column.key())
                                        .toList()));
            }
        }
        return relations;
    }

    private static void add(
            List<Relation> relations,
            Identity identity,
            TableDefinition printed,
            List<String> left,
            List<String> right) {
        List<Integer> whole = indexes(printed, left);
        List<Integer> parts = indexes(printed, right);
        boolean complete = whole.size() == left.size()
                && (identity.scope() == Scope.ALL ? parts.size() == right.size() : !parts.isEmpty());
        if (complete && areCountedAlike(printed, whole, parts)) {
            relations.add(Relation.of(identity.rule(), identity.kind(), whole, parts));
        }
    }

    /** Figures in 条 and in 元 are not added. */
    private static boolean areCountedAlike(TableDefinition printed, List<Integer> left, List<Integer> right) {
        return Stream.concat(left.stream(), right.stream())
                        .map(index -> printed.cell(index).unit().decimals())
                        .distinct()
                        .count()
                == 1;
    }

    private static List<Integer> indexes(TableDefinition printed, List<String> cells) {
        return cells.stream()
                .map(cell -> cell.split("/", -1))
                .map(keys -> printed.find(keys[0], keys[1]))
                .flatMap(Optional::stream)
                .map(CellDefinition::index)
                .toList();
    }

    static Builder builder(Wording title) {
        return new Builder(title);
    }

    /** Lists rows, columns and identities in printed order. */
    static final class Builder {
        private final Wording title;
        private final List<FormLabel> columns = new ArrayList<>();
        private final List<FormLabel> rows = new ArrayList<>();
        private final Map<String, FormLabel> byKey = new LinkedHashMap<>();
        private final List<Identity> identities = new ArrayList<>();

        private Builder(Wording title) {
            this.title = title;
        }

        Builder column(String key, String zh, String en, String... variants) {
            columns.add(FormLabel.of(key, "", zh, en).alsoPrinted(variants));
            return this;
        }

        Builder row(String key, String number, String zh, String en, String... variants) {
            return add(FormLabel.of(key, number, zh, en).alsoPrinted(variants));
        }

        Builder rowUnder(String parent, String key, String number, String zh, String en, String... variants) {
            FormLabel header = byKey.get(parent);
            if (header == null) {
                throw new IllegalArgumentException("Row " + key + " must stand under a row above it, not " + parent);
            }
            return add(FormLabel.of(key, number, zh, en).alsoPrinted(variants).under(header));
        }

        private Builder add(FormLabel row) {
            if (byKey.put(row.key(), row) != null) {
                throw new IllegalArgumentException("A row must stand once, but " + row.key() + " twice");
            }
            rows.add(row);
            return this;
        }

        /** A total of parts that must all be printed. */
        Builder total(String rule, String total, String... parts) {
            return identity(rule, Kind.SUM, false, List.of(total), List.of(parts), Scope.ALL);
        }

        /** A total of those of its parts that are printed. */
        Builder totalOfPrinted(String rule, String total, String... parts) {
            return identity(rule, Kind.SUM, false, List.of(total), List.of(parts), Scope.PRINTED);
        }

        /** Rows that are a part of another. */
        Builder atMost(String rule, List<String> parts, String whole) {
            return identity(rule, Kind.AT_MOST, false, parts, List.of(whole), Scope.ALL);
        }

        /** In every row, a column that is a part of another. */
        Builder columnAtMost(String rule, String part, String whole) {
            return identity(rule, Kind.AT_MOST, true, List.of(part), List.of(whole), Scope.ALL);
        }

        private Builder identity(
                String rule, Kind kind, boolean ofColumns, List<String> left, List<String> right, Scope scope) {
            Set<String> known = Stream.concat(rows.stream(), columns.stream())
                    .map(FormLabel::key)
                    .collect(Collectors.toSet());
            if (!known.containsAll(left) || !known.containsAll(right)) {
                throw new IllegalArgumentException("An identity must be of known rows, but was " + left + right);
            }
            identities.add(new Identity(rule, kind, ofColumns, left, right, scope));
            return this;
        }

        ListDefinition build() {
            return new ListDefinition(this);
        }
    }

    /**
     * The cells of a list as it is printed.
     *
     * @param key key of the list
     * @param title its title
     * @param rows the rows as printed, each with its unit
     * @param columns the columns as printed
     * @param annex whose list it is, or empty if nobody's that is known
     * @return the definition of this one list
     * @throws IllegalArgumentException if a row or a column stands twice
     */
    public static TableDefinition printed(
            String key, Wording title, List<FormLabel> rows, List<FormLabel> columns, Optional<LocalAnnex> annex) {
        TableDefinition.Builder table = TableDefinition.builder(
                        key, annex.map(LocalAnnex::key).orElse(""), title)
                .block(null, Direction.DOWN, Unit.UNSTATED, rows, columns);
        annex.ifPresent(known -> known.definition().relations(table.build()).forEach(table::relation));
        return table.build();
    }
}
