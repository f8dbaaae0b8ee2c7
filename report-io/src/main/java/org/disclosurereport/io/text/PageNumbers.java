package org.disclosurereport.io.text;

/**
 * Takes the numbers of pages out of pasted text, where they stand on lines of their own or stick to the line behind
 * them: 非\n6政府信息的2件. A number at the beginning of a line counts as that of a page if it follows the one before and no
 * unit, no mark of numbering and no blank stands behind it.
 */
final class PageNumbers {

    private static final String MARKS = "-—－–·";
    private static final String UNITS = "件条项个次场期篇人名位份批家户封起万亿元年月日时分%％、.．,，)）:：余多点度类";
    private static final int MAX_PAGES = 2000;

    private int last;

    /** How many characters at the beginning of a line are a page number; all of them if nothing else stands there. */
    int lengthAt(String line) {
        int at = 0;
        while (at < line.length() && (MARKS.indexOf(line.charAt(at)) >= 0 || line.charAt(at) == ' ')) {
            at++;
        }
        int start = at;
        int value = 0;
        while (at < line.length() && at - start < 4 && isDigit(line.charAt(at))) {
            value = value * 10 + line.charAt(at) - '0';
            at++;
        }
        if (at == start || value > MAX_PAGES) {
            return 0;
        }
        int end = at;
        while (end < line.length() && (MARKS.indexOf(line.charAt(end)) >= 0 || line.charAt(end) == ' ')) {
            end++;
        }
        if (end == line.length()) {
            return ofWholeLine(value, end, start > 0);
        }
        char next = line.charAt(at);
        boolean sticks = start == 0 && end == at && value == last + 1 && !isDigit(next);
        boolean begins = next == '(' || (next > 0x7f && UNITS.indexOf(next) < 0);
        if (sticks && begins) {
            last = value;
            return at;
        }
        return 0;
    }

    private int ofWholeLine(int value, int length, boolean marked) {
        if (marked || value == last + 1) {
            last = value;
            return length;
        }
        return 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
