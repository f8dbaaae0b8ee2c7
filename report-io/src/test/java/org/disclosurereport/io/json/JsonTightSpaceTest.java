package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.disclosurereport.io.LittleHeap;
import org.disclosurereport.io.ReadResult;
import org.junit.jupiter.api.Test;

/** The hostile suite with a stack of 256 KB and a heap of 64 MB: a result for everything, and in time. */
class JsonTightSpaceTest {

    @Test
    void every_hostile_document_gives_a_result_in_little_space() throws Exception {
        assertThat(LittleHeap.outputOf(JsonTightSpaceTest.class)).endsWith("read 25\n");
    }

    private static List<Supplier<byte[]>> hostile() {
        List<Supplier<byte[]>> documents = new ArrayList<>();
        add(documents, () -> "[".repeat(10_000_000));
        add(documents, () -> "{\"n\":".repeat(2_000_000));
        add(documents, () -> Documents.withCount("9".repeat(2_000_000)));
        add(documents, () -> Documents.withFees("0." + "0".repeat(2_000_000) + "1"));
        add(documents, () -> Documents.withCount("1e1000000000"));
        add(documents, () -> Documents.with("\"" + "n".repeat(2_000_000) + "\": 1"));
        add(documents, () -> Documents.withCount("\"" + "文".repeat(1_100_000) + "\""));
        add(documents, () -> Documents.with("\"zz\": \"" + "文".repeat(1_100_000) + "\""));
        add(documents, () -> "[" + "1,".repeat(5_000_000) + "1]");
        add(documents, () -> Documents.with("\"zz\": [" + "[1,{\"a\":2}],".repeat(4000) + "1]"));
        add(documents, () -> Documents.with("\"sections\": [" + "{\"zz\":1},".repeat(4000) + "1]"));
        add(documents, () -> "{" + " ".repeat(10_000_000));
        add(documents, () -> "{\"format\": \"" + "\\".repeat(10_000_001));
        Random random = new Random(1);
        for (int i = 0; i < 12; i++) {
            boolean nearlyJson = i % 2 == 0;
            documents.add(() -> noise(random, nearlyJson));
        }
        return documents;
    }

    private static void add(List<Supplier<byte[]>> documents, Supplier<String> document) {
        documents.add(() -> document.get().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] noise(Random random, boolean nearlyJson) {
        byte[] noise = new byte[1_000_000];
        random.nextBytes(noise);
        noise[0] = '{';
        if (nearlyJson) {
            for (int k = 1; k < noise.length; k++) {
                noise[k] = (byte) "{}[]\",:0123456789.eE+-\\utrfalsn ".charAt(noise[k] & 31);
            }
        }
        return noise;
    }

    /** Reads every hostile document; whatever is thrown ends the program with an error. */
    public static void main(String[] arguments) {
        int read = 0;
        List<Supplier<byte[]>> documents = hostile();
        while (!documents.isEmpty()) {
            ReadResult result = Documents.read(documents.remove(0).get());
            if (result.getReport().isPresent() || !result.hasErrors()) {
                throw new IllegalStateException("Hostile document must be refused");
            }
            read++;
        }
        System.out.print("read " + read + "\n");
    }
}
