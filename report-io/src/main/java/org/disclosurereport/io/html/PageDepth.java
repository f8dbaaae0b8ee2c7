package org.disclosurereport.io.html;

import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** How deep the elements of a page are nested. Nothing goes down into them before that is known. */
final class PageDepth {

    /** So many elements can be open for one level of the page: table, tbody, tr, and one that does not belong there. */
    private static final long OPEN_A_LEVEL = 4;

    private PageDepth() {}

    /**
     * A parser that gives up nesting, as browsers do, but far beyond the limit only. Without any end its time would
     * grow with the square of the nesting.
     */
    static Parser parser(ReadLimits limits) {
        return Parser.htmlParser()
                .setMaxDepth((int) Math.min(Integer.MAX_VALUE - 1, OPEN_A_LEVEL * (limits.getMaxPageDepth() + 2L)));
    }

    /** Demands that no element, seen or not, is nested deeper than the limit. */
    static void require(Document page, ReadLimits limits) throws UnreadableDocument {
        int most = limits.getMaxPageDepth();
        Node[] first = new Node[1];
        NodeTraversor.filter(
                (node, depth) -> {
                    boolean tooDeep = depth > most && node instanceof Element;
                    first[0] = tooDeep ? node : null;
                    return tooDeep ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                page);
        if (first[0] != null) {
            throw new UnreadableDocument(ReadingCode.LIMIT_DEPTH
                    .finding("option", "maxPageDepth", "limit", most, "found", most + 1L)
                    .location(ElementPlace.of(first[0]))
                    .build());
        }
    }
}
