package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.jspecify.annotations.Nullable;

/** Lists of figures: annexes as provinces print them, and lists of nobody that is known. */
public final class ListArbitraries {

    private static final Set<String> APART =
            Set.of("requestsByLetter", "requestsByFax", "requestsByEmail", "requestsOtherwise");
    private static final String TOGETHER = "requestsByLetterOrFax";
    private static final List<String> MONEY =
            List.of("ees", "Search", "Postage", "Copies", "Discs", "Floppies", "Funds", "Expenditure", "Costs");

    private ListArbitraries() {}

    /**
     * Lists as an annex that is known asks for them: its rows and columns under their labels, each row with its unit,
     * every cell a number, and everything that must add up adding up. Where the annex has two ways to count the same
     * (传真, 信函 and 信函、传真), a list has one of them.
     *
     * @return lists of every known annex
     */
    public static Arbitrary<StatisticsList> consistent() {
        return consistent(null);
    }

    static Arbitrary<StatisticsList> consistent(@Nullable FigureScale scale) {
        List<StatisticsList> printings = new ArrayList<>();
        for (LocalAnnex annex : LocalAnnex.values()) {
            if (annex == LocalAnnex.FUJIAN) {
                printings.add(blank(annex, row -> !row.equals(TOGETHER)));
                printings.add(blank(annex, row -> !APART.contains(row)));
            } else {
                printings.add(blank(annex, row -> true));
            }
        }
        int cells = printings.stream()
                .mapToInt(list -> list.toTable().getDefinition().cells().size())
                .max()
                .orElseThrow();
        return Combinators.combine(Arbitraries.of(printings), DrawnFigures.of(cells, scale))
                .as((blank, drawn) -> blank.with(drawn.in(blank.toTable().getDefinition())));
    }

    private static StatisticsList blank(LocalAnnex annex, Predicate<String> printed) {
        StatisticsList.Builder list = StatisticsList.builder(annex.key()).annex(annex);
        annex.definition()
                .columns()
                .forEach(column -> list.column(
                        new ListColumn(column.key(), column.wording().zh())));
        annex.definition().rows().stream()
                .filter(row -> printed.test(row.key()))
                .forEach(row -> list.row(new ListRow(row.key(), row.toString(), Optional.of(unit(row.key())))));
        return list.build();
    }

    private static String unit(String row) {
        boolean money = MONEY.stream().anyMatch(row::contains);
        return money ? "元" : row.endsWith("taff") ? "人" : row.startsWith("items") ? "条" : "件";
    }

    static StatisticsList withBlanks(StatisticsList list, List<Blanks.Pick> picks) {
        return list.with(Blanks.in(list.toTable(), picks));
    }

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
                                        .map(blank::with);
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
}
