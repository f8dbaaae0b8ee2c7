package org.disclosurereport.io.wire;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.table.ListColumn;

/** The names of the wire form outside of tables, in the order in which they are written. */
public final class WireNames {

    public static final String VERSION_OF_FORMAT = "disclosure-report/1";

    public static final String FORMAT = "format";
    public static final String EDITION = "edition";
    public static final String YEAR = "year";
    public static final String ORGAN = "organ";
    public static final String TITLE = "title";
    public static final String SCOPE = "scope";
    public static final String PERIOD = "period";
    public static final String PUBLICATION = "publication";
    public static final String CONTACT = "contact";
    public static final String SECTIONS = "sections";
    public static final String STATISTICS = "statistics";
    public static final String STATED = "stated";

    public static final String NAME = "name";
    public static final String CREDIT_CODE = "creditCode";
    public static final String DIVISION_CODE = "divisionCode";
    public static final String LEVEL = "level";
    public static final String KIND = "kind";
    public static final String PARENT = "parent";

    public static final String FIRST_DAY = "firstDay";
    public static final String LAST_DAY = "lastDay";

    public static final String DATE = "date";
    public static final String INDEX_NUMBER = "indexNumber";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    public static final String ADDRESS = "address";
    public static final String VERSION = "version";

    public static final String POSTCODE = "postcode";
    public static final String PHONE = "phone";
    public static final String FAX = "fax";
    public static final String EMAIL = "email";

    public static final String TEXT = "text";
    public static final String HEADING = "heading";

    public static final String FORM = "form";
    public static final String UNREADABLE = "unreadable";
    public static final String SLASH = "/";
    public static final String DASH = "-";

    public static final String KEY = "key";
    public static final String ANNEX = "annex";
    public static final String COLUMNS = "columns";
    public static final String ROWS = "rows";
    public static final String LABEL = "label";
    public static final String UNIT = "unit";
    public static final String FIGURES = "figures";

    public static final String VALUE = "value";
    public static final String PRECISION = "precision";
    public static final String QUALIFIER = "qualifier";
    public static final String SENTENCE = "sentence";
    public static final String OFFSET = "offset";
    public static final String RELATION = "relation";
    public static final String OF = "of";

    /** A figure that a sentence states, which has no name in JSON. */
    public static final String FIGURE = "figure";

    /** A list of figures, its columns and its rows, which have no names in JSON. */
    public static final String LIST = "list";

    public static final String COLUMN = "column";
    public static final String ROW = "row";

    /** A section and its blocks, which have no names in JSON. */
    public static final String SECTION = "section";

    public static final String PARAGRAPH = "p";
    public static final String SUBSECTION = "subsection";

    /** Root element in XML. */
    public static final String REPORT = "report";

    public static final NameTable OF_REPORT = ofReport().requiring(FORMAT, EDITION, YEAR, ORGAN);
    public static final NameTable OF_XML_REPORT = OF_REPORT.without(FORMAT);
    static final NameTable OF_ORGAN =
            NameTable.of(NAME, CREDIT_CODE, DIVISION_CODE, LEVEL, KIND, PARENT).requiring(NAME);
    static final NameTable OF_PERIOD = NameTable.of(FIRST_DAY, LAST_DAY).requiring(FIRST_DAY, LAST_DAY);
    static final NameTable OF_PUBLICATION = NameTable.of(DATE, INDEX_NUMBER, DOCUMENT_NUMBER, ADDRESS, VERSION);
    static final NameTable OF_CONTACT = NameTable.of(ADDRESS, POSTCODE, PHONE, FAX, EMAIL);
    static final NameTable OF_SECTION =
            NameTable.of(KIND, TITLE, TEXT).requiring(KIND).withAttributes(KIND);
    static final NameTable OF_SUBSECTION = NameTable.of(HEADING, TEXT).requiring(HEADING);
    static final NameTable OF_LIST = NameTable.of(KEY, ANNEX, TITLE, COLUMNS, ROWS)
            .requiring(KEY, COLUMNS)
            .withAttributes(KEY, ANNEX);
    static final NameTable OF_COLUMN =
            NameTable.of(KEY, LABEL).requiring(KEY, LABEL).withAttributes(KEY);
    static final NameTable OF_ROW =
            NameTable.of(KEY, LABEL, UNIT, FIGURES).requiring(KEY, LABEL).withAttributes(KEY);
    static final NameTable OF_FIGURES = NameTable.of(ListColumn.keys());
    static final NameTable OF_FIGURE = NameTable.of(
                    KEY, LABEL, VALUE, PRECISION, UNIT, QUALIFIER, PERIOD, SECTION, SENTENCE, OFFSET, TEXT, RELATION,
                    OF)
            .requiring(KEY, LABEL, VALUE, SECTION, SENTENCE, OFFSET, TEXT)
            .withAttributes(KEY, QUALIFIER, PERIOD, SECTION, RELATION, OF);
    public static final NameTable OF_UNREADABLE = NameTable.of(UNREADABLE).withAttributes(UNREADABLE);

    public static final NameTable OF_ROOT = NameTable.of(REPORT);
    static final NameTable OF_SECTIONS = NameTable.of(SECTION);
    static final NameTable OF_STATISTICS = NameTable.of(LIST);
    static final NameTable OF_STATED = NameTable.of(FIGURE);
    static final NameTable OF_COLUMNS = NameTable.of(COLUMN);
    static final NameTable OF_ROWS = NameTable.of(ROW);
    public static final NameTable OF_TEXT = NameTable.of(PARAGRAPH, SUBSECTION);
    public static final NameTable OF_NOTHING = NameTable.of();

    private WireNames() {}

    private static NameTable ofReport() {
        List<String> names = new ArrayList<>(
                List.of(FORMAT, EDITION, YEAR, ORGAN, TITLE, SCOPE, PERIOD, PUBLICATION, CONTACT, SECTIONS));
        names.addAll(TableNames.keys());
        names.add(STATISTICS);
        names.add(STATED);
        return NameTable.of(names);
    }
}
