package org.disclosurereport.io.schema;

import java.util.List;
import org.disclosurereport.model.form.Wording;

/** Prints the elements of an XSD, always in the same way. */
final class XsdText {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    void start(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        depth++;
    }

    void end(String name) {
        depth--;
        indent().append("</xs:").append(name).append(">\n");
    }

    void empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
    }

    /** Texts in both languages; an element has one annotation at most. */
    void documentation(List<Wording> wordings) {
        start("annotation");
        wordings.forEach(wording -> {
            documentation("zh", wording.zh());
            documentation("en", wording.en());
        });
        end("annotation");
    }

    /** A text in both languages. */
    void documentation(Wording wording) {
        documentation(List.of(wording));
    }

    private void documentation(String language, String text) {
        tag("documentation", "xml:lang", language).append('>').append(escaped(text)).append("</xs:documentation>\n");
    }

    /** Elements that were printed before, as deep as they stand here. */
    void raw(String elements) {
        elements.lines().forEach(line -> indent().append(line).append('\n'));
    }

    private StringBuilder tag(String name, String... attributes) {
        indent().append("<xs:").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
        }
        return out;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(depth));
    }

    /** What nobody sees is written as a reference. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '<' || c == '>' || c == '&' || c == '"' || (c > ' ' && Character.isWhitespace(c))) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** The elements so far. */
    String body() {
        return out.toString();
    }

    @Override
    public String toString() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out;
    }
}
