package org.disclosurereport.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.io.mapping.MappingText.HEAD;
import static org.disclosurereport.io.mapping.MappingText.codes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapping file may say, and what is said about one that says something else. */
class MappingFileTest {

    private static final String SHEET = "sheets: [{sheet: 表, cells: {request/granted/total: A1}}]\n";

    @TempDir
    private Path folder;

    private static List<Finding> findings(String yaml) {
        MappingResult result = MappingText.read(yaml);
        assertThat(result.getMapping()).isEmpty();
        assertThat(result.getFindings()).isNotEmpty();
        return result.getFindings();
    }

    private static Finding only(String yaml) {
        assertThat(findings(yaml)).hasSize(1);
        return findings(yaml).get(0);
    }

    @Test
    void a_file_becomes_a_mapping() throws IOException {
        Path file = folder.resolve("映射.yaml");
        Files.writeString(file, "\ufeff" + HEAD + SHEET);
        SheetMapping mapping = SheetMapping.read(file).getMapping().orElseThrow();

        assertThat(mapping.getEdition()).isEqualTo(Edition.FY2021);
        assertThat(mapping.getYear()).contains(new org.disclosurereport.io.mapping.ValueSource.Constant("2023"));
        assertThat(mapping.getSheets().get(0).getCells())
                .containsExactly(java.util.Map.entry(CellRef.parse("request/granted/total"), SheetRange.parse("A1")));
        assertThat(mapping.isOfMany()).isFalse();
    }

    @Test
    void an_unknown_name_is_told_with_line_column_and_the_nearest_name() {
        Finding finding = only(HEAD + "sheet: x\n" + SHEET);

        assertThat(finding.getCode().toString()).isEqualTo("UNKNOWN_FIELD");
        assertThat(finding.getLocation()).contains(Location.ofLine(5, 1));
        assertThat(finding.getMessage().en()).contains("sheets");
    }

    @Test
    void an_address_that_the_form_does_not_have_is_told_with_the_nearest_one() {
        Finding finding = only(HEAD + "sheets:\n  - sheet: 表\n    cells:\n      request/grnted/total: A1\n");

        assertThat(finding.getCode().toString()).isEqualTo("UNKNOWN_FIELD");
        assertThat(finding.getLocation()).contains(Location.ofLine(8, 7));
        assertThat(finding.getMessage().en()).contains("request/grnted/total").contains("granted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition: FY2021 | sheets: [{sheet: a, cells: {}}] | FIELD_MISSING",
                "mapping: disclosure-mapping/2 | edition: FY2021 | FORMAT_VERSION",
                "mapping: disclosure-mapping/1 | edition: FY1999 | VALUE_UNKNOWN",
                "mapping: disclosure-mapping/1 | edition: [FY2021] | TYPE_MISMATCH",
                "mapping: disclosure-mapping/1 | edition: '' | TYPE_MISMATCH",
            })
    void the_head_is_required_and_exact(String first, String second, String code) {
        String yaml = first + "\n" + second + "\n" + (second.startsWith("sheets") ? "" : SHEET);
        assertThat(codes(findings(yaml))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year: 3023 | VALUE_INVALID",
                "year: [2023] | TYPE_MISMATCH",
                "year: {sheet: 表} | FIELD_MISSING",
                "year: {cell: A1:B2} | VALUE_INVALID",
                "year: {cell: A1, pattern: '*年*'} | VALUE_INVALID",
                "organ: {sheetName: '**'} | VALUE_INVALID",
                "organ: {} | FIELD_MISSING",
                "forms: {request: FY2021x} | VALUE_UNKNOWN",
                "constants: {request/granted/total: 1.5} | VALUE_INVALID",
                "constants: {request/granted/total: 1e5} | VALUE_INVALID",
                "constants: {request/granted: 1} | VALUE_INVALID",
                "constants: [1] | TYPE_MISMATCH",
                "figures: {allow: [everything]} | VALUE_UNKNOWN",
                "figures: {allow: about} | TYPE_MISMATCH",
                "figures: {blank: slash} | VALUE_UNKNOWN",
                "figures: {marks: {'1': zero}} | VALUE_INVALID",
                "figures: {marks: {无: nothing}} | VALUE_UNKNOWN",
                "figures: {makrs: {}} | UNKNOWN_FIELD",
            })
    void what_stands_at_the_top_is_checked(String line, String code) {
        String head = "mapping: disclosure-mapping/1\nedition: FY2021\n";
        assertThat(codes(findings(head + line + "\nsheets: [{sheet: 表, cells: {request/denied/total: A1}}]\n")))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cells: {request/granted/total: A1} | FIELD_MISSING",
                "sheet: 表, position: 1 | VALUE_INVALID",
                "position: 0 | VALUE_INVALID",
                "position: 99999999999 | VALUE_INVALID",
                "sheet: '*a*b*c*d*e*' | VALUE_INVALID",
                "sheet: 表, cells: {request/granted/total: A1, request/granted/naturalPerson: A1} | MAPPED_TWICE",
                "sheet: 表, cells: {request/granted/total: A1, request/granted/total: A2} | DUP_KEY",
                "sheet: 表, cells: {request/granted/total: XFE1} | VALUE_INVALID",
                "sheet: 表, cells: {request/granted/total: A1048577} | VALUE_INVALID",
                "sheet: 表, cells: {request/granted/total: 12} | VALUE_INVALID",
                "sheet: 表, cells: {request/granted: A1} | VALUE_INVALID",
                "sheet: 表, cells: [A1] | TYPE_MISMATCH",
                "sheet: 表, labels: [B2:A1] | VALUE_INVALID",
                "sheet: 表, units: {request: 元} | VALUE_INVALID",
                "sheet: 表, units: {requst: 万} | UNKNOWN_FIELD",
                "sheet: 表, blocks: [{rows: {granted: 1}, columns: {total: A}}] | FIELD_MISSING",
                "sheet: 表, blocks: [{table: request, rows: {granted: A}, columns: {total: A}}] | VALUE_INVALID",
                "sheet: 表, blocks: [{table: request, rows: {granted: 1}, firstRow: 1, firstColumn: A}] | VALUE_INVALID",
                "sheet: 表, blocks: [{table: request, rows: {x: 1}, columns: {total: A}}] | UNKNOWN_FIELD",
                "sheet: 表, organs: {first: 1, organ: A} | FIELD_MISSING",
                "sheet: 表, organs: {first: 1, organ: A, figures: {request/granted/total: A}} | MAPPED_TWICE",
                "sheet: 表, organs: {first: A, organ: A, figures: {request/granted/total: B}} | VALUE_INVALID",
                "sheet: 表, organs: {in: diagonals, first: 1, organ: A, figures: {}} | VALUE_UNKNOWN",
                "sheet: 表, organs: {first: 1, organ: A, figures: {request: XFC}} | VALUE_INVALID",
            })
    void what_stands_under_sheets_is_checked(String sheet, String code) {
        assertThat(codes(findings(HEAD + "sheets: [{" + sheet + "}]\n"))).contains(code);
    }

    @Test
    void a_figure_of_two_blocks_is_told_with_both_places() {
        Finding finding = findings(HEAD + """
                sheets:
                  - sheet: 表
                    cells: {request/granted/total: A1}
                    blocks:
                      - table: request
                        rows: {granted: 5}
                        columns: {total: C}
                """).get(0);

        assertThat(finding.getCode().toString()).isEqualTo("MAPPED_TWICE");
        assertThat(finding.getLocation()).contains(Location.ofLine(9, 9));
        assertThat(finding.getMessage().en()).contains("line 7");
    }

    @Test
    void one_organ_and_many_in_one_mapping_are_refused() {
        assertThat(codes(findings(HEAD + """
                        sheets:
                          - {sheet: a, cells: {request/granted/total: A1}}
                          - {sheet: b, organs: {first: 1, organ: A, figures: {proactive/license/decisions: B}}}
                        """))).contains("VALUE_INVALID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x [1]\nb: *x\n",
                "a: *x\n",
                "a: !!java.net.URL [http://localhost]\n",
                "a: !x 1\n",
                "!!set {a}\n",
                "a: 1\n---\nb: 2\n",
                "a: [1\n",
                "{a: b}: c\n",
                "a: 'b\n",
                "\ta: 1\n",
                "a: \u0000\n",
                "%YAML 3.0\n---\na: 1\n",
                "- - - - - - - - - - - - - - - - - - 1\n",
            })
    void what_makes_YAML_dangerous_or_broken_is_refused_with_a_place(String yaml) {
        Finding finding = only(yaml);

        assertThat(finding.getCode().toString()).isEqualTo("MAPPING_MALFORMED");
        assertThat(finding.getLocation().orElseThrow().getLine()).isPresent();
    }

    @Test
    void a_billion_laughs_expand_to_nothing() {
        StringBuilder bomb = new StringBuilder("a: &a [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append((before + ",").repeat(8))
                    .append(before)
                    .append("]\n");
        }
        Assertions.assertThatCode(
                        () -> assertThat(codes(List.of(only(bomb.toString())))).containsExactly("MAPPING_MALFORMED"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "a: ", "? ", "|", "\"", "&a ", "x: {", "# ", "\n", "  "})
    void a_megabyte_of_anything_is_answered_soon(String junk) {
        String yaml = junk.repeat(1024 * 1024 / junk.length());

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(MappingText.read(yaml).getMapping()).isEmpty());
    }

    @Test
    void no_bytes_make_it_throw() {
        Random random = new Random(42);
        byte[] good = (HEAD + SHEET).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte)
                        (random.nextInt(4) == 0 ? random.nextInt() : " :-[]{}&*!'\"#|>\n%@".charAt(random.nextInt(18)));
            }
            MappingResult result = SheetMapping.read(bytes);
            assertThat(result.getMapping().isPresent())
                    .isEqualTo(result.getFindings().isEmpty());
        }
    }

    @Test
    void nothing_too_much_and_another_encoding_are_told() {
        assertThat(codes(SheetMapping.read(new byte[0]).getFindings())).containsExactly("EMPTY_INPUT");
        assertThat(codes(findings("# nothing\n"))).containsExactly("EMPTY_INPUT");
        assertThat(codes(SheetMapping.read(new byte[SheetMapping.MAX_BYTES + 1]).getFindings()))
                .containsExactly("MAPPING_MALFORMED");
        assertThat(codes(SheetMapping.read("organ: 示例市".getBytes(Charset.forName("GB18030")))
                        .getFindings()))
                .containsExactly("MAPPING_MALFORMED");
    }

    @Test
    void many_mistakes_are_told_at_once_but_not_without_end() {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            yaml.append("unknown").append(i).append(": 1\n");
        }
        assertThat(findings(yaml + SHEET)).hasSizeBetween(50, 200);
    }

    @Test
    void a_pattern_of_stars_takes_no_long_time() {
        NamePattern pattern = NamePattern.of("*a*a*a*a");
        String name = "a".repeat(100_000) + "b";

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(pattern.matches(name)).isFalse());
    }

    @Test
    void a_program_cannot_build_what_a_file_must_not_say() {
        SheetMapping.Builder mapping = SheetMapping.builder()
                .edition(Edition.FY2021)
                .addSheet(MappedSheet.builder()
                        .sheet(new SheetChoice.At(1))
                        .putCell(CellRef.parse("request/none/total"), SheetRange.parse("A1"))
                        .build());
        assertThatThrownBy(mapping::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("request/none/total");
        assertThatThrownBy(() -> ReadOptions.builder()
                        .edition(Edition.FY2019)
                        .mapping(MappingText.mapping(HEAD + SHEET))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FY2021");
    }
}
