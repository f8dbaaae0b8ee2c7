package org.disclosurereport.workbooks;

import java.util.List;

/** The figures of one report, from which a workbook is made and against which it is read. */
interface FiledFigures {

    String organ();

    int year();

    /** Whether the table of requests is the older one with （六）其他处理 as one row. */
    boolean isUndivided();

    /** A figure: a {@link java.math.BigDecimal}, a text that is no figure, or the empty text for a blank. */
    Object figure(String table, String row, String column);

    /** Every address of the report with its figure. */
    List<Figure> figures();

    /** One figure. */
    record Figure(String address, Object content) {}
}
