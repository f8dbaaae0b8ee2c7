package org.disclosurereport.model;

import java.util.Comparator;
import java.util.List;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.WellFormed;
import org.immutables.value.Value;

/**
 * What every report is at run time. The Jakarta constraints stand here and not on the public interface:
 * javac would look into them in every program that names {@link DisclosureReport} and warn where the
 * Jakarta API is absent.
 */
@Value.Immutable
@ConformsToForm
@ConformsToForm(severity = Severity.WARNING, groups = Warnings.class)
@ConformsToForm(severity = Severity.HINT, groups = Hints.class)
interface FiledReport extends DisclosureReport {

    /** Refuses years that no report can be for and titles that no document can carry, and brings tables in the order of the form. */
    @Value.Check
    default FiledReport check() {
        if (getYear() < FIRST_YEAR || getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Year must be between " + FIRST_YEAR + " and " + LAST_YEAR + ", but was " + getYear());
        }
        getTitle().ifPresent(title -> WellFormed.require("Title of a report", title));
        int position = 0;
        for (StatisticsTable table : getTables()) {
            if (position(table) < position) {
                return sorted();
            }
            position = position(table);
        }
        return this;
    }

    private FiledReport sorted() {
        List<StatisticsTable> tables = getTables().stream()
                .sorted(Comparator.comparingInt(this::position))
                .toList();
        return ImmutableFiledReport.builder().from(this).tables(tables).build();
    }

    private int position(StatisticsTable table) {
        List<TableDefinition> order = getEdition().form().tables();
        int position = 0;
        while (position < order.size()
                && !order.get(position).key().equals(table.getDefinition().key())) {
            position++;
        }
        return position;
    }
}
