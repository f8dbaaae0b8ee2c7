package org.disclosurereport.workbooks;

import java.math.BigDecimal;
import java.util.List;
import org.disclosurereport.model.form.Edition;

/** The figures of one report, from which a workbook is made and against which it is read. */
interface FiledFigures {

    String organ();

    int year();

    /** Whether the table of requests is the older one with （六）其他处理 as one row. */
    boolean isUndivided();

    /**
     * A figure: a {@link BigDecimal}, an {@link AmountWithUnit}, a text that is no figure, or the empty text for a
     * blank.
     */
    Object figure(String table, String row, String column);

    /** Every address of the report with its figure. */
    List<Figure> figures();

    /** The edition that governs the year. */
    default Edition edition() {
        return Edition.findByYear(year()).orElseThrow();
    }

    /** The addresses of the amounts with their unit in the cell. */
    default List<String> amountsWithUnit() {
        return figures().stream()
                .filter(figure -> figure.content() instanceof AmountWithUnit)
                .map(Figure::address)
                .toList();
    }

    /** One figure. */
    record Figure(String address, Object content) {

        /** What the reader must make of it. */
        String text() {
            Object number = content instanceof AmountWithUnit amount ? amount.value() : content;
            return number instanceof BigDecimal decimal
                    ? (decimal.signum() == 0
                            ? "0"
                            : decimal.stripTrailingZeros().toPlainString())
                    : number.toString();
        }
    }
}
