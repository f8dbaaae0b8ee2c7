package org.disclosurereport.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.model.finding.Printable;

/**
 * Rows of a text table as a spreadsheet program opens them: UTF-8 with a byte order mark, lines ended by CR LF, every
 * text between quotes, nothing invisible in any text, and no text that could be taken for a formula. Not thread-safe.
 */
public final class CsvRows {

    /** What begins a formula, also in full width; blanks before it do not make it harmless. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    private static final QuoteStrategy ALL_BUT_NUMBERS = new QuoteStrategy() {
        @Override
        public boolean quoteEmpty(int line, int field) {
            return true;
        }

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return !NUMBER.matcher(value).matches();
        }
    };

    private final Writer text;
    private final CsvWriter rows;

    private CsvRows(Writer text) {
        this.text = text;
        this.rows = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(ALL_BUT_NUMBERS)
                .bufferSize(0)
                .build(text);
    }

    /**
     * Begins a table.
     *
     * @param out the stream; the caller closes it
     * @param header the titles of the columns
     * @return the rows
     * @throws IOException if the stream fails
     */
    public static CsvRows begin(OutputStream out, List<String> header) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvRows rows = new CsvRows(text);
        rows.add(List.copyOf(header));
        return rows;
    }

    /**
     * Writes a row, down to the stream.
     *
     * @param fields numbers ({@link BigDecimal}, {@link Integer}, {@link Long}) are written as plain decimals, all else
     *     as text
     * @throws IOException if the stream fails
     */
    public void add(List<?> fields) throws IOException {
        rows.writeRecord(fields.stream().map(CsvRows::field).toList());
        text.flush();
    }

    private static String field(Object field) {
        if (field instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return field instanceof Number ? field.toString() : harmless(field.toString());
    }

    private static String harmless(String text) {
        String visible = text.codePoints()
                .mapToObj(c -> Printable.of(Character.toString(c)))
                .collect(Collectors.joining());
        String begin = visible.replaceFirst("^[\\s\\h\\u3000]+", "");
        boolean formula = !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0;
        return formula ? "'" + visible : visible;
    }
}
