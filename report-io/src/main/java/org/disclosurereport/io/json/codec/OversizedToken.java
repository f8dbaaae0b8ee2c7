package org.disclosurereport.io.json.codec;

import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.FigureText;
import org.disclosurereport.io.wire.WireCursor;
import org.disclosurereport.io.wire.WireFindings;

/**
 * Finds the token at which Jackson stopped because it is larger than anything of a report. Jackson says
 * that there is one, but neither which nor of which kind.
 */
final class OversizedToken {

    private static final String NUMBER = "+-.eE0123456789";

    private final byte[] content;
    private final BytePlaces places;
    private final ReadLimits limits;
    private final WireFindings findings;

    OversizedToken(byte[] content, BytePlaces places, ReadLimits limits, WireFindings findings) {
        this.content = content;
        this.places = places;
        this.limits = limits;
        this.findings = findings;
    }

    /** Reports the first one at or after the token that was read last. */
    void report(int from) {
        int i = from;
        while (i < content.length) {
            int end = content[i] == '"' ? endOfString(i) : isNumber(i) ? endOfNumber(i) : i + 1;
            if (content[i] == '"' && isTooLong(i, end)) {
                return;
            }
            if (isNumber(i) && end - i > JsonStreams.MAX_NUMBER_LENGTH) {
                int digits = end - i - (content[i] == '-' ? 1 : 0);
                add(ReadingCode.LIMIT_NUMBER, i, "limit", FigureText.MAX_DIGITS, "found", digits);
                return;
            }
            i = end;
        }
        add(
                ReadingCode.LIMIT_BYTES,
                from,
                "option",
                "maxBytes",
                "limit",
                limits.getMaxBytes(),
                "found",
                content.length);
    }

    private boolean isTooLong(int from, int end) {
        int characters = 0;
        for (int i = from + 1; i < end - 1; i++) {
            characters += (content[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        if (followedByColon(end)) {
            if (characters > WireCursor.MAX_NAME) {
                add(ReadingCode.LIMIT_NAME, from, "limit", WireCursor.MAX_NAME, "found", characters);
                return true;
            }
            return false;
        }
        if (characters > limits.getMaxTextLength()) {
            add(
                    ReadingCode.LIMIT_TEXT,
                    from,
                    "option",
                    "maxTextLength",
                    "limit",
                    limits.getMaxTextLength(),
                    "found",
                    characters);
            return true;
        }
        return false;
    }

    private boolean followedByColon(int from) {
        int i = from;
        while (i < content.length && content[i] <= ' ' && content[i] >= 0) {
            i++;
        }
        return i < content.length && content[i] == ':';
    }

    private int endOfString(int from) {
        int i = from + 1;
        while (i < content.length && content[i] != '"') {
            i += content[i] == '\\' ? 2 : 1;
        }
        return Math.min(content.length, i + 1);
    }

    private boolean isNumber(int i) {
        return NUMBER.indexOf(content[i]) >= 0;
    }

    private int endOfNumber(int from) {
        int i = from;
        while (i < content.length && isNumber(i)) {
            i++;
        }
        return i;
    }

    private void add(ReadingCode code, int at, Object... namesAndValues) {
        findings.addLast(code, places.at(at), null, namesAndValues);
    }
}
