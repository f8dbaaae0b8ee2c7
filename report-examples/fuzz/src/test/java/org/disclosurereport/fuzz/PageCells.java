package org.disclosurereport.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.finding.Location;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** The cells of a page in UTF-8 by the line and column at which they begin, each as jsoup shows its text. */
final class PageCells {

    /** What may be there and is not seen, or is seen and is no text. */
    private static final String NOT_PLAIN =
            "[style], [hidden], [aria-hidden], del, s, strike, sup, sub, pre, textarea, noscript, noframes, rt, rp,"
                    + " audio, datalist, map, template, select, table";

    private final Map<String, Element> cells = new HashMap<>();

    private PageCells() {}

    static PageCells of(byte[] content, ReadResult result) {
        PageCells cells = new PageCells();
        boolean otherEncoding = result.getFindings().stream()
                .anyMatch(finding -> finding.getCode().toString().matches("CHARSET_.*|BOM_SKIPPED"));
        String html = new String(content, StandardCharsets.UTF_8);
        if (!otherEncoding && html.indexOf('\ufffd') < 0) {
            Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(2000))
                    .select("td, th")
                    .forEach(cells::add);
        }
        return cells;
    }

    private void add(Element cell) {
        Range.Position start = cell.sourceRange().start();
        cells.put(start.lineNumber() + ":" + start.columnNumber(), cell);
    }

    /** The text of a cell, if nothing in it asks for more than its words. */
    Optional<Object> find(Location place) {
        Element cell = place.getLine().isPresent() && place.getColumn().isPresent()
                ? cells.get(place.getLine().getAsInt() + ":" + place.getColumn().getAsInt())
                : null;
        return cell == null || !cell.select(NOT_PLAIN).isEmpty() ? Optional.empty() : Optional.of(cell.text());
    }
}
