package org.disclosurereport.io.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.io.yaml.YamlNode.Text;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;

/** Reads what a mapping file says about its sheets. */
final class SheetParser {

    static final int MAX_STARS = 4;
    private static final int MAX_SHEETS = 4096;

    private final MappingParser parser;
    private final AddressParser addresses;
    private final Function<YamlNode, Optional<FigureHabits>> habits;
    private int sheet;

    SheetParser(MappingParser parser, AddressParser addresses, Function<YamlNode, Optional<FigureHabits>> habits) {
        this.parser = parser;
        this.addresses = addresses;
        this.habits = habits;
    }

    List<MappedSheet> parse(YamlNode node) {
        List<MappedSheet> sheets = new ArrayList<>();
        for (YamlNode item : parser.items(node, "sheets")) {
            sheet++;
            one(item).ifPresent(sheets::add);
        }
        return sheets;
    }

    private Optional<MappedSheet> one(YamlNode node) {
        Map<String, YamlNode> members = parser.object(
                node,
                "sheets",
                "sheet",
                "position",
                "cells",
                "blocks",
                "organs",
                "labels",
                "narrative",
                "units",
                "figures");
        Optional<SheetChoice> choice = members.containsKey("position")
                ? position(members, node)
                : parser.require(members, "sheet", node, "sheets")
                        .flatMap(name -> parser.pattern(name, "sheet", MAX_STARS))
                        .map(SheetChoice.Named::new);
        Map<CellRef, SheetRange> cells = new LinkedHashMap<>();
        ifThere(members, "cells", all -> cells(all, cells));
        ifThere(members, "blocks", all -> parser.items(all, "blocks").forEach(block -> block(block, cells)));
        MappedSheet.Builder mapped = MappedSheet.builder().cells(cells);
        ifThere(
                members,
                "organs",
                organs ->
                        new OrganParser(parser, addresses, sheet).parse(organs).ifPresent(mapped::organs));
        ifThere(members, "labels", all -> ranges(all, "labels").forEach(mapped::addLabel));
        ifThere(members, "narrative", all -> ranges(all, "narrative").forEach(mapped::addNarrative));
        ifThere(members, "units", all -> units(all).forEach(mapped::putUnit));
        ifThere(members, "figures", all -> habits.apply(all).ifPresent(mapped::figures));
        return choice.map(known -> mapped.sheet(known).build());
    }

    private static void ifThere(Map<String, YamlNode> members, String name, Consumer<YamlNode> reader) {
        YamlNode node = members.get(name);
        if (node != null) {
            reader.accept(node);
        }
    }

    private Optional<SheetChoice> position(Map<String, YamlNode> members, YamlNode node) {
        if (members.containsKey("sheet")) {
            parser.report(
                    ReadingCode.VALUE_INVALID,
                    node.place(),
                    "what",
                    "sheets",
                    "expected",
                    Wording.of("sheet 与 position 之一", "either sheet or position"),
                    "found",
                    "sheet, position");
        }
        return Optional.ofNullable(members.get("position"))
                .flatMap(number -> parser.shaped(
                        number,
                        "position",
                        Wording.of("工作表的序号（从 1 起）", "the number of a sheet, from 1"),
                        text -> SheetRange.findRow(text).filter(at -> at < MAX_SHEETS)))
                .map(at -> new SheetChoice.At(at + 1));
    }

    private List<SheetRange> ranges(YamlNode node, String what) {
        return parser.items(node, what).stream()
                .flatMap(item -> parser.range(item, what).stream())
                .toList();
    }

    private void cells(YamlNode node, Map<CellRef, SheetRange> cells) {
        for (Member member : parser.members(node, "cells")) {
            Optional<CellDefinition> figure = addresses.figure(member.name());
            parser.cell(member.value(), member.name().value())
                    .ifPresent(cell -> figure.ifPresent(
                            known -> put(cells, known.ref(), cell, member.name().place())));
        }
    }

    private void put(Map<CellRef, SheetRange> cells, CellRef address, SheetRange cell, Location place) {
        boolean newCell = addresses.isNew(sheet, cell.toString(), place);
        if (addresses.isNew(address, place) && newCell) {
            cells.put(address, cell);
        }
    }

    /** Some rows of a table crossed with some columns. */
    private void block(YamlNode node, Map<CellRef, SheetRange> cells) {
        Map<String, YamlNode> members =
                parser.object(node, "blocks", "table", "rows", "firstRow", "columns", "firstColumn");
        Optional<TableDefinition> table = parser.require(members, "table", node, "blocks")
                .filter(name -> parser.text(name, "table").isPresent())
                .flatMap(name -> addresses.table((Text) name));
        if (table.isEmpty()) {
            return;
        }
        Map<String, Integer> columns = lines(members, node, table.get(), false);
        Map<String, Integer> rows = lines(members, node, table.get(), true);
        rows.forEach((row, atRow) -> columns.forEach((column, atColumn) -> table.get()
                .find(row, column)
                .ifPresent(cell -> put(cells, cell.ref(), SheetRange.cell(atRow, atColumn), node.place()))));
    }

    /** The rows or columns of a block: each by its key, or all of them one after the other from a first one on. */
    private Map<String, Integer> lines(
            Map<String, YamlNode> members, YamlNode node, TableDefinition table, boolean rows) {
        List<String> known = (rows ? table.rows() : columns(table))
                .stream().map(FormLabel::key).distinct().toList();
        Map<String, Integer> lines = new LinkedHashMap<>();
        String name = rows ? "rows" : "columns";
        YamlNode first = members.get(rows ? "firstRow" : "firstColumn");
        if (first == null) {
            for (Member member : parser.require(members, name, node, "blocks")
                    .map(each -> parser.members(each, name))
                    .orElse(List.of())) {
                OptionalInt at = rows ? parser.row(member.value(), name) : parser.column(member.value(), name);
                if (addresses.knows(member.name(), known) && at.isPresent()) {
                    lines.put(member.name().value(), at.getAsInt());
                }
            }
            return lines;
        }
        OptionalInt at = rows ? parser.row(first, "firstRow") : parser.column(first, "firstColumn");
        if (members.containsKey(name)) {
            parser.report(
                    ReadingCode.VALUE_INVALID,
                    first.place(),
                    "what",
                    "blocks",
                    "expected",
                    Wording.of(
                            name + " 与 " + (rows ? "firstRow" : "firstColumn") + " 之一",
                            "either " + name + " or " + (rows ? "firstRow" : "firstColumn")),
                    "found",
                    name);
        } else if (at.isPresent()) {
            int limit = rows ? SheetRange.ROWS : SheetRange.COLUMNS;
            for (int i = 0; i < known.size() && at.getAsInt() + i < limit; i++) {
                lines.put(known.get(i), at.getAsInt() + i);
            }
        }
        return lines;
    }

    private static List<FormLabel> columns(TableDefinition table) {
        return table.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .toList();
    }

    private Map<String, String> units(YamlNode node) {
        Map<String, String> units = new LinkedHashMap<>();
        for (Member member : parser.members(node, "units")) {
            List<CellDefinition> figures = addresses.beginning(member.name());
            parser.text(member.value(), "units").ifPresent(unit -> {
                boolean fits = figures.stream()
                        .anyMatch(cell -> MappedAddress.power(unit, cell.unit()).isPresent());
                if (fits) {
                    units.put(member.name().value(), unit);
                } else if (!figures.isEmpty()) {
                    String symbol = figures.get(0).unit().symbol();
                    parser.report(
                            ReadingCode.VALUE_INVALID,
                            member.value().place(),
                            "what",
                            member.name().value(),
                            "expected",
                            Wording.of("可换算为“" + symbol + "”的单位", "a unit that can be turned into '" + symbol + "'"),
                            "found",
                            unit);
                }
            });
        }
        return units;
    }
}
