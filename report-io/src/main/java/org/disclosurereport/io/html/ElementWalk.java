package org.disclosurereport.io.html;

import java.util.Locale;
import java.util.Set;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through what can be seen of an element, in the order in which it is read. */
abstract class ElementWalk {

    /** Elements that show what is no text, so that texts around them are not one. */
    private static final Set<String> DRAWN = Set.of("svg", "canvas", "object", "embed", "iframe", "video", "select");

    /** Kinds of fields that show what stands in them. */
    private static final Set<String> SHOWN = Set.of("", "text", "number", "tel", "search");

    private final Visibility visibility;

    ElementWalk(Visibility visibility) {
        this.visibility = visibility;
    }

    /** Text that follows the text before it. */
    abstract void text(TextNode text, boolean typed);

    /** Raised or lowered text. */
    abstract void shiftedText(TextNode text, boolean raised);

    /** The line ends here. */
    abstract void endLine() throws UnreadableDocument;

    /** A table stands here. */
    abstract void table(Element table) throws UnreadableDocument;

    /** An image stands here. */
    abstract void image(Element image) throws UnreadableDocument;

    /** What stands in a field of a form is a line of its own. */
    private void field(Element field) throws UnreadableDocument {
        endLine();
        if (SHOWN.contains(field.attr("type").toLowerCase(Locale.ROOT))) {
            value(field, field.attr("value"));
        }
        endLine();
    }

    /** Text that stands in a field. */
    abstract void value(Element field, String value);

    /** Goes through an element that begins and ends lines of its own. */
    final void walk(Element element) throws UnreadableDocument {
        endLine();
        walkInside(element, visibility.isTyped(element), "");
        endLine();
    }

    private void walkInside(Element element, boolean typed, String shift) throws UnreadableDocument {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                if (shift.isEmpty()) {
                    text(text, typed);
                } else {
                    shiftedText(text, shift.equals("sup"));
                }
            } else if (node instanceof Element child) {
                if (DRAWN.contains(child.normalName())) {
                    endLine();
                } else if (!visibility.isLeftOut(child)) {
                    visit(child, typed, shift);
                }
            }
        }
    }

    private void visit(Element child, boolean typed, String shift) throws UnreadableDocument {
        String name = child.normalName();
        switch (name) {
            case "br", "hr" -> endLine();
            case "img" -> image(child);
            case "input" -> field(child);
            case "table" -> {
                endLine();
                table(child);
            }
            case "sup", "sub" -> walkInside(child, typed, name);
            default -> {
                if (child.isBlock()) {
                    endLine();
                }
                walkInside(child, typed || visibility.isTyped(child), shift);
                if (child.isBlock()) {
                    endLine();
                }
            }
        }
    }
}
