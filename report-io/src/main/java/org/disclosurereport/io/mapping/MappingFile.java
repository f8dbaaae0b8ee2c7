package org.disclosurereport.io.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.yaml.YamlFile;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.io.yaml.YamlNode.Text;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;

/** Reads a mapping file. */
final class MappingFile {

    private static final YamlFile FILE = new YamlFile(
            Wording.of("映射文件（YAML）", "a mapping file (YAML)"), ReadingCode.MAPPING_MALFORMED, Optional.empty());
    private static final int MAX_NUMBER = 40;

    private final MappingParser parser = new MappingParser();

    private MappingFile() {}

    static MappingResult read(byte[] content) {
        try {
            return new MappingFile().parse(FILE.read(content));
        } catch (UnreadableDocument unreadable) {
            return MappingResult.builder().addFinding(unreadable.finding()).build();
        }
    }

    private MappingResult parse(YamlNode root) {
        Map<String, YamlNode> members = parser.object(
                root, "mapping", "mapping", "edition", "year", "organ", "forms", "constants", "figures", "sheets");
        parser.require(members, "mapping", root, "mapping").ifPresent(this::requireVersion);
        Optional<Edition> edition = parser.require(members, "edition", root, "mapping")
                .flatMap(node -> parser.choice(node, "edition", YamlReader.named(Edition.values(), Edition::name)));
        Optional<YamlNode> sheets = parser.require(members, "sheets", root, "mapping");
        if (edition.isEmpty() || sheets.isEmpty()) {
            return result(Optional.empty());
        }
        SheetMapping.Builder mapping = SheetMapping.builder().edition(edition.get());
        Map<String, String> forms = forms(members, edition.get());
        mapping.putAllForms(forms);
        AddressParser addresses = new AddressParser(parser, edition.get(), forms);
        constants(members, addresses).forEach(mapping::putConstant);
        Optional.ofNullable(members.get("figures")).flatMap(this::habits).ifPresent(mapping::figures);
        SheetParser sheetParser = new SheetParser(parser, addresses, this::habits);
        List<MappedSheet> parsed = sheetParser.parse(sheets.get());
        mapping.addAllSheets(parsed);
        requireOneLayout(parsed, sheets.get().place());
        boolean one = parsed.size() == 1;
        Optional.ofNullable(members.get("year"))
                .flatMap(node -> source(node, "year", one))
                .ifPresent(mapping::year);
        Optional.ofNullable(members.get("organ"))
                .flatMap(node -> source(node, "organ", one))
                .ifPresent(mapping::organ);
        return result(parser.findings().isEmpty() ? Optional.of(mapping.build()) : Optional.empty());
    }

    private MappingResult result(Optional<SheetMapping> mapping) {
        return MappingResult.builder()
                .mapping(mapping)
                .findings(parser.findings())
                .build();
    }

    private void requireVersion(YamlNode node) {
        parser.text(node, "mapping").ifPresent(version -> {
            if (!version.equals(SheetMapping.FORMAT)) {
                parser.report(
                        ReadingCode.FORMAT_VERSION,
                        node.place(),
                        "what",
                        "mapping",
                        "expected",
                        SheetMapping.FORMAT,
                        "found",
                        version);
            }
        });
    }

    /** Either all sheets are about one organ, or all that have figures are about many. */
    private void requireOneLayout(List<MappedSheet> sheets, Location place) {
        boolean ofOne = sheets.stream().anyMatch(sheet -> !sheet.getCells().isEmpty());
        boolean ofMany = sheets.stream().anyMatch(sheet -> sheet.getOrgans().isPresent());
        if (ofOne && ofMany) {
            parser.report(
                    ReadingCode.VALUE_INVALID,
                    place,
                    "what",
                    "sheets",
                    "expected",
                    Wording.of("只用 cells、blocks 或者只用 organs", "either cells and blocks or organs"),
                    "found",
                    "cells, organs");
        }
    }

    private Map<String, String> forms(Map<String, YamlNode> members, Edition edition) {
        Map<String, String> forms = new LinkedHashMap<>();
        YamlNode node = members.get("forms");
        for (Member member : node == null ? List.<Member>of() : parser.members(node, "forms")) {
            String key = member.name().value();
            Map<String, String> known = edition.form().everyTable().stream()
                    .filter(table -> table.key().equals(key))
                    .collect(Collectors.toMap(
                            table -> table.form(), table -> table.form(), (a, b) -> a, LinkedHashMap::new));
            parser.choice(member.value(), "forms/" + key, known).ifPresent(form -> forms.put(key, form));
        }
        return forms;
    }

    private Map<CellRef, BigDecimal> constants(Map<String, YamlNode> members, AddressParser addresses) {
        Map<CellRef, BigDecimal> constants = new LinkedHashMap<>();
        YamlNode node = members.get("constants");
        for (Member member : node == null ? List.<Member>of() : parser.members(node, "constants")) {
            Optional<CellDefinition> cell = addresses.figure(member.name());
            cell.flatMap(known -> number(member.value(), known))
                    .filter(number ->
                            addresses.isNew(cell.get().ref(), member.name().place()))
                    .ifPresent(number -> constants.put(cell.get().ref(), number));
        }
        return constants;
    }

    private Optional<BigDecimal> number(YamlNode node, CellDefinition cell) {
        Unit unit = cell.unit();
        return parser.shaped(
                node,
                cell.ref().toString(),
                Wording.of("数字（" + unit.symbol() + "）", "a number (" + unit.symbol() + ")"),
                text -> {
                    try {
                        BigDecimal number =
                                text.length() > MAX_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0
                                        ? null
                                        : new BigDecimal(text);
                        if (number != null) {
                            unit.toStored(number);
                        }
                        return Optional.ofNullable(number);
                    } catch (ArithmeticException | NumberFormatException notOfUnit) {
                        return Optional.empty();
                    }
                });
    }

    Optional<FigureHabits> habits(YamlNode node) {
        Map<String, YamlNode> members = parser.object(node, "figures", "allow", "blank", "marks");
        FigureHabits.Builder habits = FigureHabits.builder();
        YamlNode allow = members.get("allow");
        for (YamlNode item : allow == null ? List.<YamlNode>of() : parser.items(allow, "allow")) {
            parser.choice(item, "allow", YamlReader.named(Rewriting.values(), Rewriting::key))
                    .ifPresent(habits::addAllowed);
        }
        Map<String, CellMeaning> meanings = YamlReader.named(CellMeaning.values(), CellMeaning::key);
        YamlNode blank = members.get("blank");
        if (blank != null) {
            Map<String, CellMeaning> ofBlank = new LinkedHashMap<>(meanings);
            ofBlank.keySet().retainAll(List.of(CellMeaning.ZERO.key(), CellMeaning.BLANK.key()));
            parser.choice(blank, "blank", ofBlank).ifPresent(habits::blank);
        }
        YamlNode marks = members.get("marks");
        for (Member member : marks == null ? List.<Member>of() : parser.members(marks, "marks")) {
            parser.text(member.name(), "marks")
                    .filter(mark -> requireNoDigit(mark, member.name()))
                    .flatMap(mark -> parser.choice(member.value(), "marks/" + mark, meanings))
                    .ifPresent(meaning -> habits.putMark(member.name().value().strip(), meaning));
        }
        return Optional.of(habits.build());
    }

    /** A number never means something else. */
    private boolean requireNoDigit(String mark, Text node) {
        boolean digit = mark.chars().anyMatch(c -> Character.isDigit(c));
        if (digit) {
            parser.report(
                    ReadingCode.VALUE_INVALID,
                    node.place(),
                    "what",
                    "marks",
                    "expected",
                    Wording.of("不含数字的符号", "a mark without digits"),
                    "found",
                    mark);
        }
        return !digit;
    }

    private Optional<ValueSource> source(YamlNode node, String what, boolean oneSheet) {
        if (node instanceof Text) {
            Optional<String> constant = what.equals("year")
                    ? parser.year(node, what).map(String::valueOf)
                    : parser.text(node, what).map(String::strip);
            return constant.map(ValueSource.Constant::new);
        }
        Map<String, YamlNode> members = parser.object(node, what, "cell", "sheet", "pattern", "sheetName");
        YamlNode sheetName = members.get("sheetName");
        if (sheetName != null) {
            return parser.pattern(sheetName, what + "/sheetName", 1).map(ValueSource.OfSheetName::new);
        }
        Optional<SheetRange> cell =
                parser.require(members, "cell", node, what).flatMap(place -> parser.cell(place, what + "/cell"));
        Optional<SheetChoice> sheet = oneSheet && !members.containsKey("sheet")
                ? Optional.empty()
                : parser.require(members, "sheet", node, what)
                        .flatMap(name -> parser.pattern(name, what + "/sheet", SheetParser.MAX_STARS))
                        .map(SheetChoice.Named::new);
        YamlNode given = members.get("pattern");
        Optional<NamePattern> pattern =
                given == null ? Optional.of(NamePattern.of("*")) : parser.pattern(given, what + "/pattern", 1);
        return cell.isEmpty() || pattern.isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueSource.OfCell(sheet, cell.get(), pattern.get()));
    }
}
