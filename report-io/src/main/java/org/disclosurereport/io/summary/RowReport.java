package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FigureFindings;
import org.disclosurereport.io.grid.FigureParser;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.OrganCode;
import org.disclosurereport.io.summary.FormColumns.Target;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/** The report of one row of a summary sheet, while it is filled in. */
final class RowReport {

    private static final Wording ROW = Wording.of("汇总表", "summary sheet");

    private final Grid head;
    private final FormColumns form;
    private final FindingList findings;
    private final FigureFindings said;
    private final List<StatisticsTable.Builder> tables = new ArrayList<>();
    private @Nullable GridCell any;

    RowReport(Grid head, FormColumns form, FindingList findings) {
        this.head = head;
        this.form = form;
        this.findings = findings;
        this.said = new FigureFindings(findings::add);
        form.tables().forEach(table -> tables.add(StatisticsTable.builder(table)));
    }

    /** Fills in a figure; a number that is merged over others is none of them. */
    void fill(Target target, GridCell source) {
        any = source;
        CellDefinition cell = target.cell();
        StatisticsTable.Builder table = tables.get(target.table());
        CellRange merged = head.merged().find(source.row(), source.column());
        if (merged != null && (merged.left() < merged.right() || merged.top() < merged.bottom())) {
            unreadable(table, target, source, ReadingCode.FIGURE_MERGED);
            return;
        }
        FigureParser.Reading reading = FigureParser.parse(source, cell.unit());
        if (target.otherUnit().isPresent() && reading.cell().isNumber()) {
            table.set(cell.index(), Cell.unreadable(source.text()));
            said.reportUnit(cell, head.place(source), target.otherUnit().get());
        } else {
            table.set(cell.index(), reading.cell());
            if (reading.code() != null) {
                said.note(reading.code(), cell, head.place(source), head.nameOf(source), source.text());
            }
        }
    }

    private void unreadable(StatisticsTable.Builder table, Target target, GridCell source, ReadingCode code) {
        table.set(target.cell().index(), Cell.unreadable(source.text()));
        said.report(code, target.cell(), head.place(source), source.text());
    }

    ReadResult finish(
            Edition edition, int year, GridCell organ, @Nullable GridCell creditCode, @Nullable GridCell divisionCode) {
        said.reportRewritings(ROW, Map.of());
        GridCell row = any == null ? organ : any;
        return ReadResult.builder()
                .report(DisclosureReport.builder()
                        .edition(edition)
                        .year(year)
                        .organ(ReportingOrgan.builder()
                                .name(organ.text().strip())
                                .creditCode(OrganCode.find(creditCode, head, findings))
                                .divisionCode(OrganCode.find(divisionCode, head, findings))
                                .build())
                        .tables(tables.stream()
                                .map(StatisticsTable.Builder::build)
                                .toList())
                        .build())
                .findings(findings.toList())
                .provenance(Provenance.deferred(() -> places(organ, row)))
                .build();
    }

    /** Where everything stands: every figure in the column of its header, in this row. */
    private Map<Address, Location> places(GridCell organ, GridCell row) {
        Map<Address, Location> places = new LinkedHashMap<>();
        places.put(ElementRef.of("organ/name"), head.place(organ));
        form.targets().forEach((column, target) -> {
            CellRef ref = target.cell().ref();
            int line = head.isTurned() ? target.header().leaf().line() : row.line();
            GridCell place = new GridCell(row.row(), column, GridCell.Kind.TEXT, "", false, line);
            places.putIfAbsent(ElementRef.of(ref.table()), head.place(row));
            places.put(ref, head.place(place));
        });
        return places;
    }
}
