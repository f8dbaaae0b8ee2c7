package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.disclosurereport.cli.FileOutcome.Reason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The summary of a folder for programs: the same bytes whenever the files are the same. */
final class SummaryJson {

    private static final String FORMAT = "disclosure-report-summary/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private SummaryJson() {}

    static byte[] of(FolderSummary summary, ConversionOptions options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(LAID_OUT, bytes)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("program", options.program());
            json.writeNumberProperty("exit", summary.exitCode());
            json.writeObjectPropertyStart("files");
            json.writeNumberProperty("all", summary.files());
            for (FileResult result : FileResult.values()) {
                json.writeNumberProperty(result.name(), summary.files(result));
            }
            json.writeEndObject();
            json.writeObjectPropertyStart("skipped");
            for (InputFolder.Skip why : InputFolder.Skip.values()) {
                json.writeNumberProperty(why.name(), summary.skipped(why));
            }
            json.writeEndObject();
            json.writeNumberProperty("reports", summary.reports());
            write(json, summary.figures());
            writeFindings(json, summary);
            writeFailures(json, summary);
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, FigureCount figures) {
        json.writeObjectPropertyStart("figures");
        json.writeNumberProperty("numbers", figures.numbers());
        json.writeNumberProperty("strokes", figures.strokes());
        json.writeNumberProperty("blank", figures.blank());
        json.writeNumberProperty("unreadable", figures.unreadable());
        json.writeNumberProperty("stated", figures.stated());
        json.writeEndObject();
    }

    private static void writeFindings(JsonGenerator json, FolderSummary summary) {
        json.writeArrayPropertyStart("findings");
        for (FindingCount.Kind kind : FindingCount.Kind.values()) {
            for (Map.Entry<String, FolderSummary.Occurrence> code :
                    summary.findings(kind).entrySet()) {
                json.writeStartObject();
                json.writeStringProperty("code", code.getKey());
                json.writeStringProperty("kind", kind.name());
                json.writeNumberProperty("count", code.getValue().count());
                json.writeNumberProperty("files", code.getValue().files());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeFailures(JsonGenerator json, FolderSummary summary) {
        json.writeArrayPropertyStart("failures");
        for (FileOutcome failure : summary.failures()) {
            json.writeStartObject();
            json.writeStringProperty("input", failure.input());
            json.writeNumberProperty("exit", failure.exit());
            Reason reason = failure.reason();
            if (reason != null) {
                if (reason.code() != null) {
                    json.writeStringProperty("code", reason.code());
                }
                json.writeObjectPropertyStart("message");
                json.writeStringProperty("zh", reason.zh());
                json.writeStringProperty("en", reason.en());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty(
                "moreFailures", summary.failed() - summary.failures().size());
    }

    private static final ObjectWriteContext LAID_OUT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };
}
