package org.disclosurereport.conformance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** THE list of the cases, sorted by id. Making them takes a few seconds. */
public final class ConformanceSuite {

    private ConformanceSuite() {}

    /**
     * Makes every case from its seed.
     *
     * @return the cases, sorted by id
     */
    public static List<SuiteCase> cases() {
        return Stream.of(ValidSample.cases(), BrokenRules.cases(), StrangeDocuments.cases())
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(SuiteCase::id))
                .toList();
    }
}
