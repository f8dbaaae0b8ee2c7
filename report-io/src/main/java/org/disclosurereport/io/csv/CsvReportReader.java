package org.disclosurereport.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.grid.KnownLabels;
import org.disclosurereport.io.summary.GridReports;
import org.disclosurereport.io.wire.Gb18030;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a report from a text table: its fields become one grid, the grid becomes tables. */
public final class CsvReportReader {

    /** So many characters decide about the delimiter. */
    private static final int HEAD = 128 * 1024;

    private CsvReportReader() {}

    /**
     * Reads what somebody wants to know from it.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param reading what to make of its sheets
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            Grid grid = grid(content, options, findings);
            return reading.read(List.of(grid), options, findings);
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            return ReadResult.builder().findings(findings.toList()).build();
        }
    }

    /**
     * Reads all reports of a text table.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param results takes what became of it
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            GridReports.read(List.of(grid(content, options, findings)), options, findings, results);
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            results.accept(ReadResult.builder().findings(findings.toList()).build());
        }
    }

    /**
     * Whether bytes look like a text table: text with a delimiter or a label of the form in it.
     *
     * @param head the beginning of a document
     * @param options what the caller knows
     * @return true if this reader is the one to say what is wrong with it
     */
    public static boolean recognises(byte[] head, ReadOptions options) {
        Optional<GivenCharset> given = GivenCharset.of(options);
        return looksLikeTable(CsvText.of(head, given, false))
                || (given.isPresent() && looksLikeTable(CsvText.of(head, Optional.empty(), false)));
    }

    private static boolean looksLikeTable(CsvText text) {
        String sample = text.head(HEAD);
        int strange = 0;
        boolean table = Delimiter.isStated(sample);
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            strange += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? 1 : 0;
            table |= Delimiter.isCandidate(c);
        }
        boolean isText = !sample.startsWith("\ufeff")
                && (text.bad() < 0 || text.bad() > 64)
                && strange * 100L <= sample.length();
        return isText && (table || sample.lines().limit(1000).anyMatch(KnownLabels::contains));
    }

    static Grid grid(byte[] content, ReadOptions options, FindingList findings) throws UnreadableDocument {
        ReadLimits limits = options.getLimits();
        CsvText text = decoded(content, GivenCharset.of(options), findings);
        @Nullable Wording irregular = scan(text).irregular();
        if (irregular != null) {
            findings.add(ReadingCode.CSV_LINE_ENDS.finding("found", irregular).build());
        }
        Delimiter delimiter = Delimiter.of(text.head(HEAD));
        if (delimiter.separator() != ',' && !delimiter.stated()) {
            findings.add(ReadingCode.CSV_DELIMITER
                    .finding("delimiter", delimiter.title())
                    .build());
        }
        FieldCollector collector = new FieldCollector(delimiter.stated() ? 1 : 0, limits, findings);
        List<Integer> widths = parse(text, delimiter, collector, limits);
        reportUnwrapped(collector.unwrapped(), findings);
        reportWidths(collector.cells(), widths, delimiter.stated() ? 1 : 0, findings);
        return Grid.ofText(collector.cells());
    }

    /** The text; what there is to say about its encoding is said. */
    private static CsvText decoded(byte[] content, Optional<GivenCharset> given, FindingList findings)
            throws UnreadableDocument {
        CsvText text = CsvText.of(content, given, true);
        String charset = text.charset().name();
        if (text.bad() >= 0) {
            throw undecodable(text, given.isPresent());
        }
        if (text.isRatherUtf8()) {
            throw new UnreadableDocument(ReadingCode.CHARSET_SUSPECT
                    .finding("expected", charset, "found", Wording.of("字节实为 UTF-8", "its bytes are UTF-8"))
                    .build());
        }
        if (text.hasMark()) {
            findings.add(ReadingCode.BOM_SKIPPED.finding().build());
            given.filter(other -> other.contradicts(text.charset()))
                    .ifPresent(other -> findings.add(ReadingCode.CHARSET_OVERRIDDEN
                            .finding("given", other.name(), "found", charset, "taken", charset)
                            .build()));
        } else if (given.isEmpty() && Gb18030.is(text.charset())) {
            findings.add(
                    ReadingCode.CHARSET_DETECTED.finding("charset", charset).build());
        }
        return text;
    }

    private static LineScan scan(CsvText text) throws UnreadableDocument {
        try {
            return LineScan.of(text.reader());
        } catch (UnreadableDocument unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes that were decoded once must decode again", impossible);
        }
    }

    /** The number of fields of every record. */
    private static List<Integer> parse(CsvText text, Delimiter delimiter, FieldCollector collector, ReadLimits limits)
            throws UnreadableDocument {
        List<Integer> widths = new ArrayList<>();
        int maxField = (int) Math.min(Integer.MAX_VALUE - 16, limits.getMaxTextLength() + 65_536L);
        try (CsvReader<Integer> reader =
                Delimiter.reader(delimiter.separator(), maxField).build(collector, text.reader())) {
            reader.forEach(widths::add);
        } catch (FieldCollector.Stop stop) {
            throw new UnreadableDocument(stop.finding());
        } catch (CsvParseException broken) {
            throw new UnreadableDocument(reason(broken, collector));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes that were decoded once must decode again", impossible);
        }
        return widths;
    }

    private static Finding reason(CsvParseException broken, FieldCollector collector) {
        if (broken.getCause() instanceof FieldCollector.Stop stop) {
            return stop.finding();
        }
        String said = String.valueOf(broken.getMessage());
        if (said.contains("buffer")) {
            return collector.tooLong().finding();
        }
        Finding.Builder finding = said.contains("Unclosed")
                ? ReadingCode.CSV_UNCLOSED.finding()
                : ReadingCode.CSV_QUOTE.finding("found", said);
        return finding.location(collector.next()).build();
    }

    private static void reportUnwrapped(List<GridCell> unwrapped, FindingList findings) {
        if (!unwrapped.isEmpty()) {
            String cells = unwrapped.stream()
                    .limit(20)
                    .map(cell -> cell.name() + "「" + cell.text() + "」")
                    .collect(Collectors.joining("、"));
            findings.add(
                    Location.ofLine(unwrapped.get(0).line(), unwrapped.get(0).column() + 1),
                    ReadingCode.NORMALISED.finding(
                            "table", ReportFormat.CSV.title(), "count", unwrapped.size(), "cells", cells));
        }
    }

    /** Programs write tables of one width; a record that has another one has lost or gained a delimiter. */
    private static void reportWidths(List<GridCell> cells, List<Integer> widths, int skipped, FindingList findings) {
        Map<Integer, GridCell> figures = new HashMap<>();
        Map<Integer, GridCell> firsts = new HashMap<>();
        for (GridCell cell : cells) {
            firsts.putIfAbsent(cell.row(), cell);
            if (cell.isFigureLike()) {
                figures.putIfAbsent(cell.row(), cell);
            }
        }
        Map<Integer, Integer> counts = new HashMap<>();
        firsts.keySet().forEach(row -> counts.merge(widths.get(row + skipped), 1, Integer::sum));
        int usual = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        int rest = firsts.size() - counts.getOrDefault(usual, 0);
        if (firsts.size() < 5 || rest * 10 > firsts.size()) {
            return;
        }
        figures.forEach((row, cell) -> {
            int width = widths.get(row + skipped);
            if (width != usual) {
                findings.add(
                        Location.ofLine(cell.line(), cell.column() + 1),
                        ReadingCode.CSV_WIDTH.finding("expected", usual, "found", width));
            }
        });
    }

    private static UnreadableDocument undecodable(CsvText text, boolean given) {
        String hex = text.badByte();
        Wording found = text.hasMark()
                ? Wording.of(
                        "但第 " + (text.bad() + 1) + " 个字节 " + hex + " 按字节顺序标记所示的编码无法解码",
                        "byte " + (text.bad() + 1) + ", " + hex + ", is not in the encoding of its byte order mark")
                : given
                        ? Wording.of(
                                "但第 " + (text.bad() + 1) + " 个字节 " + hex + " 无法解码",
                                "byte " + (text.bad() + 1) + ", " + hex + ", is not")
                        : Wording.of(
                                "但第 " + (text.bad() + 1) + " 个字节 " + hex + " 无法解码，按 GB18030 也不能解码全文",
                                "byte " + (text.bad() + 1) + ", " + hex
                                        + ", is not, and the whole is not GB18030 either");
        return new UnreadableDocument(ReadingCode.ENC_MALFORMED
                .finding("expected", text.charset().name(), "found", found)
                .location(Location.builder().line(text.badLine()).build())
                .build());
    }
}
