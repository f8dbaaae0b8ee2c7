package org.disclosurereport.io.json.codec;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that one kind of object can have, each with a number. Fixed at class initialisation. */
final class NameTable {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    private NameTable(Collection<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            if (indexes.put(name, indexes.size()) != null) {
                throw new IllegalStateException("A wire name must stand once, but '" + name + "' stands twice");
            }
        }
    }

    static NameTable of(String... names) {
        return new NameTable(List.of(names));
    }

    static NameTable of(Collection<String> names) {
        return new NameTable(names);
    }

    /** The number of a name or -1; the name that is expected next is tried first. */
    int indexOf(String name, int expected) {
        if (expected < names.size() && names.get(expected).equals(name)) {
            return expected;
        }
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    String name(int index) {
        return names.get(index);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }
}
