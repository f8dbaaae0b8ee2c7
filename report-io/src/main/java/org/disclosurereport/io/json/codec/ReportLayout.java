package org.disclosurereport.io.json.codec;

import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The canonical layout: every member and item on a line of its own, two spaces deep, line feeds only. A
 * row of a table stands on one line, so that a table reads like a table. One for each document.
 */
final class ReportLayout implements PrettyPrinter {

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString COMMA = new SerializedString(", ");

    /** By depth: a line feed and its blanks. */
    private static final SerializableString[] LINES = IntStream.range(0, 24)
            .mapToObj(depth -> new SerializedString("\n" + "  ".repeat(depth)))
            .toArray(SerializableString[]::new);

    private int depth;
    private boolean inline;

    /** Switches to and from one line. */
    void inline(boolean on) {
        inline = on;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int members) {
        end(out, members, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int items) {
        end(out, items, ']');
    }

    private void separate(JsonGenerator out) {
        if (inline) {
            out.writeRaw(COMMA);
        } else {
            out.writeRaw(',');
            newLine(out);
        }
    }

    private void end(JsonGenerator out, int content, char bracket) {
        depth--;
        if (content > 0) {
            newLine(out);
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) {
        if (inline) {
            return;
        }
        out.writeRaw(LINES[Math.min(depth, LINES.length - 1)]);
        for (int level = LINES.length; level <= depth; level++) {
            out.writeRaw("  ");
        }
    }
}
