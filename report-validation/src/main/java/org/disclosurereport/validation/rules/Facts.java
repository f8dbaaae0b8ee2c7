package org.disclosurereport.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
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

    /** More cells or organs than these are counted, not named. */
    static final int NAMED = 8;

    private final Map<String, Wording> words = new LinkedHashMap<>();
    private final Map<String, String> operands = new LinkedHashMap<>();

    Map<String, Wording> words() {
        return words;
    }

    /**
     * The facts for programs.
     *
     * @return name to text
     */
    public Map<String, String> operands() {
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
        return cells(name, indexes.stream().map(table::cell).toList());
    }

    /**
     * Several cells, the first ones by name.
     *
     * @param name name of the argument
     * @param cells the cells, possibly of several tables
     * @return these facts
     */
    public Facts cells(String name, List<CellDefinition> cells) {
        Wording inWords = list(
                cells.size(),
                cells.stream().limit(NAMED).map(CellDefinition::described).toList(),
                "cells.andMore");
        return with(name, cells.stream().map(cell -> cell.ref().toString()).collect(Collectors.joining(" ")), inWords);
    }

    /**
     * Several organs, the first ones by name.
     *
     * @param name name of the argument
     * @param organs the organs
     * @return these facts
     */
    public Facts organs(String name, List<ReportingOrgan> organs) {
        List<String> names = organs.stream()
                .limit(NAMED)
                .map(organ -> Printable.of(organ.getName()))
                .toList();
        Wording inWords = list(
                organs.size(),
                names.stream()
                        .map(printable -> Wording.of(printable, printable))
                        .toList(),
                "organs.andMore");
        return with(name, String.join("; ", names), inWords);
    }

    /**
     * For whom a report speaks.
     *
     * @param name name of the argument
     * @param scope the scope
     * @return these facts
     */
    public Facts scope(String name, ReportScope scope) {
        return with(
                name,
                scope.key(),
                switch (scope) {
                    case SELF -> Wording.of("本机关", "the organ alone");
                    case LEVEL -> Wording.of("本级（本级政府及其部门）", "the government and its departments");
                    case REGION -> Wording.of("本行政区域汇总", "all organs of the region");
                });
    }

    /** A list of the first things by name, with the number of all if they are more. */
    private static Wording list(int size, List<Wording> first, String andMore) {
        Wording list = Wording.of(
                first.stream().map(Wording::zh).collect(Collectors.joining("、")),
                first.stream().map(Wording::en).collect(Collectors.joining("; ")));
        return size <= NAMED
                ? list
                : CatalogueRule.TEXTS.render(
                        andMore,
                        new Facts()
                                .with("named", "", list)
                                .with("more", size - NAMED)
                                .with("count", size)
                                .words());
    }
}
