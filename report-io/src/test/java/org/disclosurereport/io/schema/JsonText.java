package org.disclosurereport.io.schema;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints maps, lists, texts, numbers and booleans as JSON, always in the same way. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** An object with members in this order. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    static String of(Object value) {
        JsonText text = new JsonText();
        text.print(value, "");
        return text.out.append('\n').toString();
    }

    private void print(Object value, String indent) {
        if (value instanceof Map<?, ?> object) {
            members(object, indent);
        } else if (value instanceof List<?> list) {
            items(list);
        } else if (value instanceof String text) {
            quote(text);
        } else {
            out.append(value);
        }
    }

    private void members(Map<?, ?> object, String indent) {
        out.append('{');
        String separator = "\n";
        for (Map.Entry<?, ?> member : object.entrySet()) {
            out.append(separator).append(indent).append("  ");
            quote((String) member.getKey());
            out.append(": ");
            print(member.getValue(), indent + "  ");
            separator = ",\n";
        }
        if (!object.isEmpty()) {
            out.append('\n').append(indent);
        }
        out.append('}');
    }

    private void items(List<?> list) {
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            print(items.next(), "");
            if (items.hasNext()) {
                out.append(", ");
            }
        }
        out.append(']');
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                throw new IllegalArgumentException("A schema must not have control characters, but has one in " + text);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
