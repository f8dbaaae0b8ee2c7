package org.disclosurereport.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * The facts that one message names: for the reader in words of both languages, for programs as an operand that
 * is the same in every language (numbers as plain decimals, places as addresses).
 */
public final class Facts {

    /** More cells than these are counted, not named. */
    static final int NAMED_CELLS = 8;

    private final Map<String, Wording> words = new LinkedHashMap<>();
    private final Map<String, String> operands = new LinkedHashMap<>();

    Map<String, Wording> words() {
        return words;
    }

    Map<String, String> operands() {
        return operands;
    }

    /**
     * A fact that reads the same in both languages, such as a number.
     *
     * @param name name of the argument
     * @param fact the fact
     * @return these facts
     */
    public Facts with(String name, Object fact) {
        return with(name, fact.toString(), Wording.of(fact.toString(), fact.toString()));
    }

    /**
     * A fact that reads differently in the two languages.
     *
     * @param name name of the argument
     * @param operand what programs get
     * @param inWords what readers get
     * @return these facts
     */
    public Facts with(String name, String operand, Wording inWords) {
        operands.put(name, operand);
        words.put(name, inWords);
        return this;
    }

    /**
     * A cell of a table.
     *
     * @param name name of the argument
     * @param cell the cell
     * @return these facts
     */
    public Facts cell(String name, CellDefinition cell) {
        return with(name, cell.ref().toString(), cell.described());
    }

    /**
     * A table.
     *
     * @param name name of the argument
     * @param table the table
     * @return these facts
     */
    public Facts table(String name, TableDefinition table) {
        return with(name, table.key(), table.title());
    }

    /**
     * Text that somebody filed, in quotation marks, fit to be shown.
     *
     * @param name name of the argument
     * @param filed the text
     * @return these facts
     */
    public Facts quoted(String name, String filed) {
        String printable = Printable.of(filed);
        return with(name, filed, Wording.of("“" + printable + "”", "'" + printable + "'"));
    }

    /**
     * A figure that a sentence states, as a short quotation of the sentence.
     *
     * @param name name of the argument
     * @param figure the figure
     * @return these facts
     */
    public Facts figure(String name, StatedFigure figure) {
        String quote = Printable.of(figure.excerpt());
        return with(name, figure.ref().toString(), Wording.of("“" + quote + "”", "'" + quote + "'"));
    }

    /**
     * Several cells, the first ones by name.
     *
     * @param name name of the argument
     * @param table the table
     * @param indexes which cells
     * @return these facts
     */
    public Facts cells(String name, TableDefinition table, List<Integer> indexes) {
        List<CellDefinition> cells = indexes.stream().map(table::cell).toList();
        List<Wording> named =
                cells.stream().limit(NAMED_CELLS).map(CellDefinition::described).toList();
        Wording list = Wording.of(
                named.stream().map(Wording::zh).collect(Collectors.joining("、")),
                named.stream().map(Wording::en).collect(Collectors.joining("; ")));
        Wording inWords = cells.size() <= NAMED_CELLS
                ? list
                : CatalogueRule.TEXTS.render(
                        "cells.andMore",
                        new Facts()
                                .with("cells", "", list)
                                .with("more", cells.size() - NAMED_CELLS)
                                .with("count", cells.size())
                                .words());
        return with(name, cells.stream().map(cell -> cell.ref().toString()).collect(Collectors.joining(" ")), inWords);
    }
}
