package org.disclosurereport.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures of three organs over the years, as published: exactly these findings, no more. The figures are kept here;
 * with {@code -Dreport.corpus=DIR} they are compared with the transcription of the reports, and with {@code
 * -Dseries.write=true} taken from it.
 */
class PublishedSeriesTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "disclosurereport", "workbooks", "series");

    /** The organs, the years that are kept, and all that the rules over years find in them. */
    private enum Published {
        SUQIAN(
                "suqianshi",
                List.of(2023, 2024),
                Verdict.ACCEPTED,
                "2024 S3-YOY-JUMP request/notProcessedExcessive/total 3",
                "2024 S3-YOY-JUMP dispute/litigationAfterReconsideration/otherResult 6"),
        /** Of 2017, 2018 and 2022 only those figures are known that the reports around them were compared with. */
        PINGTAN(
                "pingtanshiyanqu",
                List.of(2011, 2014, 2015, 2016, 2017, 2018, 2022, 2023, 2024),
                Verdict.ACCEPTED_WITH_WARNINGS,
                "2014 A-SERIES year",
                "2022 A-SERIES year",
                "2016 FY2008-CUMULATIVE fujian/requestsReceived/cumulative 0 for 1",
                "2016 FY2008-CUMULATIVE fujian/requestsByLetterOrFax/cumulative 0 for 1",
                "2016 FY2008-CUMULATIVE fujian/requestsReplied/cumulative 0 for 1",
                "2016 FY2008-CUMULATIVE fujian/repliedGranted/cumulative 0 for 1",
                "2017 FY2008-CUMULATIVE fujian/itemsDisclosed/cumulative 10037 for 87498",
                "2023 S2-STOCK-ROLL proactive/normativeDocument/inForce 470 for 643",
                "2023 S2-STOCK-ROLL proactive/administrativeRule/inForce not assessable",
                "2024 S2-STOCK-ROLL proactive/normativeDocument/inForce 440 for 499",
                "2023 S3-CARRY-YEAR-COLUMN request/broughtForward/naturalPerson not assessable",
                "2024 S3-YOY-JUMP request/deniedInternalAffairs/total 32",
                "2023 S4-PENDING-CARRY dispute/reconsideration/total not assessable",
                "2024 S4-PENDING-CARRY dispute/directLitigation/total 0 for 1",
                "2023 S4-POST-REVIEW dispute/litigationAfterReconsideration/total not assessable",
                "2024 S4-POST-REVIEW dispute/litigationAfterReconsideration/total 19 for 9"),
        /** Its reports are gapped; where two follow one another, nothing contradicts. */
        PINGTAN_FINANCE(
                "pingtan-caizhengjinrongju",
                List.of(2012, 2013, 2014, 2016, 2017, 2019, 2021, 2024),
                Verdict.ACCEPTED,
                "2016 A-SERIES year",
                "2019 A-SERIES year",
                "2021 A-SERIES year",
                "2024 A-SERIES year");

        private final String organ;
        private final List<Integer> years;
        private final Verdict verdict;
        private final List<String> findings;

        Published(String organ, List<Integer> years, Verdict verdict, String... findings) {
            this.organ = organ;
            this.years = years;
            this.verdict = verdict;
            this.findings = List.of(findings);
        }

        private Path file(int year) {
            return FOLDER.resolve(organ + "-" + year + ".json");
        }

        private ReportSeries series() throws IOException {
            List<DisclosureReport> reports = new ArrayList<>();
            for (int year : years) {
                reports.add(ReportReader.standard().read(file(year)).getReport().orElseThrow());
            }
            return ReportSeries.of(reports);
        }
    }

    @ParameterizedTest
    @EnumSource(Published.class)
    void exactly_the_known_breaks_are_found(Published published) throws IOException {
        ReportSeries series = published.series();

        assertThat(ReportValidator.standard().validate(series).getFindings())
                .extracting(PublishedSeriesTest::line)
                .containsExactlyElementsOf(published.findings);
        assertThat(ReportValidator.standard().validate(series).getVerdict()).isEqualTo(published.verdict);
    }

    private static String line(Finding finding) {
        String line = String.format(
                Locale.ROOT,
                "%d %s %s",
                finding.getReport().orElseThrow().getYear(),
                finding.getCode(),
                finding.getAddresses().get(0));
        if (!finding.isAssessable()) {
            return line + " not assessable";
        }
        return line
                + finding.getFound().map(found -> " " + found.toPlainString()).orElse("")
                + finding.getExpected()
                        .map(expected -> " for " + expected.toPlainString())
                        .orElse("");
    }

    @Test
    void the_figures_that_are_kept_are_those_of_the_published_reports() throws IOException {
        String corpus = System.getProperty("report.corpus");
        assumeThat(corpus).as("-Dreport.corpus").isNotNull();
        int compared = 0;
        for (Published published : Published.values()) {
            for (int year : published.years) {
                List<Path> folders = folders(Path.of(corpus), year + "-" + published.organ);
                if (!folders.isEmpty()) {
                    DisclosureReport transcribed = figures(folders.get(0));
                    if (Boolean.getBoolean("series.write")) {
                        Files.createDirectories(FOLDER);
                        ReportWriter.of(ReportFormat.JSON).write(transcribed, published.file(year));
                    }
                    assertThat(ReportReader.standard()
                                    .read(published.file(year))
                                    .getReport())
                            .as("%s", published.file(year))
                            .contains(transcribed);
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(16);
    }

    private static List<Path> folders(Path corpus, String suffix) throws IOException {
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.filter(folder -> folder.getFileName().toString().endsWith("-" + suffix))
                    .toList();
        }
    }

    /** The tables and lists of a report of the corpus and nothing else. */
    private static DisclosureReport figures(Path folder) throws IOException {
        DisclosureReport read = CorpusFigures.read(folder);
        String organ = CorpusFigures.known(folder).getOrgan().orElseThrow();
        return DisclosureReport.builder()
                .edition(read.getEdition())
                .year(read.getYear())
                .organ(ReportingOrgan.of(organ))
                .tables(read.getTables())
                .lists(read.getLists())
                .build();
    }
}
