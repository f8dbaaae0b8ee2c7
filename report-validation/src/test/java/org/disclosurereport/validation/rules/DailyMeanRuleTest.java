package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.stated.StatedConcept.SITE_VISITS;
import static org.disclosurereport.model.stated.StatedConcept.SITE_VISITS_PER_DAY;
import static org.disclosurereport.validation.SampleReports.clean;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.validation.Sentences;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits a day, against visits a year. */
@TestsRule("N-DAILY-MEAN")
class DailyMeanRuleTest {

    private final RuleProbe rule = new RuleProbe("N-DAILY-MEAN");

    private List<Finding> visits(int year, String total, String mean) {
        DisclosureReport report = Sentences.say("网站访问量" + total + "，日均访问量" + mean + "。")
                .states(total, SITE_VISITS)
                .states(mean, SITE_VISITS_PER_DAY)
                .in(clean());
        return rule.findings(report.toBuilder().year(year).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2009, 3.2亿次, 87.7万人次",
        "2023, 365000次, 1000次",
        "2024, 366000次, 1000次",
        "2024, 365999次, 1000次",
        "2023, 3.21亿次, 87.9万次",
    })
    @Quartet(Part.HOLDS)
    void the_total_divided_by_the_days_passes_at_the_printed_precision(int year, String total, String mean) {
        assertThat(visits(year, total, mean)).isEmpty();
    }

    @Test
    @Quartet(Part.HOLDS)
    void a_report_without_visits_and_the_mean_itself_pass() {
        assertThat(rule.findings(clean())).isEmpty();
        assertThat(visits(2023, "365000次", "1000次")).isEmpty();
    }

    @Test
    @Quartet(Part.BROKEN)
    void another_mean_is_a_hint_with_what_it_should_be() {
        Finding finding = visits(2009, "3.2亿次", "97.7万人次").get(0);

        assertThat(finding.getSeverity()).isEqualTo(Severity.HINT);
        assertThat(finding.isAssessable()).isTrue();
        assertThat(finding.getMessage().zh())
                .isEqualTo("“网站访问量3.2亿次，日均访问量97.7万人次。”：全年320000000除以365天约为877000，文中为977000，请核对。");
    }

    @Test
    @Quartet(Part.SMALLEST_DIFFERENCE)
    void a_day_too_many_shows_where_the_figures_are_exact_enough() {
        assertThat(visits(2023, "366000次", "1000次")).as("1,002.7 a day").hasSize(1);
        assertThat(visits(2024, "364000次", "1000次")).as("994.5 a day").hasSize(1);
        assertThat(visits(2023, "366001次", "1001次")).hasSize(1);
    }

    @Test
    @Quartet(Part.NOT_ASSESSABLE)
    void one_of_the_two_or_several_sites_say_nothing() {
        assertThat(rule.findings(Sentences.say("日均访问量5次。")
                        .states("5次", SITE_VISITS_PER_DAY)
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("甲网站访问量3650次，乙网站访问量1次，日均访问量5次。")
                        .states("3650次", SITE_VISITS)
                        .states("1次", SITE_VISITS)
                        .states("5次", SITE_VISITS_PER_DAY)
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("访问量超3000次，日均访问量50次。")
                        .states("3000次", SITE_VISITS)
                        .qualified(Qualifier.OVER)
                        .states("50次", SITE_VISITS_PER_DAY)
                        .in(clean())))
                .isEmpty();
    }

    @Test
    void a_mean_that_is_over_or_nearly_a_number_bounds_the_total_on_one_side() {
        assertThat(visits("超", "1000次", Qualifier.OVER, "400000次")).isEmpty();
        assertThat(visits("超", "1000次", Qualifier.OVER, "364000次")).hasSize(1);
        assertThat(visits("近", "1000次", Qualifier.NEARLY, "300000次")).isEmpty();
        assertThat(visits("近", "1000次", Qualifier.NEARLY, "366000次")).hasSize(1);
    }

    private List<Finding> visits(String word, String mean, Qualifier qualifier, String total) {
        return rule.findings(Sentences.say("日均访问量" + word + mean + "，网站访问量" + total + "。")
                .states(mean, SITE_VISITS_PER_DAY)
                .qualified(qualifier)
                .states(total, SITE_VISITS)
                .in(clean()));
    }

    @Test
    void two_means_and_figures_of_other_times_say_nothing_and_a_denial_is_no_second_figure() {
        assertThat(rule.findings(Sentences.say("甲网站日均访问量5次，乙网站日均访问量7次，访问量365000次。")
                        .states("5次", SITE_VISITS_PER_DAY)
                        .states("7次", SITE_VISITS_PER_DAY)
                        .states("365000次", SITE_VISITS)
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("日均访问量5次，累计访问量365000次。")
                        .states("5次", SITE_VISITS_PER_DAY)
                        .states("365000次", SITE_VISITS)
                        .of(StatedPeriod.CUMULATIVE)
                        .in(clean())))
                .isEmpty();
        assertThat(rule.findings(Sentences.say("日均访问量5次，没有异常访问，网站访问量365000次。")
                        .states("5次", SITE_VISITS_PER_DAY)
                        .denies("没有", SITE_VISITS)
                        .states("365000次", SITE_VISITS)
                        .in(clean())))
                .hasSize(1);
    }
}
