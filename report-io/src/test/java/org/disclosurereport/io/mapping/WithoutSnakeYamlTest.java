package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;

/** A program without the YAML parser: mapping files cannot be read, everything else can. */
class WithoutSnakeYamlTest {

    @Test
    void the_finding_names_the_dependency_and_a_mapping_that_is_built_works() throws Exception {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("snakeyaml"))
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        WithoutSnakeYamlTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .startsWith("LIBRARY_MISSING ")
                .contains("org.snakeyaml:snakeyaml-engine:")
                .contains("--add-modules org.snakeyaml.engine")
                .endsWith("request/granted/total 12\n");
    }

    /** Reads a mapping file, then a table with a mapping that was built. */
    public static void main(String[] arguments) {
        CellRef address = CellRef.parse("request/granted/total");
        StringBuilder output = new StringBuilder();
        SheetMapping.read("mapping: disclosure-mapping/1".getBytes(StandardCharsets.UTF_8))
                .getFindings()
                .forEach(finding -> output.append(finding.getCode())
                        .append(' ')
                        .append(finding.getMessage().en())
                        .append('\n'));
        SheetMapping mapping = SheetMapping.builder()
                .edition(Edition.FY2021)
                .year(new ValueSource.Constant("2023"))
                .organ(new ValueSource.Constant("Bureau"))
                .addSheet(MappedSheet.builder()
                        .sheet(new SheetChoice.At(1))
                        .putCell(address, SheetRange.parse("B1"))
                        .build())
                .build();
        ReportReader.standard()
                .read(
                        "granted,12\n".getBytes(StandardCharsets.UTF_8),
                        ReadOptions.builder().mapping(mapping).build())
                .getReport()
                .flatMap(report -> report.find(address))
                .ifPresent(
                        cell -> output.append(address).append(' ').append(cell).append('\n'));
        System.out.print(output);
    }
}
