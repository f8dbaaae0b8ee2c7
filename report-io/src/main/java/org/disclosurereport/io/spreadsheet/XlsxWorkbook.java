package org.disclosurereport.io.spreadsheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.MergedRanges;
import org.disclosurereport.io.xml.GuardedXml;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;
import org.disclosurereport.model.finding.Location;

/** A workbook (xlsx) whose sheets are read when they are asked for: whole, their beginning, or row by row. */
final class XlsxWorkbook {

    private static final List<String> ACTIVE =
            List.of("vbaproject", "externallinks/", "embeddings/", "activex/", "macrosheets/", "connections.xml");

    private final ZipArchive archive;
    private final WorkbookParts parts;
    private final WorkbookContent content;
    private final ReadLimits limits;

    private XlsxWorkbook(ZipArchive archive, WorkbookParts parts, WorkbookContent content, ReadLimits limits) {
        this.archive = archive;
        this.parts = parts;
        this.content = content;
        this.limits = limits;
    }

    static XlsxWorkbook open(ZipArchive archive, ReadLimits limits) throws UnreadableDocument {
        WorkbookParts parts = WorkbookParts.read(archive, limits);
        return new XlsxWorkbook(archive, parts, content(archive, parts, limits), limits);
    }

    List<WorkbookParts.Sheet> sheets() {
        return parts.sheets();
    }

    /** All sheets as grids; what there is to say is said. */
    List<Grid> grids(FindingList findings) throws UnreadableDocument {
        reportContainer(findings);
        List<Grid> grids = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            grid(sheet, findings).ifPresent(grids::add);
        }
        return grids;
    }

    /** What the container holds beside sheets. */
    void reportContainer(FindingList findings) {
        archive.entries().stream()
                .map(ArchiveEntry::name)
                .filter(name -> ACTIVE.stream()
                        .anyMatch(active -> name.toLowerCase(Locale.ROOT).contains(active)))
                .findFirst()
                .ifPresent(name -> findings.add(
                        ReadingCode.ACTIVE_CONTENT_IGNORED.finding("part", name).build()));
    }

    /** A sheet as a grid, or empty if its part is missing. */
    Optional<Grid> grid(WorkbookParts.Sheet sheet, FindingList findings) throws UnreadableDocument {
        List<Grid> grids = new ArrayList<>();
        read(sheet, findings, (reader, xml) -> grids.add(reader.read(xml)));
        return grids.stream().findFirst();
    }

    /** The beginning of a sheet with all of its merged ranges; nothing is said about it. */
    Optional<Grid> head(WorkbookParts.Sheet sheet, int rows) throws UnreadableDocument {
        List<Grid> grids = new ArrayList<>();
        read(sheet, new FindingList(limits), (reader, xml) -> grids.add(reader.readHead(xml, rows)));
        content.release();
        return grids.stream().findFirst();
    }

    /** Hands a sheet over row by row. */
    void rows(WorkbookParts.Sheet sheet, MergedRanges merged, FindingList findings, Consumer<List<GridCell>> rows)
            throws UnreadableDocument {
        read(sheet, findings, (reader, xml) -> reader.readRows(xml, merged, rows));
    }

    /** What is done with the part of a sheet. */
    private interface SheetContent {
        void read(SheetReader reader, XmlCursor xml) throws UnreadableDocument;
    }

    private void read(WorkbookParts.Sheet sheet, FindingList findings, SheetContent what) throws UnreadableDocument {
        Optional<InputStream> file = archive.find(sheet.part());
        Location place = Location.builder().sheet(sheet.name()).build();
        if (file.isEmpty()) {
            findings.add(place, ReadingCode.PART_MISSING.finding("part", sheet.part()));
            return;
        }
        if (sheet.hidden()) {
            findings.add(place, ReadingCode.HIDDEN_READ.finding("hidden", sheet.name()));
        }
        SheetReader reader = new SheetReader(sheet.name(), content, findings, limits);
        GuardedXml.read(file.get(), sheet.part(), limits, xml -> what.read(reader, xml));
    }

    private static WorkbookContent content(ZipArchive archive, WorkbookParts parts, ReadLimits limits)
            throws UnreadableDocument {
        List<String> strings = new ArrayList<>();
        Optional<InputStream> stringFile = archive.find(parts.strings());
        if (stringFile.isPresent()) {
            GuardedXml.read(
                    stringFile.get(), parts.strings(), limits, xml -> strings.addAll(SharedStrings.read(xml, limits)));
        }
        List<CellStyles> styles = new ArrayList<>();
        Optional<InputStream> styleFile = archive.find(parts.styles());
        if (styleFile.isPresent()) {
            GuardedXml.read(styleFile.get(), parts.styles(), limits, xml -> styles.add(CellStyles.read(xml)));
        }
        return new WorkbookContent(strings, styles.isEmpty() ? CellStyles.NONE : styles.get(0), parts.from1904());
    }
}
