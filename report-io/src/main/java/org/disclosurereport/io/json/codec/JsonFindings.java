package org.disclosurereport.io.json.codec;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.WellFormed;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes findings as JSON, in the layout of reports, one finding over several lines. */
public final class JsonFindings {

    static final String VERSION_OF_FORMAT = "disclosure-findings/1";

    private final JsonGenerator out;
    private final ReportLayout layout;

    private JsonFindings(JsonGenerator out, ReportLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /**
     * Writes a document.
     *
     * @param checked what was found
     * @return the document; the same result gives the same bytes everywhere
     */
    public static byte[] toBytes(CheckedDocument checked) {
        ReportLayout layout = new ReportLayout();
        return toBytes(checked, layout, JsonStreams.laidOut(layout));
    }

    /**
     * Writes a document on one line.
     *
     * @param checked what was found
     * @return the line with its line feed
     */
    public static byte[] toLine(CheckedDocument checked) {
        return toBytes(checked, new ReportLayout(), ObjectWriteContext.empty());
    }

    private static byte[] toBytes(CheckedDocument checked, ReportLayout layout, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JsonStreams.writing().createGenerator(context, bytes, JsonEncoding.UTF8)) {
            new JsonFindings(out, layout).print(checked);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void print(CheckedDocument checked) {
        out.writeStartObject();
        out.writeStringProperty("format", VERSION_OF_FORMAT);
        checked.getDocument().ifPresent(name -> text("document", name));
        checked.getReport().ifPresent(this::report);
        if (checked.getValidation().isPresent()) {
            out.writeStringProperty(
                    "verdict", checked.getValidation().get().getVerdict().name());
        } else {
            out.writeNullProperty("verdict");
        }
        out.writeName("findings");
        out.writeStartArray();
        checked.getReadingFindings().forEach(finding -> print("reading", finding));
        checked.getValidation().ifPresent(result -> result.getFindings().forEach(finding -> print("rule", finding)));
        out.writeEndArray();
        new JsonDiagnoses(out, this).print(checked.getDiagnoses());
        checked.getValidation().ifPresent(new JsonRuleBooks(out, this)::print);
        out.writeEndObject();
    }

    private void report(ReportKey report) {
        out.writeName("report");
        layout.inline(true);
        out.writeStartObject();
        text("organ", report.getOrgan());
        out.writeNumberProperty("year", report.getYear());
        out.writeEndObject();
        layout.inline(false);
    }

    private void print(String source, Finding finding) {
        out.writeStartObject();
        members(source, finding);
        out.writeEndObject();
    }

    /** The members of a finding. */
    void members(String source, Finding finding) {
        out.writeStringProperty("source", source);
        out.writeStringProperty("rule", finding.getCode().toString());
        out.writeStringProperty("severity", finding.getSeverity().name());
        out.writeBooleanProperty("assessable", finding.isAssessable());
        finding.getReport().ifPresent(this::report);
        addresses(finding.getAddresses());
        number("expected", finding.getExpected());
        number("found", finding.getFound());
        number("difference", finding.getDifference());
        operands(finding.getOperands());
        finding.getLocation().ifPresent(this::location);
        message(finding.getMessage());
    }

    /** What is said in both languages. */
    void message(Wording message) {
        out.writeName("message");
        out.writeStartObject();
        text("zh", message.zh());
        text("en", message.en());
        out.writeEndObject();
    }

    /** What something is about. */
    void addresses(List<Address> addresses) {
        out.writeName("addresses");
        layout.inline(true);
        out.writeStartArray();
        for (Address address : addresses) {
            out.writeString(address.toString());
        }
        out.writeEndArray();
        layout.inline(false);
    }

    /** A figure, if there is one. */
    void number(String name, Optional<BigDecimal> number) {
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

    /** A place in a document. */
    void location(Location location) {
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
    void text(String name, String text) {
        boolean wellFormed = WellFormed.indexOfLoneSurrogate(text) < 0;
        out.writeStringProperty(name, wellFormed ? text : Printable.of(text));
    }
}
