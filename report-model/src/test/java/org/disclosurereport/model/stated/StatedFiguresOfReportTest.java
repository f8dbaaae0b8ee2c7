package org.disclosurereport.model.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.api.Test;

class StatedFiguresOfReportTest {

    private static final CellRef RECEIVED = CellRef.of("stated", "requestsReceived", "value");

    private static DisclosureReport.Builder report() {
        return DisclosureReport.builder().edition(Edition.FY2008).year(2012).organ(ReportingOrgan.of("示例县人民政府"));
    }

    private static StatedFigure figure(String key, long number) {
        String text = number + "件";
        return StatedFigure.builder()
                .key(key)
                .label("受理申请")
                .value(BigDecimal.valueOf(number))
                .unit("件")
                .section(SectionKind.REQUESTS)
                .sentence("受理申请" + text + "。")
                .offset(4)
                .text(text)
                .build();
    }

    private static StatedFigure related(String key, String to) {
        return figure(key, 1).toBuilder()
                .relation(new FigureRelation(Role.OF_WHICH, to))
                .build();
    }

    @Test
    void figures_are_found_by_key_and_address_and_stand_last_among_all() {
        DisclosureReport report = report().addStatedFigure(figure("requestsReceived", 88))
                .addStatedFigure(figure("figure2", 3))
                .addList(StatisticsList.builder("list1")
                        .column(new ListColumn("year", "本年"))
                        .row(new ListRow("row1", "条数", Optional.empty()), Cell.of(1))
                        .build())
                .build();
        assertThat(report.findStatedFigure("requestsReceived")).contains(figure("requestsReceived", 88));
        assertThat(report.findStatedFigure("requestsReplied")).isEmpty();
        assertThat(report.find(RECEIVED)).contains(Cell.of(88));
        assertThat(report.find(CellRef.of("stated", "requestsReceived", "year")))
                .isEmpty();
        assertThat(report.find(CellRef.of("stated", "requestsReplied", "value")))
                .isEmpty();
        assertThat(report.figures())
                .extracting(figure -> figure.definition().ref().toString())
                .containsExactly("list1/row1/year", "stated/requestsReceived/value", "stated/figure2/value");
        assertThat(report.figures().skip(1)).extracting(ReportFigure::cell).containsExactly(Cell.of(88), Cell.of(3));
    }

    @Test
    void what_a_sentence_states_is_no_cell_that_could_be_set() {
        DisclosureReport report =
                report().addStatedFigure(figure("requestsReceived", 88)).build();
        assertThatThrownBy(() -> report.with(RECEIVED, Cell.of(89)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The report must have the table of stated/requestsReceived/value, but has none");
    }

    @Test
    void reports_differ_where_their_sentences_state_other_figures() {
        DisclosureReport one = report().addStatedFigure(figure("requestsReceived", 88))
                .addStatedFigure(figure("requestsReplied", 80))
                .build();
        DisclosureReport other = report().addStatedFigure(figure("requestsReceived", 89))
                .addStatedFigure(figure("siteVisits", 1))
                .build();
        assertThat(one.differences(one)).isEmpty();
        assertThat(one.differences(other))
                .containsExactly(
                        RECEIVED,
                        CellRef.of("stated", "requestsReplied", "value"),
                        CellRef.of("stated", "siteVisits", "value"));
    }

    @Test
    void figures_are_added_replaced_and_taken_over() {
        DisclosureReport report = report().addStatedFigure(figure("requestsReceived", 88))
                .statedFigures(List.of(figure("figure1", 1)))
                .addStatedFigure(related("figure2", "figure1"))
                .build();
        assertThat(report.getStatedFigures()).containsExactly(figure("figure1", 1), related("figure2", "figure1"));
        assertThat(report.toBuilder().build()).isEqualTo(report);
    }

    @Test
    void a_figure_may_relate_to_one_before_it_and_to_one_behind_it() {
        assertThat(report().addStatedFigure(related("figure1", "figure2"))
                        .addStatedFigure(related("figure2", "figure1"))
                        .build()
                        .getStatedFigures())
                .hasSize(2);
    }

    @Test
    void keys_that_are_not_their_own_and_relations_to_nothing_are_refused() {
        assertThatThrownBy(() -> report().addStatedFigure(figure("figure1", 1))
                        .addStatedFigure(figure("figure1", 2))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A stated figure must have a key of its own, but 'figure1' is that of another");
        assertThatThrownBy(() ->
                        report().addStatedFigure(related("figure1", "figure2")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Stated figure 'figure1' must relate to another one of its report, but relates to 'figure2'");
        assertThatThrownBy(() ->
                        report().addStatedFigure(related("figure1", "figure1")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Stated figure 'figure1' must relate to another one of its report, but relates to 'figure1'");
    }

    @Test
    void no_list_is_called_as_the_stated_figures_are() {
        StatisticsList list = StatisticsList.builder("stated")
                .column(new ListColumn("year", "本年"))
                .build();
        assertThatThrownBy(() -> report().addList(list).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'stated'");
    }
}
