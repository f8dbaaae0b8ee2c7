package org.disclosurereport.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.PropertyRun;
import org.junit.jupiter.api.Test;

/** The contract of rules holds for one that is right and catches a bug for every promise. */
class RuleContractTest {

    private static final CellRef GRANTED = CellRef.parse("request/granted/naturalPerson");

    /** No count is negative. */
    static class RightOne implements RuleContract {

        @Override
        public Set<Edition> editions() {
            return EnumSet.of(Edition.FY2019, Edition.FY2021);
        }

        @Override
        public List<Finding> check(DisclosureReport report) {
            return report
                    .find(GRANTED)
                    .filter(cell -> cell.isNumber() && cell.getNumber() < 0)
                    .map(cell -> finding(GRANTED))
                    .stream()
                    .toList();
        }

        @Override
        public DisclosureReport broken(DisclosureReport sound) {
            return sound.with(GRANTED, Cell.of(-3));
        }

        static Finding finding(CellRef ref) {
            return Finding.builder()
                    .code(FindingCode.of("OWN-NEGATIVE"))
                    .severity(Severity.ERROR)
                    .addAddresses(ref)
                    .message(Wording.of("不应为负数", "must not be negative"))
                    .build();
        }
    }

    static class FalseAlarm extends RightOne {
        @Override
        public List<Finding> check(DisclosureReport report) {
            return report
                    .find(GRANTED)
                    .filter(cell -> cell.isNumber() && cell.getNumber() <= 0)
                    .map(cell -> finding(GRANTED))
                    .stream()
                    .toList();
        }
    }

    static class Mute extends RightOne {
        @Override
        public List<Finding> check(DisclosureReport report) {
            return List.of();
        }
    }

    static class NumbersOnly extends RightOne {
        @Override
        public List<Finding> check(DisclosureReport report) {
            return report.find(GRANTED).isPresent()
                            && report.find(GRANTED).get().getNumber() < 0
                    ? List.of(finding(GRANTED))
                    : List.of();
        }
    }

    static class Moody extends RightOne {
        private int calls;

        @Override
        public List<Finding> check(DisclosureReport report) {
            return report.getYear() > 2030 && calls++ % 2 == 0 ? List.of(finding(GRANTED)) : super.check(report);
        }
    }

    static class NamesWhatIsNotThere extends RightOne {
        @Override
        public List<Finding> check(DisclosureReport report) {
            return report.findTable("request").isEmpty() ? List.of(finding(GRANTED)) : super.check(report);
        }
    }

    static class FirstListOnly extends RightOne {
        @Override
        public List<Finding> check(DisclosureReport report) {
            List<Finding> findings = new ArrayList<>(super.check(report));
            report.getLists().stream()
                    .findFirst()
                    .flatMap(list -> list.toTable().getDefinition().cells().stream()
                            .filter(cell ->
                                    !list.toTable().getCell(cell.index()).isNumber())
                            .findFirst())
                    .ifPresent(cell -> findings.add(finding(cell.ref())));
            return findings;
        }
    }

    @Test
    void a_rule_that_keeps_every_promise_passes() {
        PropertyRun run = PropertyRun.of(RightOne.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).hasSize(6);
    }

    @Test
    void a_false_alarm_is_caught() {
        PropertyRun run = PropertyRun.of(FalseAlarm.class);

        assertThat(run.failures()).containsOnlyKeys("it_is_silent_about_consistent_reports");
        assertThat(run.failures().values().toString())
                .contains("Broken promise: the rule is silent about consistent reports.")
                .contains("It found [OWN-NEGATIVE [request/granted/naturalPerson] 不应为负数]")
                .contains("收到和处理政府信息公开申请情况");
    }

    @Test
    void a_rule_that_never_speaks_is_caught() {
        assertThat(PropertyRun.of(Mute.class).failures()).containsOnlyKeys("it_speaks_where_it_is_broken");
    }

    @Test
    void an_exception_about_a_cell_without_a_number_is_caught() {
        PropertyRun run = PropertyRun.of(NumbersOnly.class);

        assertThat(run.failures()).containsKey("it_never_throws").doesNotContainKey("it_speaks_where_it_is_broken");
        assertThat(run.failures().get("it_never_throws")).contains("The rule threw java.lang.IllegalStateException");
    }

    @Test
    void another_answer_the_second_time_is_caught() {
        assertThat(PropertyRun.of(Moody.class).failures())
                .containsKey("it_gives_the_same_answer_twice")
                .doesNotContainKeys("it_is_silent_about_consistent_reports", "it_never_throws");
    }

    @Test
    void a_figure_that_the_report_does_not_have_is_caught() {
        PropertyRun run = PropertyRun.of(NamesWhatIsNotThere.class);

        assertThat(run.failures()).containsOnlyKeys("it_names_only_figures_that_the_report_has");
        assertThat(run.failures().values().toString()).contains("It named [request/granted/naturalPerson]");
    }

    @Test
    void the_order_of_lists_is_caught() {
        assertThat(PropertyRun.of(FirstListOnly.class).failures())
                .containsOnlyKeys("the_order_of_lists_does_not_matter");
    }
}
