package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.io.FindingsCsv;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.testkit.SampleReports;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Row W10 of the hostile suite: the same bytes whatever the machine speaks, and on every JDK that runs this test. A
 * wanted change of an output is written down with {@code -Ddocs.write=true}.
 */
class SameBytesTest {

    private static final String WORKBOOK = "../workbooks/FY2021/county-2023-wrong-suit-total.one-sheet.xlsx";

    /** Enough of each edition for some with sentences that state figures, and some with annexes. */
    private static final int SAMPLES = 5;

    private static final Path WRITTEN_DOWN = Path.of("src/test/resources/outputs.sha256");

    private static String outputs;

    @BeforeAll
    static void write() throws IOException {
        outputs = outputs();
    }

    @Test
    void W10_outputs_are_those_that_were_written_down() throws IOException {
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(WRITTEN_DOWN, outputs);
        }
        assertThat(outputs).isEqualTo(Files.readString(WRITTEN_DOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul, UTF-8, LF",
        "ar-EG, Africa/Cairo, windows-1256, CRLF",
        "th-TH-u-nu-thai, Asia/Bangkok, x-windows-874, CRLF",
        "zh-CN, Asia/Shanghai, GB18030, CRLF",
        "hi-IN-u-nu-deva, Pacific/Apia, UTF-16, LF"
    })
    void W10_no_habit_of_a_machine_changes_a_byte(String language, String zone, String charset, String lineEnd)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-Dline.separator=" + lineEnd.replace("CR", "\r").replace("LF", "\n"),
                "-cp",
                System.getProperty("java.class.path"),
                SameBytesTest.class.getName(),
                language));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo(outputs);
    }

    /** Prints the outputs in the language that is named. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(arguments[0]));
        System.out.writeBytes(outputs().getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }

    /** One line for each kind of output: its SHA-256 and its name. */
    private static String outputs() throws IOException {
        Map<String, byte[]> outputs = new LinkedHashMap<>();
        DisclosureReport report;
        try (InputStream full = SameBytesTest.class.getResourceAsStream("/FY2021/full.expected.json")) {
            report = ReportReader.standard()
                    .read(full, ReadOptions.DEFAULT)
                    .getReport()
                    .orElseThrow();
        }
        DisclosureReport read =
                ReportReader.standard().read(Path.of(WORKBOOK)).getReport().orElseThrow();
        outputs.put("report.json", ReportWriter.of(ReportFormat.JSON).toBytes(report));
        outputs.put("workbook.json", ReportWriter.of(ReportFormat.JSON).toBytes(read));
        outputs.put("workbook.xml", ReportWriter.of(ReportFormat.XML).toBytes(read));
        for (Edition edition : Edition.values()) {
            for (ReportFormat format : ReportFormat.values()) {
                if (format.isWritable()) {
                    outputs.put("samples." + edition + "." + format.extension(), samples(edition, format));
                }
            }
        }
        ReportValidator validator = ReportValidator.standard();
        found("series", validator.validate(ReportSeries.of(MixedDocuments.series())), outputs);
        found("region", validator.validate(Answers.region(MixedDocuments.region())), outputs);
        outputs.put("findings.json", said("validate", WORKBOOK, "--format", "json"));
        outputs.put("findings.zh.txt", said("validate", WORKBOOK));
        outputs.put("findings.en.txt", said("validate", WORKBOOK, "--lang", "en"));
        outputs.put("convert.zh.txt", said("convert", WORKBOOK, "-o", "-", "--check"));
        outputs.put("rules.zh.txt", said("rules"));
        outputs.put("rule.en.txt", said("rules", "S3-BALANCE", "--lang", "en"));
        outputs.put("schema.json", said("schema", "--edition", "FY2021"));
        outputs.put("schema.xsd", said("schema", "--edition", "FY2021", "--format", "xsd"));
        outputs.put("usage.txt", said("validate"));
        outputs.put("help.txt", said("--help"));
        return outputs.entrySet().stream()
                .map(output -> Sha256.of(output.getValue()) + "  " + output.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** What a format makes of consistent reports, of every text that it carries. */
    private static byte[] samples(Edition edition, ReportFormat format) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (int seed = 0; seed < SAMPLES; seed++) {
            DisclosureReport report = format == ReportFormat.XML
                    ? MixedDocuments.carriedByXml(edition, seed)
                    : SampleReports.of(edition, seed);
            ReportWriter.of(format).write(report, written);
        }
        return written.toByteArray();
    }

    /** What rules over several reports found, in every form in which results are written. */
    private static void found(String what, ValidationResult result, Map<String, byte[]> outputs) throws IOException {
        CheckedDocument checked = CheckedDocument.builder().validation(result).build();
        outputs.put(what + ".json", ResultWriter.standard().toBytes(checked));
        outputs.put(what + ".jsonl", ResultWriter.standard().toLine(checked));
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            FindingsCsv.begin(csv, language).add(checked);
            outputs.put(what + "." + language + ".csv", csv.toByteArray());
        }
    }

    private static byte[] said(String... arguments) {
        Call call = Call.of(arguments);
        return (call.exitCode() + call.out() + call.err()).getBytes(StandardCharsets.UTF_8);
    }
}
