package org.disclosurereport.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;

/**
 * The suite as one zip: {@code README.md}, {@code suite.json} with its schema, the documents and the figures that stand
 * in them. The same cases give the same bytes.
 */
public final class SuiteArchive {

    private static final List<String> AS_THEY_ARE = List.of("README.md", "suite.schema.json");

    private SuiteArchive() {}

    /**
     * Makes the archive.
     *
     * @param folder the folder with what is kept of the suite
     * @param version the version of this project
     * @param time the time of its entries
     * @return its bytes
     * @throws IOException if the folder cannot be read
     */
    public static byte[] of(Path folder, String version, LocalDateTime time) throws IOException {
        List<SuiteCase> cases = ConformanceSuite.cases();
        KeptFindings findings = KeptFindings.read(folder.resolve("expected-findings.json"));
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (String name : AS_THEY_ARE) {
            entries.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        entries.put("suite.json", SuiteJson.of(version, cases, findings).getBytes(StandardCharsets.UTF_8));
        for (SuiteCase each : cases) {
            put(entries, each.file(), each.document());
            each.report()
                    .ifPresent(report -> put(
                            entries,
                            each.reportFile(),
                            ReportWriter.of(ReportFormat.JSON).toBytes(report)));
        }
        ZipBytes zip = ZipBytes.compressed(time);
        entries.forEach(zip::add);
        return zip.toBytes();
    }

    /** Of two cases with one name both must mean the same. */
    private static void put(SortedMap<String, byte[]> entries, String name, byte[] content) {
        byte[] before = entries.put(name, content);
        if (before != null && !Arrays.equals(before, content)) {
            throw new IllegalArgumentException("Cases of one name must have the same content, but have two: " + name);
        }
    }
}
