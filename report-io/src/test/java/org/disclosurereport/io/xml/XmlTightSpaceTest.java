package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.disclosurereport.io.LittleHeap;
import org.disclosurereport.io.ReadResult;
import org.junit.jupiter.api.Test;

/** The hostile suite with a stack of 256 KB and a heap of 64 MB: a result for everything, and in time. */
class XmlTightSpaceTest {

    @Test
    void every_hostile_document_gives_a_result_in_little_space() throws Exception {
        assertThat(LittleHeap.outputOf(XmlTightSpaceTest.class))
                .endsWith("read " + hostile().size() + "\n");
    }

    private static List<Supplier<byte[]>> hostile() {
        List<Supplier<byte[]>> documents = new ArrayList<>();
        String report = "<report xmlns=\"urn:org.disclosurereport:report:1\"><edition>FY2021</edition><year>2025</year>"
                + "<organ><name>a</name></organ>";
        String count = report + "<request><newlyReceived><naturalPerson>";
        String fees = report + "<proactive><administrativeFees><amount>";
        String text = report + "<sections><section kind=\"overview\"><text><p>";
        add(documents, report, "<a>", 2_000_000, "");
        add(documents, "<report xmlns=\"urn:org.disclosurereport:report:1\"><organ>", "<parent>", 1_000_000, "");
        add(documents, count, "9", 900_000, "</naturalPerson></newlyReceived></request></report>");
        add(documents, count, "9", 10_000_000, "</naturalPerson></newlyReceived></request></report>");
        add(documents, fees + "0.", "0", 900_000, "1</amount></administrativeFees></proactive></report>");
        add(documents, report + "<", "n", 10_000_000, "/></report>");
        add(documents, report + "<zz ", "n", 10_000_000, "=\"\"/></report>");
        add(documents, report + "<zz a=\"", "n", 10_000_000, "\"/></report>");
        add(documents, text, "文", 3_000_000, "</p></text></section></sections></report>");
        add(documents, text + "<![CDATA[", "a", 10_000_000, "]]></p></text></section></sections></report>");
        add(documents, report + "<!--", "c", 20_000_000, "--></report>x");
        add(documents, report + "<?p ", "c", 20_000_000, "?></report>x");
        add(documents, report + "<zz>", "文", 5_000_000, "</zz></report>");
        add(documents, text, "😀", 2_000_000, "</p></text></section></sections></report>");
        add(documents, report + "<zz>", "😀", 3_000_000, "</zz><zz/></report>");
        add(documents, report, " ", 20_000_000, "<");
        add(documents, report, "<zz/>", 4_000, "</report>");
        add(documents, report + "<sections>", "<section kind=\"zz\"/>", 4_000, "</sections></report>");
        add(documents, "<!DOCTYPE r [", "<!ENTITY a \"a\">", 500_000, "]>" + report + "</report>");
        add(documents, "<report", " ", 20_000_000, "");
        add(documents, text, "&lt;", 2_000_000, "</p></text></section></sections></report>");
        documents.add(() -> ("<?xml version=\"1.0\" encoding=\"GBK\"?>" + XmlDocuments.withText("文".repeat(1_100_000)))
                .getBytes(Charset.forName("GB18030")));
        documents.add(
                () -> ("\uFEFF" + XmlDocuments.withText("文".repeat(1_100_000))).getBytes(StandardCharsets.UTF_16LE));
        Random random = new Random(1);
        for (int i = 0; i < 12; i++) {
            boolean nearlyXml = i % 2 == 0;
            documents.add(() -> noise(random, nearlyXml));
        }
        return documents;
    }

    private static void add(List<Supplier<byte[]>> documents, String before, String unit, int times, String after) {
        documents.add(() -> {
            byte[] start = before.getBytes(StandardCharsets.UTF_8);
            byte[] middle = unit.getBytes(StandardCharsets.UTF_8);
            byte[] end = after.getBytes(StandardCharsets.UTF_8);
            ByteBuffer document = ByteBuffer.allocate(start.length + middle.length * times + end.length);
            document.put(start);
            for (int i = 0; i < times; i++) {
                document.put(middle);
            }
            return document.put(end).array();
        });
    }

    private static byte[] noise(Random random, boolean nearlyXml) {
        byte[] noise = new byte[1_000_000];
        random.nextBytes(noise);
        noise[0] = '<';
        if (nearlyXml) {
            for (int k = 1; k < noise.length; k++) {
                noise[k] = (byte) "<>/&;=\"' !-?[]#x:ab1\n</></a></a>".charAt(noise[k] & 31);
            }
        }
        byte[] start = "<report xmlns=\"urn:org.disclosurereport:report:1\">".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, noise, 0, start.length);
        return noise;
    }

    /** Reads every hostile document; whatever is thrown ends the program with an error. */
    public static void main(String[] arguments) {
        int read = 0;
        List<Supplier<byte[]>> documents = hostile();
        while (!documents.isEmpty()) {
            long start = System.nanoTime();
            ReadResult result;
            try {
                result = XmlDocuments.read(documents.remove(0).get());
            } catch (Throwable thrown) {
                throw new IllegalStateException("Hostile document " + read + " must give a result", thrown);
            }
            if (result.getReport().isPresent() || !result.hasErrors()) {
                throw new IllegalStateException("Hostile document " + read + " must be refused");
            }
            if (System.nanoTime() - start > 10_000_000_000L) {
                throw new IllegalStateException("Hostile document " + read + " must be read in time");
            }
            read++;
        }
        System.out.print("read " + read + "\n");
    }
}
