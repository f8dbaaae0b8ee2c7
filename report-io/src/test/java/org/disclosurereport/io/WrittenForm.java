package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A way in which a report is written and read again, by the library or by the mapper of a host.
 *
 * @param name what it is called
 * @param format the format of the library, or empty if a host writes it
 * @param write makes a document of a report
 * @param read makes a report of a document; a host does not say what was found
 */
record WrittenForm(
        String name,
        Optional<ReportFormat> format,
        Function<DisclosureReport, byte[]> write,
        Function<byte[], ReadResult> read) {

    /** Its trees keep every digit; by itself Jackson makes doubles of them. */
    private static final JsonMapper HOST = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Every format that is written, and what hosts make of them. */
    static List<WrittenForm> all() {
        ObjectWriter indenting = HOST.writer(SerializationFeature.INDENT_OUTPUT);
        return Stream.concat(
                        Arrays.stream(ReportFormat.values())
                                .filter(ReportFormat::isWritable)
                                .map(WrittenForm::of),
                        Stream.of(
                                host("a host", HOST::writeValueAsBytes, WrittenForm::bound),
                                host("a host that indents", indenting::writeValueAsBytes, WrittenForm::bound),
                                host(
                                        "a host's tree",
                                        report -> HOST.writeValueAsBytes(HOST.valueToTree(report)),
                                        document -> HOST.treeToValue(HOST.readTree(document), DisclosureReport.class))))
                .toList();
    }

    static WrittenForm of(ReportFormat format) {
        return new WrittenForm(
                format.toString(),
                Optional.of(format),
                ReportWriter.of(format)::toBytes,
                format == ReportFormat.JSON_LINES
                        ? line -> read(twice(line)).get(0)
                        : document -> read(document).get(0));
    }

    /** One line alone would be JSON. */
    private static byte[] twice(byte[] line) {
        byte[] lines = Arrays.copyOf(line, line.length * 2);
        System.arraycopy(line, 0, lines, line.length, line.length);
        return lines;
    }

    private static List<ReadResult> read(byte[] document) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(document, ReadOptions.DEFAULT, results::add);
        return results;
    }

    private static WrittenForm host(
            String name, Function<DisclosureReport, byte[]> write, Function<byte[], DisclosureReport> read) {
        return new WrittenForm(
                name,
                Optional.empty(),
                write,
                document -> ReadResult.builder().report(read.apply(document)).build());
    }

    private static DisclosureReport bound(byte[] document) {
        return HOST.readValue(document, DisclosureReport.class);
    }

    /** Reads a document that must be in this form, with what was found in it wherever it stands. */
    ReadResult readAs(byte[] document) {
        ReadResult result = read.apply(document);
        assertThat(result.getFormat()).isEqualTo(format);
        return result.toBuilder()
                .findings(result.getFindings().stream()
                        .map(finding ->
                                finding.toBuilder().location(Optional.empty()).build())
                        .toList())
                .build();
    }

    @Override
    public String toString() {
        return name;
    }
}
