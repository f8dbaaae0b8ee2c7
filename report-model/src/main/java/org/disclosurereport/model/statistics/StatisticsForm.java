package org.disclosurereport.model.statistics;

import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.TableView;

/**
 * 政府信息公开情况统计表, the statistics form that reports for 2014 to 2018 contain.
 */
public final class StatisticsForm extends TableView<StatisticsForm, StatisticsRow, StatisticsColumn> {

    /** Key of the tables that this view understands. */
    public static final String KEY = "statisticsForm";

    private StatisticsForm(StatisticsTable table) {
        super(KEY, table, StatisticsRow.class, StatisticsColumn.class);
    }

    /**
     * The view of a table.
     *
     * @param table a table with the key {@value #KEY}, of any edition
     * @return the view
     * @throws IllegalArgumentException if the table is of another subject
     */
    public static StatisticsForm of(StatisticsTable table) {
        return new StatisticsForm(table);
    }

    /**
     * The table of an edition, filled with zeros.
     *
     * @param edition the edition
     * @return the view
     * @throws IllegalArgumentException if the edition has no such table
     */
    public static StatisticsForm zeros(Edition edition) {
        return new StatisticsForm(zeros(edition, KEY));
    }

    @Override
    protected StatisticsForm over(StatisticsTable other) {
        return new StatisticsForm(other);
    }
}
