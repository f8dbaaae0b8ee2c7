package org.disclosurereport.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.validation.ReportValidator;

/** Reads a workbook, applies the rules of its form, and prints every finding with its cell. */
public final class ReadAndValidate {

    private ReadAndValidate() {}

    /**
     * Reads and validates.
     *
     * @param arguments the workbook
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // spotless:off README
        ReadResult read = ReportReader.standard().read(Path.of(arguments[0]));
        read.getFindings().forEach(finding -> System.out.println(finding.message(Locale.CHINESE)));
        read.getReport().ifPresent(report -> {
            ValidationResult result = read.locate(ReportValidator.standard().validate(report));
            for (Finding finding : result.getFindings()) {
                System.out.println(finding.getCode() + " " + finding.message(Locale.CHINESE));
                finding.getLocation().ifPresent(place -> System.out.println("  @ " + place.described().zh()));
            }
            System.out.println(result.getVerdict());
        });
        // spotless:on README
    }
}
