package org.disclosurereport.model.form;

import java.util.List;
import java.util.Optional;

/**
 * Some addresses of a report by their names: {@code request/granted/total} is one figure, {@code request/granted} all
 * that stands below it, and {@code *} is any one name, as in {@code request/*}{@code /total}. Names are compared as they
 * are written; there are no regular expressions.
 */
public final class AddressPattern {

    /** Stands for any one name. */
    public static final String ANY = "*";

    private final List<String> names;

    private AddressPattern(List<String> names) {
        this.names = names;
    }

    /**
     * Reads the text form.
     *
     * @param text names separated by {@code /}, each of them possibly {@code *}
     * @return the pattern
     * @throws IllegalArgumentException if a name is empty or contains {@code *} beside other characters
     */
    public static AddressPattern parse(String text) {
        List<String> names = List.of(text.split("/", -1));
        for (String name : names) {
            if (name.isBlank() || (name.contains(ANY) && !name.equals(ANY))) {
                throw new IllegalArgumentException(
                        "Address must be names separated by '/', each possibly '*', but was '" + text + "'");
            }
        }
        return new AddressPattern(names);
    }

    /**
     * The names.
     *
     * @return at least one, {@code *} for any
     */
    public List<String> names() {
        return names;
    }

    /**
     * Whether an address is meant: it begins with these names.
     *
     * @param address the address
     * @return true if every name of this pattern stands at its place
     */
    public boolean matches(Address address) {
        String[] others = address.toString().split("/", -1);
        if (others.length < names.size()) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(ANY) && !names.get(i).equals(others[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * The figures of a table that are meant.
     *
     * @param table the table
     * @return the cells in printed order, possibly none
     */
    public List<CellDefinition> cellsOf(TableDefinition table) {
        return table.cells().stream().filter(cell -> matches(cell.ref())).toList();
    }

    /**
     * Whether this pattern names single figures: a table, a row and a column, the last two possibly any.
     *
     * @return true if it has three names and the first is that of a table
     */
    public boolean isOfFigures() {
        return names.size() == 3 && !names.get(0).equals(ANY);
    }

    /**
     * Where the name stands that is left open.
     *
     * @return the place of the first {@code *}, from 0, or empty if every name is given
     */
    public Optional<Integer> open() {
        int at = names.indexOf(ANY);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressPattern that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return String.join("/", names);
    }
}
