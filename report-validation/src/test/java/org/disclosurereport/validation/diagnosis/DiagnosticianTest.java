package org.disclosurereport.validation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.cleanOf2019;
import static org.disclosurereport.validation.SampleReports.number;
import static org.disclosurereport.validation.SampleReports.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.AppliedChange;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

class DiagnosticianTest {

    private static final String GRANTED = "request/granted/naturalPerson";
    private static final String PENDING = "dispute/reconsideration/pending";

    private static final Diagnostician DIAGNOSTICIAN = Diagnostician.standard();

    private static Diagnosis diagnosis(DisclosureReport report) {
        List<Diagnosis> diagnoses = DIAGNOSTICIAN.diagnose(report);
        assertThat(diagnoses).hasSize(1);
        return diagnoses.get(0);
    }

    private static Suspect only(Diagnosis diagnosis) {
        assertThat(diagnosis.getSuggestions()).hasSize(1);
        assertThat(diagnosis.getSuggestions().get(0).getSuspects()).hasSize(1);
        return diagnosis.getSuggestions().get(0).getSuspects().get(0);
    }

    private static List<String> cells(Suggestion suggestion) {
        return suggestion.getSuspects().stream()
                .map(suspect -> suspect.getAddress().toString())
                .toList();
    }

    private static DisclosureReport blank(DisclosureReport report, String address) {
        return with(report, address, Cell.BLANK);
    }

    @Test
    void of_reports_that_add_up_nothing_is_said() {
        for (DisclosureReport report : List.of(clean(), cleanOf2019(), cleanOf2014(), cleanOf2008())) {
            assertThat(DIAGNOSTICIAN.diagnose(report))
                    .as(report.getEdition().name())
                    .isEmpty();
        }
    }

    @Test
    void two_swapped_digits_are_told_with_their_cell_and_their_right_order() {
        Diagnosis diagnosis = diagnosis(with(clean(), GRANTED, 141));

        assertThat(diagnosis.getTable()).isEqualTo(ElementRef.of("request"));
        assertThat(diagnosis.isUnique()).isTrue();
        assertThat(diagnosis.isComplete()).isTrue();
        assertThat(diagnosis.isLocatable()).isTrue();
        assertThat(diagnosis.getCellsTried()).isEqualTo(1);
        assertThat(only(diagnosis).getAddress()).isEqualTo(CellRef.parse(GRANTED));
        assertThat(only(diagnosis).getFiled()).isEqualTo(Cell.of(141));
        assertThat(only(diagnosis).getFound()).contains(BigDecimal.valueOf(141));
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(114));
        assertThat(only(diagnosis).getTypingError()).isEqualTo(TypingError.SWAPPED_DIGITS);
        assertThat(diagnosis.getSuggestions().get(0).getWeight()).isEqualTo(1);
        assertThat(diagnosis.message(Locale.CHINESE))
                .isEqualTo("“收到和处理政府信息公开申请情况”有2项勾稽关系不成立。" + "若仅有一处填报有误，则为「（一）予以公开」「自然人」填报141，应为114（相邻两位数字互换）。");
        assertThat(diagnosis.message(Locale.ENGLISH))
                .isEqualTo("Requests received and handled: number of relations that do not hold: 2. If only one cell is"
                        + " wrong: row '3.1 Granted', column 'Natural person' states 141 and should be 114 (two"
                        + " neighbouring digits swapped).");
    }

    @Test
    void an_error_that_no_slip_explains_is_told_without_one() {
        Diagnosis diagnosis = diagnosis(with(clean(), GRANTED, 9_876));

        assertThat(only(diagnosis).getTypingError()).isEqualTo(TypingError.OTHER);
        assertThat(diagnosis.getMessage().zh()).endsWith("填报9876，应为114。");
    }

    @Test
    void a_corner_that_is_wrong_breaks_three_relations_and_is_located() {
        DisclosureReport report = clean();
        long right = number(report, "request/concludedTotal/total");
        Diagnosis diagnosis = diagnosis(with(report, "request/concludedTotal/total", right + 1));

        assertThat(diagnosis.getBrokenRelations())
                .extracting(broken -> broken.code().toString())
                .containsExactly("S3-ROW-TOTAL", "S3-RESULT-TOTAL", "S3-BALANCE");
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(right));
    }

    @Test
    void findings_are_grouped_by_diagnosis_and_by_suspect() {
        DisclosureReport report = with(with(clean(), GRANTED, 141), "request/deniedStateSecret/otherOrganization", 7);
        ValidationResult result = ReportValidator.standard().validate(report);
        Diagnosis diagnosis = diagnosis(report);

        assertThat(diagnosis.findings(result))
                .hasSize(4)
                .isEqualTo(result.findings(org.disclosurereport.model.finding.Severity.ERROR));
        Suggestion suggestion = diagnosis.getSuggestions().get(0);
        assertThat(cells(suggestion)).containsExactly(GRANTED, "request/deniedStateSecret/otherOrganization");
        assertThat(diagnosis.findings(result, suggestion.getSuspects().get(0)))
                .extracting(finding -> finding.getAddresses().get(0).toString())
                .containsExactly("request/concludedTotal/naturalPerson", "request/granted/total");
        Finding other =
                result.getFindings().get(0).toBuilder().assessable(false).build();
        assertThat(diagnosis.getBrokenRelations()).noneMatch(broken -> broken.isReportedBy(other));
    }

    @Test
    void two_figures_of_one_row_that_changed_places_are_the_first_of_many_possibilities() {
        DisclosureReport report = with(with(clean(), GRANTED, 115), "request/granted/commercialEnterprise", 114);
        Diagnosis diagnosis = diagnosis(report);

        assertThat(diagnosis.isUnique()).isFalse();
        assertThat(diagnosis.getSuggestions()).hasSize(21);
        assertThat(cells(diagnosis.getSuggestions().get(0)))
                .containsExactly(GRANTED, "request/granted/commercialEnterprise");
        assertThat(diagnosis.getSuggestions().get(0).getSuspects())
                .extracting(Suspect::getTypingError)
                .containsOnly(TypingError.SHIFTED_COLUMN);
        assertThat(diagnosis.getSuggestions()).extracting(Suggestion::getWeight).isSorted();
        assertThat(diagnosis.getMessage().zh()).endsWith("若仅有2处填报有误，有21种可能，本表的数字不足以区分。");
        assertThat(diagnosis.getMessage().en())
                .endsWith("If the number of wrong cells is 2, there are 21 possibilities, and the figures of this table"
                        + " do not tell them apart.");
        assertThat(diagnosis.getSuggestions().get(0).message(Locale.CHINESE))
                .isEqualTo(
                        "若仅有2处填报有误，则为「（一）予以公开」「自然人」填报115，应为114（与相邻列的数字错位）；" + "「（一）予以公开」「商业企业」填报114，应为115（与相邻列的数字错位）。");
    }

    @Test
    void possibilities_stand_by_plausibility_and_then_in_the_order_of_the_form() {
        DisclosureReport report = with(clean(), PENDING, 113);

        assertThat(diagnosis(report).getSuggestions())
                .extracting(suggestion -> cells(suggestion).get(0) + " " + suggestion.getWeight())
                .containsExactly(
                        "dispute/reconsideration/pending 3",
                        "dispute/reconsideration/total 3",
                        "dispute/reconsideration/upheld 5",
                        "dispute/reconsideration/corrected 5",
                        "dispute/reconsideration/otherResult 5");
    }

    @Test
    void a_total_and_a_part_that_changed_places_are_told_as_such() {
        DisclosureReport report = with(with(clean(), PENDING, 406), "dispute/reconsideration/total", 103);

        assertThat(diagnosis(report).getSuggestions())
                .noneMatch(suggestion -> suggestion.getSuspects().size() > 1);
        DisclosureReport request = with(clean(), GRANTED, number(clean(), "request/granted/total"));
        Diagnosis diagnosis = diagnosis(with(request, "request/granted/total", 114));
        assertThat(diagnosis.getSuggestions().get(0).getSuspects())
                .extracting(Suspect::getTypingError)
                .containsExactly(TypingError.TOTAL_AND_PART_EXCHANGED, TypingError.TOTAL_AND_PART_EXCHANGED);
    }

    @Test
    void more_wrong_figures_than_were_looked_for_are_noticed_and_nothing_is_suggested() {
        DisclosureReport report = clean();
        for (String row : List.of("granted", "deniedStateSecret", "unableNotHeld", "notProcessedRepeated")) {
            report = with(report, "request/" + row + "/naturalPerson", 7_000 + row.length());
        }
        Diagnosis diagnosis = diagnosis(report);

        assertThat(diagnosis.getSuggestions()).isEmpty();
        assertThat(diagnosis.isUnique()).isFalse();
        assertThat(diagnosis.isComplete()).isTrue();
        assertThat(diagnosis.getCellsTried()).isEqualTo(3);
        assertThat(diagnosis.getMessage().zh()).endsWith("更正3处以内均不能使全部关系成立，需核对的至少比这多一处。");
    }

    @Test
    void the_table_of_disputes_shows_that_something_is_wrong_and_not_where() {
        Diagnosis diagnosis = diagnosis(with(clean(), PENDING, 113));

        assertThat(diagnosis.getSuggestions()).hasSize(5);
        assertThat(diagnosis.isUnique()).isFalse();
        assertThat(diagnosis.isLocatable()).isFalse();
        assertThat(diagnosis.getMessage().zh())
                .isEqualTo(
                        "“政府信息公开行政复议、行政诉讼情况”有1项勾稽关系不成立。" + "若仅有1处填报有误，有5种可能，本表的数字不足以区分。" + "这些勾稽关系只能发现数字不一致，不能确定是哪一处。");
    }

    @Test
    void a_total_of_nothing_beside_parts_is_the_only_one_cell_that_can_be_wrong_and_the_sums_do_not_say_so() {
        DisclosureReport report = clean();
        for (String result : List.of("otherResult", "pending", "total")) {
            report = with(report, "dispute/reconsideration/" + result, 0);
        }
        Diagnosis diagnosis = diagnosis(report);

        assertThat(only(diagnosis).getAddress()).hasToString("dispute/reconsideration/total");
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(201));
        assertThat(diagnosis.isUnique()).isTrue();
        assertThat(diagnosis.isLocatable()).isFalse();
        assertThat(diagnosis.getMessage().zh()).contains("若仅有一处填报有误").endsWith("不能确定是哪一处。");
    }

    @Test
    void a_negative_figure_is_put_right() {
        Diagnosis diagnosis = diagnosis(with(clean(), GRANTED, -114));

        assertThat(diagnosis.getBrokenRelations())
                .extracting(broken -> broken.code().toString())
                .containsExactly("S3-ROW-TOTAL", "S3-RESULT-TOTAL", "S3-NONNEG-INT");
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(114));
    }

    @Test
    void negative_figures_in_sums_that_hold_are_not_the_only_ones_that_are_wrong() {
        DisclosureReport report = with(clean(), "dispute/reconsideration/upheld", -3);
        report = with(report, "dispute/reconsideration/total", number(report, "dispute/reconsideration/total") - 103);
        Diagnosis diagnosis = diagnosis(report);

        assertThat(diagnosis.getBrokenRelations())
                .extracting(broken -> broken.code() + " " + broken.addresses())
                .containsExactly("S4-NONNEG-INT [dispute/reconsideration/upheld]");
        assertThat(diagnosis.getCellsTried()).isEqualTo(2);
        assertThat(diagnosis.getSuggestions()).hasSize(4).allSatisfy(suggestion -> {
            assertThat(cells(suggestion)).hasSize(2).contains("dispute/reconsideration/upheld");
            assertThat(suggestion.isDetermined()).isFalse();
        });
    }

    @Test
    void an_unreadable_figure_that_follows_is_offered() {
        Diagnosis diagnosis = diagnosis(with(clean(), GRANTED, Cell.unreadable("114（其中1件）")));

        assertThat(diagnosis.getBrokenRelations()).isEmpty();
        assertThat(diagnosis.getCellsTried()).isZero();
        assertThat(diagnosis.isUnique()).isTrue();
        assertThat(diagnosis.isLocatable()).isTrue();
        assertThat(only(diagnosis).getFound()).isEmpty();
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(114));
        assertThat(only(diagnosis).getTypingError()).isEqualTo(TypingError.BLANK_TO_FILL);
        assertThat(diagnosis.getMessage().zh())
                .isEqualTo("“收到和处理政府信息公开申请情况”有未填或无法识别的数字可以推出。" + "若所填数字均无误，则「（一）予以公开」「自然人」内容“114（其中1件）”无法识别，应为114。");
        assertThat(diagnosis.getMessage().en())
                .isEqualTo("Requests received and handled: figures that are not filled in or not readable follow from"
                        + " the others. If all figures that are filled in are right: row '3.1 Granted', column 'Natural"
                        + " person' holds '114（其中1件）', which is not a figure, and should be 114.");
    }

    @Test
    void an_unreadable_figure_among_others_does_not_hide_a_wrong_one() {
        DisclosureReport report =
                with(with(clean(), GRANTED, Cell.unreadable("见附注")), "request/unableNotHeld/total", 12);
        Diagnosis diagnosis = diagnosis(report);

        Suggestion suggestion = diagnosis.getSuggestions().get(0);
        assertThat(diagnosis.isUnique()).isTrue();
        assertThat(cells(suggestion)).containsExactly(GRANTED, "request/unableNotHeld/total");
        assertThat(suggestion.getMessage().zh())
                .startsWith("若仅有一处填报有误，则为「1.本机关不掌握相关政府信息」「总计」填报12，应为")
                .endsWith("由此还可推出：「（一）予以公开」「自然人」内容“见附注”无法识别，应为114。");
        assertThat(suggestion.getMessage().en()).contains("From this also follows: ");
    }

    @Test
    void a_total_that_is_left_out_follows_from_its_parts() {
        Diagnosis diagnosis = diagnosis(blank(clean(), "dispute/directLitigation/total"));

        assertThat(diagnosis.getBrokenRelations()).isEmpty();
        assertThat(only(diagnosis).getFiled()).isEqualTo(Cell.BLANK);
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(105 + 106 + 107 + 108));
        assertThat(diagnosis.getMessage().zh()).endsWith("则「未经复议直接起诉」「总计」未填，应为426。");
    }

    @Test
    void of_many_cells_eight_are_named_and_the_others_counted() {
        DisclosureReport report = clean();
        List<String> rows = List.of(
                "granted",
                "partiallyGranted",
                "deniedStateSecret",
                "deniedProhibitedByLaw",
                "deniedInternalAffairs",
                "unableNotHeld",
                "notProcessedRepeated",
                "notProcessedExcessive");
        for (String row : rows) {
            report = blank(report, "request/" + row + "/total");
        }
        assertThat(diagnosis(report).getMessage().zh()).doesNotContain("另有").endsWith("。");
        Diagnosis ten = diagnosis(
                blank(blank(report, "request/otherHandlingOther/total"), "request/otherHandlingFeeOverdue/total"));

        assertThat(ten.getSuggestions().get(0).getSuspects()).hasSize(10);
        assertThat(ten.getMessage().zh()).endsWith("；另有2处。").doesNotContain("otherHandling");
        assertThat(ten.getMessage().en()).endsWith("; and 2 more.");
    }

    @Test
    void a_part_that_is_left_out_counts_as_nothing_and_is_offered_where_that_breaks_a_sum() {
        DisclosureReport report = blank(clean(), GRANTED);

        assertThat(only(diagnosis(report)).getExpected()).contains(BigDecimal.valueOf(114));
        assertThat(only(diagnosis(report)).getTypingError()).isEqualTo(TypingError.BLANK_TO_FILL);
        assertThat(only(diagnosis(report)).getFound()).isEmpty();
        assertThat(diagnosis(report).getMessage().zh()).contains("若仅有一处填报有误").contains("未填，应为114。");
        DisclosureReport nothing = with(
                clean(),
                StatisticsTable.zeros(clean().findTable("request").orElseThrow().getDefinition()));
        assertThat(DIAGNOSTICIAN.diagnose(blank(nothing, GRANTED))).isEmpty();
    }

    @Test
    void more_blanks_than_could_be_wrong_are_filled_in_if_their_figures_follow() {
        DisclosureReport report = clean();
        List<String> diagonal = List.of(
                GRANTED,
                "request/partiallyGranted/commercialEnterprise",
                "request/deniedStateSecret/researchInstitution",
                "request/unableNotHeld/publicWelfareOrganization",
                "request/notProcessedRepeated/legalServiceInstitution");
        for (String cell : diagonal) {
            report = with(report, cell, Cell.SLASH);
        }
        Diagnosis diagnosis = diagnosis(report);

        assertThat(diagnosis.getBrokenRelations()).hasSize(10);
        assertThat(diagnosis.getSuggestions()).hasSize(1);
        assertThat(cells(diagnosis.getSuggestions().get(0))).containsExactlyElementsOf(diagonal);
        assertThat(diagnosis.getMessage().zh()).contains("若所填数字均无误，则「（一）予以公开」「自然人」未填，应为114；");
        assertThat(DIAGNOSTICIAN
                        .apply(report, diagnosis.getSuggestions().get(0))
                        .report())
                .isEqualTo(clean());
    }

    @Test
    void that_figures_are_only_left_out_stands_beside_an_explanation_of_fewer_cells() {
        DisclosureReport report = with(
                clean(),
                StatisticsTable.zeros(clean().findTable("request").orElseThrow().getDefinition()));
        for (String row : List.of("newlyReceived", "granted", "concludedTotal")) {
            report = with(report, "request/" + row + "/naturalPerson", 10);
            report = with(report, "request/" + row + "/total", 10);
        }
        List<String> left = List.of(
                "request/newlyReceived/researchInstitution",
                "request/carriedForward/researchInstitution",
                "request/carriedForward/total");
        for (String cell : left) {
            report = blank(report, cell);
        }
        Diagnosis diagnosis = diagnosis(with(report, "request/newlyReceived/total", 15));

        assertThat(diagnosis.getCellsTried()).isEqualTo(1);
        assertThat(diagnosis.isUnique()).isFalse();
        assertThat(diagnosis.getSuggestions())
                .extracting(DiagnosticianTest::cells)
                .containsExactly(left, List.of("request/newlyReceived/total"));
        assertThat(diagnosis.getMessage().zh())
                .endsWith("若仅有一处填报有误，则为「一、本年新收政府信息公开申请数量」「总计」填报15，应为10（一位数字有误）。" + "也可能所填数字均无误，只是有漏填。");
    }

    @Test
    void cells_of_which_nothing_follows_are_not_suspected() {
        DisclosureReport report = clean();
        for (String result : List.of("upheld", "corrected", "otherResult", "pending")) {
            report = blank(report, "dispute/reconsideration/" + result);
        }

        assertThat(DIAGNOSTICIAN.diagnose(report)).isEmpty();
    }

    @Test
    void blanks_that_explain_a_table_in_many_ways_are_told_as_such() {
        StatisticsTable.Builder table = StatisticsTable.builder(
                clean().findTable("request").orElseThrow().getDefinition());
        DisclosureReport report = clean().toBuilder()
                .tables(List.of(table.set("broughtForward", "naturalPerson", Cell.of(0))
                        .set("broughtForward", "total", Cell.of(1))
                        .build()))
                .build();
        Diagnosis diagnosis = diagnosis(report);

        assertThat(diagnosis.getBrokenRelations()).hasSize(1);
        assertThat(diagnosis.getSuggestions()).isEmpty();
        assertThat(diagnosis.getMessage().zh()).endsWith("若所填数字均无误，则有漏填或无法识别的数字，这些数字不能由其他数字推出。");
    }

    @Test
    void figures_that_contradict_each_other_whatever_is_unreadable_are_told() {
        DisclosureReport report = with(clean(), "dispute/reconsideration/corrected", Cell.unreadable("？"));
        Diagnosis diagnosis = diagnosis(with(report, "dispute/reconsideration/total", 300));

        assertThat(diagnosis.getBrokenRelations()).isEmpty();
        assertThat(diagnosis.getCellsTried()).isEqualTo(1);
        assertThat(diagnosis.getSuggestions())
                .extracting(suggestion -> cells(suggestion).get(0))
                .containsExactlyInAnyOrder(
                        "dispute/reconsideration/upheld",
                        "dispute/reconsideration/otherResult",
                        "dispute/reconsideration/pending",
                        "dispute/reconsideration/total");
        assertThat(diagnosis.getMessage().zh()).startsWith("“政府信息公开行政复议、行政诉讼情况”的数字相互矛盾：");
    }

    @Test
    void of_a_part_and_its_limit_either_may_be_wrong() {
        Diagnosis diagnosis = diagnosis(with(cleanOf2019(), "proactive/administrativeRule/disclosed", 61));

        assertThat(diagnosis.getBrokenRelations())
                .extracting(broken -> broken.code().toString())
                .containsExactly("FY2019-PUBLIC-TOTAL");
        assertThat(diagnosis.getSuggestions())
                .extracting(suggestion -> cells(suggestion).get(0))
                .containsExactly(
                        "proactive/administrativeRule/disclosed", "proactive/administrativeRule/disclosedTotal");
        assertThat(diagnosis.getSuggestions()).noneMatch(Suggestion::isDetermined);
        assertThat(diagnosis.isLocatable()).isFalse();
        assertThat(diagnosis.getSuggestions().get(0).getMessage().zh()).endsWith("填报61，应填的数字不能由其他数字推出。");
    }

    @Test
    void what_only_deserves_a_warning_or_a_hint_is_no_identity() {
        DisclosureReport made = with(cleanOf2019(), "proactive/administrativeRule/made", 1);
        DisclosureReport ratio = with(cleanOf2014(), "statisticsForm/normativeDocumentsIssued/value", 0);
        DisclosureReport twoGrounds = with(
                cleanOf2014(),
                "statisticsForm/deniedPrivacy/value",
                number(cleanOf2014(), "statisticsForm/deniedPrivacy/value") + 1);

        for (DisclosureReport report : List.of(made, ratio, twoGrounds)) {
            assertThat(ReportValidator.standard().validate(report).getFindings())
                    .isNotEmpty();
            assertThat(DIAGNOSTICIAN.diagnose(report)).isEmpty();
        }
    }

    @Test
    void a_total_above_the_grounds_of_refusal_is_located_by_the_two_sums_in_which_it_stands() {
        DisclosureReport report = cleanOf2014();
        long denied = number(report, "statisticsForm/repliedDenied/value");
        Diagnosis diagnosis = diagnosis(with(report, "statisticsForm/repliedDenied/value", denied + 1));

        assertThat(only(diagnosis).getAddress()).hasToString("statisticsForm/repliedDenied/value");
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(denied));
        assertThat(diagnosis.isLocatable()).isTrue();
    }

    @Test
    void a_local_list_is_diagnosed_by_its_own_sums() {
        Diagnosis diagnosis = diagnosis(with(cleanOf2008(), "pudong/repliedDenied/month", 121));

        assertThat(diagnosis.getTable()).isEqualTo(ElementRef.of("pudong"));
        assertThat(only(diagnosis).getExpected()).contains(BigDecimal.valueOf(120));
        assertThat(diagnosis.isLocatable()).isTrue();
    }

    @Test
    void a_table_whose_rules_are_not_asked_of_the_edition_is_left_alone() {
        DisclosureReport report =
                with(clean(), GRANTED, 141).toBuilder().edition(Edition.FY2008).build();

        assertThat(DIAGNOSTICIAN.diagnose(report)).isEmpty();
    }

    @Test
    void figures_near_the_largest_number_do_not_wrap_around() {
        DisclosureReport report = clean();
        for (String result : List.of("upheld", "corrected", "otherResult", "pending")) {
            report = with(report, "dispute/reconsideration/" + result, Long.MAX_VALUE / 2);
        }
        Diagnosis diagnosis = diagnosis(with(report, "dispute/reconsideration/total", Long.MAX_VALUE - 1));

        assertThat(diagnosis.getCellsTried()).isEqualTo(2);
        assertThat(diagnosis.getSuggestions())
                .isNotEmpty()
                .allSatisfy(suggestion -> assertThat(suggestion.getSuspects())
                        .noneMatch(suspect -> suspect.getExpected()
                                .filter(expected -> expected.signum() < 0)
                                .isPresent()));
    }

    @Test
    void a_suggestion_is_applied_only_on_demand_and_leaves_a_record() {
        DisclosureReport report = with(clean(), GRANTED, 141);
        Suggestion suggestion = diagnosis(report).getSuggestions().get(0);
        assertThat(number(report, GRANTED)).isEqualTo(141);

        Correction correction = DIAGNOSTICIAN.apply(report, suggestion);

        assertThat(correction.report()).isEqualTo(clean());
        assertThat(number(report, GRANTED)).isEqualTo(141);
        assertThat(correction.changes())
                .containsExactly(
                        new AppliedChange(CellRef.parse(GRANTED), Cell.of(141), Cell.of(114), suggestion.getMessage()));
    }

    @Test
    void a_suggestion_about_a_list_is_applied_to_the_list() {
        DisclosureReport report = with(cleanOf2008(), "pudong/repliedDenied/month", 121);

        assertThat(DIAGNOSTICIAN
                        .apply(report, diagnosis(report).getSuggestions().get(0))
                        .report())
                .isEqualTo(cleanOf2008());
    }

    @Test
    void a_suggestion_is_not_applied_to_another_report_or_without_its_numbers() {
        Suggestion suggestion =
                diagnosis(with(clean(), GRANTED, 141)).getSuggestions().get(0);
        assertThatThrownBy(() -> DIAGNOSTICIAN.apply(clean(), suggestion))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cell " + GRANTED + " must hold 141 as the suggestion says, but holds 114");
        assertThatThrownBy(() -> DIAGNOSTICIAN.apply(cleanOf2014(), suggestion))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The report must have the cell " + GRANTED + " of the suggestion, but has not");
        DisclosureReport limit = with(cleanOf2019(), "proactive/administrativeRule/disclosed", 61);
        assertThatThrownBy(() -> DIAGNOSTICIAN.apply(
                        limit, diagnosis(limit).getSuggestions().get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A suggestion must say which number belongs into proactive/administrativeRule/disclosed,"
                        + " but leaves it open");
    }

    @Test
    void a_search_that_comes_to_its_bounds_says_so() {
        DisclosureReport report = with(with(clean(), GRANTED, 115), "request/granted/commercialEnterprise", 114);
        FiledFigures filed = new FiledFigures(
                Diagnostician.standard()
                        .compile(
                                Edition.FY2021,
                                report.findTable("request").orElseThrow().getDefinition())
                        .orElseThrow(),
                report.findTable("request").orElseThrow());

        ExplanationSearch whole = ExplanationSearch.of(filed, 3, 100_000, 21);
        assertThat(whole.isCut()).isFalse();
        assertThat(whole.cellsTried()).isEqualTo(2);
        assertThat(whole.found()).hasSize(21);
        ExplanationSearch listed = ExplanationSearch.of(filed, 3, 100_000, 20);
        assertThat(listed.isCut()).isTrue();
        assertThat(listed.found()).hasSize(20);
        assertThat(listed.cellsTried()).isEqualTo(1);
        ExplanationSearch short_ = ExplanationSearch.of(filed, 3, 3, 21);
        assertThat(short_.isCut()).isTrue();
        assertThat(short_.cellsTried()).isZero();
        ExplanationSearch narrow = ExplanationSearch.of(filed, 1, 100_000, 21);
        assertThat(narrow.isCut()).isFalse();
        assertThat(narrow.found()).isEmpty();
        assertThat(narrow.cellsTried()).isEqualTo(1);
    }

    @Test
    void the_bounds_are_those_that_are_documented() {
        assertThat(Optional.of(Diagnostician.MAX_CELLS)).contains(3);
        assertThat(Diagnostician.MAX_SUGGESTIONS).isEqualTo(500);
        assertThat(Diagnostician.MAX_STEPS).isEqualTo(50_000);
    }

    @Test
    void a_negative_figure_is_reported_by_the_rule_of_its_table() {
        for (String[] sign :
                new String[][] {{"dispute/directLitigation/pending", "S4-NONNEG-INT"}, {GRANTED, "S3-NONNEG-INT"}}) {
            assertThat(diagnosis(with(clean(), sign[0], -1)).getBrokenRelations())
                    .extracting(broken -> broken.code().toString())
                    .contains(sign[1]);
        }
    }

    /** The standard one is made once a machine. */
    @Test
    void one_that_is_made_anew_says_the_same() {
        assertThat(Diagnostician.standard()).isSameAs(Diagnostician.of(ReportValidator.standard()));
        for (DisclosureReport report : List.of(
                with(clean(), GRANTED, 141),
                with(clean(), PENDING, 113),
                with(clean(), PENDING, -1),
                with(cleanOf2019(), "proactive/administrativeRule/disclosed", 61),
                with(cleanOf2014(), "statisticsForm/repliedDenied/value", 9_999))) {
            assertThat(new Diagnostician(ReportValidator.standard()).diagnose(report))
                    .hasSize(1)
                    .isEqualTo(DIAGNOSTICIAN.diagnose(report));
        }
    }
}
