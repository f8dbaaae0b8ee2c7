package consumer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;

/** Prints what a reader makes of a workbook: findings and figures. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReadResult read = ReportReader.standard().read(Path.of(args[0]));
        read.getFindings().forEach(finding -> out.println(finding.getCode() + " " + finding.message(Locale.ENGLISH)));
        read.getReport().ifPresent(report -> report.figures()
                .forEach(figure -> out.println(figure.definition().ref() + "=" + figure.text())));
    }
}
