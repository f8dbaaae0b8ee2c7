package org.disclosurereport.io.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that one kind of object can have, in the order in which they are written: which of them must
 * stand, and which are attributes in XML. Immutable.
 */
public final class NameTable {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> required;
    private final int[] indexesOfRequired;
    private final Set<String> attributes;

    private NameTable(Collection<String> names, Collection<String> required, Collection<String> attributes) {
        this.names = List.copyOf(names);
        this.required = List.copyOf(required);
        this.attributes = Set.copyOf(attributes);
        for (String name : this.names) {
            if (indexes.put(name, indexes.size()) != null) {
                throw new IllegalStateException("A wire name must stand once, but '" + name + "' stands twice");
            }
        }
        if (!indexes.keySet().containsAll(required) || !indexes.keySet().containsAll(attributes)) {
            throw new IllegalStateException("Required names and attributes must be names, but one is not");
        }
        indexesOfRequired = required.stream().mapToInt(indexes::get).toArray();
    }

    static NameTable of(String... names) {
        return of(List.of(names));
    }

    static NameTable of(Collection<String> names) {
        return new NameTable(names, Set.of(), Set.of());
    }

    /** The same names, of which these must stand. */
    NameTable requiring(String... some) {
        return new NameTable(names, List.of(some), attributes);
    }

    /** The same names, of which these are attributes in XML. */
    NameTable withAttributes(String... some) {
        return new NameTable(names, required, List.of(some));
    }

    /** The same names without some of them. */
    NameTable without(String some) {
        Set<String> left = new HashSet<>(names);
        left.remove(some);
        return new NameTable(
                names.stream().filter(left::contains).toList(),
                required.stream().filter(left::contains).toList(),
                attributes.stream().filter(left::contains).toList());
    }

    /** The number of a name or -1; the name that is expected next is tried first. */
    int indexOf(String name, int expected) {
        if (expected < names.size() && names.get(expected).equals(name)) {
            return expected;
        }
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    /** The name with a number. */
    public String name(int index) {
        return names.get(index);
    }

    /** All names in order. */
    public List<String> names() {
        return names;
    }

    /** The numbers of the names that must stand; not to be changed. */
    int[] required() {
        return indexesOfRequired;
    }

    /** Whether a name stands as an attribute in XML. */
    public boolean isAttribute(String name) {
        return attributes.contains(name);
    }

    /** Whether some names stand as attributes in XML. */
    public boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    int size() {
        return names.size();
    }
}
