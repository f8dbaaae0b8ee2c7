package org.disclosurereport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.ReportValidator;

/**
 * What must hold of every reading, whatever the bytes: a result and nothing else, within the limits, that can
 * be shown, validated, written and read back. What a document says is compared elsewhere, format by format.
 */
final class Oracle {

    private static final ReportReader READER = ReportReader.standard();
    private static final ReportValidator VALIDATOR = ReportValidator.standard();
    private static final int YEAR = 2024;
    private static final String ORGAN = "示例市人民政府";

    private Oracle() {}

    /**
     * Reads a document in every way that its bytes ask for, and checks each.
     *
     * @param content the document
     * @return what became of it with default options
     */
    static ReadResult read(byte[] content) {
        ReadResult result = checked(content, ReadOptions.DEFAULT);
        long lot = lot(content);
        if (lot % 3 == 0) {
            ReadLimits limits = SmallLimits.of(lot / 3);
            ReadResult bounded =
                    checked(content, ReadOptions.builder().limits(limits).build());
            require(
                    bounded.getReport().isEmpty()
                            || bounded.getReport().equals(result.getReport())
                            || SmallLimits.isTold(bounded),
                    () -> "With small limits the report must be the same, or absent, or the limit be told, but was "
                            + bounded + " for " + result);
        } else if (lot % 3 == 1) {
            ReadResult told = checked(
                    content, ReadOptions.builder().year(YEAR).organ(ORGAN).build());
            told.getReport()
                    .ifPresent(report -> require(
                            report.getYear() == YEAR
                                    && report.getOrgan().getName().equals(ORGAN),
                            () -> "What the caller knows must win, but was " + report));
        }
        return result;
    }

    /** A number that only the bytes decide, so that an input is always read in the same ways. */
    static long lot(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /** What stands for lost characters is in no report. */
    static void requireNothingLost(DisclosureReport report) {
        String json = new String(ReportWriter.of(ReportFormat.JSON).toBytes(report), StandardCharsets.UTF_8);
        require(json.indexOf('\ufffd') < 0, () -> "A report must have no mark of lost characters, but was " + json);
    }

    static void require(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    private static ReadResult checked(byte[] content, ReadOptions options) {
        byte[] before = content.clone();
        ReadResult result = READER.read(content, options);
        require(Arrays.equals(before, content), () -> "A reader must not change the bytes");
        boolean wire = result.getFormat()
                .map(format -> format == ReportFormat.JSON || format == ReportFormat.XML)
                .orElse(false);
        require(
                result.getReport().isPresent() || result.hasErrors(),
                () -> "Without a report there must be an ERROR, but were " + result.getFindings());
        require(
                !wire || result.getReport().isEmpty() || !result.hasErrors(),
                () -> "With an ERROR there must be no report, but was one beside " + result.getFindings());
        SmallLimits.check(result, options.getLimits(), wire);
        result.getFindings().forEach(Oracle::shown);
        result.getProvenance().toMap().values().forEach(place -> shown(place.described()));
        require(
                result.getReport().isEmpty()
                        || result.getReport()
                                .get()
                                .figures()
                                .allMatch(figure -> !figure.cell().isNumber()
                                        || result.getProvenance()
                                                .find(figure.definition().ref())
                                                .isPresent()),
                () -> "Every figure must have a place");
        result.getReport()
                .ifPresentOrElse(
                        report -> used(result, report),
                        () -> ResultWriter.standard().toBytes(result));
        return result;
    }

    /** A report that was read can be validated, written and read back. */
    private static void used(ReadResult result, DisclosureReport report) {
        ValidationResult validated = VALIDATOR.validate(report);
        result.locate(validated).getFindings().forEach(Oracle::shown);
        Wire.parse(ResultWriter.standard().toBytes(result, validated));
        same(report, ReportWriter.of(ReportFormat.JSON).toBytes(report));
        byte[] xml;
        try {
            xml = ReportWriter.of(ReportFormat.XML).toBytes(report);
        } catch (UnwritableReportException e) {
            shown(e.getFinding());
            return;
        }
        same(report, xml);
    }

    private static void same(DisclosureReport report, byte[] written) {
        ReadResult again = READER.read(written, ReadOptions.DEFAULT);
        require(
                again.getReport().equals(Optional.of(report)),
                () -> "What was written must be read back, but was " + again.getReport() + " for " + report + " with "
                        + again.getFindings());
    }

    private static void shown(Finding finding) {
        shown(finding.getMessage());
        require(
                finding.message(Locale.CHINA).equals(finding.getMessage().zh())
                        && finding.message(Locale.UK)
                                .equals(finding.getMessage().en()),
                () -> "A locale must choose its language, but was " + finding);
        finding.getLocation().map(Location::described).ifPresent(Oracle::shown);
    }

    private static void shown(Wording text) {
        require(!text.zh().isBlank() && !text.en().isBlank(), () -> "A message must say something, but was " + text);
    }
}
