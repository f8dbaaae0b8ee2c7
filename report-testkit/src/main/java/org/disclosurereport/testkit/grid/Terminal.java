package org.disclosurereport.testkit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a terminal shows text: full-width characters take two places, some characters none. */
final class Terminal {

    private Terminal() {}

    /** How many places a text takes. */
    static int widthOf(String text) {
        return text.codePoints().map(Terminal::widthOf).sum();
    }

    private static int widthOf(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = Character.isIdeographic(character)
                || (character >= 0x1100 && character <= 0x115f)
                || (character >= 0x2e80 && character <= 0xa4cf)
                || (character >= 0xac00 && character <= 0xd7a3)
                || (character >= 0xfe30 && character <= 0xfe6f)
                || (character >= 0xff01 && character <= 0xff60)
                || (character >= 0xffe0 && character <= 0xffe6)
                || (character >= 0x1f300 && character <= 0x1faff);
        return wide ? 2 : 1;
    }

    /** A text on one line in which everything can be seen: what has no shape of its own stands as its number. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.PRIVATE_USE,
                        Character.SURROGATE,
                        Character.UNASSIGNED -> visible.append(String.format(Locale.ROOT, "\\u{%x}", character));
                default -> visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    /** A text broken into lines of a width. */
    static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (int character : text.codePoints().toArray()) {
            int more = widthOf(character);
            if (taken + more > width && taken > 0) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            line.appendCodePoint(character);
            taken += more;
        }
        lines.add(line.toString());
        return lines;
    }
}
