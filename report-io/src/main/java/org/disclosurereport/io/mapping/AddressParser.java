package org.disclosurereport.io.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.io.yaml.YamlNode.Text;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;

/** The addresses of one form in a mapping file; no address and no cell is meant twice. */
final class AddressParser {

    /** No table has more rows or columns. */
    private static final int MAX_NAMES = 80;

    private final MappingParser parser;
    private final Map<String, TableDefinition> tables = new LinkedHashMap<>();
    private final Map<CellRef, Location> addresses = new HashMap<>();
    private final Map<String, Location> cells = new HashMap<>();

    AddressParser(MappingParser parser, Edition edition, Map<String, String> forms) {
        this.parser = parser;
        edition.form().tables().forEach(table -> tables.put(table.key(), table));
        forms.forEach((key, form) -> edition.form().findTable(key, form).ifPresent(table -> tables.put(key, table)));
    }

    /** The table with a key. */
    Optional<TableDefinition> table(Text key) {
        TableDefinition table = tables.get(key.value());
        if (table == null) {
            unknown(key, key.value(), List.copyOf(tables.keySet()));
        }
        return Optional.ofNullable(table);
    }

    /** The figures whose addresses begin so, in printed order: one, a row, or a table. */
    List<CellDefinition> beginning(Text address) {
        String[] keys = address.value().split("/", -1);
        TableDefinition table = tables.get(keys[0]);
        if (table == null) {
            unknown(address, keys[0], List.copyOf(tables.keySet()));
            return List.of();
        }
        List<CellDefinition> found = table.cells().stream()
                .filter(cell -> MappedAddress.isBeginning(address.value(), cell.ref()))
                .toList();
        if (found.isEmpty()) {
            List<CellDefinition> ofRow = keys.length < 2 ? List.of() : table.cellsOf(keys[1]);
            boolean rowKnown = !ofRow.isEmpty();
            List<String> known = (rowKnown ? ofRow : table.cells())
                    .stream()
                            .map(cell ->
                                    rowKnown ? cell.column().key() : cell.row().key())
                            .distinct()
                            .toList();
            unknown(address, keys[Math.min(rowKnown ? 2 : 1, keys.length - 1)], known);
        }
        return found;
    }

    /** One figure. */
    Optional<CellDefinition> figure(Text address) {
        List<CellDefinition> found = beginning(address);
        if (found.size() == 1 && found.get(0).ref().toString().equals(address.value())) {
            return Optional.of(found.get(0));
        }
        if (!found.isEmpty()) {
            parser.report(
                    ReadingCode.VALUE_INVALID,
                    address.place(),
                    "what",
                    "cells",
                    "expected",
                    Wording.of("一个数字的地址（表/行/列）", "the address of one figure (table/row/column)"),
                    "found",
                    address.value());
        }
        return Optional.empty();
    }

    /** A row or a column of a table. */
    boolean knows(Text key, List<String> known) {
        if (!known.contains(key.value())) {
            unknown(key, key.value(), known);
        }
        return known.contains(key.value());
    }

    private void unknown(Text name, String part, List<String> known) {
        Object[] advice = Wordings.unknownName(part, known.subList(0, Math.min(known.size(), MAX_NAMES)));
        advice[1] = name.value();
        parser.report(ReadingCode.UNKNOWN_FIELD, name.place(), advice);
    }

    /** Whether a figure is given for the first time; the second time is told. */
    boolean isNew(CellRef address, Location place) {
        Location first = addresses.putIfAbsent(address, place);
        reportTwice(address.toString(), first, place);
        return first == null;
    }

    /** Whether a cell of a sheet is taken for the first time; the second time is told. */
    boolean isNew(int sheet, String cell, Location place) {
        Location first = cells.putIfAbsent(sheet + "!" + cell, place);
        reportTwice(cell, first, place);
        return first == null;
    }

    /** Forgets the addresses of a sheet of many organs, where every line has them all. */
    void forget(Iterable<CellRef> some) {
        some.forEach(addresses::remove);
    }

    private void reportTwice(String what, @org.jspecify.annotations.Nullable Location first, Location place) {
        if (first != null) {
            parser.report(ReadingCode.MAPPED_TWICE, place, "what", what, "first", first.described());
        }
    }
}
