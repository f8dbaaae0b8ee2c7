package org.disclosurereport.testkit.contract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.TextArbitraries;

/**
 * What a serializer promises: nothing is lost. Implement it in a test.
 *
 * <pre>{@code
 * class OurFormatTest implements SerializerContract {
 *     @Override
 *     public byte[] write(DisclosureReport report) {
 *         return OurFormat.write(report);
 *     }
 *
 *     @Override
 *     public DisclosureReport read(byte[] document) {
 *         return OurFormat.read(document);
 *     }
 * }
 * }</pre>
 */
public interface SerializerContract {

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its bytes
     * @throws Exception which breaks the promise that was tested
     */
    byte[] write(DisclosureReport report) throws Exception;

    /**
     * Reads what was written.
     *
     * @param document the bytes
     * @return the report
     * @throws Exception which breaks the promise that was tested
     */
    DisclosureReport read(byte[] document) throws Exception;

    /**
     * The editions that the format carries.
     *
     * @return all, if not said otherwise
     */
    default Set<Edition> editions() {
        return EnumSet.allOf(Edition.class);
    }

    /**
     * The texts that the format can carry.
     *
     * @return every well-formed text, if not said otherwise
     */
    default Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    /**
     * Promise: every report is read back equal, with every state of a cell and all text.
     *
     * @param report any report
     */
    @Property(tries = 100)
    default void every_report_is_read_back_equal(@ForAll("anyReports") DisclosureReport report) {
        Promise promise = Promise.of("every report is read back equal", report);
        byte[] document = promise.call("Writing", () -> write(report));
        promise.requireEqual(report, promise.call("Reading", () -> read(document)));
    }

    /**
     * Promise: a consistent report, as most are, is read back equal.
     *
     * @param report a consistent report
     */
    @Property(tries = 30)
    default void a_consistent_report_is_read_back_equal(@ForAll("consistentReports") DisclosureReport report) {
        Promise promise = Promise.of("a consistent report is read back equal", report);
        byte[] document = promise.call("Writing", () -> write(report));
        promise.requireEqual(report, promise.call("Reading", () -> read(document)));
    }

    /**
     * Promise: the same report gives the same bytes, however often it is written.
     *
     * @param report any report
     */
    @Property(tries = 30)
    default void the_same_report_gives_the_same_bytes(@ForAll("anyReports") DisclosureReport report) {
        Promise promise = Promise.of("the same report gives the same bytes", report);
        byte[] first = promise.call("Writing", () -> write(report));
        byte[] second = promise.call(
                "Writing an equal report", () -> write(report.toBuilder().build()));
        promise.require(Arrays.equals(first, second), difference(first, second));
    }

    private static String difference(byte[] first, byte[] second) {
        int at = Arrays.mismatch(first, second);
        return first.length + " bytes, then " + second.length + ", which differ from byte " + at + " on";
    }

    /**
     * Every report.
     *
     * @return reports
     */
    @Provide
    default Arbitrary<DisclosureReport> anyReports() {
        return Arbitraries.oneOf(editions().stream()
                .sorted()
                .map(edition -> ReportArbitraries.of(edition).withTexts(texts()).any())
                .toList());
    }

    /**
     * Consistent reports.
     *
     * @return reports
     */
    @Provide
    default Arbitrary<DisclosureReport> consistentReports() {
        return Arbitraries.oneOf(editions().stream()
                .sorted()
                .map(edition -> ReportArbitraries.of(edition).withTexts(texts()).consistent())
                .toList());
    }
}
