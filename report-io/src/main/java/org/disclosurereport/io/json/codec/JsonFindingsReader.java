package org.disclosurereport.io.json.codec;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ResultReading;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link JsonFindings} writes: one document, or many one after the other. */
public final class JsonFindingsReader {

    private static final ObjectMapper TREES = JsonMapper.builder(JsonStreams.reading(ReadLimits.DEFAULT))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ResultReading.Builder result = ResultReading.builder();
    private Location place = Location.ofLine(1, 1);

    private JsonFindingsReader() {}

    /** A member is missing or is not what it must be; the message says which. */
    private static final class WrongMember extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Finding.Builder finding;

        WrongMember(Finding.Builder finding) {
            this.finding = finding;
        }
    }

    /**
     * Reads results. Throws nothing for any content.
     *
     * @param content the bytes
     * @return the results, and what is wrong with the content
     */
    public static ResultReading read(byte[] content) {
        return new JsonFindingsReader().readAll(content);
    }

    private ResultReading readAll(byte[] content) {
        boolean any = false;
        try (JsonParser parser = TREES.createParser(content)) {
            while (parser.nextToken() != null) {
                any = true;
                place = place(parser.currentTokenLocation());
                add(TREES.readTree(parser));
            }
        } catch (JacksonException e) {
            any = true;
            place = place(e.getLocation());
            add(ReadingCode.MALFORMED_JSON.finding("found", Wording.of("此处或之前有误", "is not at or before this place")));
        }
        if (!any) {
            add(ReadingCode.EMPTY_INPUT.finding());
        }
        return result.build();
    }

    private static Location place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Location.ofLine(1, 1)
                : Location.ofLine(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    private void add(Finding.Builder finding) {
        result.addFinding(finding.location(place).build());
    }

    private void add(JsonNode document) {
        try {
            result.addDocument(document(document));
        } catch (WrongMember wrong) {
            add(wrong.finding);
        }
    }

    private static CheckedDocument document(JsonNode node) throws WrongMember {
        String format = text(node, "format");
        if (!format.equals(JsonFindings.VERSION_OF_FORMAT)) {
            throw new WrongMember(ReadingCode.FORMAT_VERSION.finding(
                    "what", "format", "expected", JsonFindings.VERSION_OF_FORMAT, "found", format));
        }
        CheckedDocument.Builder checked = CheckedDocument.builder()
                .document(optionalText(node, "document"))
                .report(report(node));
        ValidationResult.Builder rules = ValidationResult.builder();
        for (JsonNode each : list(node, "findings")) {
            Finding finding = finding(each);
            if (text(each, "source").equals("rule")) {
                rules.addFinding(finding);
            } else {
                checked.addReadingFinding(finding);
            }
        }
        if (node.hasNonNull("verdict")) {
            checked.validation(rules.verdict(value(node, "verdict", Verdict::valueOf, names(Verdict.values())))
                    .build());
        }
        return checked.build();
    }

    private static Optional<ReportKey> report(JsonNode node) throws WrongMember {
        JsonNode report = node.get("report");
        return report == null
                ? Optional.empty()
                : Optional.of(ReportKey.of(
                        text(report, "organ"), integer(report, "year").orElseThrow(() -> missing("year"))));
    }

    private static Finding finding(JsonNode node) throws WrongMember {
        Finding.Builder finding = Finding.builder()
                .code(value(node, "rule", FindingCode::of, "S3-BALANCE, YEAR_MISSING"))
                .severity(value(node, "severity", Severity::valueOf, names(Severity.values())))
                .assessable(require(node, "assessable").asBoolean(true))
                .report(report(node))
                .expected(number(node, "expected"))
                .found(number(node, "found"))
                .message(Wording.of(text(require(node, "message"), "zh"), text(require(node, "message"), "en")));
        for (JsonNode address : list(node, "addresses")) {
            finding.addAddress(value(address, "addresses", Address::parse, "table/row/column"));
        }
        for (Map.Entry<String, JsonNode> operand : node.path("operands").properties()) {
            finding.putOperand(operand.getKey(), operand.getValue().asString(""));
        }
        return finding.location(location(node)).build();
    }

    private static Optional<Location> location(JsonNode node) throws WrongMember {
        JsonNode location = node.get("location");
        if (location == null) {
            return Optional.empty();
        }
        Location.Builder place = Location.builder()
                .part(optionalText(location, "part"))
                .sheet(optionalText(location, "sheet"))
                .cell(optionalText(location, "cell"))
                .path(optionalText(location, "path"));
        integer(location, "line").ifPresent(place::line);
        integer(location, "column").ifPresent(place::column);
        return Optional.of(place.build());
    }

    private static JsonNode require(JsonNode node, String name) throws WrongMember {
        JsonNode member = node.get(name);
        if (member == null) {
            throw missing(name);
        }
        return member;
    }

    private static WrongMember missing(String name) {
        return new WrongMember(ReadingCode.FIELD_MISSING.finding("what", JsonFindings.VERSION_OF_FORMAT, "name", name));
    }

    private static String text(JsonNode node, String name) throws WrongMember {
        JsonNode member = require(node, name);
        if (!member.isString()) {
            throw mismatch(name, Wording.of("文字", "text"), member);
        }
        return member.asString();
    }

    private static Optional<String> optionalText(JsonNode node, String name) throws WrongMember {
        return node.has(name) ? Optional.of(text(node, name)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode node, String name) throws WrongMember {
        JsonNode member = node.get(name);
        if (member == null) {
            return Optional.empty();
        }
        if (!member.isNumber()) {
            throw mismatch(name, Wording.of("数字", "a number"), member);
        }
        return Optional.of(member.decimalValue());
    }

    private static Optional<Integer> integer(JsonNode node, String name) throws WrongMember {
        Optional<BigDecimal> number = number(node, name);
        try {
            return number.map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            throw new WrongMember(ReadingCode.VALUE_INVALID.finding(
                    "what", name, "expected", Wording.of("整数", "a whole number"), "found", number.orElseThrow()));
        }
    }

    private static JsonNode list(JsonNode node, String name) throws WrongMember {
        JsonNode member = require(node, name);
        if (!member.isArray()) {
            throw mismatch(name, Wording.of("列表", "a list"), member);
        }
        return member;
    }

    private static WrongMember mismatch(String name, Wording expected, JsonNode found) {
        return new WrongMember(ReadingCode.TYPE_MISMATCH.finding("what", name, "expected", expected, "found", found));
    }

    /** A text, or the member of that name, as a value of its own. */
    private static <T> T value(JsonNode node, String name, Function<String, T> values, Object expected)
            throws WrongMember {
        String text = node.isString() ? node.asString() : text(node, name);
        try {
            return values.apply(text);
        } catch (IllegalArgumentException unknown) {
            throw new WrongMember(ReadingCode.VALUE_INVALID.finding("what", name, "expected", expected, "found", text));
        }
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
