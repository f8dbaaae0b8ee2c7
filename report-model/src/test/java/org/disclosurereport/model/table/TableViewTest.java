package org.disclosurereport.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.disclosurereport.model.dispute.DisputeProcedure;
import org.disclosurereport.model.dispute.DisputeResult;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.statistics.StatisticsColumn;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.statistics.StatisticsRow;
import org.junit.jupiter.api.Test;

class TableViewTest {

    private static final TableDefinition REQUEST_2019 =
            Edition.FY2021.form().findTable("request", "FY2019").orElseThrow();
    private static final RequestTable REQUEST = RequestTable.zeros(Edition.FY2021);
    private static final RequestTable BLANK = RequestTable.of(
            StatisticsTable.builder(REQUEST.toTable().getDefinition()).build());

    @Test
    void a_changed_view_is_of_the_same_kind() {
        StatisticsForm form = StatisticsForm.zeros(Edition.FY2014);
        StatisticsForm changed = form.with(StatisticsRow.ITEMS_DISCLOSED, StatisticsColumn.VALUE, 7);

        assertThat(changed.getCell(StatisticsRow.ITEMS_DISCLOSED, StatisticsColumn.VALUE))
                .isEqualTo(Cell.of(7));
        assertThat(form.getCell(StatisticsRow.ITEMS_DISCLOSED, StatisticsColumn.VALUE))
                .isEqualTo(Cell.of(0));
    }

    @Test
    void headers_without_figures_are_computed() {
        RequestTable request = REQUEST.with(RequestRow.DENIED_STATE_SECRET, Applicant.NATURAL_PERSON, 1)
                .with(RequestRow.DENIED_ADMINISTRATIVE_INQUIRY, Applicant.NATURAL_PERSON, 2)
                .with(RequestRow.UNABLE_NOT_HELD, Applicant.NATURAL_PERSON, 4)
                .with(RequestRow.UNABLE_STILL_UNCLEAR, Applicant.NATURAL_PERSON, 8)
                .with(RequestRow.NOT_PROCESSED_PETITION, Applicant.NATURAL_PERSON, 16)
                .with(RequestRow.NOT_PROCESSED_CONFIRMATION, Applicant.NATURAL_PERSON, 32)
                .with(RequestRow.OTHER_HANDLING_OTHER, Applicant.NATURAL_PERSON, 64)
                .with(RequestRow.OTHER_HANDLING_FEE_OVERDUE, Applicant.NATURAL_PERSON, 128);
        assertThat(request.denied(Applicant.NATURAL_PERSON)).hasValue(3);
        assertThat(request.unable(Applicant.NATURAL_PERSON)).hasValue(12);
        assertThat(request.notProcessed(Applicant.NATURAL_PERSON)).hasValue(48);
        assertThat(request.otherHandling(Applicant.NATURAL_PERSON)).hasValue(192);
        assertThat(request.denied(Applicant.TOTAL)).hasValue(0);
        assertThat(request.withComputedTotals().denied(Applicant.TOTAL)).hasValue(3);
        assertThat(request.withComputedTotals().getCell(RequestRow.CONCLUDED_TOTAL, Applicant.TOTAL))
                .isEqualTo(Cell.of(255));
    }

    @Test
    void nothing_is_computed_from_nothing_or_from_what_is_unreadable() {
        assertThat(BLANK.denied(Applicant.TOTAL)).isEmpty();
        assertThat(BLANK.otherHandling(Applicant.TOTAL)).isEmpty();
        assertThat(BLANK.with(RequestRow.DENIED_STATE_SECRET, Applicant.TOTAL, 3)
                        .denied(Applicant.TOTAL))
                .hasValue(3);
        assertThat(REQUEST.with(RequestRow.DENIED_STATE_SECRET, Applicant.TOTAL, Cell.unreadable("?"))
                        .denied(Applicant.TOTAL))
                .isEmpty();
        RequestTable tooMuch = REQUEST.with(RequestRow.DENIED_STATE_SECRET, Applicant.TOTAL, Long.MAX_VALUE)
                .with(RequestRow.DENIED_PROCESS_INFORMATION, Applicant.TOTAL, 1);
        assertThatThrownBy(() -> tooMuch.denied(Applicant.TOTAL)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void other_handling_is_one_row_in_the_printing_of_2019() {
        RequestTable printed2019 = RequestTable.of(StatisticsTable.zeros(REQUEST_2019))
                .with(RequestRow.OTHER_HANDLING, Applicant.TOTAL, 5);
        assertThat(printed2019.otherHandling(Applicant.TOTAL)).hasValue(5);
        assertThat(printed2019
                        .with(RequestRow.OTHER_HANDLING, Applicant.TOTAL, Cell.BLANK)
                        .otherHandling(Applicant.TOTAL))
                .isEqualTo(OptionalLong.empty());
        assertThatThrownBy(() -> printed2019.getCell(RequestRow.OTHER_HANDLING_OTHER, Applicant.TOTAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> REQUEST.getCell(RequestRow.OTHER_HANDLING, Applicant.TOTAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bean_shows_every_row_and_every_column_and_null_where_there_is_no_number() {
        ProactiveDisclosure proactive = ProactiveDisclosure.zeros(Edition.FY2021)
                .with(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT, new BigDecimal("59237.2449"))
                .with(ProactiveRow.LICENSE, ProactiveColumn.DECISIONS, Cell.SLASH);
        Map<ProactiveRow, ? extends Map<ProactiveColumn, BigDecimal>> cells = proactive.getCells();
        assertThat(cells).containsOnlyKeys(ProactiveRow.values());
        assertThat(cells.values()).allSatisfy(line -> assertThat(line).containsOnlyKeys(ProactiveColumn.values()));
        assertThat(cells.get(ProactiveRow.ADMINISTRATIVE_FEES))
                .containsEntry(ProactiveColumn.AMOUNT, new BigDecimal("59237.2449"))
                .containsEntry(ProactiveColumn.ISSUED, null);
        assertThat(cells.get(ProactiveRow.LICENSE)).containsEntry(ProactiveColumn.DECISIONS, null);
        assertThat(cells.get(ProactiveRow.PENALTY)).containsEntry(ProactiveColumn.DECISIONS, BigDecimal.ZERO);
        assertThatThrownBy(() -> cells.clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cells.get(ProactiveRow.LICENSE).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(BLANK.getCells()).containsOnlyKeys(RequestRow.values());
    }

    @Test
    void figures_are_given_in_the_unit_of_the_form() {
        ProactiveDisclosure proactive = ProactiveDisclosure.zeros(Edition.FY2021)
                .with(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT, 7545);
        assertThat(proactive.getCell(ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT))
                .isEqualTo(Cell.of(7_545_000_000L));
        assertThatThrownBy(() -> proactive.with(
                        ProactiveRow.ADMINISTRATIVE_FEES, ProactiveColumn.AMOUNT, new BigDecimal("0.0000001")))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> proactive.with(ProactiveRow.LICENSE, ProactiveColumn.ISSUED, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_view_is_of_its_own_subject() {
        assertThatThrownBy(() -> DisputeTable.of(REQUEST.toTable()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table must be 'dispute', but was 'request'");
        assertThatThrownBy(() -> OtherView.zeros("none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Edition must prescribe the table 'none', but FY2021 does not");
    }

    @Test
    void views_are_equal_if_their_tables_are() {
        DisputeTable dispute = DisputeTable.zeros(Edition.FY2021);
        DisputeTable changed = dispute.with(DisputeProcedure.RECONSIDERATION, DisputeResult.UPHELD, 1);
        assertThat(dispute)
                .isEqualTo(DisputeTable.of(dispute.toTable()))
                .hasSameHashCodeAs(DisputeTable.of(dispute.toTable()))
                .hasToString(dispute.toTable().toString())
                .isNotEqualTo(changed)
                .isNotEqualTo(new OtherView(dispute.toTable()))
                .isNotEqualTo(dispute.toTable());
        assertThat(changed.hashCode()).isNotEqualTo(dispute.hashCode());
        assertThat(changed.withComputedTotals().getCell(DisputeProcedure.RECONSIDERATION, DisputeResult.TOTAL))
                .isEqualTo(Cell.of(1));
    }

    /** Another view of the same table, as somebody else may write one. */
    private static final class OtherView extends TableView<OtherView, DisputeProcedure, DisputeResult> {
        OtherView(StatisticsTable table) {
            super(DisputeTable.KEY, table, DisputeProcedure.class, DisputeResult.class);
        }

        static StatisticsTable zeros(String key) {
            return zeros(Edition.FY2021, key);
        }

        @Override
        protected OtherView over(StatisticsTable other) {
            return new OtherView(other);
        }
    }
}
