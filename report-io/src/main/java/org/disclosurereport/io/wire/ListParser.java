package org.disclosurereport.io.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/** Reads the lists of figures of a report. Columns may come after rows, and keys after both. */
final class ListParser {

    private static final ElementRef LISTS = ElementRef.of(WireNames.STATISTICS);

    private final WireCursor cursor;
    private final FieldParser fields;
    private final PlaceLog log;
    private final Set<String> keys = new HashSet<>(Edition.tableKeys());

    ListParser(WireCursor cursor, FieldParser fields, PlaceLog log) {
        this.cursor = cursor;
        this.fields = fields;
        this.log = log;
        keys.add(StatedFigure.TABLE);
    }

    List<StatisticsList> lists() {
        List<StatisticsList> lists = new ArrayList<>();
        log.add(LISTS, cursor.memberPlace());
        cursor.objects(LISTS, WireNames.OF_STATISTICS, () -> new One().read().ifPresent(lists::add));
        return lists;
    }

    /** One list while it is read. */
    private final class One {
        private String key = WireNames.LIST;
        private boolean complete = true;
        private @Nullable LocalAnnex annex;
        private @Nullable String title;
        private final List<ListColumn> columns = new ArrayList<>();
        private final Map<ListRow, FiledTable> rows = new LinkedHashMap<>();
        private boolean named;

        Optional<StatisticsList> read() {
            long place = cursor.place();
            cursor.namedMembers(WireNames.OF_LIST, LISTS, this::member);
            log.add(address(), place);
            return complete && named && !columns.isEmpty() ? Optional.of(build()) : Optional.empty();
        }

        private ElementRef address() {
            return FieldParser.under(LISTS, key);
        }

        private void member(String name) {
            ElementRef address = FieldParser.under(address(), name);
            switch (name) {
                case WireNames.KEY -> {
                    String found = key(address, keys);
                    if (found != null) {
                        key = found;
                        named = true;
                    }
                }
                case WireNames.ANNEX -> annex = fields.constant(LocalAnnex.class, address);
                case WireNames.TITLE -> fields.text(address, text -> title = text);
                case WireNames.COLUMNS -> columns(address);
                case WireNames.ROWS -> {
                    Set<String> known = new HashSet<>();
                    cursor.objects(address, WireNames.OF_ROWS, () -> row(address, known));
                }
                default -> throw new IllegalStateException("No member of a list: " + name);
            }
        }

        private void columns(ElementRef address) {
            long place = cursor.memberPlace();
            long told = cursor.findings().count();
            Set<String> known = new HashSet<>();
            cursor.objects(address, WireNames.OF_COLUMNS, () -> column(address, known));
            if (columns.isEmpty() && cursor.findings().count() == told) {
                fields.invalid(address, place, Wordings.COLUMN, "0");
            }
        }

        private void column(ElementRef owner, Set<String> known) {
            @Nullable String[] read = new @Nullable String[2];
            cursor.namedMembers(WireNames.OF_COLUMN, owner, name -> {
                ElementRef address = FieldParser.under(owner, name);
                if (name.equals(WireNames.LABEL)) {
                    read[1] = fields.notBlank(address);
                    return;
                }
                String key = key(address, known);
                if (key != null && !ListColumn.keys().contains(key)) {
                    fields.unknown(address, ListColumn.keys(), key);
                    key = null;
                }
                read[0] = key;
            });
            if (read[0] != null && read[1] != null) {
                columns.add(new ListColumn(read[0], read[1]));
            } else {
                complete = false;
            }
        }

        private void row(ElementRef owner, Set<String> known) {
            @Nullable String[] read = new @Nullable String[3];
            @Nullable FiledTable[] figures = new @Nullable FiledTable[1];
            cursor.namedMembers(WireNames.OF_ROW, owner, name -> {
                ElementRef address = FieldParser.under(owner, name);
                switch (name) {
                    case WireNames.KEY -> read[0] = key(address, known);
                    case WireNames.LABEL -> read[1] = fields.notBlank(address);
                    case WireNames.UNIT -> {
                        read[2] = fields.notBlank(address);
                        complete &= read[2] != null;
                    }
                    default -> figures[0] = figures(address, read[0] == null ? WireNames.ROW : read[0]);
                }
            });
            if (read[0] == null || read[1] == null) {
                complete = false;
                return;
            }
            FiledTable filed =
                    figures[0] == null ? new FiledTable(TableNames.ofRow(key, read[0]), cursor.place()) : figures[0];
            rows.put(new ListRow(read[0], read[1], Optional.ofNullable(read[2])), filed);
        }

        private @Nullable FiledTable figures(ElementRef address, String row) {
            if (!cursor.startsObject(address)) {
                return null;
            }
            FiledTable figures = new FiledTable(TableNames.ofRow(key, row), cursor.place());
            cursor.members(WireNames.OF_FIGURES, address, column -> cursor.cell(figures, column));
            return figures;
        }

        private StatisticsList build() {
            StatisticsList.Builder list = StatisticsList.builder(key);
            if (annex != null) {
                list.annex(annex);
            }
            if (title != null) {
                list.title(title);
            }
            columns.forEach(list::column);
            rows.keySet().forEach(list::row);
            StatisticsList blank = list.build();
            StatisticsTable printed = blank.toTable();
            StatisticsTable.Builder figures = printed.toBuilder();
            rows.forEach((row, filed) ->
                    filed.resolveRow(figures, printed.getDefinition().cellsOf(row.key()), cursor.findings(), log));
            return blank.with(figures.build());
        }

        /** A key that stands here for the first time, or null with a finding. */
        private @Nullable String key(ElementRef address, Set<String> others) {
            String found = fields.token(address);
            if (found != null) {
                if (!StatisticsList.isKey(found)) {
                    fields.invalid(address, Wordings.KEY, found);
                } else if (others.add(found)) {
                    return found;
                } else {
                    fields.invalid(address, Wordings.OWN_KEY, found);
                }
            }
            complete = false;
            return null;
        }
    }
}
