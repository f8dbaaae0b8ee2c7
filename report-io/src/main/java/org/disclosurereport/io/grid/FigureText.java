package org.disclosurereport.io.grid;

import org.jspecify.annotations.Nullable;

/**
 * A figure typed as text. The only rewritings: ASCII and full-width digits, one leading sign, one decimal
 * point, thousands separators in the right places, blanks around it.
 */
final class FigureText {

    private static final String DASHES = "-—–―－−─━‐‑";
    private static final String MINUS = "-−－";
    private static final String SEPARATORS = ",，";

    private final String visible;
    private final boolean grouped;
    private final boolean badlyGrouped;
    private final @Nullable String plain;

    private FigureText(String visible, boolean grouped, boolean badlyGrouped, @Nullable String plain) {
        this.visible = visible;
        this.grouped = grouped;
        this.badlyGrouped = badlyGrouped;
        this.plain = plain;
    }

    static FigureText of(String text) {
        String visible = trimmed(text);
        int point = Math.max(visible.indexOf('.'), visible.indexOf('．'));
        String whole = point < 0 ? visible : visible.substring(0, point);
        String fraction = point < 0 ? "" : visible.substring(point + 1);
        String sign = "";
        if (!whole.isEmpty() && MINUS.indexOf(whole.charAt(0)) >= 0) {
            sign = "-";
            whole = whole.substring(1);
        } else if (!whole.isEmpty() && (whole.charAt(0) == '+' || whole.charAt(0) == '＋')) {
            whole = whole.substring(1);
        }
        StringBuilder digits = new StringBuilder();
        boolean grouped = false;
        boolean bad = false;
        int sinceSeparator = 0;
        int separator = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                digits.append(digit);
                sinceSeparator++;
            } else if (isSeparator(c)) {
                int kind = SEPARATORS.indexOf(c) >= 0 ? 1 : c == '\'' ? 3 : 2;
                bad |= digits.isEmpty() || (grouped ? sinceSeparator != 3 || kind != separator : sinceSeparator > 3);
                grouped = true;
                separator = kind;
                sinceSeparator = 0;
            } else {
                return new FigureText(visible, false, false, null);
            }
        }
        bad |= grouped && sinceSeparator != 3;
        String decimals = digits(fraction);
        if (digits.isEmpty() || decimals == null || (point >= 0 && decimals.isEmpty())) {
            return new FigureText(visible, grouped, false, null);
        }
        String number = sign + digits + (point < 0 ? "" : "." + decimals);
        return new FigureText(visible, grouped, bad, bad ? null : number);
    }

    /** What is left without blanks at both ends. */
    String visible() {
        return visible;
    }

    boolean isSlashOnly() {
        return visible.length() == 1 && isSlash(visible.charAt(0));
    }

    boolean isDashesOnly() {
        for (int i = 0; i < visible.length(); i++) {
            if (!isDash(visible.charAt(i))) {
                return false;
            }
        }
        return !visible.isEmpty() && visible.length() <= 4;
    }

    boolean isBadlyGrouped() {
        return grouped && badlyGrouped;
    }

    /** The number in plain ASCII, or null if the text is not one. */
    @Nullable
    String plain() {
        return plain;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isSlash(char c) {
        return c == '/' || c == '／';
    }

    /** The value of an ASCII or full-width digit, or -1: other scripts' digits are not figures. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0
                || c == '\''
                || c == ' '
                || c == '\u00a0'
                || c == '\u2009'
                || c == '\u202f'
                || c == '\u3000';
    }

    private static @Nullable String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            digits.append(digit);
        }
        return digits.toString();
    }

    /** Blanks at both ends; an invisible mark that is no blank stays and makes the text unreadable. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
