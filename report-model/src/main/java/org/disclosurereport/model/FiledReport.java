package org.disclosurereport.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.table.StatisticsList;
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

    /** Refuses years that no report can be for, titles that no document can carry and lists without a key of their own;
     * brings tables in the order of the form. */
    @Value.Check
    default FiledReport check() {
        if (getYear() < FIRST_YEAR || getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Year must be between " + FIRST_YEAR + " and " + LAST_YEAR + ", but was " + getYear());
        }
        getTitle().ifPresent(title -> WellFormed.require("Title of a report", title));
        if (!getLists().isEmpty()) {
            requireKeysOfTheirOwn(getLists());
        }
        if (!getStatedFigures().isEmpty()) {
            requireRelations(getStatedFigures());
        }
        int position = 0;
        for (StatisticsTable table : getTables()) {
            if (position(table) < position) {
                return sorted();
            }
            position = position(table);
        }
        return this;
    }

    private static void requireKeysOfTheirOwn(List<StatisticsList> lists) {
        Set<String> keys = new HashSet<>(Edition.tableKeys());
        keys.add(StatedFigure.TABLE);
        for (StatisticsList list : lists) {
            if (!keys.add(list.getKey())) {
                throw new IllegalArgumentException(
                        "A list must have a key of its own, but '" + list.getKey() + "' is that of another");
            }
        }
    }

    private static void requireRelations(List<StatedFigure> figures) {
        Set<String> keys = new HashSet<>();
        for (StatedFigure figure : figures) {
            if (!keys.add(figure.getKey())) {
                throw new IllegalArgumentException(
                        "A stated figure must have a key of its own, but '" + figure.getKey() + "' is that of another");
            }
        }
        for (StatedFigure figure : figures) {
            figure.getRelation().ifPresent(relation -> {
                if (!keys.contains(relation.to()) || relation.to().equals(figure.getKey())) {
                    throw new IllegalArgumentException("Stated figure '" + figure.getKey()
                            + "' must relate to another one of its report, but relates to '" + relation.to() + "'");
                }
            });
        }
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
