package org.disclosurereport.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.StatisticsTable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The content of a document of the wire form as plain maps, lists, texts and numbers, made without our readers. */
final class Wire {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Wire() {}

    /** The tree of a JSON document, by Jackson at its strictest. */
    static JsonNode parse(byte[] content) {
        return STRICT.readTree(content);
    }

    /**
     * Compares a report with the document that it was read from: every figure by its address, and everything
     * else through our writer.
     *
     * @param report the report
     * @param document the document, see {@link #plain}
     */
    static void same(DisclosureReport report, Map<String, Object> document) {
        report.cells()
                .forEach(figure -> same(figure, at(document, figure.definition().ref())));
        for (StatisticsTable table : report.getTables()) {
            Oracle.require(
                    document.containsKey(table.getDefinition().key()),
                    () -> "A table must stand in the document, but "
                            + table.getDefinition().key() + " does not");
        }
        Object written = bare(plain(parse(ReportWriter.of(ReportFormat.JSON).toBytes(report))));
        Object read = bare(document);
        Oracle.require(
                written.equals(read),
                () -> "A report must say what its document says, but was\n" + written + " for\n" + read);
    }

    private static Optional<Object> at(Map<String, Object> document, CellRef ref) {
        return Optional.ofNullable(document.get(ref.table()))
                .map(table -> ((Map<?, ?>) table).get(ref.row()))
                .map(row -> ((Map<?, ?>) row).get(ref.column()));
    }

    private static void same(ReportFigure figure, Optional<Object> stated) {
        Optional<Object> read = switch (figure.cell().getState()) {
            case BLANK -> Optional.empty();
            case SLASH -> Optional.of("/");
            case DASH -> Optional.of("-");
            case NUMBER -> Optional.of(number(figure));
            case UNREADABLE -> Optional.of(Map.of("unreadable", figure.cell().getRawText()));
        };
        Oracle.require(
                read.equals(stated),
                () -> "Figure " + figure.definition().ref() + " must be " + stated + ", but was " + read);
    }

    /** A number in the unit of the form. */
    static BigDecimal number(ReportFigure figure) {
        return bare(figure.definition().unit().toDecimal(figure.cell().getNumber()));
    }

    private static BigDecimal bare(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** The document as plain objects; numbers without trailing zeros. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> plain(JsonNode document) {
        return (Map<String, Object>) value(document);
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), value(member.getValue())));
            return members;
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        return node.isNumber() ? bare(node.decimalValue()) : node.isString() ? node.stringValue() : node.toString();
    }

    /** Without what may be written or left out: empty objects and lists, and the form that the edition prescribes. */
    private static Object bare(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> kept = new TreeMap<>();
            members.forEach((name, member) -> {
                Object content = bare(member);
                boolean says = !(content instanceof Map<?, ?> map && map.isEmpty())
                        && !(content instanceof List<?> list && list.isEmpty());
                if (says && !name.equals("format") && !name.equals("form")) {
                    kept.put(name, content);
                }
            });
            return kept;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Wire::bare).toList();
        }
        return value;
    }
}
