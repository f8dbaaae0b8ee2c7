package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mapping files on the command line. */
class MappingCommandTest {

    private static final Path WORKBOOKS = Path.of("..", "workbooks", "FY2021");
    private static final String WORKBOOK =
            WORKBOOKS.resolve("city-2024-all-organs.one-sheet.xlsx").toString();
    private static final String MAPPING = """
            mapping: disclosure-mapping/1
            edition: FY2021
            year: 2023
            organ: 示例局
            sheets: [{position: 1, labels: [A1:A2], cells: {request/granted/total: B1}}]
            """;

    @TempDir
    private Path folder;

    private String table;
    private String mapping;

    @BeforeEach
    void writeFiles() throws IOException {
        table = write("台账.csv", "公开,12\n其他,13\n");
        mapping = write("台账.yaml", MAPPING);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void convert_reads_by_a_mapping_what_labels_do_not_explain() throws IOException {
        Path output = folder.resolve("r.json");
        Call call = Call.of("convert", table, "--mapping", mapping, "-o", output.toString());

        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.FINE);
        assertThat(call.err()).contains("UNMAPPED_FIGURE");
        assertThat(Files.readString(output)).contains("\"granted\": {\"total\": 12}");
        assertThat(Call.of("convert", table, "-o", output.toString()).exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void a_dry_run_shows_figures_and_unread_cells_and_writes_nothing() throws IOException {
        Call call = Call.of("convert", table, "--mapping", mapping, "--dry-run", "-o", folder + "/r.json");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out())
                .contains("request/granted/total = 12  @ 第1行第2列\n")
                .contains("13  @ 第2行第2列\n");
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @Test
    void a_dry_run_without_a_mapping_shows_what_labels_explain() {
        Call call = Call.of("convert", WORKBOOK, "--dry-run", "--lang", "en");

        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.FINE);
        assertThat(call.out())
                .contains("Figures that would be read")
                .containsPattern("request/granted/total = [0-9]+  @ sheet '");
    }

    @Test
    void a_dry_run_of_something_unreadable_is_not_fine() throws IOException {
        assertThat(Call.of("convert", write("a.json", "{"), "--dry-run").exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("convert", folder.resolve("none.csv").toString(), "--dry-run")
                        .exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void without_a_dry_run_the_output_must_be_named() {
        Call call = Call.of("convert", table);

        assertThat(call.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("--output");
    }

    @Test
    void init_writes_a_mapping_that_gives_the_same_report() throws IOException {
        String draft = folder.resolve("草稿.yaml").toString();
        Path mapped = folder.resolve("mapped.json");
        Path plain = folder.resolve("plain.json");

        assertThat(Call.of("mapping", "init", WORKBOOK, "-o", draft).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(Call.of("mapping", "check", draft).exitCode()).isEqualTo(ExitCode.FINE);
        Call.of("convert", WORKBOOK, "-o", plain.toString());
        Call.of("convert", WORKBOOK, "--mapping", draft, "-o", mapped.toString());
        assertThat(mapped).hasSameTextualContentAs(plain);
        assertThat(ReportReader.standard().read(mapped).getReport()).isPresent();
    }

    @Test
    void init_lists_the_cells_that_labels_do_not_explain() {
        Call call = Call.of("mapping", "init", table);

        assertThat(call.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(call.out()).contains("#   A1  公开\n", "#   B2  13\n");
    }

    @Test
    void init_does_not_overwrite_a_mapping_that_somebody_made() throws IOException {
        Call call = Call.of("mapping", "init", WORKBOOK, "-o", mapping);

        assertThat(call.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(Files.readString(Path.of(mapping))).isEqualTo(MAPPING);
    }

    @Test
    void init_of_a_document_without_cells_writes_nothing() throws IOException {
        String json = write("a.json", "{}");
        Call call = Call.of("mapping", "init", json, "-o", folder + "/x.yaml");

        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(folder.resolve("x.yaml")).doesNotExist();
    }

    @Test
    void a_mapping_that_is_wrong_is_told_by_file_line_and_column() throws IOException {
        String wrong = write("wrong.yaml", MAPPING.replace("granted", "grnted"));
        Call convert = Call.of("convert", table, "--mapping", wrong, "-o", folder + "/r.json");
        Call check = Call.of("mapping", "check", wrong);

        assertThat(convert.exitCode()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(convert.err()).contains("UNKNOWN_FIELD").contains("wrong.yaml第5行第49列");
        assertThat(check.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(check.out()).contains("UNKNOWN_FIELD").contains("第5行第49列");
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @Test
    void a_mapping_that_is_not_there_and_an_edition_of_another_form_are_refused() {
        assertThat(Call.of("convert", table, "--mapping", folder + "/none.yaml", "--dry-run")
                        .exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("mapping", "check", folder + "/none.yaml").exitCode())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Call.of("mapping").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("convert", table, "--mapping", mapping, "--edition", "FY2019", "--dry-run")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
