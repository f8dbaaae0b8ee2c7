package org.disclosurereport.io.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;

/**
 * The tables that a report of one edition can contain under one key: the prescribed one, and those that
 * name their form.
 */
record FormTables(String key, Optional<TableDefinition> prescribed, List<TableDefinition> named) {

    /** By key: first the edition's own, in the order of the form. */
    static List<FormTables> of(Edition edition) {
        Map<String, Map<String, TableDefinition>> byKey = new LinkedHashMap<>();
        Stream.concat(edition.form().everyTable().stream(), Edition.everyTable().stream())
                .forEach(table -> byKey.computeIfAbsent(table.key(), key -> new LinkedHashMap<>())
                        .putIfAbsent(table.form(), table));
        List<FormTables> tables = new ArrayList<>();
        byKey.forEach((key, forms) -> {
            Optional<TableDefinition> prescribed = edition.form().findTable(key);
            List<TableDefinition> named = new ArrayList<>(forms.values());
            prescribed.ifPresent(named::remove);
            tables.add(new FormTables(key, prescribed, named));
        });
        return tables;
    }

    Stream<TableDefinition> all() {
        return Stream.concat(prescribed.stream(), named.stream());
    }

    /** The cells of a definition row by row; a row that stands in two blocks is one. */
    static Collection<List<CellDefinition>> rows(TableDefinition table) {
        return table.cells().stream()
                .collect(Collectors.groupingBy(cell -> cell.ref().row(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** What a label is called, with its number. */
    static Wording title(FormLabel label) {
        return label.numbered();
    }

    /** Under which headers a label stands and which provision it counts. */
    static Optional<Wording> description(FormLabel label) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (FormLabel header = label.parent().orElse(null);
                header != null;
                header = header.parent().orElse(null)) {
            zh.add(0, header.toString());
            en.add(0, header.wording().en());
        }
        String underZh = zh.isEmpty() ? "" : "列于「" + String.join(" › ", zh) + "」之下。";
        String underEn = en.isEmpty() ? "" : "Under '" + String.join(" › ", en) + "'.";
        String basisZh =
                label.legalBasis().map(basis -> "对应" + basis.zh() + "。").orElse("");
        String basisEn = label.legalBasis().map(basis -> " " + basis.en() + ".").orElse("");
        if (underZh.isEmpty() && basisZh.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Wording.of(underZh + basisZh, (underEn + basisEn).strip()));
    }
}
