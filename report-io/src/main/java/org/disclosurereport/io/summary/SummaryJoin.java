package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.RowResults;
import org.disclosurereport.io.grid.RowSheet;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * One report out of several summary sheets, where every sheet has other tables: the rows of the same organ and year
 * belong together. Where they cannot be told apart nothing is joined. All rows are in memory until the last sheet ends;
 * a single sheet, or sheets with the same tables, pass through row by row.
 */
public final class SummaryJoin implements RowResults {

    /** A figure of a report takes less room than a cell of a sheet, for which the limit is. */
    private static final int FIGURES_A_CELL = 10;

    private final ReadOptions options;
    private final ReadLimits limits;
    private final FindingList findings;
    private final Consumer<? super ReadResult> results;
    private final List<RowSheet> sheets = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Map<Key, List<Part>> parts = new LinkedHashMap<>();
    private boolean begun;
    private boolean joining;
    private int ended;
    private long figures;

    /** Whose report it is. */
    private record Key(String organ, int year, Edition edition) {}

    /** What one row of a sheet says. */
    private record Part(RowSheet sheet, DisclosureReport report, ReadResult result) {}

    /**
     * What the summary sheets of one document come to.
     *
     * @param options what the caller knows
     * @param findings takes what concerns no single report
     * @param results takes the reports
     */
    public SummaryJoin(ReadOptions options, FindingList findings, Consumer<? super ReadResult> results) {
        this.options = options;
        this.limits = options.getLimits();
        this.findings = findings;
        this.results = results;
    }

    @Override
    public void add(RowSheet sheet) {
        sheets.add(sheet);
    }

    /** Decides once which sheets belong together. */
    @Override
    public void begin() {
        if (begun) {
            return;
        }
        begun = true;
        options.getOrgan()
                .ifPresent(given -> findings.add(
                        ReadingCode.ORGAN_NOT_USED.finding("given", given).build()));
        joining = sheets.size() > 1 && areDisjoint(sheets);
        if (joining) {
            sheets.forEach(sheet -> known.addAll(sheet.tables()));
            sheets.forEach(sheet -> sheet.joinWith(known));
        }
    }

    private static boolean areDisjoint(List<RowSheet> sheets) {
        Set<String> tables = new HashSet<>();
        return sheets.stream().flatMap(sheet -> sheet.tables().stream()).allMatch(tables::add);
    }

    @Override
    public void take(RowSheet sheet, ReadResult result) {
        Optional<DisclosureReport> report = result.getReport();
        if (!joining || report.isEmpty()) {
            results.accept(result);
            return;
        }
        Key key = new Key(
                LabelText.normalise(report.get().getOrgan().getName()),
                report.get().getYear(),
                report.get().getEdition());
        parts.computeIfAbsent(key, same -> new ArrayList<>()).add(new Part(sheet, report.get(), result));
        keep(report.get());
    }

    /** What would be too much to keep is delivered as it stands in the sheets. */
    private void keep(DisclosureReport report) {
        figures += report.getTables().stream()
                .mapToLong(table -> table.getDefinition().cells().size())
                .sum();
        long cells = figures / FIGURES_A_CELL;
        if (cells > limits.getMaxCells()) {
            findings.add(ReadingCode.LIMIT_CELLS
                    .finding("option", "maxCells", "limit", limits.getMaxCells(), "found", cells)
                    .build());
            parts.values().forEach(rows -> rows.forEach(row -> results.accept(row.result())));
            parts.clear();
            joining = false;
        }
    }

    /** Ends a sheet; with the last one all reports are delivered. */
    @Override
    public void end() {
        ended++;
        if (ended < sheets.size()) {
            return;
        }
        parts.forEach((key, rows) -> {
            if (isClear(rows)) {
                results.accept(joined(rows));
            } else {
                findings.add(ReadingCode.ROWS_NOT_JOINED
                        .finding("organ", rows.get(0).report().getOrgan().getName(), "count", rows.size())
                        .build());
                rows.forEach(row -> results.accept(row.result()));
            }
        });
    }

    /** Whether each sheet has one row at most, and no two name different codes. */
    private static boolean isClear(List<Part> rows) {
        Set<RowSheet> sheets = new HashSet<>();
        Map<String, String> codes = new HashMap<>();
        return rows.stream()
                .allMatch(row -> sheets.add(row.sheet())
                        && row.report()
                                .getOrgan()
                                .getCreditCode()
                                .map(code -> code.equals(codes.computeIfAbsent("credit", first -> code)))
                                .orElse(true)
                        && row.report()
                                .getOrgan()
                                .getDivisionCode()
                                .map(code -> code.equals(codes.computeIfAbsent("division", first -> code)))
                                .orElse(true));
    }

    private ReadResult joined(List<Part> rows) {
        DisclosureReport first = rows.get(0).report();
        FindingList said = new FindingList(limits);
        Map<String, StatisticsTable> tables = new LinkedHashMap<>();
        Optional<String> creditCode = Optional.empty();
        Optional<String> divisionCode = Optional.empty();
        for (Part row : rows) {
            row.report()
                    .getTables()
                    .forEach(table -> tables.put(table.getDefinition().key(), table));
            row.result().getFindings().forEach(said::add);
            creditCode = creditCode.or(() -> row.report().getOrgan().getCreditCode());
            divisionCode = divisionCode.or(() -> row.report().getOrgan().getDivisionCode());
        }
        List<StatisticsTable> ordered = new ArrayList<>();
        for (TableDefinition definition : first.getEdition().form().tables()) {
            StatisticsTable table = tables.remove(definition.key());
            if (table != null) {
                ordered.add(table);
            } else if (known.contains(definition.key())) {
                said.add(missing(definition));
            }
        }
        ordered.addAll(tables.values());
        return rows.get(0).result().toBuilder()
                .report(first.toBuilder()
                        .organ(first.getOrgan().toBuilder()
                                .creditCode(creditCode)
                                .divisionCode(divisionCode)
                                .build())
                        .tables(ordered)
                        .build())
                .findings(said.toList())
                .provenance(Provenance.deferred(() -> places(rows)))
                .build();
    }

    private static Finding missing(TableDefinition definition) {
        return ReadingCode.TABLE_MISSING
                .finding("table", definition.title())
                .addAddresses(ElementRef.of(definition.key()))
                .build();
    }

    private static Map<Address, Location> places(List<Part> rows) {
        Map<Address, Location> places = new LinkedHashMap<>();
        rows.forEach(row -> row.result().getProvenance().toMap().forEach(places::putIfAbsent));
        return places;
    }
}
