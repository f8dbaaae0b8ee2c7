package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.io.FindingsCsv;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.ResultReader;
import org.disclosurereport.io.ResultWriter;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.io.profile.ProfileReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.diagnosis.Diagnostician;
import tools.jackson.databind.json.JsonMapper;

/** All that the library says of a document, as one text: every reader, rule and writer, in both languages. */
final class Answers {

    private Answers() {}

    /** Shared by everybody, and made when the first one asks. */
    private static final class Shared {

        static final JsonMapper HOST = JsonMapper.builder().findAndAddModules().build();

        static final ReportValidator WITH_PROFILE = ReportValidator.builder()
                .profile(ProfileReader.standard()
                        .read("""
                                profile: disclosure-profile/1
                                name: 示例
                                rules:
                                  F-S1-LENGTH: {parameters: {limit: 800}, rationale: 通知}
                                  F-BLANK-CELL: {severity: hint, rationale: 试行}
                                relations:
                                  - id: CS-REVIEWS
                                    kind: atMost
                                    left: dispute/reconsideration/total
                                    right: [request/newlyReceived/total, request/broughtForward/total]
                                    severity: warning
                                    title: {zh: 行政复议不多于申请, en: Reviews do not exceed requests}
                                    basis: 填报说明
                                suppressions:
                                  - {rule: S4-TOTALS, rationale: 核对过, author: 某办}
                                """.getBytes(StandardCharsets.UTF_8))
                        .getProfile()
                        .orElseThrow())
                .build();

        static final ReadOptions MAPPED = ReadOptions.builder()
                .mapping(SheetMapping.read("""
                        mapping: disclosure-mapping/1
                        edition: FY2021
                        year: {cell: A1, pattern: "统计年度：*"}
                        organ: 示例市人民政府办公室
                        sheets:
                          - position: 1
                            blocks:
                              - table: request
                                rows: {newlyReceived: 2, carriedForward: 3}
                                columns: {naturalPerson: B, commercialEnterprise: C, total: D}
                        """.getBytes(StandardCharsets.UTF_8)).getMapping())
                .build();
    }

    /** A document that is read with the mapping above if it is called so, and as a series or region of reports. */
    static String to(String name, byte[] document) {
        ReportReader reader = ReportReader.standard();
        ReadOptions options = name.startsWith("mapped") ? Shared.MAPPED : ReadOptions.DEFAULT;
        StringBuilder said = new StringBuilder(to(reader.read(document, options)));
        List<DisclosureReport> reports = new ArrayList<>();
        reader.readAll(document, options, result -> {
            said.append(to(result));
            result.getReport().ifPresent(reports::add);
        });
        reader.explain(document, options)
                .cells()
                .forEach(cell -> said.append(cell).append('\n'));
        if (name.startsWith("series")) {
            said.append(to(ReportSeries.of(reports)));
        }
        if (name.startsWith("region")) {
            said.append(to(region(reports)));
        }
        return said.toString();
    }

    /** The first report is that of the whole. */
    static RegionalReports region(List<DisclosureReport> reports) {
        return RegionalReports.builder()
                .whole(reports.get(0))
                .parts(RollUp.of(reports.subList(1, reports.size())))
                .build();
    }

    static String to(ReadResult result) {
        StringBuilder said = new StringBuilder();
        said.append(result.getFormat()).append(result.getProvenance()).append('\n');
        Optional<DisclosureReport> report = result.getReport();
        List<Diagnosis> diagnoses =
                report.map(Diagnostician.standard()::diagnose).orElse(List.of());
        said.append(
                to(result.toChecked(Optional.of("a"), report.map(ReportValidator.standard()::validate), diagnoses)));
        report.ifPresent(read -> {
            said.append(
                    to(result.toChecked(Optional.empty(), Optional.of(Shared.WITH_PROFILE.validate(read)), List.of())));
            written(read, said);
        });
        return said.toString();
    }

    private static void written(DisclosureReport report, StringBuilder said) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.isWritable()) {
                try {
                    said.append(text(ReportWriter.of(format).toBytes(report)));
                } catch (UnwritableReportException unwritable) {
                    said.append(unwritable.getMessage());
                }
            }
        }
        String bound = Shared.HOST.writeValueAsString(report);
        said.append(bound).append(Shared.HOST.readValue(bound, DisclosureReport.class));
    }

    static String to(ReportSeries series) {
        return to(ReportValidator.standard().validate(series)) + to(Shared.WITH_PROFILE.validate(series));
    }

    static String to(RegionalReports region) {
        return to(ReportValidator.standard().validate(region))
                + to(Shared.WITH_PROFILE.validate(region))
                + region.organs()
                + region.together().obstacles()
                + region.getParts().toReport(ReportingOrgan.of("示例市"), ReportScope.REGION);
    }

    private static String to(ValidationResult result) {
        return to(CheckedDocument.builder().validation(result).build());
    }

    private static String to(CheckedDocument checked) {
        byte[] json = ResultWriter.standard().toBytes(checked);
        return text(json)
                + ResultReader.standard().read(json)
                + csv(checked, Locale.CHINESE)
                + csv(checked, Locale.ENGLISH);
    }

    private static String csv(CheckedDocument checked, Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsCsv.begin(out, language).add(checked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(out.toByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
