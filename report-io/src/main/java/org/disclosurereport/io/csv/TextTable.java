package org.disclosurereport.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.text.DecodedText;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** A text table whose fields are read when they are asked for: whole, their beginning, or record by record. */
final class TextTable {

    /** So many characters decide about the delimiter. */
    static final int HEAD = 128 * 1024;

    private final DecodedText text;
    private final Delimiter delimiter;
    private final ReadLimits limits;

    private TextTable(DecodedText text, Delimiter delimiter, ReadLimits limits) {
        this.text = text;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /**
     * Decodes a text table; what there is to say about its encoding, line ends and delimiter is said.
     *
     * @throws UnreadableDocument if it cannot be decoded
     */
    static TextTable open(byte[] content, ReadOptions options, FindingList findings) throws UnreadableDocument {
        DecodedText text = DecodedText.open(content, options, findings);
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
        return new TextTable(text, delimiter, options.getLimits());
    }

    /** All fields; what there is to say is said. */
    Grid grid(FindingList findings) throws UnreadableDocument {
        List<GridCell> all = new ArrayList<>();
        read(findings, false, all::addAll);
        return Grid.ofText(all);
    }

    /** The first records; nothing is said about them. */
    Grid head(int records) throws UnreadableDocument {
        List<GridCell> first = new ArrayList<>();
        FieldCollector collector = new FieldCollector(skipped(), limits, new FindingList(limits));
        parse(collector, (width, cells) -> {
            first.addAll(cells);
            return collector.records() < records;
        });
        return Grid.ofText(first);
    }

    /** Hands the records with content over one by one. */
    void rows(FindingList findings, Consumer<List<GridCell>> rows) throws UnreadableDocument {
        read(findings, true, rows);
    }

    private void read(FindingList findings, boolean oneByOne, Consumer<List<GridCell>> rows) throws UnreadableDocument {
        FieldCollector collector = new FieldCollector(skipped(), limits, findings);
        RecordWidths widths = new RecordWidths(limits.getMaxFindings());
        parse(collector, (width, cells) -> {
            if (!cells.isEmpty()) {
                widths.add(width, cells);
                rows.accept(cells);
            }
            if (oneByOne) {
                collector.release();
            }
            return true;
        });
        reportUnwrapped(collector, findings);
        widths.report(findings);
    }

    /** A first line may state the delimiter, and is no part of the table then. */
    private int skipped() {
        return delimiter.stated() ? 1 : 0;
    }

    private static LineScan scan(DecodedText text) throws UnreadableDocument {
        try {
            return LineScan.of(text.reader());
        } catch (UnreadableDocument unreadable) {
            throw unreadable;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes that were decoded once must decode again", impossible);
        }
    }

    /** Takes the records one by one, as long as more are wanted. */
    private void parse(FieldCollector collector, Records records) throws UnreadableDocument {
        int maxField = (int) Math.min(Integer.MAX_VALUE - 16, limits.getMaxTextLength() + 65_536L);
        try (CsvReader<Integer> reader =
                Delimiter.reader(delimiter.separator(), maxField).build(collector, text.reader())) {
            for (int width : reader) {
                if (!records.take(width, collector.takeRecord())) {
                    return;
                }
            }
        } catch (FieldCollector.Stop stop) {
            throw new UnreadableDocument(stop.finding());
        } catch (CsvParseException broken) {
            throw new UnreadableDocument(reason(broken, collector));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes that were decoded once must decode again", impossible);
        }
    }

    /** Takes records. */
    private interface Records {
        /**
         * Takes one.
         *
         * @param width how many fields it has
         * @param cells those with content
         * @return whether more are wanted
         */
        boolean take(int width, List<GridCell> cells);
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

    private static void reportUnwrapped(FieldCollector collector, FindingList findings) {
        List<GridCell> first = collector.firstUnwrapped();
        if (!first.isEmpty()) {
            String cells = first.stream()
                    .map(cell -> cell.name() + "「" + cell.text() + "」")
                    .collect(Collectors.joining("、"));
            findings.add(
                    Location.ofLine(first.get(0).line(), first.get(0).column() + 1),
                    ReadingCode.NORMALISED.finding(
                            "table", ReportFormat.CSV.title(), "count", collector.unwrapped(), "cells", cells));
        }
    }
}
