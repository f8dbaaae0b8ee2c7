package org.disclosurereport.model.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All words of a form that somebody reads, one line for each label. */
final class FormWords {

    private FormWords() {}

    static List<String> of(Form form) {
        List<String> lines = new ArrayList<>();
        lines.add("form: " + both(form.title()));
        lines.add("legal basis: " + both(form.legalBasis()));
        form.sections()
                .forEach(section -> lines.add("section " + section.kind()
                        + section.tableKey().map(key -> " with " + key).orElse("") + ": " + words(section.label())));
        Stream.concat(form.tables().stream(), form.alsoFiled().stream()).forEach(table -> addTable(table, lines));
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
                + label.legalBasis().map(basis -> " | by " + both(basis)).orElse("");
    }

    private static String both(Wording wording) {
        return wording.zh() + " / " + wording.en();
    }
}
