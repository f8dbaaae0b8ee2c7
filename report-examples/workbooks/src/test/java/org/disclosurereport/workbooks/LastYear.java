package org.disclosurereport.workbooks;

import java.math.BigDecimal;
import java.util.List;

/** The report of the year before: every number of a report is larger by a thousand. */
record LastYear(FiledFigures report) implements FiledFigures {

    private static final BigDecimal MORE = BigDecimal.valueOf(1_000);

    @Override
    public String organ() {
        return report.organ();
    }

    @Override
    public int year() {
        return report.year() - 1;
    }

    @Override
    public boolean isUndivided() {
        return report.isUndivided();
    }

    @Override
    public Object figure(String table, String row, String column) {
        Object figure = report.figure(table, row, column);
        return figure instanceof BigDecimal number ? number.add(MORE) : figure;
    }

    @Override
    public List<Figure> figures() {
        throw new UnsupportedOperationException("A page shows one table of the year before");
    }
}
