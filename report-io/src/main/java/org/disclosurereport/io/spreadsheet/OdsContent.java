package org.disclosurereport.io.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one part of an OpenDocument spreadsheet that holds all sheets. Deleted cells that are kept as changes, and
 * what is kept of other files, are no sheets.
 */
final class OdsContent {

    private static final LocalDate USUAL_ZERO = LocalDate.of(1899, 12, 30);

    private final OdsCursor xml;
    private final ReadLimits limits;
    private final FindingList findings;
    private final WorkbookContent workbook = new WorkbookContent(List.of(), CellStyles.NONE, false);
    private final List<Grid> grids = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private LocalDate zero = USUAL_ZERO;

    OdsContent(OdsCursor xml, FindingList findings, ReadLimits limits) {
        this.xml = xml;
        this.findings = findings;
        this.limits = limits;
    }

    /** The sheets in order; false if this is the content of no spreadsheet. */
    boolean read(List<Grid> target) throws UnreadableDocument {
        boolean spreadsheet = false;
        while (xml.next()) {
            if (xml.begins(OpenDocument.STYLE, "style")) {
                readStyle();
            } else if (xml.begins(OpenDocument.OFFICE, "spreadsheet")) {
                spreadsheet = true;
            } else if (xml.begins(OpenDocument.TABLE, "tracked-changes")
                    || xml.begins(OpenDocument.TABLE, "dde-links")) {
                xml.skip();
            } else if (xml.begins(OpenDocument.TABLE, "null-date")) {
                readZero(xml.attribute(OpenDocument.TABLE, "date-value"));
            } else if (spreadsheet && xml.begins(OpenDocument.TABLE, "table")) {
                readSheet();
            }
        }
        target.addAll(grids);
        return spreadsheet;
    }

    private void readStyle() throws UnreadableDocument {
        String name = xml.attribute(OpenDocument.STYLE, "name");
        boolean ofSheets = "table".equals(xml.attribute(OpenDocument.STYLE, "family"));
        int inside = xml.depth();
        while (xml.next() && xml.depth() >= inside) {
            if (ofSheets
                    && name != null
                    && xml.begins(OpenDocument.STYLE, "table-properties")
                    && "false".equals(xml.attribute(OpenDocument.TABLE, "display"))) {
                require(hiddenStyles.size());
                hiddenStyles.add(name);
            }
        }
    }

    private void readZero(@Nullable String date) {
        try {
            zero = date == null ? USUAL_ZERO : LocalDate.parse(date);
        } catch (DateTimeParseException notADate) {
            zero = USUAL_ZERO;
        }
    }

    private void readSheet() throws UnreadableDocument {
        String named = xml.attribute(OpenDocument.TABLE, "name");
        String name = named == null ? "" : named;
        if (isKeptOfAnotherFile(name)) {
            xml.note(name);
            xml.skip();
            return;
        }
        require(grids.size());
        String style = xml.attribute(OpenDocument.TABLE, "style-name");
        if (style != null && hiddenStyles.contains(style)) {
            findings.add(Location.builder().sheet(name).build(), ReadingCode.HIDDEN_READ.finding("hidden", name));
        }
        grids.add(new OdsSheet(name, zero, workbook, findings, limits).read(xml));
    }

    /** Values that a formula took from another file are kept as a sheet that is called {@code 'file'#$Sheet1}. */
    private static boolean isKeptOfAnotherFile(String name) {
        return name.startsWith("'") && name.contains("'#$");
    }

    /** A workbook cannot have more sheets than a container may have parts. */
    private void require(int listed) throws UnreadableDocument {
        if (listed >= limits.getMaxEntries()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_ENTRIES
                    .finding("option", "maxEntries", "limit", limits.getMaxEntries(), "found", listed + 1)
                    .build());
        }
    }
}
