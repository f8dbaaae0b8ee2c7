package org.disclosurereport.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;

/** What was found as a clerk reads it, each report below its name; of files of a folder, below the name of the file. */
final class ResultText implements ResultSink {

    private final PrintStream out;
    private final Locale language;
    private final FindingsText text;
    private String lastName = "";

    ResultText(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
        this.text = new FindingsText(out, language);
    }

    @Override
    public void add(ReadResult reading, CheckedDocument checked) {
        checked.getDocument().filter(name -> !name.equals(lastName)).ifPresent(name -> {
            out.println("# " + Printable.of(name));
            lastName = name;
        });
        if (reading.getReport().isPresent()) {
            text.printReport(reading.getReport().get());
            text.printReading(reading);
            checked.getValidation().ifPresent(text::printRules);
            new DiagnosisText(out, language).print(checked.getDiagnoses());
        } else {
            checked.getReport()
                    .ifPresent(across -> out.println("# " + Printable.of(across.getOrgan()) + " "
                            + Wording.of("各份报告之间的核对", "reports compared with each other")
                                    .in(language)));
            text.printReading(reading);
            checked.getValidation().ifPresent(text::printRules);
        }
    }
}
