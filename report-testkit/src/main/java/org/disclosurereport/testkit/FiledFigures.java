package org.disclosurereport.testkit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/** The figures of the tables and the annex of one report of which sentences can speak, by concept. Money is in 元. */
final class FiledFigures {

    private static final String TOTAL = Applicant.TOTAL.key();
    private static final int ZEROS_OF_TEN_THOUSAND = 4;

    private final Map<StatedConcept, BigDecimal> figures = new EnumMap<>(StatedConcept.class);

    private FiledFigures() {}

    /** The figures of tables in which every cell holds a number, and of an annex of which the same is true. */
    static FiledFigures of(List<StatisticsTable> tables, Optional<StatisticsList> annex) {
        FiledFigures filed = new FiledFigures();
        for (StatisticsTable table : tables) {
            switch (table.getDefinition().key()) {
                case ProactiveDisclosure.KEY -> filed.addDocuments(table);
                case RequestTable.KEY -> filed.addRequests(table);
                case DisputeTable.KEY -> filed.addDisputes(table);
                case StatisticsForm.KEY -> filed.addRows(table, "value");
                default -> throw new IllegalArgumentException("No sentence speaks of " + table.getDefinition());
            }
        }
        annex.ifPresent(list -> filed.addRows(list.toTable(), columnOfYear(list)));
        return filed;
    }

    private static String columnOfYear(StatisticsList list) {
        LocalAnnex annex = list.getAnnex().orElseThrow();
        return switch (annex) {
            case FUJIAN, PINGTAN -> "year";
            case PUDONG, DINGXI -> "yearToDate";
        };
    }

    /**
     * The figure of a concept.
     *
     * @return the figure, or empty if the report files none
     */
    Optional<BigDecimal> find(StatedConcept concept) {
        return Optional.ofNullable(figures.get(concept));
    }

    /** Rows of the statistics form and of annexes bear the names of the concepts. */
    private void addRows(StatisticsTable table, String column) {
        for (StatedConcept concept : StatedConcept.values()) {
            table.getDefinition().find(concept.key(), column).ifPresent(cell -> {
                BigDecimal figure = cell.unit().toDecimal(table.getNumber(cell.index()));
                boolean tenThousands = cell.unit() == Unit.TEN_THOUSAND_YUAN;
                figures.put(concept, tenThousands ? figure.movePointRight(ZEROS_OF_TEN_THOUSAND) : figure);
            });
        }
    }

    private void addDocuments(StatisticsTable table) {
        add(StatedConcept.NORMATIVE_DOCUMENTS_ISSUED, table, isCell("normativeDocument", "issued"));
        add(StatedConcept.NORMATIVE_DOCUMENTS_REPEALED, table, isCell("normativeDocument", "repealed"));
        add(StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE, table, isCell("normativeDocument", "inForce"));
    }

    private void addRequests(StatisticsTable table) {
        add(StatedConcept.REQUESTS_RECEIVED, table, isCell("newlyReceived", TOTAL));
        add(StatedConcept.REQUESTS_BY_NATURAL_PERSONS, table, isCell("newlyReceived", Applicant.NATURAL_PERSON.key()));
        add(StatedConcept.REQUESTS_BROUGHT_FORWARD, table, isCell("broughtForward", TOTAL));
        add(StatedConcept.REQUESTS_CARRIED_FORWARD, table, isCell("carriedForward", TOTAL));
        add(StatedConcept.REQUESTS_CONCLUDED, table, isCell("concludedTotal", TOTAL));
        add(StatedConcept.REPLIED_GRANTED, table, isCell("granted", TOTAL));
        add(StatedConcept.REPLIED_PARTIALLY_GRANTED, table, isCell("partiallyGranted", TOTAL));
        add(StatedConcept.REPLIED_DENIED, table, isTotalOfRows("denied"));
        add(StatedConcept.REPLIED_UNABLE, table, isTotalOfRows("unable"));
        add(StatedConcept.REPLIED_NOT_PROCESSED, table, isTotalOfRows("notProcessed"));
        add(StatedConcept.REPLIED_OTHERWISE, table, isTotalOfRows("otherHandling"));
    }

    private void addDisputes(StatisticsTable table) {
        add(StatedConcept.RECONSIDERATIONS, table, isCell("reconsideration", TOTAL));
        add(
                StatedConcept.LITIGATIONS,
                table,
                isCell("directLitigation", TOTAL).or(isCell("litigationAfterReconsideration", TOTAL)));
    }

    private static Predicate<CellDefinition> isCell(String row, String column) {
        return cell -> cell.ref().row().equals(row) && cell.ref().column().equals(column);
    }

    private static Predicate<CellDefinition> isTotalOfRows(String prefix) {
        return cell ->
                cell.ref().row().startsWith(prefix) && cell.ref().column().equals(TOTAL);
    }

    /** Nothing is added if no cell is meant: not every form has one. */
    private void add(StatedConcept concept, StatisticsTable table, Predicate<CellDefinition> cells) {
        table.getDefinition().cells().stream()
                .filter(cells)
                .map(cell -> cell.unit().toDecimal(table.getNumber(cell.index())))
                .reduce(BigDecimal::add)
                .ifPresent(sum -> figures.put(concept, sum));
    }
}
