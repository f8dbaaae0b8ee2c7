package org.disclosurereport.io.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads the suppressions of a profile. */
final class SuppressionParser {

    private static final String WHAT = "suppressions";

    private final ProfileParts reader;
    private final FigureAddresses addresses;

    SuppressionParser(ProfileParts reader) {
        this.reader = reader;
        this.addresses = new FigureAddresses(reader);
    }

    List<Suppression> suppressions(@Nullable YamlNode node) {
        return reader.each(node, WHAT, this::suppression);
    }

    private Optional<Suppression> suppression(YamlNode node) {
        int before = reader.reported();
        Map<String, YamlNode> members =
                reader.object(node, WHAT, "rule", "address", "organ", "year", "rationale", "author", "expires");
        Optional<FindingCode> rule =
                Optional.ofNullable(members.get("rule")).flatMap(given -> reader.id(given, "rule"));
        Optional<AddressPattern> address =
                Optional.ofNullable(members.get("address")).flatMap(addresses::element);
        Optional<String> organ =
                Optional.ofNullable(members.get("organ")).flatMap(given -> reader.text(given, "organ"));
        Optional<Integer> year = Optional.ofNullable(members.get("year")).flatMap(given -> reader.year(given, "year"));
        Optional<LocalDate> expires = Optional.ofNullable(members.get("expires"))
                .flatMap(given -> reader.shaped(given, "expires", Wordings.DAY, SuppressionParser::day));
        Optional<String> rationale = reader.text(members, "rationale", node, WHAT);
        Optional<String> author = reader.text(members, "author", node, WHAT);
        if (reader.reported() == before && rule.isEmpty() && address.isEmpty()) {
            reader.invalid(node, WHAT, Wording.of("含 rule 或 address", "with a rule or an address"), "{}");
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
