package org.disclosurereport.io.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells running text from a text table: it has sentences about disclosure, and hardly a line of fields, or none but those
 * of tables that were copied from a page, between lines of sentences that are no fields. Where nearly all records have as
 * many fields, a program wrote a table, however few the fields are.
 */
final class ProseSniff {

    private static final String SUBJECT = "政府信息公开";
    private static final String DELIMITERS = ",;\t";

    /** So begins a text table that says its delimiter. */
    private static final String STATED = "sep=";

    /** Commas of sentences too, which no text has in the same number in nearly all lines. */
    private static final String ALL_DELIMITERS = DELIMITERS + "，";

    private static final int FIELDS = 3;
    private static final int SHORT_FIELD = 12;
    private static final int SENTENCES = 2;
    private static final int FEW = 4;
    private static final int NEARLY_ALL = 10;
    private static final int NARROW = 2;

    private ProseSniff() {}

    /** Whether the beginning of a text is that of a report in sentences. */
    static boolean isProse(String head) {
        int sentences = 0;
        for (int i = 0; i < head.length(); i++) {
            sentences += head.charAt(i) == '。' ? 1 : 0;
        }
        boolean stated = head.regionMatches(true, 0, STATED, 0, STATED.length());
        if (stated || sentences < SENTENCES || !head.contains(SUBJECT) || isOfOneWidth(head)) {
            return false;
        }
        int lines = 0;
        int rows = 0;
        int ofTabs = 0;
        int prose = 0;
        for (String line : (Iterable<String>) head.lines()::iterator) {
            if (!line.isBlank() && line.charAt(0) != '|') {
                boolean row = isRow(line);
                lines++;
                rows += row ? 1 : 0;
                ofTabs += row && line.indexOf('\t') >= 0 ? 1 : 0;
                prose += line.indexOf('\t') < 0 && line.indexOf('。') >= 0 ? 1 : 0;
            }
        }
        return rows * FEW <= lines || (rows == ofTabs && prose >= SENTENCES);
    }

    /** Whether nearly all records have the same number of one delimiter, two at least. */
    private static boolean isOfOneWidth(String head) {
        for (int d = 0; d < ALL_DELIMITERS.length(); d++) {
            Map<Integer, Integer> byWidth = recordsByWidth(head, ALL_DELIMITERS.charAt(d));
            int all = byWidth.values().stream().mapToInt(Integer::intValue).sum();
            boolean one = byWidth.entrySet().stream()
                    .anyMatch(width -> width.getKey() >= NARROW && (all - width.getValue()) * NEARLY_ALL <= all);
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** How many records have so many delimiters; what stands in quotation marks does not count, blank lines neither. */
    private static Map<Integer, Integer> recordsByWidth(String head, char delimiter) {
        Map<Integer, Integer> byWidth = new HashMap<>();
        boolean quoted = false;
        boolean blank = true;
        int width = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    byWidth.merge(width, 1, Integer::sum);
                }
                blank = true;
                width = 0;
            } else {
                blank &= c == ' ';
                width += !quoted && c == delimiter ? 1 : 0;
            }
        }
        return byWidth;
    }

    /** Whether a line has several fields that are short, or empty. */
    private static boolean isRow(String line) {
        for (int d = 0; d < DELIMITERS.length(); d++) {
            char delimiter = DELIMITERS.charAt(d);
            int count = 0;
            boolean empty = line.charAt(line.length() - 1) == delimiter;
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) == delimiter) {
                    count++;
                    empty |= i + 1 < line.length() && line.charAt(i + 1) == delimiter;
                }
            }
            if (count >= FIELDS && (empty || line.length() / (count + 1) < SHORT_FIELD)) {
                return true;
            }
        }
        return false;
    }
}
