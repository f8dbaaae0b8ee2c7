package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;

/** The wordings that the forms list beside the official one, for labels of all tables. */
final class ListedWordings {

    /** The other wordings with their number, by the official one with its number. */
    private static final Map<String, List<String>> OTHERS = new HashMap<>();

    static {
        Stream.of(Edition.values())
                .flatMap(edition -> edition.form().tables().stream())
                .flatMap(table -> table.blocks().stream())
                .flatMap(block -> Stream.concat(block.rows().stream(), block.columns().stream()))
                .forEach(ListedWordings::add);
    }

    private ListedWordings() {}

    private static void add(FormLabel label) {
        List<String> others = OTHERS.computeIfAbsent(label.toString(), key -> new ArrayList<>());
        label.variants().stream()
                .map(variant -> label.numbering() + variant)
                .filter(variant -> !others.contains(variant))
                .forEach(others::add);
    }

    static boolean has(String label) {
        return !OTHERS.getOrDefault(label, List.of()).isEmpty();
    }

    /** One of the other wordings, counted around. */
    static String of(String label, int which) {
        List<String> others = OTHERS.getOrDefault(label, List.of());
        return others.isEmpty() ? label : others.get(which % others.size());
    }
}
