package org.disclosurereport.model.dispute;

import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.TableView;

/**
 * Section four: administrative reconsiderations and suits about information disclosure.
 */
public final class DisputeTable extends TableView<DisputeTable, DisputeProcedure, DisputeResult> {

    /** Key of the tables that this view understands. */
    public static final String KEY = "dispute";

    private DisputeTable(StatisticsTable table) {
        super(KEY, table, DisputeProcedure.class, DisputeResult.class);
    }

    /**
     * The view of a table.
     *
     * @param table a table with the key {@value #KEY}, of any edition
     * @return the view
     * @throws IllegalArgumentException if the table is of another subject
     */
    public static DisputeTable of(StatisticsTable table) {
        return new DisputeTable(table);
    }

    /**
     * The table of an edition, filled with zeros.
     *
     * @param edition the edition
     * @return the view
     */
    public static DisputeTable zeros(Edition edition) {
        return new DisputeTable(zeros(edition, KEY));
    }

    @Override
    protected DisputeTable over(StatisticsTable other) {
        return new DisputeTable(other);
    }
}
