package org.disclosurereport.conformance;

import java.util.Optional;
import java.util.OptionalLong;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Wording;

/** A document and what a reader must take from it. Immutable. */
public final class SuiteCase {

    private final String id;
    private final Optional<ReportFormat> format;
    private final Wording shows;
    private final Hints hints;
    private final OptionalLong seed;
    private final Optional<String> broken;
    private final Optional<DisclosureReport> report;
    private final byte[] document;

    private SuiteCase(
            String id,
            Optional<ReportFormat> format,
            Wording shows,
            Hints hints,
            OptionalLong seed,
            Optional<String> broken,
            Optional<DisclosureReport> report,
            byte[] document) {
        this.id = id;
        this.format = format;
        this.shows = shows;
        this.hints = hints;
        this.seed = seed;
        this.broken = broken;
        this.report = report;
        this.document = document;
    }

    /** An empty document of a format, of which no report may come. */
    static SuiteCase of(String id, ReportFormat format, Wording shows) {
        return of(id, Optional.of(format), shows);
    }

    /** An empty document, of which no report may come. */
    static SuiteCase of(String id, Optional<ReportFormat> format, Wording shows) {
        return new SuiteCase(
                id, format, shows, Hints.NONE, OptionalLong.empty(), Optional.empty(), Optional.empty(), new byte[0]);
    }

    /** The same case with its bytes. */
    SuiteCase withDocument(byte[] bytes) {
        return new SuiteCase(id, format, shows, hints, seed, broken, report, bytes.clone());
    }

    /** The same case, of which a report with these figures must come. */
    SuiteCase withReport(DisclosureReport figures) {
        return new SuiteCase(id, format, shows, hints, seed, broken, Optional.of(figures), document);
    }

    /** The same case with what a reader is told besides. */
    SuiteCase withHints(Hints told) {
        return new SuiteCase(id, format, shows, told, seed, broken, report, document);
    }

    /** The same case with the number from which it was drawn. */
    SuiteCase withSeed(long number) {
        return new SuiteCase(id, format, shows, hints, OptionalLong.of(number), broken, report, document);
    }

    /** The same case, in which a rule is broken. */
    SuiteCase withBroken(String rule) {
        return new SuiteCase(id, format, shows, hints, seed, Optional.of(rule), report, document);
    }

    /**
     * Its name forever, which is also that of its file: folders, case and ending.
     *
     * @return for example {@code valid/FY2021/city.xlsx}
     */
    public String id() {
        return id;
    }

    /**
     * Where the document stands in the archive.
     *
     * @return the path
     */
    public String file() {
        return "documents/" + id;
    }

    /**
     * Where the figures stand in the archive, if there are any; the same for documents of one report in several formats.
     *
     * @return the path
     */
    public String reportFile() {
        return "expected/" + id.substring(0, id.lastIndexOf('.')) + ".json";
    }

    /**
     * The format.
     *
     * @return the format, or empty if it is of none that is read
     */
    public Optional<ReportFormat> format() {
        return format;
    }

    /**
     * The edition of the report that must come of it.
     *
     * @return the edition, or empty if none may come of it
     */
    public Optional<Edition> edition() {
        return report.map(DisclosureReport::getEdition);
    }

    /**
     * What there is to see, in a line.
     *
     * @return the line
     */
    public Wording shows() {
        return shows;
    }

    /**
     * What a reader is told besides the bytes.
     *
     * @return the hints
     */
    public Hints hints() {
        return hints;
    }

    /**
     * The number from which it was drawn.
     *
     * @return the seed, or empty if it was written by hand
     */
    public OptionalLong seed() {
        return seed;
    }

    /**
     * The rule that is broken on purpose.
     *
     * @return its id, or empty if none is
     */
    public Optional<String> broken() {
        return broken;
    }

    /**
     * The report whose identity and figures must be read; what else stands in it is not promised.
     *
     * @return the report, or empty if none may come of the document
     */
    public Optional<DisclosureReport> report() {
        return report.map(Documents::figures);
    }

    /**
     * The document.
     *
     * @return its bytes
     */
    public byte[] document() {
        return document.clone();
    }

    @Override
    public String toString() {
        return id;
    }
}
