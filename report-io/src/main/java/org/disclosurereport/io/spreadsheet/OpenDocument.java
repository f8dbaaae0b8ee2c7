package org.disclosurereport.io.spreadsheet;

/** The namespaces of OpenDocument that matter to a spreadsheet. */
final class OpenDocument {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    static final String SCRIPT = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    static final String LINK = "http://www.w3.org/1999/xlink";

    /** What LibreOffice says besides the standard, among it that a cell holds an error. */
    static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private OpenDocument() {}
}
