package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.json.Documents.full;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.junit.jupiter.api.Test;

/** What only another process can have: another default charset and another line separator. */
class JsonInAnotherProcessTest {

    @Test
    void W10_bytes_are_the_same_under_another_default_charset_and_line_separator() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=GBK",
                        "-Duser.language=tr",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JsonInAnotherProcessTest.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] written = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(written).isEqualTo(JsonFormTest.golden());
    }

    /** Writes the golden report to the standard output, for the test above. */
    public static void main(String[] arguments) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWriter.of(ReportFormat.JSON).write(full(), bytes);
        DisclosureReport again = ReportReader.standard()
                .read(bytes.toByteArray(), ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow();
        if (again.equals(full())) {
            System.out.write(bytes.toByteArray());
            System.out.flush();
        }
    }
}
