package org.disclosurereport.io.html;

import java.util.LinkedHashSet;
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

    /** Elements that keep blanks and line ends. */
    private static final Set<String> TYPED = Set.of("pre", "textarea", "xmp", "listing", "plaintext");

    /** Elements whose text is crossed out. */
    private static final Set<String> CROSSED_OUT = Set.of("del", "s", "strike");

    private final InlineStyles styles = new InlineStyles();
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

    private boolean isHidden(Element element) {
        if (CROSSED_OUT.contains(element.normalName())) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || styles.of(element).hides();
    }

    /** Whether blanks and line ends of an element are seen as they are typed. */
    boolean isTyped(Element element) {
        return TYPED.contains(element.normalName()) || styles.of(element).keepsLines();
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
