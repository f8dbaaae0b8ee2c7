package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.RequestTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows G01 to G11 of the hostile input suite: bytes, streams and files, good and bad. */
class DoorsTest {

    private static final ReportReader READER = ReportReader.standard();
    private static final DisclosureReport REPORT = DisclosureReport.builder()
            .edition(Edition.FY2021)
            .year(2025)
            .organ(ReportingOrgan.of("示例市人民政府"))
            .request(RequestTable.zeros(Edition.FY2021))
            .build();
    private static final byte[] DOCUMENT = ReportWriter.of(ReportFormat.JSON).toBytes(REPORT);

    @TempDir
    private Path folder;

    private static ReadResult read(byte[] content) {
        return READER.read(content, ReadOptions.DEFAULT);
    }

    private static ReadingCode only(ReadResult result) {
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings()).hasSize(1);
        return ReadingCode.valueOf(result.getFindings().get(0).getCode().toString());
    }

    /** A stream that gives one pattern again and again and counts what was taken. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte rest;
        private long taken;

        Endless(String head, char rest) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.rest = (byte) rest;
        }

        @Override
        public int read() {
            return taken < head.length ? head[(int) taken++] : at();
        }

        private int at() {
            taken++;
            return rest;
        }
    }

    @Test
    void G01_an_empty_document_is_refused() throws IOException {
        assertThat(only(read(new byte[0]))).isEqualTo(ReadingCode.EMPTY_INPUT);
        assertThat(only(READER.read(InputStream.nullInputStream(), ReadOptions.DEFAULT)))
                .isEqualTo(ReadingCode.EMPTY_INPUT);
        assertThat(only(READER.read(Files.createFile(folder.resolve("empty.json")))))
                .isEqualTo(ReadingCode.EMPTY_INPUT);
    }

    @Test
    void G02_zeros_without_end_are_refused_after_the_head() throws IOException {
        Endless zeros = new Endless("", '\0');
        assertThat(only(READER.read(zeros, ReadOptions.DEFAULT))).isEqualTo(ReadingCode.FORMAT_UNKNOWN);
        assertThat(zeros.taken).isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void G02_a_file_of_a_gigabyte_of_zeros_is_refused_after_the_head() throws IOException {
        Path file = folder.resolve("zeros");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThat(only(READER.read(file))).isEqualTo(ReadingCode.FORMAT_UNKNOWN);
    }

    @Test
    void G05_what_decides_about_the_format_is_the_same_head_in_every_door() {
        String words = "报告文字".repeat(20_000) + "\n规章,1\n";
        assertThat(only(Doors.read(words.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT)))
                .isEqualTo(ReadingCode.FORMAT_UNKNOWN);
    }

    @Test
    void G03_a_document_cut_anywhere_is_no_report() {
        for (int length = 1; length < DOCUMENT.length - 1; length++) {
            ReadResult result = read(Arrays.copyOf(DOCUMENT, length));
            assertThat(result.getReport()).isEmpty();
            assertThat(result.getFindings())
                    .extracting(Finding::getCode)
                    .containsAnyOf(ReadingCode.TRUNCATED.code(), ReadingCode.MALFORMED_JSON.code());
        }
    }

    @Test
    void G04_a_document_with_any_bit_flipped_gives_a_result() {
        for (int bit = 0; bit < DOCUMENT.length * 8; bit += 3) {
            byte[] flipped = DOCUMENT.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ReadResult result = read(flipped);
            assertThat(result.getReport().isPresent()).isNotEqualTo(result.hasErrors());
        }
    }

    @Test
    void G05_the_content_decides_and_a_file_name_that_disagrees_is_told() throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), DOCUMENT);
        ReadResult result = READER.read(file);
        assertThat(result.getReport()).contains(REPORT);
        assertThat(result.getFindings()).extracting(Finding::getCode).containsExactly(ReadingCode.NAME_MISMATCH.code());
        assertThat(READER.read(Files.write(folder.resolve("report.JSON"), DOCUMENT))
                        .getFindings())
                .isEmpty();
    }

    @Test
    void G06_other_formats_are_named() {
        assertThat(only(read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(ReadingCode.FORMAT_UNSUPPORTED);
    }

    @Test
    void G07_a_stream_may_come_byte_by_byte() throws IOException {
        InputStream slow = new ByteArrayInputStream(DOCUMENT) {
            @Override
            public synchronized int read(byte[] b, int off, int len) {
                return super.read(b, off, Math.min(len, 1));
            }
        };
        assertThat(READER.read(slow, ReadOptions.DEFAULT)).isEqualTo(read(DOCUMENT));
    }

    @Test
    void G07_a_stream_that_fails_passes_its_exception_on_and_stays_open() {
        for (int k = 0; k < DOCUMENT.length; k += 97) {
            int failAt = k;
            boolean[] closed = new boolean[1];
            InputStream failing = new InputStream() {
                private int count;

                @Override
                public int read() throws IOException {
                    if (count == failAt) {
                        throw new IOException("Disk gone");
                    }
                    return DOCUMENT[count++] & 0xFF;
                }

                @Override
                public int read(byte[] b, int off, int len) throws IOException {
                    b[off] = (byte) read();
                    return 1;
                }

                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            assertThatIOException()
                    .isThrownBy(() -> READER.read(failing, ReadOptions.DEFAULT))
                    .withMessage("Disk gone");
            assertThat(closed[0]).isFalse();
        }
    }

    @Test
    void G08_a_stream_without_end_stops_at_the_limit() throws IOException {
        int limit = 1_000_000;
        ReadOptions options = ReadOptions.builder()
                .limits(ReadLimits.builder().maxBytes(limit).build())
                .build();
        for (Endless endless :
                new Endless[] {new Endless("", ' '), new Endless("{", ' '), new Endless("{\"a\":\"", 'a')}) {
            assertThat(only(READER.read(endless, options))).isEqualTo(ReadingCode.LIMIT_BYTES);
            assertThat(endless.taken).isBetween((long) limit, limit + 65_536L);
        }
        byte[] lists = new byte[limit + 1];
        Arrays.fill(lists, (byte) '[');
        assertThat(only(READER.read(lists, options))).isEqualTo(ReadingCode.LIMIT_BYTES);
    }

    @Test
    @Timeout(20)
    void G10_only_regular_files_are_read() throws Exception {
        Path fifo = folder.resolve("fifo");
        new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor(5, TimeUnit.SECONDS);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder.resolve("loop"));
        for (Path file : new Path[] {folder, fifo, dangling, loop, folder.resolve("missing"), Path.of("/dev/zero")}) {
            assertThatIOException().as("%s", file).isThrownBy(() -> READER.read(file));
        }
        Path target = Files.write(folder.resolve("target.json"), DOCUMENT);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        assertThat(READER.read(link).getReport()).contains(REPORT);
    }

    @Test
    void G11_hostile_file_names_reach_no_terminal() throws IOException {
        Path file = Files.write(folder.resolve("报告 ;rm -rf ~\n\u001b[2J.xlsx"), DOCUMENT);
        assertThat(READER.read(file).getFindings().get(0).getMessage().en())
                .contains("\\u001b")
                .doesNotContain("\u001b")
                .doesNotContain("\n");
        assertThatIOException()
                .isThrownBy(() -> READER.read(folder.resolve("\u001b[2J")))
                .withMessageContaining("\\u001b");
    }
}
