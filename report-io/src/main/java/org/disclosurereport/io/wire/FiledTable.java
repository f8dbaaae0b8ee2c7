package org.disclosurereport.io.wire;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/** The figures of one table as they stand in the document, before it is known which form they follow. */
public final class FiledTable {

    /** Stands in a slot whose value is among the numbers. */
    private static final Object WHOLE = new Object();

    private final TableNames names;
    private final long place;
    private @Nullable String form;
    private long formPlace;

    private final boolean[] filedRows;
    private final long[] rowPlaces;

    private final long[] places;
    private final long[] numbers;
    /** By slot: {@link #WHOLE}, a literal as text, a {@link Cell}, or null where nothing stands. */
    private final @Nullable Object[] values;

    FiledTable(TableNames names, long place) {
        this.names = names;
        this.place = place;
        filedRows = new boolean[names.rows().size()];
        rowPlaces = new long[filedRows.length];
        places = new long[names.slots()];
        numbers = new long[places.length];
        values = new @Nullable Object[places.length];
    }

    void form(@Nullable String name, long where) {
        form = name;
        formPlace = where;
    }

    /** A row begins; a row that stands twice replaces the first. */
    void row(int row, long where) {
        if (filedRows[row]) {
            Arrays.fill(values, names.slot(row, 0), names.slot(row + 1, 0), null);
        }
        filedRows[row] = true;
        rowPlaces[row] = where;
    }

    /** A whole number of the unit. */
    public void whole(int slot, long where, long number) {
        numbers[slot] = number;
        put(slot, where, WHOLE);
    }

    /** A literal of any length; what is wrong with it is told when the table is resolved. */
    public void literal(int slot, long where, String literal) {
        put(slot, where, literal);
    }

    /** A cell that is no number. */
    public void cell(int slot, long where, Cell cell) {
        put(slot, where, cell);
    }

    private void put(int slot, long where, Object value) {
        places[slot] = where;
        values[slot] = value;
    }

    /** The address of a slot. */
    public CellRef ref(int slot) {
        return names.addressesOfSlots().get(slot);
    }

    /** The table as the edition understands it, or null with findings. */
    @Nullable
    StatisticsTable resolve(Edition edition, WireFindings findings, PlaceLog log) {
        ElementRef address = ElementRef.of(names.key());
        Optional<TableDefinition> definition = names.find(edition, form);
        if (definition.isEmpty()) {
            unknownForm(edition, findings, address);
            return null;
        }
        log.add(address, place);
        return resolve(definition.get(), findings, log);
    }

    private StatisticsTable resolve(TableDefinition definition, WireFindings findings, PlaceLog log) {
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        int[] slots = names.slotsOf(definition);
        long[] placesOfCells = new long[slots.length];
        for (int i = 0; i < slots.length; i++) {
            Object value = values[slots[i]];
            if (value != null) {
                placesOfCells[i] = places[slots[i]];
                values[slots[i]] = null;
                set(table, definition.cell(i), value, slots[i], findings);
            }
        }
        log.add(definition, placesOfCells);
        refuseRest(definition, findings);
        return table.build();
    }

    /**
     * What was read into one row, in the cells of a list as it is printed; what has no column is told. The keys
     * of list and row may have come after the figures, so only the cells know them.
     */
    void resolveRow(StatisticsTable.Builder table, List<CellDefinition> cells, WireFindings findings, PlaceLog log) {
        for (CellDefinition cell : cells) {
            int slot = names.columns().indexOf(cell.ref().column(), 0);
            Object value = values[slot];
            if (value != null) {
                values[slot] = null;
                log.add(cell.ref(), places[slot]);
                set(table, cell, value, slot, findings);
            }
        }
        CellRef first = cells.get(0).ref();
        List<String> known = cells.stream().map(cell -> cell.ref().column()).toList();
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != null) {
                findings.add(
                        ReadingCode.UNKNOWN_FIELD,
                        places[slot],
                        ElementRef.of(first.table() + "/" + first.row()),
                        Wordings.unknownName(ref(slot).column(), known));
            }
        }
    }

    /** What is left over are rows and cells of other forms. */
    private void refuseRest(TableDefinition definition, WireFindings findings) {
        TableRows known = TableRows.of(definition);
        for (int row = 0; row < filedRows.length; row++) {
            if (filedRows[row] && known.has(names.rows().name(row))) {
                refuseRest(row, definition, findings);
            } else if (filedRows[row]) {
                refuseRow(row, definition, findings);
            }
        }
    }

    private void refuseRow(int row, TableDefinition definition, WireFindings findings) {
        List<String> known = definition.cells().stream()
                .map(cell -> cell.ref().row())
                .distinct()
                .toList();
        findings.add(
                ReadingCode.UNKNOWN_FIELD,
                rowPlaces[row],
                ElementRef.of(names.key()),
                Wordings.unknownName(names.rows().name(row), known));
    }

    private void refuseRest(int row, TableDefinition definition, WireFindings findings) {
        for (int slot = names.slot(row, 0); slot < names.slot(row + 1, 0); slot++) {
            if (values[slot] != null) {
                List<String> known = definition.cellsOf(names.rows().name(row)).stream()
                        .map(cell -> cell.ref().column())
                        .toList();
                findings.add(
                        ReadingCode.UNKNOWN_FIELD,
                        places[slot],
                        names.addressesOfRows().get(row),
                        Wordings.unknownName(ref(slot).column(), known));
            }
        }
    }

    private void unknownForm(Edition edition, WireFindings findings, ElementRef address) {
        if (form == null) {
            List<String> known =
                    edition.form().tables().stream().map(TableDefinition::key).toList();
            findings.add(ReadingCode.UNKNOWN_FIELD, place, null, Wordings.unknownName(names.key(), known));
        } else {
            findings.add(
                    ReadingCode.VALUE_UNKNOWN,
                    formPlace,
                    address,
                    "what",
                    names.key() + "/" + WireNames.FORM,
                    "expected",
                    Wordings.listed(names.forms()),
                    "found",
                    form);
        }
    }

    private void set(
            StatisticsTable.Builder table, CellDefinition cell, Object value, int slot, WireFindings findings) {
        if (value instanceof Cell state) {
            table.set(cell.index(), state);
            return;
        }
        try {
            if (value instanceof String literal) {
                Optional<ReadingCode> problem = FigureText.problem(literal, cell.unit());
                if (problem.isPresent()) {
                    refuse(problem.get(), cell, places[slot], literal, findings);
                } else {
                    table.set(cell.index(), FigureText.stored(literal, cell.unit()));
                }
            } else {
                table.set(cell.index(), FigureText.stored(numbers[slot], cell.unit()));
            }
        } catch (ArithmeticException e) {
            String found = value instanceof String literal ? literal : Long.toString(numbers[slot]);
            refuse(ReadingCode.NUM_OVERFLOW, cell, places[slot], found, findings);
        }
    }

    private static void refuse(
            ReadingCode code, CellDefinition cell, long where, String literal, WireFindings findings) {
        if (code == ReadingCode.LIMIT_NUMBER) {
            findings.add(code, where, cell.ref(), "limit", FigureText.MAX_DIGITS, "found", FigureText.digits(literal));
            return;
        }
        findings.add(
                code,
                where,
                cell.ref(),
                "place",
                Place.described(where),
                "figure",
                cell.described(),
                "found",
                literal,
                "unit",
                cell.unit().symbol(),
                "decimals",
                cell.unit().decimals());
    }
}
