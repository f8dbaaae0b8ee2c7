package org.disclosurereport.io.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the suppressions of a profile. */
final class SuppressionParser {

    private static final String WHAT = "suppressions";

    private final YamlReader reader;
    private final RuleParser rules;
    private final FigureAddresses addresses;

    SuppressionParser(YamlReader reader, RuleParser rules) {
        this.reader = reader;
        this.rules = rules;
        this.addresses = new FigureAddresses(reader);
    }

    List<Suppression> suppressions(@Nullable YamlNode node) {
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlNode item : node == null ? List.<YamlNode>of() : reader.items(node, WHAT)) {
            suppression(item).ifPresent(suppressions::add);
        }
        return suppressions;
    }

    private Optional<Suppression> suppression(YamlNode node) {
        int before = reader.reported();
        Map<String, YamlNode> members =
                reader.object(node, WHAT, "rule", "address", "organ", "year", "rationale", "author", "expires");
        Optional<FindingCode> rule = Optional.ofNullable(members.get("rule")).flatMap(given -> rules.id(given, "rule"));
        Optional<AddressPattern> address =
                Optional.ofNullable(members.get("address")).flatMap(addresses::element);
        Optional<String> organ =
                Optional.ofNullable(members.get("organ")).flatMap(given -> reader.text(given, "organ"));
        Optional<Integer> year = Optional.ofNullable(members.get("year")).flatMap(given -> reader.year(given, "year"));
        Optional<LocalDate> expires = Optional.ofNullable(members.get("expires"))
                .flatMap(given -> reader.shaped(given, "expires", Wordings.DAY, SuppressionParser::day));
        Optional<String> rationale = rules.text(members, "rationale", node, WHAT);
        Optional<String> author = rules.text(members, "author", node, WHAT);
        if (reader.reported() == before && rule.isEmpty() && address.isEmpty()) {
            rules.invalid(node, WHAT, Wording.of("含 rule 或 address", "with a rule or an address"), "{}");
        }
        if (reader.reported() > before) {
            return Optional.empty();
        }
        return Optional.of(Suppression.builder()
                .rule(rule)
                .address(address)
                .organ(organ.map(String::strip))
                .year(year)
                .expires(expires)
                .rationale(rationale.orElseThrow())
                .author(author.orElseThrow())
                .location(node.place())
                .build());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
