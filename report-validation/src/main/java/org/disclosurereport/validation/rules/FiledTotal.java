package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;

/**
 * A number of the tables with which one in a sentence may agree.
 *
 * @param name what it is
 * @param value the number
 * @param cells the cells of which it is made
 */
record FiledTotal(Wording name, BigDecimal value, List<CellRef> cells) {

    FiledTotal plus(FiledTotal other) {
        return together(
                Wording.of(
                        name.zh() + "与" + other.name.zh() + "之和", name.en() + " and " + other.name.en() + " together"),
                value.add(other.value),
                other);
    }

    FiledTotal minus(FiledTotal other) {
        return together(
                Wording.of(name.zh() + "减" + other.name.zh(), name.en() + " less " + other.name.en()),
                value.subtract(other.value),
                other);
    }

    FiledTotal named(String zh, String en) {
        return new FiledTotal(Wording.of(zh, en), value, cells);
    }

    private FiledTotal together(Wording words, BigDecimal result, FiledTotal other) {
        List<CellRef> all = new ArrayList<>(cells);
        all.addAll(other.cells);
        return new FiledTotal(words, result, all);
    }

    /** Several numbers, each with its name. */
    static Facts describe(Facts facts, List<FiledTotal> totals) {
        return facts.with(
                "filed",
                totals.stream().map(total -> total.value.toPlainString()).collect(Collectors.joining(" ")),
                Wording.of(
                        totals.stream()
                                .map(total -> total.name.zh() + "为" + total.value.toPlainString())
                                .collect(Collectors.joining("，")),
                        totals.stream()
                                .map(total -> total.name.en() + ": " + total.value.toPlainString())
                                .collect(Collectors.joining("; "))));
    }
}
