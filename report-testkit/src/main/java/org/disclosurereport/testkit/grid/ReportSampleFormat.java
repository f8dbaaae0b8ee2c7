package org.disclosurereport.testkit.grid;

import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.disclosurereport.model.DisclosureReport;

/**
 * Lets jqwik show a failing report as the official table, and a printed one with the sheets that were read. jqwik finds it by itself; nobody else needs to name it.
 *
 * @see ReportSample
 */
public final class ReportSampleFormat implements SampleReportingFormat {

    /** Made by jqwik. */
    public ReportSampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof DisclosureReport || value instanceof PrintedReport;
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(
                value instanceof DisclosureReport report ? ReportSample.of(report) : value.toString());
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.empty();
    }
}
