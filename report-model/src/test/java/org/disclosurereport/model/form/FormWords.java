package org.disclosurereport.model.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All words of a form that somebody reads, one line for each label. */
final class FormWords {

    private FormWords() {}

    /** The words of a form and of tables that were made anew with it. */
    static List<String> of(Form form, List<TableDefinition> tables) {
        List<String> lines = new ArrayList<>();
        lines.add("form: " + both(form.title()));
        lines.add("legal basis: " + both(form.legalBasis()));
        form.sections()
                .forEach(section -> lines.add("section " + section.kind()
                        + section.tableKey().map(key -> " with " + key).orElse("") + ": " + words(section.label())));
        tables.forEach(table -> addTable(table, lines));
        return lines;
    }

    /** The words of a list that somebody asked for. */
    static List<String> of(ListDefinition list) {
        List<String> lines = new ArrayList<>();
        lines.add("list: " + both(list.title()));
        list.columns().forEach(column -> lines.add("column " + words(column)));
        list.rows().forEach(row -> lines.add("row " + words(row)));
        return lines;
    }

    private static void addTable(TableDefinition table, List<String> lines) {
        lines.add("table " + table.key() + " of " + table.form() + ": " + both(table.title()));
        table.furniture().forEach(text -> lines.add("around it: " + text));
        Set<FormLabel> named = new HashSet<>();
        for (TableBlock block : table.blocks()) {
            lines.add("block " + block.direction() + " in " + block.unit().symbol() + ": "
                    + block.heading().map(FormWords::words).orElse("-"));
            block.rows().forEach(row -> addLabel("row ", row, named, lines));
            block.columns().forEach(column -> addLabel("column ", column, named, lines));
        }
    }

    /** A label, before it the headers that were not named yet. */
    private static void addLabel(String what, FormLabel label, Set<FormLabel> named, List<String> lines) {
        label.parent().filter(named::add).ifPresent(header -> addLabel("header ", header, named, lines));
        lines.add(what + words(label));
    }

    private static String words(FormLabel label) {
        return label.key() + " | " + both(label.numbered())
                + label.parent().map(header -> " | under " + header.key()).orElse("")
                + (label.variants().isEmpty() ? "" : " | also " + String.join("; ", label.variants()))
                + label.legalBasis().map(basis -> " | by " + both(basis)).orElse("")
                + label.unit().map(unit -> " | in " + unit.symbol()).orElse("")
                + (label.isSigned() ? " | signed" : "")
                + (label.isRecalled() ? " | recalled" : "");
    }

    private static String both(Wording wording) {
        return wording.zh() + " / " + wording.en();
    }
}
