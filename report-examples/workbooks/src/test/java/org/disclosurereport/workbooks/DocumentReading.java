package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;

/**
 * What the one public door gives for a document: without options, and again with year or organ if it asks for them.
 *
 * @param results the results, one a report
 * @param given the names of the options that were given
 */
record DocumentReading(List<ReadResult> results, Set<String> given) {

    static DocumentReading of(byte[] content, ReadOptions known) {
        Set<String> given = new TreeSet<>();
        ReadOptions options = ReadOptions.DEFAULT;
        List<ReadResult> results = read(content, options);
        while (isWithoutReportOf(known.getYear().orElseThrow(), results)) {
            if (asks(results, "YEAR_") && given.add("year")) {
                options = options.toBuilder().year(known.getYear()).build();
            } else if (asks(results, "ORGAN_") && given.add("organ")) {
                options = options.toBuilder().organ(known.getOrgan()).build();
            } else {
                break;
            }
            results = read(content, options);
        }
        return new DocumentReading(results, given);
    }

    private static List<ReadResult> read(byte[] content, ReadOptions options) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(content, options, results::add);
        return results;
    }

    private static boolean isWithoutReportOf(int year, List<ReadResult> results) {
        return results.stream()
                .noneMatch(result -> result.getReport()
                        .filter(report -> report.getYear() == year)
                        .isPresent());
    }

    private static boolean asks(List<ReadResult> results, String codes) {
        return results.stream()
                .flatMap(result -> result.getFindings().stream())
                .map(finding -> finding.getCode().toString())
                .anyMatch(code -> code.startsWith(codes)
                        && (code.endsWith("_MISSING") || code.endsWith("_MASKED") || code.endsWith("_AMBIGUOUS")));
    }
}
