package org.disclosurereport.io.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.YamlNode.Items;
import org.disclosurereport.io.mapping.YamlNode.Member;
import org.disclosurereport.io.mapping.YamlNode.Members;
import org.disclosurereport.io.mapping.YamlNode.Text;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/** Takes parts of a mapping file apart, strictly: what is unknown, twice or of another type is a finding. */
final class MappingParser {

    private static final int MAX_FINDINGS = 100;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> findings() {
        return findings;
    }

    void report(ReadingCode code, Location place, Object... namesAndValues) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(code.finding(namesAndValues).location(place).build());
        }
    }

    /** An object of known names, each once; what is wrong with it is told. */
    Map<String, YamlNode> object(YamlNode node, String what, String... known) {
        List<String> names = Arrays.asList(known);
        Map<String, YamlNode> members = new LinkedHashMap<>();
        for (Member member : members(node, what)) {
            String name = member.name().value();
            if (names.contains(name)) {
                members.put(name, member.value());
            } else {
                report(ReadingCode.UNKNOWN_FIELD, member.name().place(), Wordings.unknownName(name, names));
            }
        }
        return members;
    }

    /** The members of an object, each name once. */
    List<Member> members(YamlNode node, String what) {
        if (!(node instanceof Members object)) {
            report(
                    ReadingCode.TYPE_MISMATCH,
                    node.place(),
                    "what",
                    what,
                    "expected",
                    Wordings.OBJECT,
                    "found",
                    node.described());
            return List.of();
        }
        Map<String, Member> members = new LinkedHashMap<>();
        for (Member member : object.members()) {
            Member first = members.putIfAbsent(member.name().value(), member);
            if (first != null) {
                report(
                        ReadingCode.DUP_KEY,
                        member.name().place(),
                        "name",
                        member.name().value(),
                        "first",
                        first.value().place().described());
            }
        }
        return List.copyOf(members.values());
    }

    /** The items of a list. */
    List<YamlNode> items(YamlNode node, String what) {
        if (node instanceof Items list) {
            return list.items();
        }
        report(
                ReadingCode.TYPE_MISMATCH,
                node.place(),
                "what",
                what,
                "expected",
                Wordings.LIST,
                "found",
                node.described());
        return List.of();
    }

    /** A text that is not blank. */
    Optional<String> text(YamlNode node, String what) {
        if (node instanceof Text text && !text.value().isBlank()) {
            return Optional.of(text.value());
        }
        report(
                ReadingCode.TYPE_MISMATCH,
                node.place(),
                "what",
                what,
                "expected",
                Wordings.TEXT,
                "found",
                node.described());
        return Optional.empty();
    }

    /** A text in the shape that it must have. */
    <T> Optional<T> shaped(YamlNode node, String what, Wording expected, Function<String, Optional<T>> shape) {
        return text(node, what).flatMap(text -> {
            Optional<T> value = shape.apply(text);
            if (value.isEmpty()) {
                report(ReadingCode.VALUE_INVALID, node.place(), "what", what, "expected", expected, "found", text);
            }
            return value;
        });
    }

    /** One of a few names. */
    <T> Optional<T> choice(YamlNode node, String what, Map<String, T> known) {
        return text(node, what).flatMap(text -> {
            T value = known.get(text);
            if (value == null) {
                report(
                        ReadingCode.VALUE_UNKNOWN,
                        node.place(),
                        "what",
                        what,
                        "expected",
                        String.join(", ", known.keySet()),
                        "found",
                        text);
            }
            return Optional.ofNullable(value);
        });
    }

    Optional<SheetRange> range(YamlNode node, String what) {
        return shaped(node, what, Wording.of("工作表内的区域，如 A1:B2", "a range on a sheet, such as A1:B2"), SheetRange::find);
    }

    Optional<SheetRange> cell(YamlNode node, String what) {
        return shaped(
                node,
                what,
                Wording.of("工作表内的一个单元格，如 D12", "one cell of a sheet, such as D12"),
                text -> SheetRange.find(text).filter(SheetRange::isCell));
    }

    OptionalInt row(YamlNode node, String what) {
        return number(shaped(
                node,
                what,
                Wording.of("行号（1 至 " + SheetRange.ROWS + "）", "the number of a row, 1 to " + SheetRange.ROWS),
                SheetRange::findRow));
    }

    OptionalInt column(YamlNode node, String what) {
        return number(shaped(
                node, what, Wording.of("列名（A 至 XFD）", "the name of a column, A to XFD"), SheetRange::findColumn));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** A pattern with at most so many {@code *}. */
    Optional<NamePattern> pattern(YamlNode node, String what, int stars) {
        return shaped(
                node,
                what,
                Wording.of("含 * 不超过 " + stars + " 个的文字", "a text with at most " + stars + " *"),
                text -> Optional.of(NamePattern.of(text.strip())).filter(pattern -> pattern.stars() <= stars));
    }

    /** A required member; its absence is told. */
    Optional<YamlNode> require(Map<String, YamlNode> members, String name, YamlNode owner, String what) {
        YamlNode node = members.get(name);
        if (node == null && owner instanceof Members) {
            report(ReadingCode.FIELD_MISSING, owner.place(), "what", what, "name", name);
        }
        return Optional.ofNullable(node);
    }
}
