package org.disclosurereport.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        List<TableDefinition> order = getEdition().form().tables();
        List<StatisticsTable> sorted = getTables().stream()
                .sorted(Comparator.comparingInt(table -> position(order, table.getDefinition())))
                .toList();
        return sorted.equals(getTables())
                ? this
                : ImmutableFiledReport.builder().from(this).tables(sorted).build();
    }

    private static int position(List<TableDefinition> order, TableDefinition definition) {
        return IntStream.range(0, order.size())
                .filter(i -> order.get(i).key().equals(definition.key()))
                .findFirst()
                .orElse(order.size());
    }
}
