package org.disclosurereport.io.text;

import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.page.PageReading;
import org.disclosurereport.io.page.PageReports;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;

/** Reads reports from running text: each paragraph becomes a cell, one below the other. */
public final class TextReportReader {

    private static final int HEAD = 128 * 1024;

    private TextReportReader() {}

    /**
     * Whether bytes look like a report in sentences.
     *
     * @param head the beginning of a document
     * @param options what the caller knows
     * @return true if this reader is the one to say what is wrong with it
     */
    public static boolean recognises(byte[] head, ReadOptions options) {
        DecodedText text = DecodedText.of(head, GivenCharset.of(options), false);
        if (text.bad() >= 0 && text.bad() <= 64) {
            return false;
        }
        String beginning = text.head(HEAD);
        return ProseSniff.isProse(beginning) || DamagedText.isReadWrongly(beginning);
    }

    /**
     * Reads the one report of a text. Several reports are none: whose figures were wanted would be a guess.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param reading what to make of its paragraphs
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        return PageReading.read(open(content, options, findings), options, findings, reading);
    }

    /**
     * Reads all reports of a text, one after the other.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param results takes what became of them
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        PageReading.readAll(open(content, options, findings), options, findings, results);
    }

    /** The reports of a text, at least one, or nothing if it cannot be decoded. */
    private static Optional<PageReports> open(byte[] content, ReadOptions options, FindingList findings) {
        try {
            DecodedText decoded = DecodedText.open(content, options, findings);
            String text = decoded.whole();
            DamagedText.requireReadRightly(text, decoded.charset().name());
            int nul = text.indexOf('\u0000');
            if (nul >= 0) {
                findings.addLast(ReadingCode.TEXT_NOT_ALLOWED
                        .finding("found", "U+0000")
                        .location(Location.builder()
                                .line((int) text.substring(0, nul).lines().count())
                                .build())
                        .build());
                return Optional.empty();
            }
            return Optional.of(PageReports.of(DamagedText.whole(PastedText.blocks(text), findings)));
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
            return Optional.empty();
        }
    }
}
