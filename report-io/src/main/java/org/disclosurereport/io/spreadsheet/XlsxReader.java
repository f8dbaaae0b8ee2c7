package org.disclosurereport.io.spreadsheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.grid.GridReportReader;
import org.disclosurereport.io.xml.GuardedXml;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;

/** Reads a report from a workbook (xlsx): every sheet becomes a grid, the grids become tables. */
public final class XlsxReader {

    private static final List<String> ACTIVE =
            List.of("vbaproject", "externallinks/", "embeddings/", "activex/", "macrosheets/", "connections.xml");

    private XlsxReader() {}

    /**
     * Reads a workbook.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options) {
        return read(content, options, GridReportReader::read);
    }

    /**
     * Reads what somebody wants to know from it.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param reading what to make of its sheets
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            return reading.read(grids(content, options.getLimits(), findings), options, findings);
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            return ReadResult.builder().findings(findings.toList()).build();
        }
    }

    static List<Grid> grids(byte[] content, ReadLimits limits, FindingList findings) throws UnreadableDocument {
        ZipArchive archive = ZipArchive.open(content, limits);
        WorkbookParts parts = WorkbookParts.read(archive, limits);
        archive.entries().stream()
                .map(ArchiveEntry::name)
                .filter(name -> ACTIVE.stream()
                        .anyMatch(active -> name.toLowerCase(Locale.ROOT).contains(active)))
                .findFirst()
                .ifPresent(name -> findings.add(
                        ReadingCode.ACTIVE_CONTENT_IGNORED.finding("part", name).build()));
        WorkbookContent workbook = content(archive, parts, limits);
        List<Grid> grids = new ArrayList<>();
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            Optional<InputStream> file = archive.find(sheet.part());
            Location place = Location.builder().sheet(sheet.name()).build();
            if (file.isEmpty()) {
                findings.add(place, ReadingCode.PART_MISSING.finding("part", sheet.part()));
                continue;
            }
            if (sheet.hidden()) {
                findings.add(place, ReadingCode.HIDDEN_READ.finding("hidden", sheet.name()));
            }
            SheetReader reader = new SheetReader(sheet.name(), workbook, findings, limits);
            GuardedXml.read(file.get(), sheet.part(), limits, xml -> grids.add(reader.read(xml)));
        }
        return grids;
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
