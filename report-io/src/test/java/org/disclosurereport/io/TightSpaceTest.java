package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Hostile xls, csv and pages with a stack of 256 KB and a heap of 64 MB: a result for everything. */
class TightSpaceTest {

    private static final Path WORKBOOK =
            Path.of("src/test/resources/org/disclosurereport/io/FY2021/city-2024-all-organs.three-sheets.xls");

    @Test
    void every_hostile_document_gives_a_result_in_little_space() throws Exception {
        assertThat(LittleHeap.outputOf(TightSpaceTest.class)).endsWith("read 69\n");
    }

    private static List<Supplier<byte[]>> hostile() throws IOException {
        List<Supplier<byte[]>> documents = new ArrayList<>();
        for (String text : List.of(
                "规章,1\n", "\"规章\",\"", "其他\t总计\n", ",,,,,,,,", "\"\"\"\",\n", "本年新收\n", "a;b\r", "=\"1\",规章\n")) {
            documents.add(() -> text.repeat(30_000).getBytes(StandardCharsets.UTF_8));
        }
        documents.add(() -> ("规章,\"" + "a".repeat(8_000_000)).getBytes(StandardCharsets.UTF_8));
        documents.add(() -> (",\"" + "政".repeat(2_000_000) + "\"\n").getBytes(StandardCharsets.UTF_8));
        for (String text : List.of(
                "<p>一、总体",
                "<table><tr><td>1",
                "<b><p>规章",
                "<td rowspan=9>1",
                "<tr><td>规章<td>1",
                "&#xD800;<br>",
                "<!--")) {
            documents.add(() -> ("<html>" + text.repeat(10_000)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] good = Files.readAllBytes(WORKBOOK);
        Random random = new Random(5);
        int header = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(48);
        for (int i = 0; i < 50; i++) {
            int kind = i % 5;
            documents.add(() -> damaged(good, random, kind, 512 * (header + 1)));
        }
        documents.add(() -> zeros(good, 20_000_000));
        documents.add(() -> {
            byte[] much = zeros(good, 20_000_000);
            ByteBuffer.wrap(much).order(ByteOrder.LITTLE_ENDIAN).putInt(44, 300);
            return much;
        });
        return documents;
    }

    private static byte[] zeros(byte[] good, int length) {
        byte[] much = new byte[length];
        System.arraycopy(good, 0, much, 0, good.length);
        return much;
    }

    private static byte[] damaged(byte[] good, Random random, int kind, int directory) {
        byte[] bad = good.clone();
        ByteBuffer bytes = ByteBuffer.wrap(bad).order(ByteOrder.LITTLE_ENDIAN);
        for (int k = 0; k < 6; k++) {
            switch (kind) {
                case 0 -> bytes.putInt(4 * (7 + random.nextInt(120)), random.nextInt(64));
                case 1 -> bytes.putInt(directory + 4 * random.nextInt(128), random.nextInt());
                case 2 -> bytes.putShort(512 + 2 * random.nextInt(bad.length / 2 - 300), (short) random.nextInt());
                case 3 -> bytes.putInt(512 + 4 * random.nextInt(bad.length / 4 - 300), Integer.MAX_VALUE - k);
                default -> bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt();
            }
        }
        return bad;
    }

    /** Reads every hostile document; whatever is thrown ends the program with an error. */
    public static void main(String[] arguments) throws IOException {
        int read = 0;
        List<Supplier<byte[]>> documents = hostile();
        while (!documents.isEmpty()) {
            ReadResult result = ReportReader.standard().read(documents.remove(0).get(), ReadOptions.DEFAULT);
            if (result.getReport().isEmpty() && !result.hasErrors()) {
                throw new IllegalStateException("Without a report there must be an error");
            }
            read++;
        }
        System.out.print("read " + read + "\n");
    }
}
