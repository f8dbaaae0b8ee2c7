package org.disclosurereport.io.summary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.IdentityLabel;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.RowKind;
import org.disclosurereport.io.grid.RowSheet;
import org.disclosurereport.io.grid.UnreadColumns;
import org.disclosurereport.io.summary.FormColumns.Target;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A summary sheet that is taken row by row. Every row that names an organ is a report; totals, notes and signatures are
 * kept apart and told, and so is every figure that is none of the form.
 */
public final class SummarySheet implements RowSheet {

    private final SummaryHeader header;
    private final Grid head;
    private final ReadOptions options;
    private final FindingList findings;
    private final SummaryJoin join;
    private final SummaryYears years;
    private final Map<Edition, FormColumns> columns = new EnumMap<>(Edition.class);
    private final UnreadColumns outside;
    private final Map<IdentityLabel, GridCell> carried = new HashMap<>();
    private final Set<Integer> identities = new HashSet<>();
    private final Set<String> elsewhere = new HashSet<>();
    private boolean empty = true;

    private SummarySheet(
            Grid head,
            SummaryHeader header,
            SummaryYears years,
            ReadOptions options,
            FindingList findings,
            SummaryJoin join) {
        this.head = head;
        this.header = header;
        this.years = years;
        this.options = options;
        this.findings = findings;
        this.join = join;
        this.outside = new UnreadColumns(head);
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
        SummaryYears stated = SummaryYears.of(head, options);
        SummaryHeader header = SummaryHeader.find(head, stated.editions());
        if (header == null) {
            return Optional.empty();
        }
        SummarySheet sheet = new SummarySheet(head, header, stated.above(header.top()), options, findings, join);
        join.add(sheet);
        return Optional.of(sheet);
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
        GridCell organ = identity(IdentityLabel.NAME, cells);
        List<GridCell> figures = cells.stream()
                .filter(cell -> isOverFigures(cell.column()) && cell.isFigureLike())
                .toList();
        GridCell first = organ == null ? cells.get(0) : organ;
        if (RowKind.isTotal(first)) {
            report(ReadingCode.ROW_IS_TOTAL, first, cells, figures);
        } else if (organ == null || !RowKind.isOrgan(organ)) {
            report(figures.isEmpty() ? ReadingCode.ROW_IS_NOTE : ReadingCode.ROW_WITHOUT_ORGAN, first, cells, figures);
        } else if (figures.isEmpty() && identity(IdentityLabel.SERIAL, cells) == null) {
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
    private @Nullable GridCell identity(IdentityLabel column, List<GridCell> cells) {
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
        Integer year = years.find(identity(IdentityLabel.YEAR, cells), organ, own);
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
                outside.add(cell);
            }
        }
        return report.finish(
                edition.get(),
                year,
                organ,
                identity(IdentityLabel.CREDIT_CODE, cells),
                identity(IdentityLabel.DIVISION_CODE, cells));
    }

    /** The tables of which there are figures here; which edition it is, if it is not said, most headers say. */
    @Override
    public Set<String> tables() {
        return years.editions().stream()
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

    /** Where the sheet says that its rows are organs. */
    private Location place() {
        return head.place(Objects.requireNonNull(header.organs().get(IdentityLabel.NAME)));
    }

    /** Which column is which figure of a form; what is wrong with the headers is said once. */
    private FormColumns columns(Edition edition) {
        FormColumns form =
                header.figuresOf(edition.form(), head.cellsIn(new CellRange(0, 0, header.bottom(), Integer.MAX_VALUE)));
        new HeaderFindings(head, place(), findings).report(edition.form(), form, elsewhere);
        return form;
    }

    private String label(int column) {
        return header.columns().stream()
                .filter(known -> known.index() == column)
                .findFirst()
                .map(HeaderColumn::title)
                .orElse("");
    }

    @Override
    public void end() {
        outside.report(this::label, findings);
        if (empty) {
            findings.add(place(), ReadingCode.NO_ORGAN_ROW.finding("sheet", head.name()));
        }
        join.end();
    }
}
