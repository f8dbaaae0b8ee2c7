package org.disclosurereport.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Wording;

/** Collects strange documents of one format. */
final class CaseList {

    private final ReportFormat format;
    private final List<SuiteCase> cases = new ArrayList<>();

    CaseList(ReportFormat format) {
        this.format = format;
    }

    /** A document of which no report may come. */
    void refused(String name, String zh, String en, byte[] document) {
        cases.add(of(name, zh, en).withDocument(document));
    }

    /** A document of text in UTF-8 of which no report may come. */
    void refused(String name, String zh, String en, String document) {
        refused(name, zh, en, document.getBytes(StandardCharsets.UTF_8));
    }

    /** A document of which a report with these figures must come. */
    void read(String name, String zh, String en, byte[] document, DisclosureReport report) {
        cases.add(of(name, zh, en).withDocument(document).withReport(report));
    }

    /** A document of text in UTF-8 of which a report with these figures must come. */
    void read(String name, String zh, String en, String document, DisclosureReport report) {
        read(name, zh, en, document.getBytes(StandardCharsets.UTF_8), report);
    }

    /** The same for a reader that is told something. */
    void told(String name, String zh, String en, Hints hints, byte[] document, DisclosureReport report) {
        cases.add(of(name, zh, en).withHints(hints).withDocument(document).withReport(report));
    }

    private SuiteCase of(String name, String zh, String en) {
        String ending = format.extension();
        return SuiteCase.of("strange/" + ending + "/" + name + "." + ending, format, Wording.of(zh, en));
    }

    Stream<SuiteCase> cases() {
        return cases.stream();
    }
}
