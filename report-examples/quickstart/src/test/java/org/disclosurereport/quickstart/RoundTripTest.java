package org.disclosurereport.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;

/** The property test that the README shows. */
class RoundTripTest {

    // spotless:off README
    @Property(tries = 100)
    void what_was_written_is_read_back(@ForAll DisclosureReport report) {
        byte[] json = ReportWriter.of(ReportFormat.JSON).toBytes(report);
        assertThat(ReportReader.standard().read(json, ReadOptions.DEFAULT).getReport()).contains(report);
    }
    // spotless:on README
}
