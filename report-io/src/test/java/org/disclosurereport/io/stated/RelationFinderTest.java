package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationFinderTest {

    @Test
    void of_which_are_parts_of_the_figure_before() {
        assertThat(relations("受理申请749件，其中自然人申请741件，法人或其他组织申请8件；共办理718件，结转下一年31件。"))
                .containsExactly("749", "741 OF_WHICH 749", "8 OF_WHICH 749", "718", "31");
    }

    @Test
    void of_which_at_the_beginning_of_a_sentence_goes_back_to_the_one_before() {
        assertThat(relations("主动公开政府信息2543条。其中，管委会1687条，占66%。各乡镇856条，占34%。"))
                .containsExactly("2543", "1687 OF_WHICH 2543", "66 SHARE 1687", "856 OF_WHICH 2543", "34 SHARE 856");
    }

    @Test
    void figures_in_brackets_are_parts_of_the_figure_before_them() {
        assertThat(relations("收办申请100件（市政府60件、各部门40件），答复90件（含上年结转9件）。"))
                .containsExactly("100", "60 PART 100", "40 PART 100", "90", "9 OF_WHICH 90");
        assertThat(relations("公开信息20条，其中：实事类14条（其中奖补2条；通报12条）；规划类6条。"))
                .containsExactly("20", "14 OF_WHICH 20", "2 OF_WHICH 14", "12 OF_WHICH 14", "6 OF_WHICH 20");
    }

    @Test
    void a_whole_named_among_the_words_before_is_broken_down_completely() {
        assertThat(relations("在主动公开的425条政府信息中，职能类400条，占94.1%；规划类25条，占5.9%。"))
                .containsExactly("425", "400 PART 425", "94.1 SHARE 400", "25 PART 425", "5.9 SHARE 25");
        assertThat(relations("接收申请81件，涉及自然人80件、商业企业1件。")).containsExactly("81", "80 PART 81", "1 PART 81");
    }

    @Test
    void a_list_of_kinds_breaks_down_what_was_stated_before() {
        assertThat(relations("主动公开政府信息30条。主动公开政府信息的主要类别有：职能类20条，规划类10条。"))
                .containsExactly("30", "20 PART 30", "10 PART 30");
    }

    @Test
    void disputes_are_no_part_of_requests() {
        assertThat(relations("办结申请81件，其中：予以公开42件，不予公开39件；引起行政复议2件、行政诉讼7件。"))
                .containsExactly("81", "42 OF_WHICH 81", "39 OF_WHICH 81", "2", "7");
    }

    @Test
    void percentages_are_shares_or_growth_of_the_figure_before() {
        assertThat(relations("受理申请859件，数量较去年回落12.3%。办理3646件，同比增长1.05%，其中，予以公开1431件（39.2%）。"))
                .containsExactly(
                        "859", "12.3 DECLINE 859", "3646", "1.05 GROWTH 3646", "1431 OF_WHICH 3646", "39.2 SHARE 1431");
    }

    @Test
    void a_bracket_that_has_closed_takes_no_more_parts() {
        assertThat(relations("收办申请100件（市政府60件、各部门40件），同比增长70.3%，其中，自然人90件；作其他处理（含撤回申请）10件。"))
                .containsExactly(
                        "100", "60 PART 100", "40 PART 100", "70.3 GROWTH 100", "90 OF_WHICH 100", "10 OF_WHICH 100");
    }

    @Test
    void a_share_in_a_sentence_of_its_own_is_that_of_the_figure_with_its_name() {
        assertThat(relations("制作政府信息510条，其中主动公开政府信息198条，不予公开信息数137条。主动公开的政府信息占41.5%。"))
                .containsExactly("510", "198 OF_WHICH 510", "137 OF_WHICH 510", "41.5 SHARE 198");
    }

    @Test
    void a_remark_behind_a_share_names_some_parts_only() {
        assertThat(relations("办结100件。其中，其他处理50件（50%，含申请人主动撤回20件）。"))
                .containsExactly("100", "50 OF_WHICH 100", "50 SHARE 50", "20 OF_WHICH 50");
    }

    @Test
    void outcomes_with_shares_are_of_the_requests_replied_to() {
        assertThat(relations("答复政府信息公开申请805件（含结转18件），均按期答复。予以公开258件，占33.9%；不予公开35件，占4.34%。"))
                .containsExactly(
                        "805",
                        "18 OF_WHICH 805",
                        "258 OF_WHICH 805",
                        "33.9 SHARE 258",
                        "35 OF_WHICH 805",
                        "4.34 SHARE 35");
    }

    @Test
    void a_selection_is_not_taken_for_all_parts() {
        assertThat(relations("在收到的88件申请中，5件要求补正，3件撤回。")).containsExactly("88", "5 OF_WHICH 88", "3 OF_WHICH 88");
        assertThat(relations("办结申请100件（逾期5件）。")).containsExactly("100", "5 OF_WHICH 100");
        assertThat(relations("收到申请88件，涉及3个部门。")).containsExactly("88", "3");
        assertThat(relations("收到申请88件，涉及自然人5件。")).containsExactly("88", "5 OF_WHICH 88");
    }

    private static List<String> relations(String text) {
        return new FigureFinder(0)
                .find(text).stream()
                        .map(figure -> figure.printed().value().toPlainString()
                                + (figure.role() == null || figure.of() == null
                                        ? ""
                                        : " " + figure.role() + " "
                                                + figure.of().printed().value().toPlainString()))
                        .toList();
    }
}
