package org.disclosurereport.validation;

import java.util.function.Consumer;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.series.ReportSeries;

/** A rule about the reports of one organ over several years. */
public interface SeriesRule extends Rule {

    /**
     * Checks a series. A rule never throws on what was filed: it reports it, or it says that it could not be assessed.
     *
     * @param series the series
     * @param findings takes what is found, in the order of the years and then of the form; each names the report that
     *     its addresses belong to
     */
    void check(ReportSeries series, Consumer<? super Finding> findings);
}
