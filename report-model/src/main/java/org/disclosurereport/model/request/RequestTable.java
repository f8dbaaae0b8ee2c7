package org.disclosurereport.model.request;

import java.util.OptionalLong;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.TableView;

/**
 * Section three: requests received and handled, by applicant.
 */
public final class RequestTable extends TableView<RequestTable, RequestRow, Applicant> {

    /** Key of the tables that this view understands. */
    public static final String KEY = "request";

    private RequestTable(StatisticsTable table) {
        super(KEY, table, RequestRow.class, Applicant.class);
    }

    /**
     * The view of a table.
     *
     * @param table a table with the key {@value #KEY}, of any edition
     * @return the view
     * @throws IllegalArgumentException if the table is of another subject
     */
    public static RequestTable of(StatisticsTable table) {
        return new RequestTable(table);
    }

    /**
     * The table of an edition, filled with zeros.
     *
     * @param edition the edition
     * @return the view
     */
    public static RequestTable zeros(Edition edition) {
        return new RequestTable(zeros(edition, KEY));
    }

    @Override
    protected RequestTable over(StatisticsTable other) {
        return new RequestTable(other);
    }

    /**
     * （三）不予公开: requests denied, computed; the form prints no figure there.
     *
     * @param applicant the column
     * @return the sum, or empty if a cell is unreadable or none holds a number
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public OptionalLong denied(Applicant applicant) {
        return sumUnder("denied", applicant);
    }

    /**
     * （四）无法提供: requests for what the organ cannot provide, computed; the form prints no figure there.
     *
     * @param applicant the column
     * @return the sum, or empty if a cell is unreadable or none holds a number
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public OptionalLong unable(Applicant applicant) {
        return sumUnder("unable", applicant);
    }

    /**
     * （五）不予处理: requests not processed, computed; the form prints no figure there.
     *
     * @param applicant the column
     * @return the sum, or empty if a cell is unreadable or none holds a number
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public OptionalLong notProcessed(Applicant applicant) {
        return sumUnder("notProcessed", applicant);
    }

    /**
     * （六）其他处理: requests that ended in another way. Filed as one row in FY2019, computed from three
     * rows since FY2021.
     *
     * @param applicant the column
     * @return the number, or empty if a cell is unreadable or none holds a number
     * @throws ArithmeticException if the sum does not fit a {@code long}
     */
    public OptionalLong otherHandling(Applicant applicant) {
        return toTable()
                .getDefinition()
                .find(RequestRow.OTHER_HANDLING.key(), applicant.key())
                .map(cell -> toTable().getState(cell.index()) == CellState.NUMBER
                        ? OptionalLong.of(toTable().getNumber(cell.index()))
                        : OptionalLong.empty())
                .orElseGet(() -> sumUnder("otherHandlingGroup", applicant));
    }
}
