package org.disclosurereport.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.csv.CsvReportReader;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.html.HtmlReportReader;
import org.disclosurereport.io.json.codec.JsonLines;
import org.disclosurereport.io.json.codec.JsonReports;
import org.disclosurereport.io.mapping.ExplainedCell;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.io.spreadsheet.ArchiveBytes;
import org.disclosurereport.io.spreadsheet.OdsReader;
import org.disclosurereport.io.spreadsheet.XlsReader;
import org.disclosurereport.io.spreadsheet.XlsxReader;
import org.disclosurereport.io.summary.GridReports;
import org.disclosurereport.io.text.TextReportReader;
import org.disclosurereport.io.xml.codec.XmlReports;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report, or all of them, from a document of any format. The format is recognised by content. Immutable and
 * safe to share between threads.
 *
 * <p>Nothing about the content of a document is ever thrown: a damaged, foreign or hostile document gives
 * a {@link ReadResult} without a report and with findings that say what must hold and what was found.
 */
public final class ReportReader {

    /** So much of a stream decides whether the rest is read at all. */
    private static final int HEAD = 64 * 1024;

    /** Within so much the first line of JSON Lines must end. */
    private static final int FIRST_LINE = 1024 * 1024;

    private static final ReportReader STANDARD = new ReportReader();

    private ReportReader() {}

    /**
     * The reader of all formats.
     *
     * @return the reader
     */
    public static ReportReader standard() {
        return STANDARD;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what became of it
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path file) throws IOException {
        return read(file, ReadOptions.DEFAULT);
    }

    /**
     * Reads a file. Its name is used for nothing but a warning if its ending names another format.
     *
     * @param file the file
     * @param options what the caller knows
     * @return what became of it
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path file, ReadOptions options) throws IOException {
        requireRegular(file);
        ReadResult result;
        try (InputStream in = Files.newInputStream(file)) {
            result = read(in, options);
        }
        return withNameChecked(file, result);
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param in the stream
     * @param options what the caller knows
     * @return what became of it
     * @throws IOException if the stream fails
     */
    public ReadResult read(InputStream in, ReadOptions options) throws IOException {
        int limit = options.getLimits().getMaxBytes();
        byte[] head = in.readNBytes(Math.min(HEAD, limit));
        if (head.length > 0 && ContentSniff.recognise(head, options).isEmpty()) {
            return unrecognised(head, in, options);
        }
        byte[] content = head.length < HEAD && head.length < limit ? head : whole(head, in, limit);
        return content == null ? tooLarge(options) : read(content, options);
    }

    /** A whole document, or null if it is longer than the limit. Most streams know their length: it is kept once. */
    private static byte @Nullable [] whole(byte[] head, InputStream in, int limit) throws IOException {
        long known = (long) head.length + in.available();
        byte[] content = Arrays.copyOf(head, (int) Math.min(Math.max(known, head.length), limit));
        int length = head.length;
        while (true) {
            int count = length < content.length ? in.read(content, length, content.length - length) : 0;
            if (count < 0) {
                return Arrays.copyOf(content, length);
            }
            length += count;
            if (length == content.length) {
                int next = in.read();
                if (next < 0) {
                    return content;
                }
                if (length == limit) {
                    return null;
                }
                content = Arrays.copyOf(content, (int) Math.min(content.length * 2L, limit));
                content[length++] = (byte) next;
            }
        }
    }

    /** What is of no format is not worth keeping; but if it is blank so far, it may be too long as well. */
    private static ReadResult unrecognised(byte[] head, InputStream rest, ReadOptions options) throws IOException {
        int limit = options.getLimits().getMaxBytes();
        long blank = ContentSniff.leadingBlanks(head, head.length);
        boolean more = blank == head.length;
        byte[] next = new byte[HEAD];
        while (more && blank <= limit) {
            int n = rest.read(next);
            int blanks = ContentSniff.leadingBlanks(next, n);
            more = n >= 0 && blanks == n;
            blank += blanks < n && blank + blanks == limit ? blanks + 1 : blanks;
        }
        return blank > limit
                ? tooLarge(options)
                : failed(ReadingCode.FORMAT_UNKNOWN.finding().build());
    }

    /**
     * Reads a document that is in memory.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @return what became of it
     */
    public ReadResult read(byte[] content, ReadOptions options) {
        return read(content, options, GridReports::readOne);
    }

    /**
     * Reads the report of a document and says of every cell of its sheets what became of it.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @return what was read, and from where
     */
    public Explanation explain(byte[] content, ReadOptions options) {
        List<ExplainedCell> cells = new ArrayList<>();
        ReadResult result = read(content, options, (grids, known, findings) -> {
            Explanation explanation = GridReports.explainOne(grids, known, findings);
            cells.addAll(explanation.cells());
            return explanation.result();
        });
        return new Explanation(result, cells);
    }

    private static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        if (content.length == 0) {
            return failed(ReadingCode.EMPTY_INPUT.finding().build());
        }
        int limit = options.getLimits().getMaxBytes();
        int headLength = Math.min(content.length, Math.min(HEAD, limit));
        byte[] head = headLength == content.length ? content : Arrays.copyOf(content, headLength);
        Optional<ContentSniff.Kind> kind = ContentSniff.recognise(head, options);
        if (kind.isEmpty()) {
            boolean blank = ContentSniff.leadingBlanks(content, content.length) >= limit;
            return blank && content.length > limit
                    ? tooLarge(options)
                    : failed(ReadingCode.FORMAT_UNKNOWN.finding().build());
        }
        if (content.length > limit) {
            return tooLarge(options);
        }
        if (JsonLines.begin(content)) {
            return failed(ReadingCode.MANY_REPORTS
                    .finding("count", JsonLines.count(content))
                    .build());
        }
        ContentSniff.Kind whole = ContainerSniff.closer(kind.get(), ArchiveBytes.of(content), options);
        Optional<ReportFormat> format = whole.format();
        if (format.isEmpty()) {
            return failed(ReadingCode.FORMAT_UNSUPPORTED
                    .finding("format", whole.name())
                    .build());
        }
        ReadResult result = readerOf(format.get(), reading).read(content, options).toBuilder()
                .format(format)
                .build();
        return withMappingChecked(format.get(), options, result);
    }

    /** Formats of this project name every figure; that a mapping was given for nothing must be known. */
    private static ReadResult withMappingChecked(ReportFormat format, ReadOptions options, ReadResult result) {
        boolean useless = options.getMapping().isPresent() && format.namesFigures();
        return useless
                ? result.toBuilder()
                        .addFinding(ReadingCode.MAPPING_NOT_USED
                                .finding("format", format.title())
                                .build())
                        .build()
                : result;
    }

    /**
     * Reads every report of a document, one after the other: a sheet with one organ a row, JSON Lines, and every
     * document that {@link #read(byte[], ReadOptions)} takes. Each report comes as one result as soon as it was read;
     * what concerns no single report comes in a result without one.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param results takes the results; whatever it throws ends the reading and is passed on
     */
    public void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        if (JsonLines.begin(content)) {
            JsonLines.readAll(content, options, named(ReportFormat.JSON_LINES, options, results));
            return;
        }
        boolean fits = content.length <= options.getLimits().getMaxBytes();
        closer(fits ? readable(content, options) : Optional.empty(), ArchiveBytes.of(content), options)
                .ifPresentOrElse(
                        format -> readAll(format, content, options, results),
                        () -> results.accept(read(content, options)));
    }

    /** The format of a document that is not empty and of a format that is read, by its head. */
    private static Optional<ReportFormat> readable(byte[] content, ReadOptions options) {
        byte[] head = content.length <= HEAD ? content : Arrays.copyOf(content, HEAD);
        return content.length == 0
                ? Optional.empty()
                : ContentSniff.recognise(head, options).flatMap(ContentSniff.Kind::format);
    }

    /** The format of a document by all of its bytes. */
    private static Optional<ReportFormat> closer(
            Optional<ReportFormat> byHead, ArchiveBytes content, ReadOptions options) {
        return byHead.map(ContentSniff.Kind::of)
                .flatMap(kind -> ContainerSniff.closer(kind, content, options).format());
    }

    private static void readAll(
            ReportFormat format, byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        switch (format) {
            case XLSX -> XlsxReader.readAll(ArchiveBytes.of(content), options, named(format, options, results));
            case XLS -> XlsReader.readAll(content, options, named(format, options, results));
            case ODS -> OdsReader.readAll(content, options, named(format, options, results));
            case CSV -> CsvReportReader.readAll(content, options, named(format, options, results));
            case TEXT -> TextReportReader.readAll(content, options, named(format, options, results));
            case HTML -> HtmlReportReader.readAll(content, options, named(format, options, results));
            case JSON, JSON_LINES, XML ->
                named(format, options, results)
                        .accept(readerOf(format, GridReports::readOne).read(content, options));
        }
    }

    private static Consumer<ReadResult> named(
            ReportFormat format, ReadOptions options, Consumer<? super ReadResult> results) {
        boolean[] first = {true};
        return result -> {
            ReadResult named = result.toBuilder().format(Optional.of(format)).build();
            results.accept(first[0] ? withMappingChecked(format, options, named) : named);
            first[0] = false;
        };
    }

    /**
     * Reads every report of a file, one after the other, as {@link #readAll(byte[], ReadOptions, Consumer)} does.
     * Of a workbook (xlsx) and of JSON Lines only the part being read is in memory.
     *
     * @param file the file
     * @param options what the caller knows
     * @param results takes the results; whatever it throws ends the reading and is passed on
     * @throws IOException if the file cannot be read
     */
    public void readAll(Path file, ReadOptions options, Consumer<? super ReadResult> results) throws IOException {
        requireRegular(file);
        Consumer<ReadResult> checked = nameChecked(file, results);
        try (FileChannel channel = FileChannel.open(file)) {
            InputStream in = Channels.newInputStream(channel);
            Optional<ReportFormat> format = readable(in.readNBytes(HEAD), options);
            int limit = options.getLimits().getMaxFileBytes();
            if (format.equals(Optional.of(ReportFormat.XLSX)) && channel.size() > limit) {
                checked.accept(tooLarge("maxFileBytes", limit));
                return;
            }
            ArchiveBytes.InFile bytes = ArchiveBytes.of(channel, (int) Math.min(channel.size(), limit));
            if (closer(format, bytes, options).equals(Optional.of(ReportFormat.XLSX))) {
                XlsxReader.readAll(bytes, options, named(ReportFormat.XLSX, options, checked));
                bytes.rethrow();
            } else {
                channel.position(0);
                readAll(in, options, checked);
            }
        }
    }

    /**
     * Reads every report of a stream, one after the other, as {@link #readAll(byte[], ReadOptions, Consumer)} does;
     * the caller closes it. Of JSON Lines only one line is in memory.
     *
     * @param in the stream
     * @param options what the caller knows
     * @param results takes the results; whatever it throws ends the reading and is passed on
     * @throws IOException if the stream fails
     */
    public void readAll(InputStream in, ReadOptions options, Consumer<? super ReadResult> results) throws IOException {
        int limit = options.getLimits().getMaxBytes();
        byte[] head = in.readNBytes(Math.min(HEAD, limit));
        if (readable(head, options).filter(ReportFormat.JSON::equals).isPresent()) {
            byte[] more = in.readNBytes(Math.min(FIRST_LINE, limit) - head.length);
            int known = head.length;
            head = Arrays.copyOf(head, known + more.length);
            System.arraycopy(more, 0, head, known, more.length);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        if (JsonLines.begin(head)) {
            JsonLines.readAll(whole, options, named(ReportFormat.JSON_LINES, options, results));
        } else if (readable(head, options).isEmpty()) {
            results.accept(read(whole, options));
        } else {
            byte[] content = whole(head, in, limit);
            if (content == null) {
                results.accept(tooLarge(options));
            } else {
                readAll(content, options, results);
            }
        }
    }

    private static void requireRegular(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("Input must be a regular file, but was " + Printable.of(file.toString()));
        }
    }

    private static FormatReader readerOf(ReportFormat format, GridReading reading) {
        return switch (format) {
            case JSON, JSON_LINES -> JsonReports::read;
            case XML -> XmlReports::read;
            case XLSX -> (content, options) -> XlsxReader.read(content, options, reading);
            case XLS -> (content, options) -> XlsReader.read(content, options, reading);
            case ODS -> (content, options) -> OdsReader.read(content, options, reading);
            case CSV -> (content, options) -> CsvReportReader.read(content, options, reading);
            case TEXT -> (content, options) -> TextReportReader.read(content, options, reading);
            case HTML -> (content, options) -> HtmlReportReader.read(content, options, reading);
        };
    }

    /** A wrong ending is said once. */
    private static Consumer<ReadResult> nameChecked(Path file, Consumer<? super ReadResult> results) {
        boolean[] first = {true};
        return result -> {
            results.accept(first[0] ? withNameChecked(file, result) : result);
            first[0] = false;
        };
    }

    private static ReadResult withNameChecked(Path file, ReadResult result) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Optional<ReportFormat> format = result.getFormat();
        if (format.isEmpty() || name.indexOf('.') < 0 || format.get().isUsualEnding(ending)) {
            return result;
        }
        return result.toBuilder()
                .addFinding(ReadingCode.NAME_MISMATCH
                        .finding("name", name, "format", format.get().title())
                        .build())
                .build();
    }

    private static ReadResult tooLarge(ReadOptions options) {
        return tooLarge("maxBytes", options.getLimits().getMaxBytes());
    }

    private static ReadResult tooLarge(String option, int limit) {
        return failed(ReadingCode.LIMIT_BYTES
                .finding("option", option, "limit", limit, "found", limit + 1L)
                .build());
    }

    private static ReadResult failed(Finding finding) {
        return ReadResult.builder().addFinding(finding).build();
    }
}
