package org.disclosurereport.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Printable;

/** What was found as a clerk reads it, each report below its name; of files of a folder, below the name of the file. */
final class ResultText implements ResultSink {

    private final PrintStream out;
    private final FindingsText text;
    private String lastName = "";

    ResultText(PrintStream out, Locale language) {
        this.out = out;
        this.text = new FindingsText(out, language);
    }

    @Override
    public void add(ReadResult reading, CheckedDocument checked) {
        checked.getDocument().filter(name -> !name.equals(lastName)).ifPresent(name -> {
            out.println("# " + Printable.of(name));
            lastName = name;
        });
        reading.getReport().ifPresent(text::printReport);
        text.printReading(reading);
        checked.getValidation().ifPresent(text::printRules);
    }
}
