package org.disclosurereport.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.validation.ReportValidator;

/** Reads the reports of one organ, puts them in a series, and prints what does not follow from one year to the next. */
public final class CompareYears {

    private CompareYears() {}

    /**
     * Reads and compares.
     *
     * @param arguments the reports, in any order
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // spotless:off README
        List<DisclosureReport> reports = new ArrayList<>();
        for (String file : arguments) {
            ReportReader.standard().read(Path.of(file)).getReport().ifPresent(reports::add);
        }
        ValidationResult result = ReportValidator.standard().validate(ReportSeries.of(reports));
        for (Finding finding : result.getFindings()) {
            int year = finding.getReport().orElseThrow().getYear();
            System.out.println(year + " " + finding.getCode() + " " + finding.message(Locale.CHINESE));
        }
        System.out.println(result.getVerdict());
        // spotless:on README
    }
}
