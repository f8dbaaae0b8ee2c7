package org.disclosurereport.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Makes one year after the other from drawn tables, one of each form, and a drawn list. Every figure of a year is the
 * drawn one, up to an eighth more or less, so that nothing jumps; what a year begins with is what the last one ended
 * with. What the editions count alike is drawn once.
 */
final class ConsistentYears {

    private static final String TOTAL = "total";
    private static final String YEAR = "year";
    private static final String CUMULATIVE = "cumulative";
    private static final String SHORT_TEXT = "有关情况已在各表中说明。";
    private static final List<String> ITEMS =
            List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees");
    private static final List<String> DOCUMENTS = List.of("administrativeRule", "normativeDocument");

    private final Map<TableDefinition, StatisticsTable> forms = new HashMap<>();
    private final Optional<StatisticsList> annex;
    private final Map<String, Long> drawn = new HashMap<>();
    /** What the last year ended with, by the address of the cell with which the next one begins. */
    private final Map<String, Long> begin = new HashMap<>();

    private long seed;

    /**
     * Starts from drawn figures.
     *
     * @param tables a table of each form that a year will have; since FY2014 that includes the forms of FY2019
     * @param annex the list of the years before FY2014
     */
    ConsistentYears(List<StatisticsTable> tables, Optional<StatisticsList> annex) {
        this.annex = annex;
        tables.forEach(table -> forms.put(table.getDefinition(), table));
        tables.forEach(this::draw);
        annex.map(StatisticsList::toTable).ifPresent(this::draw);
        for (Applicant applicant : Applicant.values()) {
            drawn.put(cell("request", "otherHandlingCorrectionOverdue", applicant.key()), 0L);
            drawn.put(cell("request", "otherHandlingFeeOverdue", applicant.key()), 0L);
            drawn.put(
                    cell("request", "otherHandlingOther", applicant.key()),
                    drawn(cell("request", "otherHandling", applicant.key())));
            // So that a quarter of the requests is open at most, also in a year that concludes fewer.
            drawn.computeIfPresent(
                    cell("request", "carriedForward", applicant.key()), (carried, number) -> number - number / 4);
        }
        // There is a request at least, for whatever the disputes are about, and reviews for the suits after them.
        drawn.merge(cell("request", "granted", "naturalPerson"), 1L, Long::sum);
        drawn.merge(
                cell("dispute", "reconsideration", "upheld"),
                drawn(cell("dispute", "litigationAfterReconsideration", TOTAL)),
                Long::sum);
        long documents = drawn(cell("proactive", "normativeDocument", "made"));
        drawn.put(cell("proactive", "normativeDocument", "issued"), documents);
        drawn.put(cell("statisticsForm", "normativeDocumentsIssued", "value"), documents);
    }

    private void draw(StatisticsTable table) {
        table.getDefinition()
                .cells()
                .forEach(cell -> drawn.putIfAbsent(cell.ref().toString(), table.getNumber(cell.index())));
    }

    private long drawn(String cell) {
        return drawn.getOrDefault(cell, 0L);
    }

    private static String cell(String table, String row, String column) {
        return CellRef.of(table, row, column).toString();
    }

    /** The report of an organ on the year after the last one. */
    DisclosureReport next(ReportingOrgan organ, int year, long seedOfYear) {
        Form form = form(year);
        return DisclosureReport.builder()
                .edition(Edition.findByYear(year).orElseThrow())
                .year(year)
                .organ(organ)
                .scope(ReportScope.SELF)
                .period(ReportPeriod.ofYear(year))
                .sections(form.sections().stream().map(ConsistentYears::section).toList())
                .tables(nextTables(year, seedOfYear))
                .lists(annex.filter(list -> form.tables().isEmpty()).map(this::list).stream()
                        .toList())
                .build();
    }

    /** The tables of the year after the last one. */
    List<StatisticsTable> nextTables(int year, long seedOfYear) {
        seed = seedOfYear;
        return form(year).tables().stream().map(this::next).toList();
    }

    private static Form form(int year) {
        return Edition.findByYear(year).orElseThrow().form();
    }

    private StatisticsTable next(TableDefinition definition) {
        StatisticsTable form = Objects.requireNonNull(forms.get(definition));
        return switch (definition.key()) {
            case ProactiveDisclosure.KEY -> proactive(form);
            case RequestTable.KEY -> request(form);
            case DisputeTable.KEY -> dispute(form);
            default -> statistics(form);
        };
    }

    /** A text so short that it says little and may stay as it is. */
    private static Section section(SectionDefinition definition) {
        Section.Builder section = Section.builder()
                .kind(definition.kind())
                .title(definition.label().numbering() + definition.titles().get(0));
        if (definition.tableKey().isEmpty()) {
            section.addParagraph(
                    switch (definition.kind()) {
                        case OVERVIEW -> SectionArbitraries.ASSESSMENT;
                        case OTHER_MATTERS -> SectionArbitraries.FEES;
                        default -> SHORT_TEXT;
                    });
        }
        return section.build();
    }

    /** The drawn number, up to an eighth more or less, the same for the same cell and seed. */
    private long varied(String cell) {
        return drawn(cell) + part(drawn(cell), cell);
    }

    private long part(long number, String cell) {
        return number * (Math.floorMod(seed * 31 + cell.hashCode(), 9) - 4) / 32;
    }

    private StatisticsTable request(StatisticsTable form) {
        StatisticsTable.Builder table = form.toBuilder();
        for (Applicant applicant : Applicant.values()) {
            if (applicant != Applicant.TOTAL) {
                request(form, table, applicant.key());
            }
        }
        return table.build().withComputedTotals();
    }

    private void request(StatisticsTable form, StatisticsTable.Builder table, String column) {
        long concluded = 0;
        long usual = 0;
        for (CellDefinition cell : form.getDefinition().cells()) {
            if (cell.column().key().equals(column) && isOutcome(cell.row().key())) {
                long number = varied(cell.ref().toString());
                table.set(cell.index(), number);
                concluded += number;
                usual += drawn(cell.ref().toString());
            }
        }
        String carry = cell("request", "carriedForward", column);
        long carried = drawn(carry) + part(Math.min(drawn(carry), usual), carry);
        long brought = begin.getOrDefault(carry, drawn(carry));
        begin.put(carry, carried);
        set(table, form, "carriedForward", column, carried);
        set(table, form, "broughtForward", column, brought);
        set(table, form, "newlyReceived", column, concluded + carried - brought);
    }

    private static boolean isOutcome(String row) {
        return !row.equals(RequestRow.NEWLY_RECEIVED.key())
                && !row.equals(RequestRow.BROUGHT_FORWARD.key())
                && !row.equals(RequestRow.CARRIED_FORWARD.key())
                && !row.equals(RequestRow.CONCLUDED_TOTAL.key());
    }

    private static void set(
            StatisticsTable.Builder table, StatisticsTable form, String row, String column, long number) {
        table.set(form.getDefinition().require(row, column).index(), number);
    }

    /** Cases that are pending stay as many, so that they are among those of the next year. */
    private StatisticsTable dispute(StatisticsTable form) {
        StatisticsTable.Builder table = form.toBuilder();
        for (CellDefinition cell : form.getDefinition().cells()) {
            String ref = cell.ref().toString();
            table.set(cell.index(), cell.column().key().equals("pending") ? drawn(ref) : varied(ref));
        }
        return table.build().withComputedTotals();
    }

    /** FY2014: its own figures, and requests and disputes as the forms of FY2019 count them, which come later. */
    private StatisticsTable statistics(StatisticsTable form) {
        Form later = Edition.FY2019.form();
        Map<String, Long> counted = FormerRows.figures(
                next(later.findTable(RequestTable.KEY).orElseThrow()),
                next(later.findTable(DisputeTable.KEY).orElseThrow()));
        StatisticsTable.Builder table = form.toBuilder();
        for (CellDefinition cell : form.getDefinition().cells()) {
            long own = FormerRows.isCountedLater(cell.row())
                    ? 0
                    : varied(cell.ref().toString());
            table.set(cell.index(), counted.getOrDefault(cell.row().key(), own));
        }
        return Consistency.solve(form.getDefinition(), table.build());
    }

    /** All years together are those before and the year; what counts from January on begins anew. */
    private StatisticsList list(StatisticsList form) {
        StatisticsTable drawnTable = form.toTable();
        TableDefinition definition = drawnTable.getDefinition();
        StatisticsTable.Builder year = drawnTable.toBuilder();
        // No year is more than all together: until the year is solved, both columns hold the year.
        for (CellDefinition cell : definition.cells()) {
            boolean together = cell.column().key().equals(CUMULATIVE);
            CellRef ref = together ? CellRef.of(definition.key(), cell.row().key(), YEAR) : cell.ref();
            year.set(cell.index(), varied(ref.toString()));
        }
        StatisticsTable solved = Consistency.solve(definition, year.build());
        StatisticsTable.Builder table = solved.toBuilder();
        for (CellDefinition cell : definition.cells()) {
            String ref = cell.ref().toString();
            if (cell.column().key().equals(CUMULATIVE)) {
                long together = begin.getOrDefault(ref, drawn(ref)) + solved.getNumber(cell.index());
                begin.put(ref, together);
                table.set(cell.index(), together);
            }
        }
        return form.with(table.build());
    }

    private StatisticsTable proactive(StatisticsTable form) {
        StatisticsTable.Builder table = form.toBuilder();
        for (CellDefinition cell : form.getDefinition().cells()) {
            if (cell.column().key().equals("decisions")
                    || cell.ref().toString().equals("proactive/administrativeFees/amount")) {
                table.set(cell.index(), varied(cell.ref().toString()));
            }
        }
        if (form.getDefinition().find("normativeDocument", "inForce").isPresent()) {
            DOCUMENTS.forEach(row -> stock(form, table, row));
        } else {
            ITEMS.forEach(row -> items(form, table, row));
        }
        return table.build();
    }

    private void stock(StatisticsTable form, StatisticsTable.Builder table, String row) {
        long issued = varied(cell("proactive", row, "issued"));
        String stock = cell("proactive", row, "inForce");
        long before = begin.getOrDefault(stock, drawn(stock));
        long repealed = Math.min(varied(cell("proactive", row, "repealed")), before + issued);
        begin.put(stock, before + issued - repealed);
        set(table, form, row, "issued", issued);
        set(table, form, row, "repealed", repealed);
        set(table, form, row, "inForce", before + issued - repealed);
    }

    private void items(StatisticsTable form, StatisticsTable.Builder table, String row) {
        String items = cell("proactive", row, "itemsLastYear");
        long before = begin.getOrDefault(items, drawn(items));
        long change = Math.max(drawn(cell("proactive", row, "itemsChange")), -before);
        begin.put(items, before + change);
        set(table, form, row, "itemsLastYear", before);
        set(table, form, row, "itemsChange", change);
    }
}
