package org.disclosurereport.io;

import org.disclosurereport.model.form.Wording;

/**
 * THE list of formats in which a report can be read or written. A format is recognised by content, never
 * by file name. Naming a constant loads no parser.
 */
public enum ReportFormat {
    /** The JSON of this project, lossless and byte-stable. */
    JSON("json", "application/json", Wording.of("JSON 文档", "JSON document"), true),
    /** Many reports in one document: each is the JSON of this project on a line of its own. */
    JSON_LINES(
            "jsonl", "application/x-ndjson", Wording.of("JSON Lines（每行一份报告）", "JSON Lines (one report a line)"), true),
    /** The XML of this project, the twin of the JSON; texts must be such as XML can carry. */
    XML("xml", "application/xml", Wording.of("XML 文档", "XML document"), true),
    /** A workbook that contains the official tables, read by their labels. */
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Wording.of("Excel 工作簿（xlsx）", "Excel workbook (xlsx)"),
            false),
    /** A workbook of Excel 97 to 2003 or WPS (xls, et); needs {@code org.apache.poi:poi}. */
    XLS("xls", "application/vnd.ms-excel", Wording.of("Excel 97-2003 工作簿（xls）", "Excel 97-2003 workbook (xls)"), false),
    /** A spreadsheet of LibreOffice, OpenOffice or WPS, or a template of one (ods, ots). */
    ODS(
            "ods",
            "application/vnd.oasis.opendocument.spreadsheet",
            Wording.of("OpenDocument 电子表格（ods）", "OpenDocument spreadsheet (ods)"),
            false),
    /** A table as text: fields between commas, semicolons or tabs. */
    CSV("csv", "text/csv", Wording.of("文本表格（csv）", "text table (csv)"), false),
    /** A report in sentences, as text that was pasted from a page or a document. */
    TEXT("txt", "text/plain", Wording.of("文字材料（txt）", "running text (txt)"), false),
    /** A web page, as an office publishes its report; needs {@code org.jsoup:jsoup}. */
    HTML("html", "text/html", Wording.of("网页（html）", "web page (html)"), false);

    private final String extension;
    private final String mediaType;
    private final Wording title;
    private final boolean writable;

    ReportFormat(String extension, String mediaType, Wording title, boolean writable) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
        this.writable = writable;
    }

    /**
     * The usual end of the file name.
     *
     * @return for example {@code json}
     */
    public String extension() {
        return extension;
    }

    /** Whether a file name may end so: xls is also called et, ods ots, csv txt and tsv; one line is JSON, too. */
    boolean isUsualEnding(String ending) {
        return switch (this) {
            case JSON, JSON_LINES -> ending.equals(extension) || ending.equals("jsonl") || ending.equals("ndjson");
            case XLS -> ending.equals(extension) || ending.equals("et");
            case ODS -> ending.equals(extension) || ending.equals("ots");
            case TEXT -> ending.equals(extension) || ending.equals("text") || ending.equals("md");
            case HTML ->
                ending.equals(extension)
                        || ending.equals("htm")
                        || ending.equals("shtml")
                        || ending.equals("xhtml")
                        || ending.equals("jhtml");
            case CSV -> ending.equals(extension) || ending.equals("txt") || ending.equals("tsv");
            default -> ending.equals(extension);
        };
    }

    /**
     * The media type.
     *
     * @return for example {@code application/json}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What it is called.
     *
     * @return the title
     */
    public Wording title() {
        return title;
    }

    /** Whether a document says of every figure which one it is, so that no label and no mapping is asked. */
    boolean namesFigures() {
        return this == JSON || this == JSON_LINES || this == XML;
    }

    /**
     * Whether {@link ReportWriter} writes it.
     *
     * @return true if it does
     */
    public boolean isWritable() {
        return writable;
    }
}
