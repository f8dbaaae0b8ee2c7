package org.disclosurereport.io.wire;

import java.util.ArrayList;
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

    private final TableNames names;
    private final long place;
    private @Nullable String form;
    private long formPlace;

    private final List<String> filledRows = new ArrayList<>(32);
    private long[] rowPlaces = new long[32];

    private int size;
    private String[] rows = new String[256];
    private String[] columns = new String[256];
    private long[] places = new long[256];
    private long[] numbers = new long[256];
    /** A literal as text, a {@link Cell}, or null for a number. */
    private @Nullable Object[] others = new @Nullable Object[256];

    FiledTable(TableNames names, long place) {
        this.names = names;
        this.place = place;
    }

    void form(@Nullable String name, long where) {
        form = name;
        formPlace = where;
    }

    /** A row begins; a row that stands twice replaces the first. */
    void row(String row, long where) {
        for (int i = 0; filledRows.contains(row) && i < size; i++) {
            if (rows[i].equals(row)) {
                others[i] = Cell.BLANK;
            }
        }
        if (filledRows.size() == rowPlaces.length) {
            rowPlaces = Arrays.copyOf(rowPlaces, filledRows.size() * 2);
        }
        rowPlaces[filledRows.size()] = where;
        filledRows.add(row);
    }

    /** A whole number of the unit. */
    public void whole(String row, String column, long where, long number) {
        add(row, column, where, number, null);
    }

    /** A literal of any length; what is wrong with it is told when the table is resolved. */
    public void literal(String row, String column, long where, String literal) {
        add(row, column, where, 0, literal);
    }

    /** A cell that is no number. */
    public void cell(String row, String column, long where, Cell cell) {
        add(row, column, where, 0, cell);
    }

    private void add(String row, String column, long where, long number, @Nullable Object other) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
            places = Arrays.copyOf(places, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
            others = Arrays.copyOf(others, size * 2);
        }
        rows[size] = row;
        columns[size] = column;
        places[size] = where;
        numbers[size] = number;
        others[size++] = other;
    }

    /** The address of a cell of this table. */
    public CellRef ref(String row, String column) {
        return CellRef.of(names.key(), row, column);
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
        checkRows(definition.get(), findings);
        StatisticsTable.Builder table = StatisticsTable.builder(definition.get());
        int expected = 0;
        for (int i = 0; i < size; i++) {
            CellDefinition cell = find(definition.get(), expected, rows[i], columns[i]);
            if (cell != null) {
                expected = cell.index() + 1;
                log.add(cell.ref(), places[i]);
                set(table, cell, i, findings);
            } else if (!definition.get().cellsOf(rows[i]).isEmpty()) {
                ElementRef row = ElementRef.of(names.key() + "/" + rows[i]);
                List<String> known = definition.get().cellsOf(rows[i]).stream()
                        .map(known1 -> known1.column().key())
                        .toList();
                findings.add(ReadingCode.UNKNOWN_FIELD, places[i], row, Wordings.unknownName(columns[i], known));
            }
        }
        return table.build();
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

    private void checkRows(TableDefinition definition, WireFindings findings) {
        TableRows known = TableRows.of(definition);
        for (int i = 0; i < filledRows.size(); i++) {
            if (!known.has(filledRows.get(i))) {
                findings.add(
                        ReadingCode.UNKNOWN_FIELD,
                        rowPlaces[i],
                        ElementRef.of(names.key()),
                        Wordings.unknownName(
                                filledRows.get(i),
                                definition.cells().stream()
                                        .map(cell -> cell.ref().row())
                                        .distinct()
                                        .toList()));
            }
        }
    }

    private static @Nullable CellDefinition find(TableDefinition definition, int expected, String row, String column) {
        if (expected < definition.cells().size()) {
            CellRef ref = definition.cell(expected).ref();
            if (ref.column().equals(column) && ref.row().equals(row)) {
                return definition.cell(expected);
            }
        }
        return definition.find(row, column).orElse(null);
    }

    private void set(StatisticsTable.Builder table, CellDefinition cell, int i, WireFindings findings) {
        Object other = others[i];
        if (other instanceof Cell state) {
            table.set(cell.index(), state);
            return;
        }
        try {
            if (other instanceof String literal) {
                Optional<ReadingCode> problem = FigureText.problem(literal, cell.unit());
                if (problem.isPresent()) {
                    refuse(problem.get(), cell, places[i], literal, findings);
                } else {
                    table.set(cell.index(), FigureText.stored(literal, cell.unit()));
                }
            } else {
                table.set(cell.index(), FigureText.stored(numbers[i], cell.unit()));
            }
        } catch (ArithmeticException e) {
            String found = other instanceof String literal ? literal : Long.toString(numbers[i]);
            refuse(ReadingCode.NUM_OVERFLOW, cell, places[i], found, findings);
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
