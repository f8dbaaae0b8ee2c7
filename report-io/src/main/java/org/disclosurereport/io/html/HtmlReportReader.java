package org.disclosurereport.io.html;

import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.page.PageReading;
import org.disclosurereport.io.page.PageReports;
import org.disclosurereport.io.text.DecodedText;
import org.disclosurereport.io.wire.MissingLibrary;
import org.disclosurereport.io.xml.UnreadableDocument;

/** Reads reports from web pages. */
public final class HtmlReportReader {

    private static final MissingLibrary JSOUP =
            new MissingLibrary(ReportFormat.HTML.title(), "org.jsoup:jsoup:1.24.1", "--add-modules org.jsoup");

    private HtmlReportReader() {}

    /**
     * Reads the one report of a page.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param reading what to make of its paragraphs and tables
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        return PageReading.read(open(content, options, findings), options, findings, reading);
    }

    /**
     * Reads all reports of a page, one after the other.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param results takes what became of them
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        PageReading.readAll(open(content, options, findings), options, findings, results);
    }

    private static Optional<PageReports> open(byte[] content, ReadOptions options, FindingList findings) {
        int limit = options.getLimits().getMaxPageBytes();
        if (content.length > limit) {
            findings.addLast(ReadingCode.LIMIT_BYTES
                    .finding("option", "maxPageBytes", "limit", limit, "found", content.length)
                    .build());
            return Optional.empty();
        }
        try {
            DecodedText text = PageEncoding.decode(content, options, findings);
            return Optional.of(PageContent.read(text, options.getLimits(), findings));
        } catch (UnreadableDocument unreadable) {
            findings.addLast(unreadable.finding());
        } catch (NoClassDefFoundError missing) {
            findings.addLast(JSOUP.finding(missing));
        }
        return Optional.empty();
    }
}
