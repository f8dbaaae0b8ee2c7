package org.disclosurereport.io.html;

import java.util.Locale;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.text.DamagedText;
import org.disclosurereport.model.finding.Location;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Tells a page that stops in the middle, where 1 may be the beginning of 11. */
final class PageEnd {

    private PageEnd() {}

    /** Says that a page stops in the middle, and marks the text in which it does as one that lost characters. */
    static void mark(Document page, String html, FindingList findings) {
        if (html.stripTrailing().endsWith(">") || html.toLowerCase(Locale.ROOT).contains("</html")) {
            return;
        }
        Node[] last = {page};
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode && node.sourceRange().endPos() == html.length()) {
                        last[0] = node;
                    }
                },
                page);
        if (last[0] instanceof TextNode text && !text.isBlank()) {
            text.text(text.getWholeText() + DamagedText.REPLACEMENT);
        }
        findings.add(Location.ofLine((int) Math.max(1, html.lines().count()), 1), ReadingCode.TRUNCATED.finding());
    }
}
