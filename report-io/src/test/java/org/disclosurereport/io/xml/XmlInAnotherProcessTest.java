package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.write;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What only another process can have: another default charset and another line separator. */
class XmlInAnotherProcessTest {

    @Test
    void W10_bytes_are_the_same_under_another_default_charset_and_line_separator() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Dfile.encoding=GBK",
                        "-Duser.language=tr",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        XmlInAnotherProcessTest.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] written = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(written).isEqualTo(XmlFormTest.golden());
    }

    /** Reads the golden document and writes it to the standard output, for the test above. */
    public static void main(String[] arguments) {
        System.out.writeBytes(write(read(XmlFormTest.golden()).getReport().orElseThrow()));
        System.out.flush();
    }
}
