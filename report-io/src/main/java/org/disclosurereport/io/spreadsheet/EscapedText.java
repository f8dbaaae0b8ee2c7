package org.disclosurereport.io.spreadsheet;

/** Texts of SpreadsheetML: {@code _x000D_} stands for a character that XML cannot carry well. */
final class EscapedText {

    private static final int LENGTH = 7;

    private EscapedText() {}

    /** The text with its escapes resolved; an escape of a control character or half a character stays. */
    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int code = codeAt(text, at);
            if (isText(code)) {
                decoded.append((char) code);
                at += LENGTH;
            } else {
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    private static boolean isText(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || (code >= ' ' && code < 0xfffe && !Character.isSurrogate((char) code));
    }

    private static int codeAt(String text, int at) {
        if (at + LENGTH > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
