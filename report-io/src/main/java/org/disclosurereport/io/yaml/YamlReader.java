package org.disclosurereport.io.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.io.yaml.YamlNode.Items;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.io.yaml.YamlNode.Members;
import org.disclosurereport.io.yaml.YamlNode.Text;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Takes a file apart, strictly: what is unknown, twice or of another type is a finding. */
public class YamlReader {

    private static final int MAX_FINDINGS = 100;

    private final List<Finding> findings = new ArrayList<>();
    private int reported;

    /**
     * What is wrong with the file so far.
     *
     * @return the findings
     */
    public final List<Finding> findings() {
        return findings;
    }

    /**
     * How often something was wrong so far, also where it is no longer listed.
     *
     * @return the number
     */
    public final int reported() {
        return reported;
    }

    /**
     * Tells what is wrong at a place.
     *
     * @param code the code
     * @param place the place
     * @param namesAndValues the facts that the message names, each after its name
     */
    public final void report(ReadingCode code, Location place, Object... namesAndValues) {
        reported++;
        if (findings.size() < MAX_FINDINGS) {
            findings.add(code.finding(namesAndValues).location(place).build());
        }
    }

    /**
     * An object of known names, each once; what is wrong with it is told.
     *
     * @param node the object
     * @param what what it is called
     * @param known the names
     * @return the members with known names
     */
    public final Map<String, YamlNode> object(YamlNode node, String what, String... known) {
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

    /**
     * The members of an object, each name once.
     *
     * @param node the object
     * @param what what it is called
     * @return the members
     */
    public final List<Member> members(YamlNode node, String what) {
        if (!(node instanceof Members object)) {
            mismatch(node, what, Wordings.OBJECT);
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

    /**
     * The items of a list.
     *
     * @param node the list
     * @param what what it is called
     * @return the items
     */
    public final List<YamlNode> items(YamlNode node, String what) {
        if (node instanceof Items list) {
            return list.items();
        }
        mismatch(node, what, Wordings.LIST);
        return List.of();
    }

    /**
     * What the items of a list mean, as far as they can be understood.
     *
     * @param node the list, or null if there is none
     * @param what what it is called
     * @param parser understands an item, or tells what is wrong with it
     * @param <T> type of the meaning
     * @return the meanings in the order of the list
     */
    public final <T> List<T> each(@Nullable YamlNode node, String what, Function<YamlNode, Optional<T>> parser) {
        return node == null
                ? List.of()
                : items(node, what).stream()
                        .map(parser)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * A text that is not blank.
     *
     * @param node the text
     * @param what what it is called
     * @return the text
     */
    public final Optional<String> text(YamlNode node, String what) {
        if (node instanceof Text text && !text.value().isBlank()) {
            return Optional.of(text.value());
        }
        mismatch(node, what, Wordings.TEXT);
        return Optional.empty();
    }

    /**
     * A text in the shape that it must have.
     *
     * @param node the text
     * @param what what it is called
     * @param expected the shape in words
     * @param shape gives the value if the text has the shape
     * @param <T> type of the value
     * @return the value
     */
    public final <T> Optional<T> shaped(
            YamlNode node, String what, Wording expected, Function<String, Optional<T>> shape) {
        return text(node, what).flatMap(text -> {
            Optional<T> value = shape.apply(text);
            if (value.isEmpty()) {
                report(ReadingCode.VALUE_INVALID, node.place(), "what", what, "expected", expected, "found", text);
            }
            return value;
        });
    }

    /**
     * One of a few names.
     *
     * @param node the name
     * @param what what it is called
     * @param known the names and what they mean
     * @param <T> type of the meaning
     * @return the meaning
     */
    public final <T> Optional<T> choice(YamlNode node, String what, Map<String, T> known) {
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

    /**
     * A required member; its absence is told.
     *
     * @param members the members of the object
     * @param name name of the member
     * @param owner the object
     * @param what what the object is called
     * @return the member
     */
    public final Optional<YamlNode> require(Map<String, YamlNode> members, String name, YamlNode owner, String what) {
        YamlNode node = members.get(name);
        if (node == null && owner instanceof Members) {
            report(ReadingCode.FIELD_MISSING, owner.place(), "what", what, "name", name);
        }
        return Optional.ofNullable(node);
    }

    /**
     * A fiscal year.
     *
     * @param node the year
     * @param what what it is called
     * @return the year
     */
    public final Optional<Integer> year(YamlNode node, String what) {
        Wording expected = Wording.of(
                "年度（" + DisclosureReport.FIRST_YEAR + " 至 " + DisclosureReport.LAST_YEAR + "）",
                "a year from " + DisclosureReport.FIRST_YEAR + " to " + DisclosureReport.LAST_YEAR);
        return shaped(
                node,
                what,
                expected,
                text -> text.matches("[0-9]{4}")
                        ? Optional.of(Integer.valueOf(text))
                                .filter(year ->
                                        year >= DisclosureReport.FIRST_YEAR && year <= DisclosureReport.LAST_YEAR)
                        : Optional.empty());
    }

    private void mismatch(YamlNode node, String what, Wording expected) {
        report(ReadingCode.TYPE_MISMATCH, node.place(), "what", what, "expected", expected, "found", node.described());
    }

    /**
     * Values by the names that files use.
     *
     * @param values the values
     * @param name gives the name of each
     * @param <T> type of the values
     * @return name to value, in the order of the values
     */
    public static <T> Map<String, T> named(T[] values, Function<T, String> name) {
        return Arrays.stream(values).collect(Collectors.toMap(name, value -> value, (a, b) -> a, LinkedHashMap::new));
    }
}
