package org.disclosurereport.io.spreadsheet;

import java.util.Locale;

/** What a number format can change about a figure: that it is shown as a date or as a percentage. */
enum NumberFormat {
    /** A number. */
    NUMBER,
    /** A date or time. */
    DATE,
    /** A percentage. */
    PERCENT;

    /** What the formats mean that have a number and no code. */
    static NumberFormat builtIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
                ? DATE
                : NUMBER;
    }

    /** Whether a format code shows years, months, days, hours, seconds or a percentage outside quotes and brackets. */
    static NumberFormat of(String code) {
        String small = code.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"' || c == '[') {
                int end = small.indexOf(c == '"' ? '"' : ']', i + 1);
                if (c == '[' && end == i + 2 && "hms".indexOf(small.charAt(i + 1)) >= 0) {
                    return DATE;
                }
                i = end < 0 ? small.length() : end;
            } else if ("ymdhs".indexOf(c) >= 0) {
                return DATE;
            } else if (c == '%') {
                return PERCENT;
            }
        }
        return NUMBER;
    }
}
