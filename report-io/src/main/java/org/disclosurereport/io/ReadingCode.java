package org.disclosurereport.io;

import static org.disclosurereport.model.finding.Severity.ERROR;
import static org.disclosurereport.model.finding.Severity.HINT;
import static org.disclosurereport.model.finding.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;

/**
 * THE list of what a reader can meet. Rule ids and reading codes share one namespace; a code never
 * changes its meaning.
 */
public enum ReadingCode {
    /** The document has no content. */
    EMPTY_INPUT(ERROR),
    /** The content is of no format that this library knows. */
    FORMAT_UNKNOWN(ERROR),
    /** The content is of a format that is known but cannot be read. */
    FORMAT_UNSUPPORTED(ERROR),
    /** The file name says one format, the content another; the content was read. */
    NAME_MISMATCH(WARNING),
    /** The document is larger than the limit. */
    LIMIT_BYTES(ERROR),
    /** The document is nested deeper than the limit. */
    LIMIT_DEPTH(ERROR),
    /** A number literal is longer than any figure can be. */
    LIMIT_NUMBER(ERROR),
    /** A text is longer than the limit. */
    LIMIT_TEXT(ERROR),
    /** A name is longer than any name of the format. */
    LIMIT_NAME(ERROR),
    /** An object, element or list has more members than the limit. */
    LIMIT_MEMBERS(ERROR),
    /** A container has more files than the limit. */
    LIMIT_ENTRIES(ERROR),
    /** A container inflates to more than the limit. */
    LIMIT_INFLATED(ERROR),
    /** A workbook has more cells than the limit. */
    LIMIT_CELLS(ERROR),
    /** A workbook has more shared strings than the limit. */
    LIMIT_STRINGS(ERROR),
    /** A record of a text table has more fields than the limit. */
    LIMIT_COLUMNS(ERROR),
    /** A text table has more records than the limit. */
    LIMIT_RECORDS(ERROR),
    /** There are more findings than the limit; the rest was counted only. */
    MORE_FINDINGS(WARNING),

    /** The bytes are not text in the declared encoding. */
    ENC_MALFORMED(ERROR),
    /** The document is in an encoding that its format does not allow. */
    ENC_UNSUPPORTED(ERROR),
    /** The bytes are text in the declared encoding, but more probably in another. */
    CHARSET_SUSPECT(ERROR),
    /** The caller names another encoding than the document; which was taken is told. */
    CHARSET_OVERRIDDEN(WARNING),
    /** A text has half of a character. */
    TEXT_LONE_SURROGATE(ERROR),
    /** A text has characters that nobody sees; it was kept. */
    TEXT_INVISIBLE(WARNING),
    /** A text has a character that XML cannot carry; such a report is not written. */
    TEXT_NOT_XML(ERROR),
    /** A byte order mark was skipped. */
    BOM_SKIPPED(HINT),
    /** The document ends in the middle. */
    TRUNCATED(ERROR),

    /** The text is not JSON. */
    MALFORMED_JSON(ERROR),
    /** A name stands twice. */
    DUP_KEY(ERROR),
    /** A name is not known. */
    UNKNOWN_FIELD(ERROR),
    /** A required name is missing. */
    FIELD_MISSING(ERROR),
    /** A value is of another type. */
    TYPE_MISMATCH(ERROR),
    /** A text stands where a number must stand. */
    TYPE_STRING_FOR_NUMBER(ERROR),
    /** A value is none of those that are known. */
    VALUE_UNKNOWN(ERROR),
    /** A value does not have the shape that it must have. */
    VALUE_INVALID(ERROR),
    /** The document is of a version of the format that this library does not know. */
    FORMAT_VERSION(ERROR),
    /** The year is out of range. */
    YEAR_RANGE(ERROR),

    /** A figure has a fraction, but its unit has none. */
    NUM_NOT_INTEGER(ERROR),
    /** A figure is larger than can be stored. */
    NUM_OVERFLOW(ERROR),
    /** A figure is finer than its unit, or larger than its source can hold exactly. */
    NUM_PRECISION(ERROR),
    /** A figure cell holds something that is not a figure. */
    NUM_SYNTAX(ERROR),
    /** A figure cell holds a number with a unit or a Chinese numeral; it is not scaled. */
    NUM_UNIT(ERROR),
    /** A note beside the table gives a figure another unit than the form; it is not scaled. */
    UNIT_MISMATCH(ERROR),
    /** Thousands separators stand in the wrong places. */
    NUM_GROUPING(ERROR),
    /** A figure was written in another form and read as the same number. */
    NORMALISED(HINT),

    /** The container is not a readable ZIP file. */
    MALFORMED_ZIP(ERROR),
    /** A file inside the container does not match its checksum. */
    ZIP_CRC(ERROR),
    /** The container says different things about the same file. */
    ZIP_INCONSISTENT(ERROR),
    /** Files inside the container overlap. */
    ZIP_OVERLAP(ERROR),
    /** A file stands twice in the container. */
    ZIP_DUP_ENTRY(ERROR),
    /** A file inside the container has a name that leads out of it. */
    ZIP_BAD_NAME(ERROR),
    /** The document is encrypted. */
    ENCRYPTED(ERROR),
    /** The text is not XML. */
    MALFORMED_XML(ERROR),
    /** The document has a DTD; none is ever read. */
    XML_DTD_FORBIDDEN(ERROR),
    /** A part of the workbook is missing. */
    PART_MISSING(ERROR),
    /** A cell names a shared string that does not exist. */
    SST_INDEX(ERROR),
    /** A cell stands outside every sheet. */
    CELL_REF_RANGE(ERROR),
    /** A cell stands twice in its sheet. */
    DUP_CELL(ERROR),
    /** Merged ranges overlap. */
    MERGE_OVERLAP(ERROR),
    /** A cell that is hidden under a merged range has content. */
    MERGE_SHADOWED(WARNING),
    /** Macros, links or embedded objects were not opened. */
    ACTIVE_CONTENT_IGNORED(HINT),
    /** A sheet, row or column that is hidden was read. */
    HIDDEN_READ(HINT),

    /** The container of an old Office document, or a record in it, is damaged. */
    MALFORMED_OLE2(ERROR),
    /** A library that this format needs is not there. */
    LIBRARY_MISSING(ERROR),
    /** Cells of a sheet are stored in an unusual order, or outside their row. */
    CELL_ORDER(WARNING),

    /** A quotation mark stands inside a field. */
    CSV_QUOTE(ERROR),
    /** A quoted field has no end. */
    CSV_UNCLOSED(ERROR),
    /** A record has more or fewer fields than all others. */
    CSV_WIDTH(WARNING),
    /** The fields are separated by something else than commas. */
    CSV_DELIMITER(HINT),
    /** Lines end in different ways, in an old way, or the last one does not. */
    CSV_LINE_ENDS(HINT),
    /** A text has lines before the title or behind the closing date of a report; they belong to none. */
    TEXT_OUTSIDE_REPORT(HINT),
    /** The document does not say its encoding; one that all of its bytes are was taken. */
    CHARSET_DETECTED(HINT),
    /** A text has a character that no document may have. */
    TEXT_NOT_ALLOWED(ERROR),

    /** A text has the mark that stands for characters which were lost. */
    TEXT_REPLACED(ERROR),
    /** Parts of a page that are not displayed were not read. */
    HIDDEN_IGNORED(HINT),
    /** A cell of a page says that it takes more rows or columns than there can be. */
    SPAN_CLAMPED(WARNING),
    /** A row of a table is wider or narrower than the table, and its figures say where they stand. */
    ROW_SHIFTED(HINT),
    /** A figure does not stand in line with the headers; in which column it belongs is not certain. */
    FIGURE_MISALIGNED(ERROR),
    /** An image stands where a table should stand. */
    TABLE_IS_IMAGE(ERROR),

    /** A cell holds an error value. */
    CELL_ERROR(ERROR),
    /** A formula has never been calculated; it is not evaluated here. */
    FORMULA_NOT_CALCULATED(ERROR),
    /** A whole number is formatted as a date. */
    CELL_DATE_FORMAT(WARNING),
    /** A figure cell holds a date. */
    CELL_IS_DATE(ERROR),
    /** A figure cell holds TRUE or FALSE. */
    CELL_IS_BOOLEAN(ERROR),

    /** Neither the document nor the caller says for which year the report is. */
    YEAR_MISSING(ERROR),
    /** The title hides its year, as in 201*年. */
    YEAR_MASKED(ERROR),
    /** The document names several years. */
    YEAR_AMBIGUOUS(ERROR),
    /** The caller's year was taken instead of the document's. */
    YEAR_OVERRIDDEN(WARNING),
    /** Neither the document nor the caller says which organ reports. */
    ORGAN_MISSING(ERROR),
    /** The document names several organs. */
    ORGAN_AMBIGUOUS(ERROR),
    /** The caller's organ was taken instead of the document's. */
    ORGAN_OVERRIDDEN(WARNING),
    /** This version of the library has no form for that year. */
    EDITION_UNSUPPORTED(ERROR),
    /** The document has none of the prescribed tables. */
    NO_TABLE(ERROR),
    /** A prescribed table was not found. */
    TABLE_MISSING(WARNING),
    /** Two places look like the same table. */
    AMBIGUOUS_TABLE(ERROR),
    /** A column of a table was not found. */
    HEADER_MISSING(ERROR),
    /** A row of a table was not found. */
    ROW_MISSING(ERROR),
    /** A row stands twice in its table. */
    ROW_DUPLICATE(ERROR),
    /** A column stands twice in its table. */
    HEADER_DUPLICATE(ERROR),
    /** A row is not one of the form; its figures are named and not part of the report. */
    ROW_UNKNOWN(WARNING),
    /** A column is not one of the form; its figures are named and not part of the report. */
    HEADER_UNKNOWN(WARNING),
    /** A figure stands in a table where the form has none; it is named and not part of the report. */
    FIGURE_UNPLACED(WARNING),
    /** The figures of a row stand so that nobody can say which belongs to which column; what they may be is told. */
    FIGURES_UNASSIGNED(ERROR),
    /** A list of figures outside the tables is far too long to be one of statistics; it is named and not read. */
    LIST_TOO_LONG(WARNING),
    /** A label is worded differently from the form and was recognised. */
    LABEL_VARIANT(HINT),

    /** A document has several reports where one was asked for; none of them is chosen. */
    MANY_REPORTS(ERROR),
    /** A summary sheet has no row that names an organ. */
    NO_ORGAN_ROW(ERROR),
    /** A row of a summary sheet has figures but no organ; they are part of no report. */
    ROW_WITHOUT_ORGAN(WARNING),
    /** A row of a summary sheet is a total of others and not a report. */
    ROW_IS_TOTAL(HINT),
    /** A row of a summary sheet is a note, a heading or a signature and not a report. */
    ROW_IS_NOTE(HINT),
    /** A row of a sheet that is read row by row stands behind a later one; it was not read. */
    ROW_ORDER(ERROR),
    /** A summary sheet has no column for some figures of a table. */
    COLUMNS_MISSING(WARNING),
    /** A column of a summary sheet is no figure of the form; what stands in it is part of no report. */
    COLUMN_NOT_READ(WARNING),
    /** A sheet beside summary sheets is none; its figures are part of no report. */
    SHEET_NOT_READ(WARNING),
    /** The caller named an organ, but the rows of the document name their own; that of the caller was not used. */
    ORGAN_NOT_USED(WARNING),
    /** Rows of several summary sheets that belong to one organ cannot be told apart; each is a report of its own. */
    ROWS_NOT_JOINED(WARNING),
    /** A number is merged over several cells, so that nobody can say whose figure it is. */
    FIGURE_MERGED(ERROR),
    /** A code was stored as a number and lost its last digits; it is left out. */
    CODE_MANGLED(ERROR),

    /** A mapping file is no YAML, or uses what no mapping may use. */
    MAPPING_MALFORMED(ERROR),
    /** A rule book is no YAML, or uses what no rule book may use. */
    PROFILE_MALFORMED(ERROR),
    /** The rule book that another one lies over cannot be used. */
    PROFILE_BASE(ERROR),
    /** A mapping gives a figure twice, or uses a cell twice. */
    MAPPED_TWICE(ERROR),
    /** The document does not have exactly one sheet that a mapping names. */
    MAPPED_SHEET_MISSING(ERROR),
    /** Year or organ does not stand where a mapping says. */
    MAPPED_VALUE_MISSING(ERROR),
    /** A figure is not a plain number and was read as a mapping permits. */
    MAPPED_REWRITTEN(HINT),
    /** A figure comes from a mapping and not from the document. */
    MAPPED_CONSTANT(HINT),
    /** A figure on a mapped sheet is not used. */
    UNMAPPED_FIGURE(WARNING),
    /** A text on a mapped sheet is not used. */
    UNMAPPED_TEXT(HINT),
    /** A mapping for many organs was used to read one report. */
    MAPPING_OF_MANY(ERROR),
    /** A mapping was given with a document that names its figures itself; it was not used. */
    MAPPING_NOT_USED(WARNING),
    /** A line of a sheet of many organs is no organ. */
    MAPPED_LINE_SKIPPED(HINT),
    /** A mapping gives an organ another name than the sheet does. */
    MAPPED_ORGAN(HINT);

    private static final MessageCatalogue MESSAGES =
            MessageCatalogue.load(name -> ReadingCode.class.getResourceAsStream(name));

    private final Severity severity;

    ReadingCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * The code.
     *
     * @return the code as it stands in findings
     */
    public FindingCode code() {
        return FindingCode.of(name());
    }

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What it is about, in a few words.
     *
     * @return the title
     */
    public Wording title() {
        return MESSAGES.text(name() + ".title");
    }

    /**
     * What it means for the report.
     *
     * @return the explanation
     */
    public Wording explanation() {
        return MESSAGES.text(name() + ".explanation");
    }

    /**
     * What an office can do about it.
     *
     * @return the remedy
     */
    public Wording remedy() {
        return MESSAGES.text(name() + ".remedy");
    }

    /**
     * Begins a finding of this code.
     *
     * @param namesAndValues names of the message's arguments, each followed by its value: a {@link
     *     Wording}, or anything else as text
     * @return a builder with code, severity, operands and message; place and addresses are added by the
     *     caller
     */
    public Finding.Builder finding(Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        Map<String, String> operands = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = (String) namesAndValues[i];
            Object value = namesAndValues[i + 1];
            arguments.put(name, value);
            operands.put(name, value instanceof Wording wording ? wording.en() : value.toString());
        }
        return Finding.builder()
                .code(code())
                .severity(severity)
                .operands(operands)
                .message(MESSAGES.render(name() + ".message", arguments));
    }
}
