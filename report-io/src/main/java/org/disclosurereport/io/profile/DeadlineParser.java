package org.disclosurereport.io.profile;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.LocalDeadline;
import org.jspecify.annotations.Nullable;

/** Reads the deadlines that a profile sets. */
final class DeadlineParser {

    private static final String WHAT = "deadlines";

    private final ProfileParts reader;

    DeadlineParser(ProfileParts reader) {
        this.reader = reader;
    }

    List<LocalDeadline> deadlines(@Nullable YamlNode node) {
        return reader.each(node, WHAT, this::deadline);
    }

    private Optional<LocalDeadline> deadline(YamlNode node) {
        int before = reader.reported();
        Map<String, YamlNode> members =
                reader.object(node, WHAT, "id", "organs", "levels", "day", "year", "severity", "title", "basis");
        Optional<FindingCode> id = reader.id(members, node, WHAT);
        Optional<Severity> severity = reader.severity(members, node, WHAT);
        Optional<Wording> title = reader.title(members, node, WHAT);
        Optional<String> basis = reader.text(members, "basis", node, WHAT);
        Optional<MonthDay> day = reader.require(members, "day", node, WHAT)
                .flatMap(given -> reader.shaped(
                        given, "day", Wording.of("月-日，如 01-28", "month and day, such as 01-28"), DeadlineParser::day));
        Set<OrganKind> kinds = new LinkedHashSet<>();
        reader.require(members, "organs", node, WHAT)
                .ifPresent(given -> ProfileParts.oneOrMore(given)
                        .forEach(item -> reader.choice(
                                        item, "organs", YamlReader.named(OrganKind.values(), OrganKind::key))
                                .ifPresent(kinds::add)));
        Set<OrganLevel> levels = new LinkedHashSet<>();
        Optional.ofNullable(members.get("levels"))
                .ifPresent(given -> ProfileParts.oneOrMore(given)
                        .forEach(item -> reader.choice(
                                        item, "levels", YamlReader.named(OrganLevel.values(), OrganLevel::key))
                                .ifPresent(levels::add)));
        Optional<Integer> year = Optional.ofNullable(members.get("year")).flatMap(given -> reader.year(given, "year"));
        if (kinds.isEmpty() && reader.reported() == before) {
            reader.invalid(node, "organs", Wording.of("至少一类机关", "at least one kind of organ"), "[]");
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
}
