package org.disclosurereport.io.profile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlNode.Items;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.LocalDeadline;
import org.jspecify.annotations.Nullable;

/** Reads what a profile says about rules: what it changes, and the deadlines that it sets. */
final class RuleParser {

    private static final String OFF = "off";
    private static final int MAX_NUMBER = 40;

    private final YamlReader reader;

    RuleParser(YamlReader reader) {
        this.reader = reader;
    }

    List<RuleChange> changes(@Nullable YamlNode node) {
        List<RuleChange> changes = new ArrayList<>();
        for (Member member : node == null ? List.<Member>of() : reader.members(node, "rules")) {
            id(member.name(), "rules")
                    .flatMap(rule -> change(rule, member.value()))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<RuleChange> change(FindingCode rule, YamlNode node) {
        String what = "rules/" + rule;
        int before = reader.reported();
        Map<String, YamlNode> members = reader.object(node, what, "severity", "parameters", "rationale");
        Optional<String> rationale = text(members, "rationale", node, what);
        Map<String, Optional<Severity>> weights = new LinkedHashMap<>();
        weights.put(OFF, Optional.empty());
        YamlReader.named(Severity.values(), Severity::key)
                .forEach((key, value) -> weights.put(key, Optional.of(value)));
        YamlNode weight = members.get("severity");
        Optional<Optional<Severity>> severity =
                weight == null ? Optional.empty() : reader.choice(weight, what + "/severity", weights);
        Map<String, BigDecimal> parameters = parameters(members.get("parameters"), what + "/parameters");
        boolean off = severity.isPresent() && severity.get().isEmpty();
        if (off && !parameters.isEmpty()) {
            invalid(node, what, Wording.of("关闭的规则不设参数", "without parameters if it is switched off"), OFF);
        }
        if (reader.reported() == before && severity.isEmpty() && parameters.isEmpty()) {
            reader.report(ReadingCode.FIELD_MISSING, node.place(), "what", what, "name", "severity");
        }
        if (reader.reported() > before) {
            return Optional.empty();
        }
        return Optional.of(RuleChange.builder()
                .rule(rule)
                .off(off)
                .severity(severity.flatMap(given -> given))
                .parameters(parameters)
                .rationale(rationale.orElseThrow())
                .location(node.place())
                .build());
    }

    private Map<String, BigDecimal> parameters(@Nullable YamlNode node, String what) {
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        for (Member member : node == null ? List.<Member>of() : reader.members(node, what)) {
            reader.shaped(member.value(), what + "/" + member.name().value(), Wordings.NUMBER, RuleParser::number)
                    .ifPresent(number -> parameters.put(member.name().value(), number));
        }
        return parameters;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MAX_NUMBER && text.matches("-?[0-9]+(?:\\.[0-9]+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    List<LocalDeadline> deadlines(@Nullable YamlNode node) {
        List<LocalDeadline> deadlines = new ArrayList<>();
        for (YamlNode item : node == null ? List.<YamlNode>of() : reader.items(node, "deadlines")) {
            deadline(item).ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private Optional<LocalDeadline> deadline(YamlNode node) {
        String what = "deadlines";
        int before = reader.reported();
        Map<String, YamlNode> members =
                reader.object(node, what, "id", "organs", "levels", "day", "year", "severity", "title", "basis");
        Optional<FindingCode> id = id(members, node, what);
        Optional<Severity> severity = severity(members, node, what);
        Optional<Wording> title = title(members, node, what);
        Optional<String> basis = text(members, "basis", node, what);
        Optional<MonthDay> day = reader.require(members, "day", node, what)
                .flatMap(given -> reader.shaped(
                        given, "day", Wording.of("月-日，如 01-28", "month and day, such as 01-28"), RuleParser::day));
        Set<OrganKind> kinds = new LinkedHashSet<>();
        reader.require(members, "organs", node, what)
                .ifPresent(given -> each(given)
                        .forEach(item -> reader.choice(
                                        item, "organs", YamlReader.named(OrganKind.values(), OrganKind::key))
                                .ifPresent(kinds::add)));
        Set<OrganLevel> levels = new LinkedHashSet<>();
        Optional.ofNullable(members.get("levels"))
                .ifPresent(given -> each(given)
                        .forEach(item -> reader.choice(
                                        item, "levels", YamlReader.named(OrganLevel.values(), OrganLevel::key))
                                .ifPresent(levels::add)));
        Optional<Integer> year = Optional.ofNullable(members.get("year")).flatMap(given -> reader.year(given, "year"));
        if (kinds.isEmpty() && reader.reported() == before) {
            invalid(node, "organs", Wording.of("至少一类机关", "at least one kind of organ"), "[]");
        }
        if (reader.reported() > before) {
            return Optional.empty();
        }
        return Optional.of(LocalDeadline.builder()
                .rule(id.orElseThrow())
                .day(day.orElseThrow())
                .kinds(kinds)
                .levels(levels)
                .year(year)
                .severity(severity.orElseThrow())
                .title(title.orElseThrow())
                .legalBasis(basis.orElseThrow())
                .location(node.place())
                .build());
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return text.matches("[0-9]{2}-[0-9]{2}") ? Optional.of(MonthDay.parse("--" + text)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The items of a list, or the one thing that stands in its place. */
    static List<YamlNode> each(YamlNode node) {
        return node instanceof Items list ? list.items() : List.of(node);
    }

    void invalid(YamlNode node, String what, Wording expected, String found) {
        reader.report(ReadingCode.VALUE_INVALID, node.place(), "what", what, "expected", expected, "found", found);
    }

    Optional<FindingCode> id(Map<String, YamlNode> members, YamlNode owner, String what) {
        return reader.require(members, "id", owner, what).flatMap(node -> id(node, "id"));
    }

    Optional<FindingCode> id(YamlNode node, String what) {
        return reader.shaped(
                node, what, Wording.of("规则编号，如 S3-BALANCE", "the id of a rule, such as S3-BALANCE"), FindingCode::find);
    }

    Optional<Severity> severity(Map<String, YamlNode> members, YamlNode owner, String what) {
        return reader.require(members, "severity", owner, what)
                .flatMap(node -> reader.choice(node, "severity", YamlReader.named(Severity.values(), Severity::key)));
    }

    Optional<String> text(Map<String, YamlNode> members, String name, YamlNode owner, String what) {
        return reader.require(members, name, owner, what)
                .flatMap(node -> reader.text(node, name))
                .map(String::strip);
    }

    Optional<Wording> title(Map<String, YamlNode> members, YamlNode owner, String what) {
        Optional<YamlNode> node = reader.require(members, "title", owner, what);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Map<String, YamlNode> languages = reader.object(node.get(), "title", "zh", "en");
        Optional<String> zh = text(languages, "zh", node.get(), "title");
        Optional<String> en = text(languages, "en", node.get(), "title");
        return zh.isPresent() && en.isPresent() ? Optional.of(Wording.of(zh.get(), en.get())) : Optional.empty();
    }
}
