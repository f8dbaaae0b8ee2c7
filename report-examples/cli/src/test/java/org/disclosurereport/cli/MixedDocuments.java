package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileDocuments;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.xml.TextsOfXml;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.SampleReports;
import org.disclosurereport.testkit.TextArbitraries;

/** Documents of every format, right ones, wrong ones and hostile ones, by names that {@link Answers} understands. */
final class MixedDocuments {

    /** Hostile documents beyond this are hostile by their size. */
    private static final int SMALL = 20_000;

    /** Of so many files, and hostile documents, one is enough. */
    private static final int EVERY_FILE = 5;

    private static final int EVERY_HOSTILE = 30;

    private MixedDocuments() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> documents = new TreeMap<>();
        for (String folder : List.of("FY2014", "FY2019", "FY2021", "saved", "furnished", "pages")) {
            List<Path> files = files(Path.of("..", "workbooks", folder));
            for (int i = 0; i < files.size(); i += EVERY_FILE) {
                documents.put(folder + "-" + files.get(i).getFileName(), Files.readAllBytes(files.get(i)));
            }
        }
        List<HostileDocument> hostile = HostileDocuments.all();
        for (int i = 0; i < hostile.size(); i += EVERY_HOSTILE) {
            byte[] content = hostile.get(i).content().get();
            if (content.length <= SMALL) {
                documents.put("hostile-" + i, content);
            }
        }
        for (Edition edition : Edition.values()) {
            DisclosureReport report = SampleReports.of(edition, 1);
            documents.put(edition + ".json", ReportWriter.of(ReportFormat.JSON).toBytes(report));
            documents.put(edition + ".xml", ReportWriter.of(ReportFormat.XML).toBytes(carriedByXml(edition, 1)));
            documents.put(edition + ".jsonl", lines(List.of(report, SampleReports.of(edition, 2))));
        }
        documents.put("series.jsonl", lines(series()));
        documents.put("region.jsonl", lines(region()));
        try (InputStream text = HostileDocuments.class.getResourceAsStream("text/two-reports.txt")) {
            documents.put("two-reports.txt", text.readAllBytes());
        }
        documents.put("mapped.csv", "统计年度：2023\n收到,12,3,15\n转下年,1,3,4\n".getBytes(StandardCharsets.UTF_8));
        return documents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
    }

    /** A consistent report of which XML can carry every text. */
    static DisclosureReport carriedByXml(Edition edition, long seed) {
        return SampleReports.from(
                () -> ReportArbitraries.of(edition)
                        .withTexts(TextsOfXml.of(TextArbitraries.prose()))
                        .consistent(),
                seed);
    }

    private static byte[] lines(List<DisclosureReport> reports) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (DisclosureReport report : reports) {
            ReportWriter.of(ReportFormat.JSON_LINES).write(report, lines);
        }
        return lines.toByteArray();
    }

    /** Years that have nothing to do with each other, but for the organ. */
    static List<DisclosureReport> series() {
        DisclosureReport first = SampleReports.of(Edition.FY2021, 1);
        return IntStream.range(0, 4)
                .mapToObj(i -> SampleReports.of(Edition.FY2021, 10 + i).toBuilder()
                        .year(2021 + i)
                        .organ(first.getOrgan())
                        .build())
                .toList();
    }

    /** A whole that its parts do not come to. */
    static List<DisclosureReport> region() {
        return IntStream.range(0, 8)
                .mapToObj(i -> SampleReports.of(Edition.FY2021, 20 + i).toBuilder()
                        .year(2023)
                        .build())
                .toList();
    }
}
