package org.disclosurereport.model.proactive;

import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.TableView;

/**
 * Section two: what the organ disclosed of its own accord, by the items of article 20 of the Regulation.
 */
public final class ProactiveDisclosure extends TableView<ProactiveDisclosure, ProactiveRow, ProactiveColumn> {

    /** Key of the tables that this view understands. */
    public static final String KEY = "proactive";

    private ProactiveDisclosure(StatisticsTable table) {
        super(KEY, table, ProactiveRow.class, ProactiveColumn.class);
    }

    /**
     * The view of a table.
     *
     * @param table a table with the key {@value #KEY}, of any edition
     * @return the view
     * @throws IllegalArgumentException if the table is of another subject
     */
    public static ProactiveDisclosure of(StatisticsTable table) {
        return new ProactiveDisclosure(table);
    }

    /**
     * The table of an edition, filled with zeros.
     *
     * @param edition the edition
     * @return the view
     */
    public static ProactiveDisclosure zeros(Edition edition) {
        return new ProactiveDisclosure(zeros(edition, KEY));
    }

    @Override
    protected ProactiveDisclosure over(StatisticsTable other) {
        return new ProactiveDisclosure(other);
    }
}
