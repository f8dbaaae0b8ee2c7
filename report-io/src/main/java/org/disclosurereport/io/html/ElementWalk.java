package org.disclosurereport.io.html;

import java.util.Locale;
import java.util.Set;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through what can be seen of an element, in the order in which it is read. */
abstract class ElementWalk {

    private static final Set<String> TYPED = Set.of("pre", "textarea", "xmp", "listing", "plaintext");

    private final Visibility visibility;
    private final ReadLimits limits;

    ElementWalk(Visibility visibility, ReadLimits limits) {
        this.visibility = visibility;
        this.limits = limits;
    }

    /** Text that follows the text before it. */
    abstract void text(TextNode text, boolean typed);

    /** Raised or lowered text. */
    abstract void shiftedText(TextNode text, boolean raised);

    /** The line ends here. */
    abstract void endLine();

    /** A table stands here. */
    abstract void table(Element table, int depth) throws UnreadableDocument;

    /** An image stands here. */
    abstract void image(Element image);

    /** Goes through an element that begins and ends lines of its own. */
    final void walk(Element element, int depth) throws UnreadableDocument {
        endLine();
        walkInside(element, depth, isTyped(element), "");
        endLine();
    }

    private void walkInside(Element element, int depth, boolean typed, String shift) throws UnreadableDocument {
        if (depth > limits.getMaxPageDepth()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_DEPTH
                    .finding("option", "maxPageDepth", "limit", limits.getMaxPageDepth(), "found", depth)
                    .location(ElementPlace.of(element))
                    .build());
        }
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                if (shift.isEmpty()) {
                    text(text, typed);
                } else {
                    shiftedText(text, shift.equals("sup"));
                }
            } else if (node instanceof Element child && !visibility.isLeftOut(child)) {
                visit(child, depth, typed, shift);
            }
        }
    }

    private void visit(Element child, int depth, boolean typed, String shift) throws UnreadableDocument {
        String name = child.normalName();
        switch (name) {
            case "br", "hr" -> endLine();
            case "img" -> image(child);
            case "table" -> {
                endLine();
                table(child, depth + 1);
            }
            case "sup", "sub" -> walkInside(child, depth + 1, typed, name);
            default -> {
                if (child.isBlock()) {
                    endLine();
                }
                walkInside(child, depth + 1, typed || isTyped(child), shift);
                if (child.isBlock()) {
                    endLine();
                }
            }
        }
    }

    private static boolean isTyped(Element element) {
        return TYPED.contains(element.normalName())
                || (element.attributesSize() > 0
                        && element.attr("style")
                                .replace(" ", "")
                                .toLowerCase(Locale.ROOT)
                                .contains("white-space:pre"));
    }
}
