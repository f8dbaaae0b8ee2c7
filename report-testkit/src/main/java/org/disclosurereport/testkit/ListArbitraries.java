package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/** Lists of figures: annexes as provinces print them, and lists of nobody that is known. */
public final class ListArbitraries {

    private ListArbitraries() {}

    /**
     * Every list that a report can hold: rows of an annex and others in any order, any labels and units, all states of
     * a cell.
     *
     * @param key the key of the list
     * @param texts labels, units, titles and raw texts; a blank label gets a character more
     * @return lists
     */
    public static Arbitrary<StatisticsList> any(String key, Arbitrary<String> texts) {
        Arbitrary<String> labels = TextArbitraries.notBlank(texts);
        return Combinators.combine(
                        Arbitraries.of(LocalAnnex.class).optional(0.7),
                        texts.optional(),
                        Arbitraries.of(ListColumn.keys()).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.randoms())
                .flatAs((annex, title, columns, size, random) -> {
                    List<String> keys = rowKeys(annex, size, random);
                    return Combinators.combine(
                                    labels.list().ofSize(keys.size() + columns.size()),
                                    units(labels).optional(0.6).list().ofSize(keys.size()))
                            .flatAs((printed, units) -> {
                                StatisticsList.Builder list = StatisticsList.builder(key);
                                annex.ifPresent(list::annex);
                                title.ifPresent(list::title);
                                List<String> left = new ArrayList<>(printed);
                                columns.stream()
                                        .sorted()
                                        .forEach(column -> list.column(new ListColumn(column, left.remove(0))));
                                for (int i = 0; i < keys.size(); i++) {
                                    list.row(new ListRow(keys.get(i), left.remove(0), units.get(i)));
                                }
                                StatisticsList blank = list.build();
                                if (keys.isEmpty()) {
                                    return Arbitraries.just(blank);
                                }
                                return TableArbitraries.any(blank.toTable().getDefinition(), texts)
                                        .map(table -> filled(blank, table));
                            });
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<String> units(Arbitrary<String> others) {
        return Arbitraries.oneOf(Arbitraries.of("条", "件", "元", "万元", "篇(次)"), others);
    }

    private static List<String> rowKeys(Optional<LocalAnnex> annex, int size, Random random) {
        List<String> known = new ArrayList<>();
        annex.ifPresent(
                found -> found.definition().rows().stream().map(FormLabel::key).forEach(known::add));
        Collections.shuffle(known, random);
        List<String> keys = new ArrayList<>(known.subList(0, Math.min(size / 2, known.size())));
        for (int i = keys.size(); i < size; i++) {
            keys.add("row" + (i + 1));
        }
        return keys;
    }

    private static StatisticsList filled(StatisticsList blank, StatisticsTable table) {
        StatisticsList.Builder list = blank.toBuilder();
        table.getDefinition()
                .cells()
                .forEach(cell -> list.cell(cell.ref().row(), cell.ref().column(), table.getCell(cell.index())));
        return list.build();
    }
}
