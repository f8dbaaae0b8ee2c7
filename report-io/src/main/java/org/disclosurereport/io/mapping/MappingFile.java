package org.disclosurereport.io.mapping;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.YamlNode.Member;
import org.disclosurereport.io.mapping.YamlNode.Text;
import org.disclosurereport.io.wire.MissingLibrary;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;

/** Reads a mapping file. Knows nothing of the YAML parser, so that it can say that the parser is missing. */
final class MappingFile {

    private static final MissingLibrary SNAKEYAML = new MissingLibrary(
            Wording.of("映射文件（YAML）", "a mapping file (YAML)"),
            "org.snakeyaml:snakeyaml-engine:3.2",
            "--add-modules org.snakeyaml.engine");
    private static final int MAX_NUMBER = 40;

    private final MappingParser parser = new MappingParser();

    private MappingFile() {}

    static MappingResult read(byte[] content) {
        try {
            Optional<YamlNode> root = content.length == 0 ? Optional.empty() : YamlTree.parse(decoded(content));
            return root.isEmpty()
                    ? failed(ReadingCode.EMPTY_INPUT.finding().build())
                    : new MappingFile().parse(root.get());
        } catch (UnreadableDocument unreadable) {
            return failed(unreadable.finding());
        } catch (NoClassDefFoundError missing) {
            return failed(SNAKEYAML.finding(missing));
        }
    }

    private static MappingResult failed(Finding finding) {
        return MappingResult.builder().addFinding(finding).build();
    }

    private static String decoded(byte[] content) throws UnreadableDocument {
        if (content.length > SheetMapping.MAX_BYTES) {
            throw malformed(Wording.of(
                    "不得超过 " + SheetMapping.MAX_BYTES + " 字节",
                    "it must not be longer than " + SheetMapping.MAX_BYTES + " bytes"));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw malformed(Wording.of("编码应为 UTF-8", "its encoding must be UTF-8"));
        }
    }

    private static UnreadableDocument malformed(Wording reason) {
        return new UnreadableDocument(ReadingCode.MAPPING_MALFORMED
                .finding("reason", reason)
                .location(Location.ofLine(1, 1))
                .build());
    }

    private MappingResult parse(YamlNode root) {
        Map<String, YamlNode> members = parser.object(
                root, "mapping", "mapping", "edition", "year", "organ", "forms", "constants", "figures", "sheets");
        parser.require(members, "mapping", root, "mapping").ifPresent(this::requireVersion);
        Optional<Edition> edition = parser.require(members, "edition", root, "mapping")
                .flatMap(node -> parser.choice(node, "edition", named(Edition.values(), Edition::name)));
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
            Map<String, String> known = Stream.concat(
                            edition.form().tables().stream(), edition.form().alsoFiled().stream())
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
            parser.choice(item, "allow", named(Rewriting.values(), Rewriting::key))
                    .ifPresent(habits::addAllowed);
        }
        Map<String, CellMeaning> meanings = named(CellMeaning.values(), CellMeaning::key);
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
            boolean year = what.equals("year");
            return parser.shaped(
                    node,
                    what,
                    year
                            ? Wording.of(
                                    "年度（" + DisclosureReport.FIRST_YEAR + " 至 " + DisclosureReport.LAST_YEAR + "）",
                                    "a year from " + DisclosureReport.FIRST_YEAR + " to " + DisclosureReport.LAST_YEAR)
                            : Wording.of("单位名称", "the name of an organ"),
                    text -> year && !isYear(text)
                            ? Optional.empty()
                            : Optional.of(new ValueSource.Constant(text.strip())));
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

    private static boolean isYear(String text) {
        return text.matches("[0-9]{4}")
                && Integer.parseInt(text) >= DisclosureReport.FIRST_YEAR
                && Integer.parseInt(text) <= DisclosureReport.LAST_YEAR;
    }

    static <T> Map<String, T> named(T[] values, Function<T, String> name) {
        return Arrays.stream(values).collect(Collectors.toMap(name, value -> value, (a, b) -> a, LinkedHashMap::new));
    }
}
