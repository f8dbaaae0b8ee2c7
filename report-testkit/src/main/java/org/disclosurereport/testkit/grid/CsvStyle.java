package org.disclosurereport.testkit.grid;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How a program writes a grid as a text table.
 *
 * @param delimiter what stands between fields
 * @param lineEnd what ends a line
 * @param quoted whether every field stands in quotation marks, or only those that must
 * @param stated whether the first line says the delimiter, as spreadsheets write it: {@code sep=;}
 * @param encoding how characters become bytes
 */
public record CsvStyle(char delimiter, String lineEnd, boolean quoted, boolean stated, TextEncoding encoding) {

    /** Commas, line feeds, UTF-8. */
    public static final CsvStyle PLAIN = new CsvStyle(',', "\n", false, false, TextEncoding.UTF_8);

    /**
     * Every style that spreadsheets and systems of offices write; shrinks to {@link #PLAIN}.
     *
     * @return styles
     */
    public static Arbitrary<CsvStyle> styles() {
        return Combinators.combine(
                        Arbitraries.of(',', '\t', ';', '，'),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.of(TextEncoding.class))
                .as(CsvStyle::new);
    }

    /**
     * A grid as a text table; what spans several places stands in the first of them.
     *
     * @param grid the grid
     * @return its characters
     */
    public String write(TextGrid grid) {
        String head = stated ? "sep=" + delimiter + lineEnd : "";
        return head + grid.toRows().stream().map(row -> line(row) + lineEnd).collect(Collectors.joining());
    }

    private String line(List<String> row) {
        return row.stream().map(this::field).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private String field(String text) {
        boolean needed = text.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r');
        return quoted || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /**
     * A grid as the bytes of a text table.
     *
     * @param grid the grid
     * @return its bytes
     */
    public byte[] toBytes(TextGrid grid) {
        return encoding.encode(write(grid));
    }

    @Override
    public String toString() {
        return "csv in " + encoding + ", fields parted by '" + (delimiter == '\t' ? "\\t" : String.valueOf(delimiter))
                + "', lines ended by "
                + (lineEnd.equals("\n")
                        ? "LF"
                        : lineEnd.equals("\r\n")
                                ? "CRLF"
                                : lineEnd.codePoints().boxed().toList())
                + (quoted ? ", all quoted" : "") + (stated ? ", sep= first" : "");
    }
}
