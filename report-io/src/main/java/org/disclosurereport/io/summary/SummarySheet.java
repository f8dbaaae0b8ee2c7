package org.disclosurereport.io.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.RowKind;
import org.disclosurereport.io.grid.RowSheet;
import org.disclosurereport.io.grid.StatedIdentity;
import org.disclosurereport.io.summary.FormColumns.Target;
import org.disclosurereport.model.YearText;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A summary sheet that is taken row by row. Every row that names an organ is a report; totals, notes and signatures are
 * kept apart and told, and so is every figure that is none of the form.
 */
public final class SummarySheet implements RowSheet {

    private static final Pattern MONTH = Pattern.compile("[0-9]{1,2}月");

    private final SummaryHeader header;
    private final Grid head;
    private final ReadOptions options;
    private final FindingList findings;
    private final SummaryJoin join;
    private final Map<Integer, Location> years;
    private final Map<Edition, FormColumns> columns = new EnumMap<>(Edition.class);
    private final Map<Integer, Outside> outside = new TreeMap<>();
    private final Map<OrganColumn, GridCell> carried = new HashMap<>();
    private final Set<Integer> identities = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private boolean empty = true;

    /** A column that is no figure of the form, with how many figures stand in it all the same. */
    private static final class Outside {
        private final GridCell first;
        private int count;

        Outside(GridCell first) {
            this.first = first;
        }
    }

    private SummarySheet(
            Grid head,
            SummaryHeader header,
            Map<Integer, Location> years,
            ReadOptions options,
            FindingList findings,
            SummaryJoin join) {
        this.head = head;
        this.header = header;
        this.years = years;
        this.options = options;
        this.findings = findings;
        this.join = join;
        header.organs().values().forEach(organ -> identities.add(organ.column()));
    }

    /**
     * Recognises a summary sheet by its header.
     *
     * @param head the sheet, or its beginning, with all merged ranges
     * @param options what the caller knows
     * @param findings takes what concerns no single report
     * @param join takes the reports
     * @return the sheet before its first row of data, or empty if it is none
     */
    public static Optional<SummarySheet> find(Grid head, ReadOptions options, FindingList findings, SummaryJoin join) {
        Map<Integer, Location> stated = StatedIdentity.yearsOf(head);
        SummaryHeader header = SummaryHeader.find(head, editions(options, stated));
        if (header == null) {
            return Optional.empty();
        }
        Map<Integer, Location> titled = yearsAbove(head, header.top());
        SummarySheet sheet =
                new SummarySheet(head, header, titled.isEmpty() ? stated : titled, options, findings, join);
        join.add(sheet);
        return Optional.of(sheet);
    }

    /** The years in the lines above the header; a day on which something was filled in is none. */
    private static Map<Integer, Location> yearsAbove(Grid head, int top) {
        Map<Integer, Location> years = new LinkedHashMap<>();
        for (GridCell cell : head.cellsIn(new CellRange(0, 0, top - 1, Integer.MAX_VALUE))) {
            String line = cell.isText() ? LabelText.normalise(cell.text()) : "";
            Optional<YearText> year = YearText.find(line);
            while (year.isPresent()) {
                String behind = line.substring(year.get().end());
                boolean named = year.get().end() > year.get().start() + 4 || behind.isEmpty();
                if (named && !MONTH.matcher(behind).lookingAt()) {
                    years.putIfAbsent(year.get().value(), head.place(cell));
                }
                year = YearText.find(line, year.get().end());
            }
        }
        return years;
    }

    /** The forms that can stand there: that of the caller, of the years that are named, else any. */
    private static List<Edition> editions(ReadOptions options, Map<Integer, Location> years) {
        if (options.getEdition().isPresent()) {
            return List.of(options.getEdition().get());
        }
        List<Edition> named = (options.getYear().isPresent()
                        ? List.of(options.getYear().getAsInt())
                        : years.keySet())
                .stream()
                        .flatMap(year -> Edition.findByYear(year).stream())
                        .distinct()
                        .toList();
        return named.isEmpty() ? Arrays.asList(Edition.values()) : named;
    }

    @Override
    public int headerBottom() {
        return header.bottom();
    }

    @Override
    public void row(List<GridCell> cells) {
        join.begin();
        if (isHeaderAgain(cells)) {
            return;
        }
        GridCell organ = identity(OrganColumn.NAME, cells);
        List<GridCell> figures = cells.stream()
                .filter(cell -> isOverFigures(cell.column()) && cell.isFigureLike())
                .toList();
        GridCell first = organ == null ? cells.get(0) : organ;
        if (RowKind.isTotal(first)) {
            report(ReadingCode.ROW_IS_TOTAL, first, cells, figures);
        } else if (organ == null || !RowKind.isOrgan(organ)) {
            report(figures.isEmpty() ? ReadingCode.ROW_IS_NOTE : ReadingCode.ROW_WITHOUT_ORGAN, first, cells, figures);
        } else if (figures.isEmpty() && identity(OrganColumn.SERIAL, cells) == null) {
            report(ReadingCode.ROW_IS_NOTE, organ, cells, figures);
        } else {
            empty = false;
            join.take(this, read(organ, cells));
        }
    }

    /** What heads no figure of any form may hold numbers, but not those of an organ. */
    private boolean isOverFigures(int column) {
        return !identities.contains(column);
    }

    private void report(ReadingCode code, GridCell first, List<GridCell> cells, List<GridCell> figures) {
        findings.add(
                head.place(first),
                code.finding(
                        "cell",
                        head.nameOf(first),
                        "found",
                        first.text().strip(),
                        "count",
                        figures.isEmpty() ? cells.size() : figures.size()));
    }

    /** The header is repeated on every printed page. */
    private boolean isHeaderAgain(List<GridCell> cells) {
        long again = cells.stream().filter(this::standsInHeader).count();
        return again > 1 && 2 * again > cells.size();
    }

    private boolean standsInHeader(GridCell cell) {
        if (!cell.isText()) {
            return false;
        }
        String label = LabelText.normalise(cell.text());
        for (int row = header.top(); row <= header.bottom(); row++) {
            GridCell same = head.at(row, cell.column());
            if (same != null && LabelText.normalise(same.text()).equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** What a row says in a column about its organ, also where a cell is merged over several rows. */
    private @Nullable GridCell identity(OrganColumn column, List<GridCell> cells) {
        GridCell heading = header.organs().get(column);
        if (heading == null) {
            return null;
        }
        int row = cells.get(0).row();
        for (GridCell cell : cells) {
            if (cell.column() == heading.column()) {
                carried.put(column, cell);
                return cell;
            }
        }
        CellRange merged = head.merged().find(row, heading.column());
        GridCell before = carried.get(column);
        return merged != null && before != null && before.row() == merged.top() ? before : null;
    }

    private ReadResult read(GridCell organ, List<GridCell> cells) {
        FindingList own = new FindingList(options.getLimits());
        Integer year = year(identity(OrganColumn.YEAR, cells), organ, own);
        Optional<Edition> edition =
                options.getEdition().isPresent() || year == null ? options.getEdition() : Edition.findByYear(year);
        if (year == null || edition.isEmpty()) {
            if (year != null) {
                own.add(
                        head.place(organ),
                        ReadingCode.EDITION_UNSUPPORTED.finding(
                                "year", year, "first", Edition.values()[0].firstYear()));
            }
            return ReadResult.builder().findings(own.toList()).build();
        }
        FormColumns form = columns.computeIfAbsent(edition.get(), this::columns);
        RowReport report = new RowReport(head, form, own);
        for (GridCell cell : cells) {
            Target target = form.target(cell.column());
            if (target != null) {
                report.fill(target, cell);
            } else if (isOverFigures(cell.column()) && cell.isFigureLike()) {
                outside.computeIfAbsent(cell.column(), key -> new Outside(cell)).count++;
            }
        }
        return report.finish(
                edition.get(),
                year,
                organ,
                identity(OrganColumn.CREDIT_CODE, cells),
                identity(OrganColumn.DIVISION_CODE, cells));
    }

    /** The tables of which there are figures here; which edition it is, if it is not said, most headers say. */
    @Override
    public Set<String> tables() {
        return editions(options, years).stream()
                .map(edition -> header.figuresOf(edition.form(), List.of()))
                .max(Comparator.comparingInt(form -> form.targets().size()))
                .map(form -> form.tables().stream().map(TableDefinition::key).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The rows of this sheet are parts of reports that have these tables. */
    @Override
    public void joinWith(Set<String> all) {
        elsewhere.addAll(all);
    }

    private @Nullable Integer year(@Nullable GridCell cell, GridCell organ, FindingList own) {
        Integer stated = cell == null
                ? null
                : YearText.find(cell.text()).map(YearText::value).orElse(null);
        Location place = cell == null ? null : head.place(cell);
        if (stated == null && years.size() == 1) {
            Map.Entry<Integer, Location> title = years.entrySet().iterator().next();
            stated = title.getKey();
            place = title.getValue();
        }
        if (options.getYear().isPresent()) {
            int given = options.getYear().getAsInt();
            if (stated != null && place != null && stated != given) {
                own.add(place, ReadingCode.YEAR_OVERRIDDEN.finding("found", stated, "given", given));
            }
            return given;
        }
        if (stated == null) {
            own.add(
                    head.place(organ),
                    years.isEmpty()
                            ? ReadingCode.YEAR_MISSING.finding()
                            : ReadingCode.YEAR_AMBIGUOUS.finding("found", years.keySet()));
        }
        return stated;
    }

    /** Where the sheet says that its rows are organs. */
    private Location place() {
        return head.place(Objects.requireNonNull(header.organs().get(OrganColumn.NAME)));
    }

    /** Which column is which figure of a form; what is wrong with the headers is said once. */
    private FormColumns columns(Edition edition) {
        FormColumns form =
                header.figuresOf(edition.form(), head.cellsIn(new CellRange(0, 0, header.bottom(), Integer.MAX_VALUE)));
        new HeaderFindings(head, place(), findings).report(edition.form(), form, elsewhere);
        return form;
    }

    @Override
    public void end() {
        outside.forEach((column, cells) -> findings.add(
                head.place(cells.first),
                ReadingCode.COLUMN_NOT_READ.finding(
                        "label",
                        header.columns().stream()
                                .filter(known -> known.index() == column)
                                .findFirst()
                                .map(HeaderColumn::title)
                                .orElse(""),
                        "count",
                        cells.count,
                        "cell",
                        head.nameOf(cells.first))));
        if (empty) {
            findings.add(place(), ReadingCode.NO_ORGAN_ROW.finding("sheet", head.name()));
        }
        join.end();
    }
}
