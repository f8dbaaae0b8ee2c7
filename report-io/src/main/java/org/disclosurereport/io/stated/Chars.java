package org.disclosurereport.io.stated;

import org.disclosurereport.io.grid.LabelText;

/** Kinds of characters in sentences. */
final class Chars {

    private static final String CLAUSE_ENDS = "，,；;：:。！？!?";
    private static final String BRACKETS = "（）()【】[]";
    private static final String SENTENCE_ENDS = "。！？!?";

    private Chars() {}

    static boolean isBlank(char c) {
        return LabelText.isInvisible(c);
    }

    /** The value of an ASCII or full-width digit, or -1. */
    static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'ａ' && c <= 'ｚ') || (c >= 'Ａ' && c <= 'Ｚ');
    }

    /** Whether a clause ends here; the enumeration comma ends none. */
    static boolean endsClause(char c) {
        return CLAUSE_ENDS.indexOf(c) >= 0;
    }

    /** Whether the words about one figure end here at the latest: with the clause or at a bracket. */
    static boolean endsWords(char c) {
        return endsClause(c) || BRACKETS.indexOf(c) >= 0;
    }

    /** Whether one thing of a list ends here. */
    static boolean endsItem(char c) {
        return endsWords(c) || c == '、';
    }

    static boolean endsSentence(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0;
    }

    /** The first index from a position on that holds no blank. */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index behind the last character before a position that is no blank. */
    static int backOverBlanks(String text, int before) {
        int end = before;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A text without the blanks in it. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return compact.toString();
    }
}
