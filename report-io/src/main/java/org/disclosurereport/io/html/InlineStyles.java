package org.disclosurereport.io.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the styles of elements say about their text. A page repeats a few of them many times. */
final class InlineStyles {

    private static final Style PLAIN = new Style(/* hides= */ false, /* keepsLines= */ false);

    private final Map<String, Style> known = new HashMap<>();

    /**
     * What one style says.
     *
     * @param hides whether it hides or crosses out
     * @param keepsLines whether blanks and line ends count as they are typed
     */
    record Style(boolean hides, boolean keepsLines) {
        static Style parse(String style) {
            String compact = style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            return new Style(
                    compact.contains("display:none")
                            || compact.contains("visibility:hidden")
                            || compact.contains("mso-hide:all")
                            || compact.contains("text-decoration:line-through"),
                    compact.contains("white-space:pre"));
        }
    }

    Style of(Element element) {
        String style = element.attributesSize() == 0 ? "" : element.attr("style");
        return style.isEmpty() ? PLAIN : known.computeIfAbsent(style, Style::parse);
    }
}
