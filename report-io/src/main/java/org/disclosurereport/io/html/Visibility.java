package org.disclosurereport.io.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.page.PageReading;
import org.jsoup.nodes.Element;

/**
 * Tells what of a page is seen by a person. What is not is no data, however much it looks like figures; style sheets
 * are not asked.
 */
final class Visibility {

    /** Elements that hold no text of the page. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script", "style", "head", "template", "noscript", "noframes", "audio", "datalist", "rt", "rp", "map");

    /** Elements whose text is crossed out. */
    private static final Set<String> CROSSED_OUT = Set.of("del", "s", "strike");

    private final Set<Element> hidden = new LinkedHashSet<>();

    /** Whether an element and all in it are left out; what a person wrote and nobody sees is counted. */
    boolean isLeftOut(Element element) {
        if (WITHOUT_TEXT.contains(element.normalName())) {
            return true;
        }
        if (!isHidden(element)) {
            return false;
        }
        if (element.hasText()) {
            hidden.add(element);
        }
        return true;
    }

    private static boolean isHidden(Element element) {
        if (CROSSED_OUT.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || (!style.isEmpty() && isHiddenBy(style));
    }

    private static boolean isHiddenBy(String style) {
        String compact = style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none")
                || compact.contains("visibility:hidden")
                || compact.contains("mso-hide:all")
                || compact.contains("text-decoration:line-through");
    }

    /** Says what was left out. */
    void report(FindingList findings) {
        if (!hidden.isEmpty()) {
            Element first = hidden.iterator().next();
            findings.add(
                    ElementPlace.of(first),
                    ReadingCode.HIDDEN_IGNORED.finding(
                            "count", hidden.size(), "found", PageReading.excerpt(first.text())));
        }
    }
}
