package org.disclosurereport.io.grid;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Wording;

/** The columns of a sheet of many organs that are part of no report, with what stands in them all the same. */
public final class UnreadColumns {

    private final Grid sheet;
    private final Map<Integer, Content> columns = new TreeMap<>();

    private static final class Content {
        private final GridCell first;
        private int figures;
        private int texts;

        Content(GridCell first) {
            this.first = first;
        }
    }

    /**
     * Nothing yet.
     *
     * @param sheet the sheet
     */
    public UnreadColumns(Grid sheet) {
        this.sheet = sheet;
    }

    /**
     * Takes a cell that is part of no report.
     *
     * @param cell the cell
     */
    public void add(GridCell cell) {
        Content content = columns.computeIfAbsent(cell.column(), column -> new Content(cell));
        content.figures += cell.isFigureLike() ? 1 : 0;
        content.texts += cell.isFigureLike() ? 0 : 1;
    }

    /**
     * Tells every column once.
     *
     * @param label what heads a column
     * @param findings takes the findings
     */
    public void report(IntFunction<String> label, FindingList findings) {
        columns.forEach((column, content) -> {
            if (content.figures > 0) {
                findings.add(
                        sheet.place(content.first),
                        ReadingCode.COLUMN_NOT_READ.finding(
                                "label", label.apply(column),
                                "count", content.figures,
                                "cell", sheet.nameOf(content.first)));
            }
        });
    }

    /**
     * Tells of every column how many texts stand in it.
     *
     * @param title the name of the sheet
     * @param findings takes the findings
     */
    void reportTexts(Wording title, FindingList findings) {
        columns.forEach((column, content) -> {
            if (content.texts > 0) {
                findings.add(
                        sheet.place(content.first),
                        ReadingCode.UNMAPPED_TEXT.finding(
                                "sheet", title, "count", content.texts, "cells", sheet.nameOf(content.first) + "…"));
            }
        });
    }
}
