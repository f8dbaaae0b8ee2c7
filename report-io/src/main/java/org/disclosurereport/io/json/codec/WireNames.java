package org.disclosurereport.io.json.codec;

import java.util.ArrayList;
import java.util.List;

/** The names of the wire form outside of tables, in the order in which they are written. */
final class WireNames {

    static final String VERSION_OF_FORMAT = "disclosure-report/1";

    static final String FORMAT = "format";
    static final String EDITION = "edition";
    static final String YEAR = "year";
    static final String ORGAN = "organ";
    static final String SCOPE = "scope";
    static final String PERIOD = "period";
    static final String PUBLICATION = "publication";
    static final String SECTIONS = "sections";

    static final String NAME = "name";
    static final String CREDIT_CODE = "creditCode";
    static final String DIVISION_CODE = "divisionCode";
    static final String LEVEL = "level";
    static final String KIND = "kind";
    static final String PARENT = "parent";

    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";

    static final String DATE = "date";
    static final String INDEX_NUMBER = "indexNumber";
    static final String DOCUMENT_NUMBER = "documentNumber";
    static final String ADDRESS = "address";
    static final String VERSION = "version";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String HEADING = "heading";

    static final String FORM = "form";
    static final String UNREADABLE = "unreadable";
    static final String SLASH = "/";
    static final String DASH = "-";

    /** The members of a report before its tables. */
    static final int BEFORE_TABLES = 8;

    static final NameTable OF_REPORT = ofReport();
    static final NameTable OF_ORGAN = NameTable.of(NAME, CREDIT_CODE, DIVISION_CODE, LEVEL, KIND, PARENT);
    static final NameTable OF_PERIOD = NameTable.of(FIRST_DAY, LAST_DAY);
    static final NameTable OF_PUBLICATION = NameTable.of(DATE, INDEX_NUMBER, DOCUMENT_NUMBER, ADDRESS, VERSION);
    static final NameTable OF_SECTION = NameTable.of(KIND, TITLE, TEXT);
    static final NameTable OF_SUBSECTION = NameTable.of(HEADING, TEXT);
    static final NameTable OF_UNREADABLE = NameTable.of(UNREADABLE);

    private WireNames() {}

    private static NameTable ofReport() {
        List<String> names =
                new ArrayList<>(List.of(FORMAT, EDITION, YEAR, ORGAN, SCOPE, PERIOD, PUBLICATION, SECTIONS));
        TableNames.all().forEach(table -> names.add(table.key()));
        return NameTable.of(names);
    }
}
