package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.model.DisclosureReport;

/**
 * A file of the corpus in which a report was found, as it was found: a page, a text, a PDF, the output of another
 * program.
 *
 * @param name folder and file
 * @param file where it is
 * @param known year and organ of the report
 * @param expected the report with the figures as transcribed
 * @param years the years of all reports that were transcribed from this file
 */
record PublishedDocument(String name, Path file, ReadOptions known, DisclosureReport expected, List<Integer> years) {

    /** Every document of a report of which figures of tables were transcribed, in the order of names. */
    static List<PublishedDocument> all(Path corpus) throws IOException {
        Map<Path, DisclosureReport> reports = new LinkedHashMap<>();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Path folder : list(corpus)) {
            if (Files.isDirectory(folder) && CorpusFigures.isThere(folder)) {
                reports.put(folder, CorpusFigures.read(folder));
                for (Path file : list(folder)) {
                    if (file.getFileName().toString().startsWith("source.")) {
                        files.put(file, Files.readAllBytes(file));
                    }
                }
            }
        }
        List<PublishedDocument> documents = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Path folder = file.getKey().getParent();
            documents.add(new PublishedDocument(
                    folder.getFileName() + "/" + file.getKey().getFileName(),
                    file.getKey(),
                    CorpusFigures.known(folder),
                    reports.get(folder),
                    files.entrySet().stream()
                            .filter(other -> Arrays.equals(other.getValue(), file.getValue()))
                            .map(other ->
                                    reports.get(other.getKey().getParent()).getYear())
                            .toList()));
        }
        return documents;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
