package org.disclosurereport.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.disclosurereport.io.grid.KnownLabels;
import org.disclosurereport.model.form.Wording;

/**
 * What separates the fields: what the first line {@code sep=;} says, else the one under which the most
 * labels of the form come to light.
 *
 * @param separator the character
 * @param stated whether the document says so
 */
record Delimiter(char separator, boolean stated) {

    private static final char[] CANDIDATES = {',', '\t', ';', '，'};
    private static final String SEP = "sep=";

    static boolean isCandidate(char c) {
        return c == ',' || c == '\t' || c == ';' || c == '，';
    }

    /** Whether the first line of a document says what separates its fields. */
    static boolean isStated(String head) {
        if (!head.regionMatches(true, 0, SEP, 0, SEP.length()) || head.length() <= SEP.length() + 1) {
            return false;
        }
        char separator = head.charAt(SEP.length());
        char next = head.charAt(SEP.length() + 1);
        return isLineEnd(next) && !isLineEnd(separator) && separator != '"' && !Character.isLetterOrDigit(separator);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static Delimiter of(String head) {
        if (isStated(head)) {
            return new Delimiter(head.charAt(SEP.length()), true);
        }
        char best = CANDIDATES[0];
        long bestScore = -1;
        for (char candidate : CANDIDATES) {
            Score score = new Score();
            try {
                reader(candidate, Integer.MAX_VALUE).build(score, head).forEach(fields -> {});
            } catch (CsvParseException cutOffOrOther) {
                // what was counted before is enough to compare
            }
            if (score.value() > bestScore) {
                best = candidate;
                bestScore = score.value();
            }
        }
        return new Delimiter(best, false);
    }

    /** The one way in which text tables are parsed here. */
    static CsvReader.CsvReaderBuilder reader(char separator, int maxField) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter('"')
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .maxBufferSize(maxField);
    }

    Wording title() {
        return switch (separator) {
            case '\t' -> Wording.of("制表符", "tabs");
            case ';' -> Wording.of("分号", "semicolons");
            case '，' -> Wording.of("全角逗号", "full-width commas");
            default -> Wording.of("「" + separator + "」", "'" + separator + "'");
        };
    }

    /** Labels first, then records of several fields. */
    private static final class Score extends AbstractBaseCsvCallbackHandler<Integer> {
        private long labels;
        private long records;

        long value() {
            return labels << 32 | records;
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            if (length > 0 && length <= 200 && KnownLabels.contains(new String(buffer, offset, length))) {
                labels++;
            }
            records += field == 1 ? 1 : 0;
        }

        @Override
        protected Integer buildRecord() {
            return getFieldCount();
        }
    }
}
