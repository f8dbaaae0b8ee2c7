package org.disclosurereport.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.PropertyRun;
import org.junit.jupiter.api.Test;

/** The contract of serializers holds for one that is right and catches a bug for every promise. */
class SerializerContractTest {

    /** Bytes are a number under which the report is kept; equal reports have the same one. */
    static class RightOne implements SerializerContract {

        private static final List<DisclosureReport> KEPT = new ArrayList<>();

        @Override
        public byte[] write(DisclosureReport report) {
            int at = KEPT.indexOf(report);
            if (at < 0) {
                KEPT.clear();
                KEPT.add(report);
            }
            return ByteBuffer.allocate(4).putInt(report.hashCode()).array();
        }

        @Override
        public DisclosureReport read(byte[] document) {
            return KEPT.get(0);
        }
    }

    static class TitlesLost extends RightOne {
        @Override
        public DisclosureReport read(byte[] document) {
            return super.read(document).toBuilder().title(Optional.empty()).build();
        }
    }

    static class BlanksAsZeros extends RightOne {
        @Override
        public DisclosureReport read(byte[] document) {
            DisclosureReport read = super.read(document);
            List<CellRef> blank = read.getTables().stream()
                    .flatMap(table -> table.getDefinition().cells().stream())
                    .map(cell -> cell.ref())
                    .filter(ref -> read.find(ref).equals(Optional.of(Cell.BLANK)))
                    .toList();
            DisclosureReport filled = read;
            for (CellRef ref : blank) {
                filled = filled.with(ref, Cell.of(0));
            }
            return filled;
        }
    }

    static class TheHourInside extends RightOne {
        private static int hour;

        @Override
        public byte[] write(DisclosureReport report) {
            super.write(report);
            return ("written at " + hour++).getBytes(StandardCharsets.UTF_8);
        }
    }

    static class Failing extends RightOne {
        @Override
        public DisclosureReport read(byte[] document) {
            throw new UncheckedIOException(new IOException("unexpected end"));
        }
    }

    @Test
    void a_serializer_that_keeps_every_promise_passes() {
        PropertyRun run = PropertyRun.of(RightOne.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.passed()).hasSize(3);
    }

    @Test
    void a_lost_title_is_caught_in_consistent_reports_and_in_others() {
        PropertyRun run = PropertyRun.of(TitlesLost.class);

        assertThat(run.failures())
                .containsOnlyKeys("every_report_is_read_back_equal", "a_consistent_report_is_read_back_equal");
        assertThat(run.failures().get("a_consistent_report_is_read_back_equal"))
                .contains("Broken promise: a consistent report is read back equal.")
                .contains("Another element differs; what was read:", "What was written:", "\n标题：");
    }

    @Test
    void a_blank_that_becomes_0_is_caught() {
        PropertyRun run = PropertyRun.of(BlanksAsZeros.class);

        assertThat(run.failures()).containsOnlyKeys("every_report_is_read_back_equal");
        assertThat(run.failures().values().toString()).contains("is blank but was '0'");
    }

    @Test
    void other_bytes_for_the_same_report_are_caught() {
        PropertyRun run = PropertyRun.of(TheHourInside.class);

        assertThat(run.failures()).containsOnlyKeys("the_same_report_gives_the_same_bytes");
        assertThat(run.failures().values().toString())
                .containsPattern("[0-9]+ bytes, then [0-9]+, which differ from byte [0-9]+ on");
    }

    @Test
    void an_exception_is_shown() {
        PropertyRun run = PropertyRun.of(Failing.class);

        assertThat(run.failures().get("every_report_is_read_back_equal"))
                .contains("Reading threw java.io.UncheckedIOException: java.io.IOException: unexpected end");
    }
}
