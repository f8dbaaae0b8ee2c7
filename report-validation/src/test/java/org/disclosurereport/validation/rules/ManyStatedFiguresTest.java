package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.SampleReports;
import org.disclosurereport.validation.Sentences;
import org.junit.jupiter.api.Test;

/** Texts that no office wrote: the rules end, and soon. */
class ManyStatedFiguresTest {

    @Test
    void ten_thousand_figures_in_one_sentence_without_marks_are_checked_in_seconds() {
        int figures = 5_000;
        Sentences text = Sentences.say("申请5件占3%".repeat(figures));
        for (int i = 0; i < figures; i++) {
            text.states("5件");
            if (i > 0) {
                text.as(i % 2 == 0 ? Role.PART : Role.OF_WHICH, "figure1");
            }
            text.states("3%").as(i % 3 == 0 ? Role.GROWTH : Role.SHARE, "figure" + (2 * i + 1));
        }
        DisclosureReport report = text.in(SampleReports.clean());

        assertThat(timed(report)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_sentence_of_a_million_characters_is_checked_in_seconds() {
        Sentences text = Sentences.say("公开".repeat(500_000) + "未收到" + "申请".repeat(500_000) + "5件");
        text.denies("未收到", StatedConcept.REQUESTS_RECEIVED).states("5件", StatedConcept.REQUESTS_RECEIVED);

        assertThat(timed(text.in(SampleReports.clean()))).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void figures_of_thirty_digits_and_relations_in_a_circle_make_no_rule_throw() {
        String digits = "9".repeat(30);
        DisclosureReport report = Sentences.say(
                        "公开" + digits + "条，占" + digits + "%，增" + digits + "%，访问" + digits + "次，日均0次。")
                .states(digits + "条", StatedConcept.ITEMS_DISCLOSED)
                .as(Role.PART, "figure2")
                .states(digits + "%")
                .as(Role.PART, "itemsDisclosed")
                .states(digits + "%")
                .as(Role.SHARE, "figure2")
                .states(digits + "次", StatedConcept.SITE_VISITS)
                .states("0次", StatedConcept.SITE_VISITS_PER_DAY)
                .in(SampleReports.clean());

        assertThatCode(() -> ReportValidator.standard().validate(report)).doesNotThrowAnyException();
    }

    private static Duration timed(DisclosureReport report) {
        long start = System.nanoTime();
        ReportValidator.standard().validate(report);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
