package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.text.table.Words.Meaning;
import org.disclosurereport.io.text.table.Words.Role;
import org.disclosurereport.io.text.table.Words.Word;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/**
 * A word of the forms in a text.
 *
 * @param start index of its first character, or of the first of its number
 * @param bare index of the first character behind the number
 * @param end index behind its last character
 * @param word the word
 * @param number the number before it, possibly empty
 */
record Hit(int start, int bare, int end, Word word, String number) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String OF_WHICH = "其中";

    /** All words of a text from its beginning to its end; of words that overlap the first one. */
    static List<Hit> in(Characters text) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Word word = Words.ALL.at(text, at);
            if (word == null) {
                at++;
            } else {
                int start = numbered(text, at, hits.isEmpty() ? 0 : hits.get(hits.size() - 1).end, word);
                int end = at + word.text().length();
                hits.add(new Hit(start, at, end, word, text.folded(start, at)));
                at = end;
            }
        }
        return hits;
    }

    /** Where the number begins that is printed before a word. */
    private static int numbered(Characters text, int bare, int from, Word word) {
        int at = bare;
        if (at > from && ".,):".indexOf(text.at(at - 1)) >= 0) {
            int digits = at - 1;
            while (digits > from && isDigit(text.at(digits - 1)) && text.gap(digits) == Characters.Gap.NONE) {
                digits--;
            }
            int numerals = at - 1;
            while (numerals > from && at - numerals < 4 && NUMERALS.indexOf(text.at(numerals - 1)) >= 0) {
                numerals--;
            }
            if (digits < at - 1) {
                at = ofDigits(text, digits, at, word);
            } else if (numerals < at - 1) {
                at = numerals;
            }
            at -= at < bare && text.at(bare - 1) == ')' && at > from && text.at(at - 1) == '(' ? 1 : 0;
        }
        int before = at > from && text.at(at - 1) == ':' ? at - 1 : at;
        int which = before - OF_WHICH.length();
        return which >= from && text.startsWith(OF_WHICH, which) ? which : at;
    }

    /** Figures may stick to the number: only what the form prints is one, or a number that stands apart. */
    private static int ofDigits(Characters text, int digits, int end, Word word) {
        String run = text.folded(digits, end - 1);
        for (Meaning meaning : word.meanings()) {
            String number = meaning.label() == null ? "" : digitsOf(meaning.label());
            if (!number.isEmpty() && run.endsWith(number)) {
                return end - 1 - number.length();
            }
        }
        boolean apart = digits == 0 || text.gap(digits) != Characters.Gap.NONE;
        return apart && run.length() < 3 ? digits : end;
    }

    private static String digitsOf(FormLabel label) {
        StringBuilder digits = new StringBuilder();
        label.numbering().chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean is(Role role) {
        return word.is(role);
    }

    /** Whether the number that the form prints before a label stands before this word. */
    boolean isNumberedLike(FormLabel label) {
        String expected = Words.fold(label.numbering());
        return !expected.isEmpty() && bareNumber(number).equals(bareNumber(expected));
    }

    private static String bareNumber(String number) {
        StringBuilder bare = new StringBuilder();
        number.chars()
                .filter(c -> NUMERALS.indexOf(c) >= 0 || isDigit((char) c) || c == '(')
                .forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    /** The row of a block that this word can be, or null. */
    @Nullable
    FormLabel rowOf(FormBlock block) {
        return word.meanings().stream()
                .filter(meaning -> meaning.role() == Role.ROW && block.equals(meaning.block()))
                .map(Meaning::label)
                .findFirst()
                .orElse(null);
    }
}
