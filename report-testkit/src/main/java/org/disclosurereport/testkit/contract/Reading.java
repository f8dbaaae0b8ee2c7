package org.disclosurereport.testkit.contract;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.testkit.grid.PrintedReport;

/**
 * A printed report that an importer reads.
 *
 * @param promise what the importer promises
 * @param importer the importer
 * @param printed the printed report
 */
record Reading(Promise promise, ImporterContract importer, PrintedReport printed) {

    static Reading of(String promise, ImporterContract importer, PrintedReport printed) {
        return new Reading(new Promise(promise, printed), importer, printed);
    }

    private DisclosureReport read() {
        return promise.call("The importer", () -> importer.read(printed.sheets()));
    }

    void requireSameFigures() {
        promise.requireFigures(tablesOf(printed.report()), tablesOf(read()));
    }

    /** Figures of sentences and lists are another matter. */
    private static DisclosureReport tablesOf(DisclosureReport report) {
        return report.toBuilder().lists(List.of()).statedFigures(List.of()).build();
    }

    void requireSameIdentity() {
        DisclosureReport expected = printed.report();
        DisclosureReport read = read();
        promise.require(
                expected.getYear() == read.getYear(),
                "The year is " + expected.getYear() + " but was " + read.getYear());
        String organ = expected.getOrgan().getName();
        promise.require(
                organ.equals(read.getOrgan().getName()),
                "The organ is " + organ + " but was " + read.getOrgan().getName());
        promise.require(
                expected.getEdition() == read.getEdition(),
                "The edition is " + expected.getEdition() + " but was " + read.getEdition());
    }

    void requireSameTwice() {
        DisclosureReport first = read();
        DisclosureReport second = read();
        promise.requireFigures(first, second);
        promise.require(first.equals(second), "The second report differs from the first");
    }
}
