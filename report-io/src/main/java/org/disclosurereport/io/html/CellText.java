package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text of a cell of a table, its lines one below the other; tables inside are read on their own. */
final class CellText extends ElementWalk {

    private final TextFlow flow = new TextFlow();
    private final List<String> lines = new ArrayList<>();
    private boolean holdsTables;

    private CellText(Visibility visibility) {
        super(visibility);
    }

    static CellText of(Element cell, Visibility visibility) throws UnreadableDocument {
        CellText text = new CellText(visibility);
        text.walk(cell);
        return text;
    }

    /** Its lines, one below the other; nothing if what matters in it are tables. */
    String text() {
        return holdsTables ? "" : String.join("\n", lines);
    }

    boolean holdsTables() {
        return holdsTables;
    }

    @Override
    void text(TextNode text, boolean typed) {
        flow.append(text.getWholeText(), typed);
    }

    @Override
    void shiftedText(TextNode text, boolean raised) {
        flow.appendShifted(text.getWholeText(), raised);
    }

    @Override
    void value(Element field, String value) {
        flow.append(value, /* typed= */ false);
    }

    @Override
    void endLine() {
        lines.addAll(flow.take());
    }

    @Override
    void table(Element table) {
        holdsTables = true;
    }

    /** What an image shows between two digits is not known; they are not one number. */
    @Override
    void image(Element image) {
        endLine();
    }
}
