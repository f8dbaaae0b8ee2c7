package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.mapping.MappingText.HEAD;
import static org.disclosurereport.io.mapping.MappingText.codes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.mapping.ExplainedCell.Use;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said about the cells of a document, and the mapping that is drafted from it. */
class ExplanationTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/org/disclosurereport/io"), Path.of("../report-examples/workbooks"));

    static List<Path> documents() throws IOException {
        try (Stream<Path> own = Files.walk(FOLDERS.get(0));
                Stream<Path> examples = Files.walk(FOLDERS.get(1))) {
            return Stream.concat(own, examples)
                    .filter(file -> file.toString().matches(".*[/\\\\]FY\\d{4}[/\\\\].*\\.(csv|xls|xlsx|et)"))
                    .sorted()
                    .toList();
        }
    }

    private static Explanation explain(byte[] content, ReadOptions options) {
        return ReportReader.standard().explain(content, options);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_draft_read_back_gives_the_report_that_labels_give(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ReadResult plain = ReportReader.standard().read(content, ReadOptions.DEFAULT);
        Explanation explanation = explain(content, ReadOptions.DEFAULT);
        assertThat(explanation.result()).isEqualTo(plain);
        DisclosureReport report = plain.getReport().orElseThrow();

        ReadOptions mapped = MappingText.with(explanation.toMapping());
        ReadResult again = ReportReader.standard().read(content, mapped);

        assertThat(again.getReport()).contains(report);
        report.figures()
                .map(figure -> figure.definition().ref())
                .forEach(address -> assertThat(again.getProvenance().find(address))
                        .as(address.toString())
                        .isEqualTo(plain.getProvenance().find(address)));
    }

    @Test
    void every_figure_and_every_cell_with_content_is_explained_once() {
        byte[] content = MappingText.workbook(new SheetFile("表")
                .text(0, 0, "自制")
                .text(1, 0, "公开")
                .number(1, 1, "12")
                .number(2, 1, "13"));
        List<ExplainedCell> cells =
                explain(content, MappingText.with(HEAD + """
                        sheets:
                          - sheet: 表
                            labels: [A2]
                            cells: {request/granted/total: B2, request/granted/naturalPerson: Z9}
                        """)).cells();

        assertThat(cells)
                .extracting(cell -> cell.cell() + " " + cell.text() + " " + cell.use())
                .containsExactly("A1 自制 NONE", "A2 公开 LABEL", "B2 12 FIGURE", "B3 13 NONE", "Z9  FIGURE");
        assertThat(cells.get(2).address()).contains(CellRef.parse("request/granted/total"));
    }

    @Test
    void a_workbook_that_labels_do_not_explain_gives_a_draft_to_fill_in() {
        byte[] content =
                MappingText.workbook(new SheetFile("台账").text(0, 0, "办结\n情况").number(1, 1, "12"));
        Explanation explanation = explain(content, ReadOptions.DEFAULT);
        String draft = explanation.toMapping();

        assertThat(explanation.result().getReport()).isEmpty();
        assertThat(draft)
                .startsWith("mapping: disclosure-mapping/1\n")
                .contains("#   A1  办结 情况\n", "#   B2  12\n")
                .contains("# - sheet: \"台账\"\n");
        assertThat(codes(MappingText.read(draft).getFindings())).containsOnly("FIELD_MISSING");
    }

    @Test
    void names_that_YAML_could_misread_survive_a_draft() {
        String organ = "示例: \"局\" #1 \\n";
        byte[] content = MappingText.workbook(new SheetFile("表: 一 #2").number(0, 0, "12"));
        ReadOptions options = ReadOptions.builder()
                .mapping(SheetMapping.builder()
                        .edition(org.disclosurereport.model.form.Edition.FY2021)
                        .year(new ValueSource.Constant("2023"))
                        .organ(new ValueSource.Constant(organ))
                        .addSheet(MappedSheet.builder()
                                .sheet(new SheetChoice.At(1))
                                .putCell(CellRef.parse("request/granted/total"), SheetRange.parse("A1"))
                                .build())
                        .build())
                .build();
        Explanation explanation = explain(content, options);
        SheetMapping drafted = MappingText.mapping(explanation.toMapping());

        assertThat(drafted.getOrgan()).contains(new ValueSource.Constant(organ));
        assertThat(drafted.getSheets().get(0).getSheet().chooses("表: 一 #2", 7)).isTrue();
    }

    @Test
    void a_document_without_cells_has_none_to_explain() {
        Explanation explanation = explain("{".getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        assertThat(explanation.cells()).isEmpty();
        assertThat(explanation.result().getReport()).isEmpty();
        assertThat(Use.values()).hasSize(5);
    }
}
