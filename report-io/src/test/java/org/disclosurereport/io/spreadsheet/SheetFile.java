package org.disclosurereport.io.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.io.grid.CellRange;

/** One sheet of a workbook written by hand. */
public final class SheetFile {

    private final String name;
    private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private final List<String> merges = new ArrayList<>();
    private boolean merging = true;

    public SheetFile(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public SheetFile withoutMerges() {
        merging = false;
        return this;
    }

    public SheetFile text(int row, int column, String text) {
        return cell(row, column, "t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escape(text) + "</t></is>");
    }

    public SheetFile number(int row, int column, String literal) {
        return cell(row, column, "", "<v>" + escape(literal) + "</v>");
    }

    public SheetFile cell(int row, int column, String attributes, String content) {
        rows.computeIfAbsent(row, key -> new TreeMap<>())
                .put(column, "<c r=\"" + CellRange.name(row, column) + "\" " + attributes + ">" + content + "</c>");
        return this;
    }

    public SheetFile clear(int row, int column) {
        rows.getOrDefault(row, new TreeMap<>()).remove(column);
        return this;
    }

    public SheetFile merge(int top, int left, int bottom, int right) {
        if (merging && (top != bottom || left != right)) {
            merges.add("<mergeCell ref=\"" + CellRange.name(top, left) + ":" + CellRange.name(bottom, right) + "\"/>");
        }
        return this;
    }

    public String xml(String namespace) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + namespace + "\"><sheetData>");
        rows.forEach((row, cells) -> xml.append("<row r=\"" + (row + 1) + "\">")
                .append(String.join("", cells.values()))
                .append("</row>"));
        xml.append("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells>").append(String.join("", merges)).append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
