package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.junit.jupiter.api.Test;

/** Programs that read xls without POI, with a part of it, and with all of it but no logging provider. */
class WithoutPoiTest {

    private static final Path WORKBOOK =
            Path.of("src/test/resources/org/disclosurereport/io/FY2021/city-2024-all-organs.three-sheets.xls");

    private static String run(Predicate<String> without) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(without.negate())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        WithoutPoiTest.class.getName(),
                        WORKBOOK.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void without_POI_the_finding_names_the_dependency_and_the_flag() throws Exception {
        String output = run(entry -> entry.contains("poi"));
        assertThat(output)
                .startsWith("XLS LIBRARY_MISSING ")
                .contains("org.apache.poi:poi:5.5.1")
                .contains("--add-modules org.apache.poi.poi")
                .endsWith("report false\n");
    }

    @Test
    void without_something_that_POI_needs_it_is_named() throws Exception {
        assertThat(run(entry -> entry.contains("commons-io")))
                .startsWith("XLS LIBRARY_MISSING ")
                .contains("org.apache.commons.io")
                .endsWith("report false\n");
    }

    @Test
    void without_a_logging_provider_nothing_is_printed() throws Exception {
        String output = run(entry -> entry.contains("log4j-to-jul") || entry.contains("log4j-core"));
        assertThat(output.lines()).allMatch(line -> line.startsWith("XLS ") || line.equals("report true"));
        assertThat(output).endsWith("report true\n");
    }

    /** Reads a workbook; prints findings and whether there is a report. */
    public static void main(String[] arguments) throws IOException {
        byte[] content = Files.readAllBytes(Path.of(arguments[0]));
        ReportFormat named = ReportFormat.XLS;
        ReadResult result = ReportReader.standard().read(content, ReadOptions.DEFAULT);
        StringBuilder output = new StringBuilder();
        for (Finding finding : result.getFindings()) {
            output.append(named).append(' ').append(finding.getCode()).append(' ');
            output.append(finding.getMessage().en()).append('\n');
        }
        System.out.print(output + "report " + result.getReport().isPresent() + "\n");
    }
}
