package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.FormLabel.of;

import java.util.List;
import java.util.stream.IntStream;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * Definitions that no edition has. In the package of the form, because only the form may make definitions; tests
 * run on the class path, where that is possible.
 */
public final class TestForms {

    private TestForms() {}

    /** One row of money: total = first + second. */
    public static TableDefinition sum(String key, String rule) {
        return TableDefinition.builder(key, "TEST", Wording.of("试验", "Trial"))
                .block(
                        null,
                        Direction.DOWN,
                        Unit.TEN_THOUSAND_YUAN,
                        List.of(of("row", "", "行", "Row")),
                        List.of(
                                of("first", "", "甲", "First"),
                                of("second", "", "乙", "Second"),
                                of("total", "", "总计", "Total")))
                .totalColumn(rule, "total", column -> !column.key().equals("total"))
                .build();
    }

    /** One row of counts {@code c0}, {@code c1} and so on, under relations. */
    public static TableDefinition row(String key, int cells, List<Relation> relations) {
        return row(key, cells, relations, of("row", "", "行", "Row"));
    }

    /** The same of counts that may be negative. */
    public static TableDefinition signedRow(String key, int cells, List<Relation> relations) {
        return row(key, cells, relations, of("row", "", "行", "Row").signed());
    }

    private static TableDefinition row(String key, int cells, List<Relation> relations, FormLabel row) {
        TableDefinition.Builder table = TableDefinition.builder(key, "TEST", Wording.of("试验", "Trial"))
                .block(
                        null,
                        Direction.DOWN,
                        Unit.PIECE,
                        List.of(row),
                        IntStream.range(0, cells)
                                .mapToObj(c -> of("c" + c, "", "列" + c, "Column " + c))
                                .toList());
        relations.forEach(table::relation);
        return table.build();
    }

    /** A relation of any kind. */
    public static Relation relation(String rule, Kind kind, List<Integer> left, List<Integer> right) {
        return Relation.of(rule, kind, left, right);
    }

    /** A relation of the kind that no edition states yet. */
    public static Relation atMost(String rule, List<Integer> part, List<Integer> limit) {
        return Relation.of(rule, Kind.AT_MOST, part, limit);
    }
}
