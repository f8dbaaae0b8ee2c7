package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Relation.Kind;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Form FORM = Edition.FY2021.form();
    private static final TableDefinition REQUEST = FORM.findTable("request").orElseThrow();
    private static final TableDefinition REQUEST_2019 =
            FORM.findTable("request", "FY2019").orElseThrow();
    private static final TableDefinition DISPUTE = FORM.findTable("dispute").orElseThrow();
    private static final TableDefinition PROACTIVE = FORM.findTable("proactive").orElseThrow();

    @Test
    void every_cell_of_2021_is_the_one_that_the_published_form_prints() {
        List<String> cells = FORM.tables().stream()
                .flatMap(table -> PrintedForm.linesOf(table).stream())
                .toList();
        assertThat(cells).hasSize(200).containsExactlyElementsOf(PrintedForm.lines("FY2021"));
    }

    @Test
    void every_cell_of_2019_is_the_one_that_published_reports_print() {
        List<String> cells = Edition.FY2019.form().tables().stream()
                .flatMap(table -> PrintedForm.linesOf(table).stream())
                .toList();
        assertThat(cells).hasSize(198).containsExactlyElementsOf(PrintedForm.lines("FY2019"));
    }

    @Test
    void every_line_of_2014_is_as_it_was_recalled_or_sourced() {
        TableDefinition form = statisticsForm();
        assertThat(PrintedForm.linesOf(form)).hasSize(58).containsExactlyElementsOf(PrintedForm.lines("FY2014"));
        assertThat(form.rows().stream().filter(FormLabel::isRecalled)).hasSize(46);
        assertThat(Stream.of(Edition.FY2019, Edition.FY2021)
                        .flatMap(edition -> edition.form().tables().stream())
                        .flatMap(table -> table.rows().stream())
                        .filter(FormLabel::isRecalled))
                .isEmpty();
    }

    @Test
    void totals_of_2014_are_those_of_the_form_and_channels_are_none() {
        TableDefinition form = statisticsForm();
        assertThat(form.relations().stream()
                        .filter(relation -> relation.kind() == Kind.SUM)
                        .map(relation -> form.cell(relation.left().get(0)).ref().row() + " of "
                                + relation.right().size()))
                .containsExactly(
                        "requestsReceived of 4",
                        "requestsConcluded of 2",
                        "requestsReplied of 8",
                        "repliedDenied of 6",
                        "reconsiderations of 3",
                        "litigations of 3",
                        "staff of 2");
        Relation cover = relations(form, "FY2014-CHANNEL-COVER").get(0);
        assertThat(cover.kind()).isEqualTo(Kind.AT_MOST);
        assertThat(refs(form, cover.left())).containsExactly("itemsDisclosed/value");
        assertThat(refs(form, cover.right())).hasSize(5).allMatch(ref -> ref.startsWith("disclosed"));
        assertThat(relations(form, "FY2014-CHANNEL-COVER").subList(1, 6)).allSatisfy(relation -> {
            assertThat(relation.left()).hasSize(1);
            assertThat(refs(form, relation.right())).containsExactly("itemsDisclosed/value");
        });
        assertThat(relations(form, "FY2014-OFWHICH")).hasSize(3);
    }

    @Test
    void reports_before_2014_have_contents_but_no_national_table() {
        assertThat(Edition.FY2008.form().tables()).isEmpty();
        assertThat(Edition.FY2008.form().sections())
                .extracting(SectionDefinition::kind)
                .contains(
                        SectionKind.PROACTIVE_DISCLOSURE,
                        SectionKind.REQUESTS,
                        SectionKind.FEES,
                        SectionKind.DISPUTES,
                        SectionKind.PROBLEMS_AND_IMPROVEMENTS,
                        SectionKind.OTHER_MATTERS);
    }

    private static TableDefinition statisticsForm() {
        return Edition.FY2014.form().findTable("statisticsForm").orElseThrow();
    }

    @Test
    void a_definition_is_the_same_object_in_every_edition_that_contains_it() {
        for (TableDefinition table : Edition.everyTable()) {
            assertThat(Edition.everyTable().stream()
                            .filter(other -> other.key().equals(table.key())
                                    && other.form().equals(table.form())))
                    .allSatisfy(other -> assertThat(other).isSameAs(table));
        }
    }

    @Test
    void only_a_change_against_last_year_may_be_negative() {
        assertThat(Edition.everyTable().stream()
                        .flatMap(table -> table.cells().stream())
                        .filter(CellDefinition::isSigned))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.ref().column()).isEqualTo("itemsChange"));
    }

    @Test
    void what_is_disclosed_in_a_year_is_part_of_what_is_disclosed_in_all() {
        TableDefinition proactive = Edition.FY2019.form().findTable("proactive").orElseThrow();
        assertThat(relations(proactive, "FY2019-PUBLIC-TOTAL")).hasSize(2).allSatisfy(relation -> {
            assertThat(relation.kind()).isEqualTo(Kind.AT_MOST);
            String row = proactive.cell(relation.left().get(0)).ref().row();
            assertThat(refs(proactive, relation.left())).containsExactly(row + "/disclosed");
            assertThat(refs(proactive, relation.right())).containsExactly(row + "/disclosedTotal");
        });
        assertThat(relations(proactive, "FY2019-MADE-VS-DISCLOSED")).hasSize(2);
        assertThat(proactive.relations()).hasSize(4);
    }

    @Test
    void tables_have_their_size() {
        assertThat(PROACTIVE.cells()).hasSize(10);
        assertThat(REQUEST.rows()).hasSize(25);
        assertThat(REQUEST.cells()).hasSize(175);
        assertThat(REQUEST_2019.rows()).hasSize(23);
        assertThat(DISPUTE.cells()).hasSize(15);
    }

    @Test
    void the_index_of_a_cell_is_its_place() {
        for (TableDefinition table : Edition.everyTable()) {
            for (int i = 0; i < table.cells().size(); i++) {
                CellDefinition cell = table.cell(i);
                assertThat(cell.index()).isEqualTo(i);
                assertThat(cell.ref().table()).isEqualTo(table.key());
                assertThat(table.find(cell.ref().row(), cell.ref().column())).contains(cell);
            }
        }
    }

    @Test
    void every_row_of_requests_has_a_total() {
        for (TableDefinition table : List.of(REQUEST, REQUEST_2019)) {
            assertThat(relations(table, "S3-ROW-TOTAL"))
                    .hasSameSizeAs(table.rows())
                    .allSatisfy(relation -> {
                        assertThat(relation.kind()).isEqualTo(Kind.SUM);
                        assertThat(relation.right()).hasSize(6);
                        String row = table.cell(relation.left().get(0)).ref().row();
                        assertThat(refs(table, relation.left())).containsExactly(row + "/total");
                        assertThat(refs(table, relation.right()))
                                .containsExactly(
                                        row + "/naturalPerson",
                                        row + "/commercialEnterprise",
                                        row + "/researchInstitution",
                                        row + "/publicWelfareOrganization",
                                        row + "/legalServiceInstitution",
                                        row + "/otherOrganization");
                    });
        }
    }

    @Test
    void the_outcomes_of_every_applicant_have_a_total() {
        assertThat(relations(REQUEST, "S3-RESULT-TOTAL"))
                .hasSize(7)
                .allSatisfy(relation -> assertThat(relation.right()).hasSize(21));
        assertThat(relations(REQUEST_2019, "S3-RESULT-TOTAL"))
                .hasSize(7)
                .allSatisfy(relation -> assertThat(relation.right()).hasSize(19));
        Relation ofNaturalPersons = relations(REQUEST, "S3-RESULT-TOTAL").get(0);
        assertThat(refs(REQUEST, ofNaturalPersons.left())).containsExactly("concludedTotal/naturalPerson");
        assertThat(refs(REQUEST, ofNaturalPersons.right()))
                .startsWith(
                        "granted/naturalPerson", "partiallyGranted/naturalPerson", "deniedStateSecret/naturalPerson")
                .endsWith("otherHandlingFeeOverdue/naturalPerson", "otherHandlingOther/naturalPerson");
    }

    @Test
    void every_applicant_balances_as_the_corner_cell_says() {
        for (TableDefinition table : List.of(REQUEST, REQUEST_2019)) {
            assertThat(relations(table, "S3-BALANCE")).hasSize(7).allSatisfy(relation -> {
                assertThat(relation.kind()).isEqualTo(Kind.BALANCE);
                String column = table.cell(relation.left().get(0)).ref().column();
                assertThat(refs(table, relation.left()))
                        .containsExactly("newlyReceived/" + column, "broughtForward/" + column);
                assertThat(refs(table, relation.right()))
                        .containsExactly("concludedTotal/" + column, "carriedForward/" + column);
            });
        }
    }

    @Test
    void every_procedure_has_a_total_and_section_two_has_none() {
        assertThat(DISPUTE.relations()).hasSize(3).allSatisfy(relation -> {
            assertThat(relation.rule()).isEqualTo("S4-TOTALS");
            assertThat(relation.right()).hasSize(4);
        });
        assertThat(PROACTIVE.relations()).isEmpty();
        assertThat(REQUEST.relations()).hasSize(25 + 7 + 7);
    }

    @Test
    void sections_stand_in_the_order_of_the_form() {
        assertThat(FORM.sections())
                .extracting(section -> section.label().toString())
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(FORM.sections().stream().flatMap(section -> section.tableKey().stream()))
                .containsExactlyElementsOf(
                        FORM.tables().stream().map(TableDefinition::key).toList());
    }

    @Test
    void an_edition_is_found_by_the_year_that_it_governs() {
        assertThat(Edition.findByYear(2021)).contains(Edition.FY2021);
        assertThat(Edition.findByYear(2025)).contains(Edition.FY2021);
        assertThat(Edition.findByYear(2008)).contains(Edition.FY2008);
        assertThat(Edition.findByYear(2013)).contains(Edition.FY2008);
        assertThat(Edition.findByYear(2014)).contains(Edition.FY2014);
        assertThat(Edition.findByYear(2018)).contains(Edition.FY2014);
        assertThat(Edition.findByYear(2019)).contains(Edition.FY2019);
        assertThat(Edition.findByYear(2020)).contains(Edition.FY2019);
        assertThat(Edition.findByYear(2007)).isEmpty();
        assertThat(Edition.FY2021.covers(2020)).isFalse();
    }

    @Test
    void every_year_of_reports_has_one_edition_and_no_other_year_has_any() {
        Edition current = Edition.values()[0];
        for (int year = DisclosureReport.FIRST_YEAR; year <= DisclosureReport.LAST_YEAR; year++) {
            int one = year;
            Edition edition = Edition.findByYear(year).orElseThrow();
            assertThat(Stream.of(Edition.values()).filter(each -> each.covers(one)))
                    .containsExactly(edition);
            assertThat(edition).as("editions follow one another").isGreaterThanOrEqualTo(current);
            current = edition;
        }
        assertThat(current).isEqualTo(Edition.values()[Edition.values().length - 1]);
        assertThat(IntStream.of(Integer.MIN_VALUE, -1, 0, 1949, DisclosureReport.FIRST_YEAR - 1)
                        .mapToObj(Edition::findByYear))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void an_edition_is_named_by_its_first_year_and_found_by_its_name() {
        for (Edition edition : Edition.values()) {
            assertThat(edition.name()).isEqualTo("FY" + edition.firstYear());
            assertThat(edition.covers(edition.firstYear())).isTrue();
            assertThat(Edition.find(edition.name())).contains(edition);
        }
        assertThat(Edition.find("fy2021")).isEmpty();
        assertThat(Edition.find("")).isEmpty();
    }

    @Test
    void a_cell_that_the_form_lacks_is_named_in_the_message() {
        assertThat(PROACTIVE.find("license", "issued")).isEmpty();
        assertThatThrownBy(() -> PROACTIVE.require("license", "issued"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("license/issued");
        assertThat(PROACTIVE.cellsOf("administrativeRule")).hasSize(3);
        assertThat(PROACTIVE.cellsOf("no")).isEmpty();
        assertThat(FORM.findTable("request", "FY2021")).contains(REQUEST);
        assertThat(FORM.findTable("dispute", "FY2021")).isEqualTo(Optional.empty());
    }

    @Test
    void a_cell_is_described_in_the_words_of_the_form() {
        assertThat(REQUEST.require("concludedTotal", "naturalPerson").described())
                .isEqualTo(Wording.of("「（七）总计」「自然人」", "row '3.7 Concluded, total', column 'Natural person'"));
    }

    private static List<Relation> relations(TableDefinition table, String rule) {
        return table.relations().stream()
                .filter(relation -> relation.rule().equals(rule))
                .toList();
    }

    private static List<String> refs(TableDefinition table, List<Integer> indexes) {
        return indexes.stream()
                .map(index -> table.cell(index).ref())
                .map(ref -> ref.row() + "/" + ref.column())
                .toList();
    }

    @Test
    void every_table_that_a_report_can_contain_is_listed_once_the_prescribed_ones_of_an_edition_first() {
        assertThat(FORM.everyTable())
                .containsExactlyElementsOf(Stream.concat(FORM.tables().stream(), FORM.alsoFiled().stream())
                        .toList())
                .startsWith(PROACTIVE, REQUEST, DISPUTE)
                .contains(REQUEST_2019);
        assertThat(Edition.FY2008.form().everyTable()).isEmpty();
        assertThat(Edition.everyTable())
                .extracting(TableDefinition::toString)
                .containsExactly(
                        "statisticsForm (FY2014)",
                        "proactive (FY2019)",
                        "request (FY2019)",
                        "dispute (FY2019)",
                        "proactive (FY2021)",
                        "request (FY2021)");
    }
}
