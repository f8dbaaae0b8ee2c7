package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;

/** A folder to convert, the one that it is converted into, and what is put into and found in them. */
record Folder(Path in, Path out) {

    static final Path WORKBOOKS = Path.of("..", "workbooks", "FY2021");
    static final Path FINE = WORKBOOKS.resolve("city-2024-all-organs.one-sheet.xlsx");
    static final Path WRONG_TOTAL = WORKBOOKS.resolve("county-2023-wrong-suit-total.one-sheet.xlsx");

    static Folder in(Path folder) throws IOException {
        return new Folder(Files.createDirectory(folder.resolve("in")), folder.resolve("out"));
    }

    Path put(String name, Path content) throws IOException {
        return Files.copy(content, made(name));
    }

    Path put(String name, String content) throws IOException {
        return Files.writeString(made(name), content);
    }

    private Path made(String name) throws IOException {
        Path file = in.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** A small report of an organ, without figures. */
    static String report(String organ) {
        return new String(ReportWriter.of(ReportFormat.JSON_LINES).toBytes(of(organ)), StandardCharsets.UTF_8);
    }

    static DisclosureReport of(String organ) {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of(organ))
                .build();
    }

    Call convert(String... more) {
        return Call.of(Stream.concat(Stream.of("convert", in.toString(), "-o", out.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    Path journal() {
        return out.resolve(Journal.NAME);
    }

    /** What the journal says last of each input, in the order of the last lines. */
    Map<String, FileOutcome> outcomes() throws IOException {
        Map<String, FileOutcome> outcomes = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(journal());
        for (String line : lines.subList(1, lines.size())) {
            FileOutcome outcome = JournalLine.find(line.getBytes(StandardCharsets.UTF_8));
            if (outcome != null) {
                outcomes.remove(outcome.input());
                outcomes.put(outcome.input(), outcome);
            }
        }
        return outcomes;
    }

    int lines() throws IOException {
        return Files.readAllLines(journal()).size() - 1;
    }

    /** The names of all outputs. */
    List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(journal()))
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
