package org.disclosurereport.testkit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.OfEdition;
import org.disclosurereport.testkit.PropertyRun;
import org.disclosurereport.testkit.grid.GridChanges.Kind;
import org.junit.jupiter.api.Test;

/** What a developer sees when a property fails: the form. */
class ReportSampleFormatTest {

    /** Properties that do not hold; only this test runs them. */
    static class NoOrganHasRequests {

        @Property(tries = 200, afterFailure = AfterFailureMode.RANDOM_SEED, shrinking = ShrinkingMode.OFF)
        void nobody_asks_five_times(@ForAll @OfEdition(Edition.FY2021) DisclosureReport report) {
            assertThat(requests(report)).isLessThan(5);
        }

        @Property(tries = 200, afterFailure = AfterFailureMode.RANDOM_SEED, shrinking = ShrinkingMode.OFF)
        void nobody_prints_five_requests(@ForAll("prints") PrintedReport printed) {
            assertThat(requests(printed.report())).isLessThan(5);
        }

        @Provide
        static Arbitrary<PrintedReport> prints() {
            return PrintedReports.of(Edition.FY2021)
                    .changed(Set.of(Kind.OFFSETS))
                    .arranged(Set.of(Arrangement.A_SHEET_A_TABLE))
                    .inEveryPrint();
        }

        private static long requests(DisclosureReport report) {
            return report.find(CellRef.parse("request/newlyReceived/total"))
                    .orElseThrow()
                    .getNumber();
        }
    }

    @Test
    void a_failing_example_is_printed_as_the_official_table() {
        PropertyRun run = PropertyRun.of(NoOrganHasRequests.class);

        assertThat(run.failures()).containsOnlyKeys("nobody_asks_five_times", "nobody_prints_five_requests");
        assertThat(samples(run, "report:"))
                .hasSize(1)
                .first()
                .asString()
                .containsPattern("年度 FY2021\\n")
                .contains("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况")
                .containsPattern("\\| 申请人情况\\n")
                .containsPattern("一、本年新收政府信息公开[^|]*\\| +[0-9]+ \\|");
    }

    @Test
    void a_failing_print_is_shown_with_what_was_changed_and_every_sheet() {
        PropertyRun run = PropertyRun.of(NoOrganHasRequests.class);

        assertThat(samples(run, "printed:"))
                .hasSize(1)
                .first()
                .asString()
                .contains("改动：A_SHEET_A_TABLE")
                .contains("[proactive]", "[request]", "[dispute]");
    }

    /** What jqwik prints below the name of a parameter. */
    private static List<String> samples(PropertyRun run, String parameter) {
        return Stream.of(run.printed().split("\n  (?=\\S+:\n)"))
                .filter(part -> part.startsWith(parameter))
                .toList();
    }
}
