package org.disclosurereport.io.json.codec;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.table.WellFormed;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON, in the layout of reports, one finding over several lines. */
public final class JsonFindings {

    private static final String VERSION_OF_FORMAT = "disclosure-findings/1";

    private final JsonGenerator out;
    private final ReportLayout layout;

    private JsonFindings(JsonGenerator out, ReportLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /**
     * Writes a document.
     *
     * @param verdict the verdict, or empty if there was no report to validate
     * @param ofReader what the reader met
     * @param ofRules what the rules found
     * @return the document; the same result gives the same bytes everywhere
     */
    public static byte[] toBytes(Optional<Verdict> verdict, List<Finding> ofReader, List<Finding> ofRules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportLayout layout = new ReportLayout();
        try (JsonGenerator out =
                JsonStreams.writing().createGenerator(JsonStreams.laidOut(layout), bytes, JsonEncoding.UTF8)) {
            new JsonFindings(out, layout).print(verdict, ofReader, ofRules);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void print(Optional<Verdict> verdict, List<Finding> ofReader, List<Finding> ofRules) {
        out.writeStartObject();
        out.writeStringProperty("format", VERSION_OF_FORMAT);
        if (verdict.isPresent()) {
            out.writeStringProperty("verdict", verdict.get().name());
        } else {
            out.writeNullProperty("verdict");
        }
        out.writeName("findings");
        out.writeStartArray();
        ofReader.forEach(finding -> print("reading", finding));
        ofRules.forEach(finding -> print("rule", finding));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void print(String source, Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("source", source);
        out.writeStringProperty("rule", finding.getCode().toString());
        out.writeStringProperty("severity", finding.getSeverity().name());
        out.writeBooleanProperty("assessable", finding.isAssessable());
        addresses(finding.getAddresses());
        number("expected", finding.getExpected());
        number("found", finding.getFound());
        number("difference", finding.getDifference());
        operands(finding.getOperands());
        finding.getLocation().ifPresent(this::location);
        out.writeName("message");
        out.writeStartObject();
        text("zh", finding.getMessage().zh());
        text("en", finding.getMessage().en());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void addresses(List<Address> addresses) {
        out.writeName("addresses");
        layout.inline(true);
        out.writeStartArray();
        for (Address address : addresses) {
            out.writeString(address.toString());
        }
        out.writeEndArray();
        layout.inline(false);
    }

    private void number(String name, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            out.writeName(name);
            out.writeNumber(number.get().toPlainString());
        }
    }

    private void operands(Map<String, String> operands) {
        out.writeName("operands");
        out.writeStartObject();
        operands.forEach(this::text);
        out.writeEndObject();
    }

    private void location(Location location) {
        out.writeName("location");
        layout.inline(true);
        out.writeStartObject();
        location.getPart().ifPresent(part -> text("part", part));
        location.getSheet().ifPresent(sheet -> text("sheet", sheet));
        location.getCell().ifPresent(cell -> text("cell", cell));
        number("line", location.getLine());
        number("column", location.getColumn());
        location.getPath().ifPresent(path -> text("path", path));
        out.writeEndObject();
        layout.inline(false);
    }

    private void number(String name, OptionalInt number) {
        if (number.isPresent()) {
            out.writeNumberProperty(name, number.getAsInt());
        }
    }

    /** Half of a character, which a document may contain but UTF-8 cannot, is made visible. */
    private void text(String name, String text) {
        boolean wellFormed = WellFormed.indexOfLoneSurrogate(text) < 0;
        out.writeStringProperty(name, wellFormed ? text : Printable.of(text));
    }
}
