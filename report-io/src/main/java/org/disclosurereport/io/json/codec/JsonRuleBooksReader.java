package org.disclosurereport.io.json.codec;

import static org.disclosurereport.io.json.codec.JsonFindingsReader.integer;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.list;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.location;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.names;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.number;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.optionalText;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.require;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.text;
import static org.disclosurereport.io.json.codec.JsonFindingsReader.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.json.codec.JsonFindingsReader.WrongMember;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.UnusedSuppression.Reason;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Wording;
import tools.jackson.databind.JsonNode;

/** Reads what {@link JsonRuleBooks} writes. */
final class JsonRuleBooksReader {

    private JsonRuleBooksReader() {}

    static void read(JsonNode document, ValidationResult.Builder result) throws WrongMember {
        for (JsonNode each : optionalList(document, "suppressed")) {
            result.addSuppressed(new SuppressedFinding(JsonFindingsReader.finding(each), suppression(each)));
        }
        for (JsonNode each : optionalList(document, "unusedSuppressions")) {
            result.addUnusedSuppression(new UnusedSuppression(
                    suppression(each), value(each, "reason", JsonRuleBooksReader::reason, reasons())));
        }
        for (JsonNode each : optionalList(document, "ruleChanges")) {
            result.addRuleChange(change(each));
        }
    }

    private static Iterable<JsonNode> optionalList(JsonNode document, String name) throws WrongMember {
        return document.has(name) ? list(document, name) : List.<JsonNode>of();
    }

    private static Reason reason(String key) {
        return Stream.of(Reason.values())
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Reason must be one of " + reasons() + ", but was '" + key + "'"));
    }

    private static String reasons() {
        return String.join(", ", Stream.of(Reason.values()).map(Reason::key).toList());
    }

    private static Suppression suppression(JsonNode owner) throws WrongMember {
        JsonNode node = require(owner, "suppression");
        Suppression.Builder suppression = Suppression.builder()
                .organ(optionalText(node, "organ"))
                .year(integer(node, "year"))
                .rationale(text(node, "rationale"))
                .author(text(node, "author"))
                .location(location(node));
        if (node.has("rule")) {
            suppression.rule(code(node));
        }
        if (node.has("address")) {
            suppression.address(value(node, "address", AddressPattern::parse, "request/granted/*"));
        }
        if (node.has("expires")) {
            suppression.expires(value(node, "expires", JsonRuleBooksReader::day, Wordings.DAY));
        }
        return built("suppression", suppression::build);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("Day must be yyyy-MM-dd, but was '" + text + "'", noDay);
        }
    }

    private static RuleChange change(JsonNode node) throws WrongMember {
        RuleChange.Builder change = RuleChange.builder()
                .rule(code(node))
                .off(require(node, "off").asBoolean(false))
                .rationale(text(node, "rationale"))
                .location(location(node));
        if (node.has("severity")) {
            Severity severity = value(node, "severity", Severity::valueOf, names(Severity.values()));
            change.severity(severity);
        }
        JsonNode parameters = node.path("parameters");
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            change.putParameter(
                    parameter.getKey(), number(parameters, parameter.getKey()).orElseThrow());
        }
        return built("ruleChanges", change::build);
    }

    private static FindingCode code(JsonNode node) throws WrongMember {
        return value(node, "rule", FindingCode::of, "S3-BALANCE");
    }

    private static <T> T built(String name, Supplier<T> builder) throws WrongMember {
        try {
            return builder.get();
        } catch (IllegalArgumentException cannotBe) {
            throw new WrongMember(ReadingCode.VALUE_INVALID.finding(
                    "what",
                    name,
                    "expected",
                    Wording.of("完整且不矛盾", "complete and without contradiction"),
                    "found",
                    Optional.ofNullable(cannotBe.getMessage()).orElse("")));
        }
    }
}
