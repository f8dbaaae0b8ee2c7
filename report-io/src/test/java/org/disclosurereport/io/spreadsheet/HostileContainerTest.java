package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileContainerTest {

    private static final int CENTRAL = 0x02014b50;

    static SheetFile form() {
        SheetFile sheet = new SheetFile("年报");
        sheet.text(0, 0, "示例市人民政府2023年政府信息公开工作年度报告");
        int row = 2;
        for (TableDefinition table : Edition.FY2021.form().tables()) {
            row = new PrintedForm(sheet, cell -> "1").print(table, row) + 1;
        }
        return sheet;
    }

    static byte[] valid() {
        return new WorkbookFile().sheet(form()).toBytes();
    }

    static int central(byte[] zip, String name) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + 46 + wanted.length <= zip.length; at++) {
            if (bytes.getInt(at) == CENTRAL
                    && Arrays.equals(zip, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError(name);
    }

    static ByteBuffer at(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void the_untouched_workbook_is_read() {
        ReadResult result = Reading.read(valid());
        assertThat(Reading.said(result)).isEmpty();
        assertThat(result.getReport()
                        .orElseThrow()
                        .figures()
                        .allMatch(figure -> figure.cell().isNumber()))
                .isTrue();
    }

    @Test
    void G03_truncated_at_every_byte_it_is_never_a_report() {
        byte[] zip = valid();
        for (int length = 4; length < zip.length; length += length < zip.length - 400 ? 37 : 1) {
            ReadResult result = Reading.read(Arrays.copyOf(zip, length));
            assertThat(result.getReport()).as("at %d", length).isEmpty();
            assertThat(result.hasErrors()).isTrue();
        }
    }

    @Test
    void G04_a_flipped_bit_gives_the_same_report_or_findings() {
        byte[] zip = valid();
        ReadResult original = Reading.read(zip);
        Random random = new Random(4);
        for (int i = 0; i < 1500; i++) {
            byte[] flipped = zip.clone();
            int bit = random.nextInt(zip.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ReadResult result = Reading.read(flipped);
            if (result.getFindings().isEmpty()) {
                assertThat(result.getReport()).as("bit %d", bit).isEqualTo(original.getReport());
            }
        }
    }

    @Test
    void G04_a_wrong_checksum_is_named_with_its_part() {
        byte[] zip = valid();
        int entry = central(zip, "xl/worksheets/sheet1.xml");
        at(zip).putInt(entry + 16, at(zip).getInt(entry + 16) ^ 1);
        assertThat(Reading.codes(Reading.read(zip))).containsExactly("ZIP_CRC");
    }

    @Test
    void S01_a_bomb_stops_at_the_limit_and_not_at_the_end_of_memory() {
        byte[] bomb = bomb(400);
        assertThat(bomb.length).isLessThan(1_000_000);
        ReadResult result = Reading.read(bomb);
        assertThat(Reading.codes(result)).containsExactly("LIMIT_INFLATED");
        assertThat(result.getFindings().get(0).getOperands())
                .containsEntry("option", "maxEntryBytes")
                .containsEntry("part", "xl/worksheets/sheet1.xml");
    }

    @Test
    void S01_the_total_of_all_parts_is_limited_too() {
        ReadLimits limits = ReadLimits.builder().maxInflatedBytes(2000).build();
        ReadResult result =
                Reading.read(valid(), ReadOptions.builder().limits(limits).build());
        assertThat(Reading.codes(result)).containsExactly("LIMIT_INFLATED");
    }

    @Test
    void S02_an_honest_repetitive_sheet_is_accepted() {
        String blanks = " ".repeat(3_000_000);
        WorkbookFile workbook = new WorkbookFile().sheet(form());
        workbook.part("xl/styles.xml", "<styleSheet xmlns=\"" + WorkbookFile.MAIN + "\">" + blanks + "</styleSheet>");
        assertThat(Reading.read(workbook.toBytes()).getFindings()).isEmpty();
    }

    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : new WorkbookFile().sheet(form()).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                for (int i = 0; i < megabytes && part.getKey().endsWith("sheet1.xml"); i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void S03_a_size_that_is_a_lie_is_inconsistent() {
        for (int lie : new int[] {10, 1 << 20, -1}) {
            byte[] zip = valid();
            int entry = central(zip, "xl/worksheets/sheet1.xml");
            at(zip).putInt(entry + 24, lie);
            assertThat(Reading.codes(Reading.read(zip))).containsExactly("ZIP_INCONSISTENT");
        }
    }

    @Test
    void S03_another_name_in_the_local_header_is_inconsistent() {
        byte[] zip = valid();
        int header = at(zip).getInt(central(zip, "xl/worksheets/sheet1.xml") + 42);
        zip[header + 30] = 'y';
        assertThat(Reading.codes(Reading.read(zip))).containsExactly("ZIP_INCONSISTENT");
    }

    /** The first file claims to reach over the second. */
    static byte[] overlapping() {
        byte[] zip = valid();
        int first = central(zip, "[Content_Types].xml");
        int second = central(zip, "_rels/.rels");
        int from = at(zip).getInt(first + 42);
        int packed = at(zip).getInt(second + 42) + 40 - from - 30 - "[Content_Types].xml".length();
        at(zip).putInt(first + 20, packed);
        return zip;
    }

    @Test
    void S01_overlapping_files_are_refused() {
        assertThat(Reading.codes(Reading.read(overlapping()))).containsExactly("ZIP_OVERLAP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XL/worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml"})
    void S04_the_same_name_twice_is_refused(String twin) {
        byte[] zip = new WorkbookFile().sheet(form()).part(twin, "<x/>").toBytes();
        ReadResult result = Reading.read(zip);
        assertThat(Reading.codes(result)).containsExactly("ZIP_DUP_ENTRY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/cron.d/x", "/etc/passwd", "C:\\x", "xl/../../x", "\\x"})
    void S05_a_name_that_leads_out_is_refused(String name) {
        byte[] zip = new WorkbookFile().sheet(form()).part(name, "<x/>").toBytes();
        assertThat(Reading.codes(Reading.read(zip))).containsExactly("ZIP_BAD_NAME");
    }

    @Test
    void S06_too_many_files_are_refused_before_they_are_listed() {
        WorkbookFile workbook = new WorkbookFile().sheet(form());
        for (int i = 0; i < 5000; i++) {
            workbook.part("x/" + i, "");
        }
        assertThat(Reading.codes(Reading.read(workbook.toBytes()))).containsExactly("LIMIT_ENTRIES");
    }

    @Test
    void S08_an_encrypted_file_is_named_so() {
        byte[] zip = valid();
        int entry = central(zip, "xl/worksheets/sheet1.xml");
        zip[entry + 8] |= 1;
        assertThat(Reading.codes(Reading.read(zip))).containsExactly("ENCRYPTED");
    }

    @Test
    void S09_macros_and_links_are_not_opened() {
        WorkbookFile workbook = new WorkbookFile()
                .sheet(form())
                .part("xl/vbaProject.bin", "not a macro")
                .part("customXml/item1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        ReadResult result = Reading.read(workbook.toBytes());
        assertThat(Reading.codes(result)).containsExactly("ACTIVE_CONTENT_IGNORED");
        assertThat(result.getReport()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.bin", "content.xml", "readme.txt"})
    void other_containers_are_named(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.closeEntry();
        }
        assertThat(Reading.codes(Reading.read(bytes.toByteArray()))).containsExactly("FORMAT_UNSUPPORTED");
    }

    @Test
    void stored_entries_are_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : new WorkbookFile().sheet(form()).parts().entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                crc.update(part.getValue());
                entry.setSize(part.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        assertThat(Reading.read(bytes.toByteArray()).getFindings()).isEmpty();
    }
}
