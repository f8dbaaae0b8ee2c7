package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.io.xml.XmlDocuments.accepted;
import static org.disclosurereport.io.xml.XmlDocuments.read;
import static org.disclosurereport.io.xml.XmlDocuments.refused;
import static org.disclosurereport.io.xml.XmlDocuments.withCount;
import static org.disclosurereport.io.xml.XmlDocuments.withText;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.io.UnwritableReportException;
import org.disclosurereport.io.xml.codec.XmlReports;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows E01 to E11 and X12 of the hostile input suite, as far as they concern XML. */
class XmlEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private static byte[] declared(String encoding, String document, Charset charset) {
        return ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n" + document).getBytes(charset);
    }

    static byte[] withBytes(String hex) {
        String document = withText("@");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = document.indexOf('@');
        out.writeBytes(document.substring(0, at).getBytes(StandardCharsets.UTF_8));
        for (String b : hex.split(" ", -1)) {
            out.write(Integer.parseInt(b, 16));
        }
        out.writeBytes(document.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Test
    void E01_a_byte_order_mark_is_skipped_and_told() {
        ReadResult result = read("\uFEFF" + withCount("1"));
        assertThat(result.getReport()).contains(accepted(withCount("1")));
        assertThat(result.getFindings()).extracting(Finding::getCode).containsExactly(ReadingCode.BOM_SKIPPED.code());
        assertThat(result.getProvenance().toMap())
                .isEqualTo(read(withCount("1")).getProvenance().toMap());
    }

    @Test
    void E02_X12_GBK_bytes_without_a_declaration_are_refused_at_the_first_and_named() {
        for (byte[] document :
                new byte[][] {withCount("1").getBytes(GB18030), declared("UTF-8", withCount("1"), GB18030)}) {
            Finding finding = refused(document, ReadingCode.ENC_MALFORMED);
            assertThat(finding.getMessage().zh()).contains("GB18030");
            assertThat(finding.getLocation()).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF 3C", "3C FE", "FE 3C", "FF", "FE", "FF FF", "FE FE"})
    void E01_half_a_byte_order_mark_is_none(String hex) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        for (String b : hex.split(" ", -1)) {
            document.write(Integer.parseInt(b, 16));
        }
        document.writeBytes(withCount("1").getBytes(StandardCharsets.UTF_8));

        ReadResult result = XmlReports.read(document.toByteArray(), ReadOptions.DEFAULT);
        assertThat(result.getFindings()).extracting(Finding::getCode).containsExactly(ReadingCode.ENC_MALFORMED.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "gb2312", "GB18030", "gb18030"})
    void X12_GBK_bytes_with_their_declaration_are_read(String encoding) {
        DisclosureReport report = accepted(withText("政府信息公开"));
        ReadResult result = read(declared(encoding, withText("政府信息公开"), GB18030));
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getReport()).contains(report);
    }

    @Test
    void E03_UTF_8_bytes_declared_as_GBK_are_refused() {
        Finding finding =
                refused(declared("GBK", withText("政府信息公开"), StandardCharsets.UTF_8), ReadingCode.CHARSET_SUSPECT);
        assertThat(finding.getMessage().en()).contains("GBK");
    }

    @Test
    void E02_bytes_that_are_not_the_declared_GBK_are_refused_in_their_place() {
        byte[] document = declared("GBK", withText("政府信息公开@"), GB18030);
        int at = new String(document, StandardCharsets.ISO_8859_1).indexOf('@');
        document[at] = (byte) 0xFF;
        Finding finding = refused(document, ReadingCode.ENC_MALFORMED);
        assertThat(finding.getLocation())
                .contains(Location.ofLine(2, withText("政府信息公开@").indexOf('@') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "Big5", "UTF-7", "EBCDIC-CP-US", "no such", ""})
    void X12_other_declared_encodings_are_refused_and_named(String encoding) {
        Finding finding =
                refused(declared(encoding, withCount("1"), StandardCharsets.UTF_8), ReadingCode.ENC_UNSUPPORTED);
        assertThat(finding.getMessage().en()).contains(encoding).contains("GB18030");
    }

    @Test
    void X12_ASCII_is_read_as_what_it_is() {
        String document = withCount("1").replace("示例市人民政府", "&#x793A;&#x4F8B;");
        assertThat(read(declared("US-ASCII", document, StandardCharsets.US_ASCII))
                        .getReport()
                        .orElseThrow()
                        .getOrgan()
                        .getName())
                .isEqualTo("示例");
        Finding finding = refused(declared("US-ASCII", withCount("1"), GB18030), ReadingCode.ENC_MALFORMED);
        assertThat(finding.getOperands()).containsEntry("found", "is not from here on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FF", "C0 AF", "E0 80 AF", "ED A0 80", "ED A0 BD ED B8 80", "F4 90 80 80", "80", "E4 B8 41", "FE"
            })
    void E04_bytes_that_are_not_strict_UTF_8_are_refused(String hex) {
        Finding finding = refused(withBytes(hex), ReadingCode.ENC_MALFORMED);
        assertThat(finding.getLocation())
                .contains(Location.ofLine(1, withText("@").indexOf('@') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C2 80", "DF BF", "E0 A0 80", "ED 9F BF", "EE 80 80", "F0 90 80 80", "F4 8F BF BF"})
    void E04_the_borders_of_strict_UTF_8_are_accepted(String hex) {
        assertThat(read(withBytes(hex)).getReport()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#xD800;", "&#xDC00;", "&#xD83D;&#xDE00;", "&#55296;", "&#0;", "&#xB;", "&#xFFFF;"})
    void E05_E10_a_reference_to_what_is_no_character_is_malformed(String text) {
        refused(withText(text), ReadingCode.MALFORMED_XML);
        refused(withCount(text), ReadingCode.MALFORMED_XML);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16BE, FEFF",
        "UTF-16, UTF-16LE, FEFF",
        "UTF-16LE, UTF-16LE, FEFF",
        "utf-16be, UTF-16BE, FEFF"
    })
    void E06_UTF_16_with_a_byte_order_mark_is_read(String encoding, String charset) {
        DisclosureReport report = accepted(withText("𠮷文"));
        String declaration = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>";
        for (String prolog : new String[] {"\uFEFF", "\uFEFF" + declaration}) {
            ReadResult result = read((prolog + withText("𠮷文")).getBytes(Charset.forName(charset)));
            assertThat(result.getReport()).contains(report);
            assertThat(result.getFindings())
                    .extracting(Finding::getCode)
                    .containsExactly(ReadingCode.BOM_SKIPPED.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "X-UTF-32BE-BOM", "X-UTF-32LE-BOM"})
    void E06_other_Unicode_encodings_are_refused(String charset) {
        refused(withCount("1").getBytes(Charset.forName(charset)), ReadingCode.ENC_UNSUPPORTED);
    }

    @Test
    void X12_a_mark_and_a_declaration_that_disagree_are_refused() {
        refused(
                ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + withCount("1"))
                        .getBytes(StandardCharsets.UTF_16LE),
                ReadingCode.ENC_MALFORMED);
        refused(
                ("\uFEFF<?xml version=\"1.0\" encoding=\"GBK\"?>" + withCount("1")).getBytes(StandardCharsets.UTF_8),
                ReadingCode.ENC_MALFORMED);
        refused(declared("UTF-16", withCount("1"), StandardCharsets.UTF_8), ReadingCode.ENC_MALFORMED);
        refused(
                ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16BE\"?>" + withCount("1"))
                        .getBytes(StandardCharsets.UTF_16LE),
                ReadingCode.ENC_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "'', UTF-16, UTF-8, does not begin with a byte order mark",
        "'', UTF-16LE, UTF-8, does not begin with a byte order mark",
        "'', utf-16BE, UTF-8, does not begin with a byte order mark",
        "\uFEFF, GBK, UTF-8, its byte order mark says UTF-8",
        "\uFEFF, US-ASCII, UTF-8, its byte order mark says UTF-8",
        "\uFEFF, UTF-16, UTF-8, its byte order mark says UTF-8",
        "\uFEFF, UTF-8, UTF-16LE, its byte order mark says UTF-16LE",
        "\uFEFF, UTF-16BE, UTF-16LE, its byte order mark says UTF-16LE",
        "\uFEFF, UTF-16LE, UTF-16BE, its byte order mark says UTF-16BE"
    })
    void X12_what_the_document_says_and_how_it_begins_are_both_told(
            String mark, String declared, String charset, String found) {
        String document = mark + "<?xml version='1.0' encoding='" + declared + "'?>" + withCount("1");
        Finding finding = refused(document.getBytes(Charset.forName(charset)), ReadingCode.ENC_MALFORMED);
        assertThat(finding.getOperands()).containsEntry("expected", declared).containsEntry("found", found);
        assertThat(finding.getLocation()).contains(Location.ofLine(1, 1));
    }

    @Test
    void E06_an_encoding_that_is_not_read_is_named_with_those_that_are() {
        Finding wide = refused(withCount("1").getBytes(StandardCharsets.UTF_16LE), ReadingCode.ENC_UNSUPPORTED);
        assertThat(wide.getOperands())
                .containsEntry("format", "XML")
                .containsEntry("expected", "UTF-8, UTF-16 with a byte order mark or GB18030 (GBK, GB2312)")
                .containsEntry("found", "UTF-16 without a byte order mark, or UTF-32");
        assertThat(wide.getLocation()).contains(Location.ofLine(1, 1));
        assertThat(refused(declared("", withCount("1"), StandardCharsets.UTF_8), ReadingCode.ENC_UNSUPPORTED)
                        .getOperands())
                .containsEntry("found", "\"\"");
        assertThat(refused(declared("x\u0001", withCount("1"), StandardCharsets.UTF_8), ReadingCode.ENC_UNSUPPORTED)
                        .getOperands())
                .containsEntry("found", "x\\u0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "UTF8", "GBK", "cp936", "GB_2312-80", "ascii"})
    void X12_an_encoding_has_several_names(String encoding) {
        String document = withCount("1").replace("示例市人民政府", "a");
        assertThat(read(declared(encoding, document, StandardCharsets.US_ASCII)).getFindings())
                .isEmpty();
    }

    @Test
    void E02_a_byte_that_is_wrong_has_its_line_and_column_however_lines_end() {
        String before = "<!--𠮷\r\n\r\n文\r文\n文\r\n文𠮷" + "文".repeat(9000);
        byte[] wrong = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        for (String encoding : new String[] {"UTF-8", "GB18030"}) {
            byte[] document = concat(
                    declared(encoding, before, Charset.forName(encoding)),
                    wrong,
                    "-->".getBytes(StandardCharsets.US_ASCII));
            Finding finding = refused(document, ReadingCode.ENC_MALFORMED);
            assertThat(finding.getLocation()).contains(Location.ofLine(7, 9003));
            assertThat(finding.getOperands())
                    .containsEntry("expected", encoding)
                    .containsEntry("found", "is not from here on");
        }
        byte[] half = {0, (byte) 0xD8, 'a', 0, 'a', 0};
        Finding finding = refused(
                concat(("\uFEFF" + before).getBytes(StandardCharsets.UTF_16LE), half), ReadingCode.ENC_MALFORMED);
        assertThat(finding.getLocation()).contains(Location.ofLine(6, 9003));
        assertThat(finding.getOperands()).containsEntry("expected", "UTF-16LE");
    }

    @Test
    void G03_a_document_that_ends_inside_a_character_is_cut_off_there() {
        byte[] utf16 = {0x00, (byte) 0xD8};
        byte[] one = {0x00};
        Location end = Location.ofLine(2, 10);
        for (byte[] document : new byte[][] {
            concat(declared("GBK", "<report>文", GB18030), new byte[] {(byte) 0x81}),
            concat(declared("GB18030", "<report>文", GB18030), new byte[] {(byte) 0x81, 0x30, (byte) 0x81}),
            concat(declared("UTF-8", "<report>文", StandardCharsets.UTF_8), new byte[] {(byte) 0xE4, (byte) 0xB8}),
            concat("\uFEFF\n<report>文".getBytes(StandardCharsets.UTF_16LE), utf16),
            concat("\uFEFF\n<report>文".getBytes(StandardCharsets.UTF_16BE), one)
        }) {
            assertThat(refused(document, ReadingCode.TRUNCATED).getLocation()).contains(end);
        }
        byte[] noUtf8 = concat(declared("UTF-8", "<report>文", StandardCharsets.UTF_8), new byte[] {(byte) 0xFF});
        assertThat(refused(noUtf8, ReadingCode.ENC_MALFORMED).getLocation()).contains(end);
        byte[] ascii = concat(declared("US-ASCII", "<report>b", StandardCharsets.US_ASCII), new byte[] {(byte) 0xE4});
        assertThat(refused(ascii, ReadingCode.ENC_MALFORMED).getLocation()).contains(end);
        byte[] early = concat(declared("GBK", "<report>文", GB18030), new byte[] {(byte) 0xFF, 'a', 'b', 'c'});
        assertThat(refused(early, ReadingCode.ENC_MALFORMED).getLocation()).contains(end);
    }

    @Test
    void E02_E03_bytes_in_the_wrong_encoding_are_told_once_and_not_parsed() {
        for (byte[] document : new byte[][] {
            declared("UTF-8", withCount("1"), GB18030),
            declared("GBK", withCount("1"), StandardCharsets.UTF_8),
            concat(declared("GBK", withCount("1"), GB18030), new byte[] {(byte) 0x81}),
            declared("UTF-16", withCount("1"), StandardCharsets.UTF_8),
            declared("Big5", withCount("1"), StandardCharsets.UTF_8),
            withCount("1").getBytes(StandardCharsets.UTF_16LE)
        }) {
            assertThat(read(document).getFindings()).hasSize(1);
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    @Test
    void E07_a_character_across_any_buffer_edge_is_read_whole() {
        for (int edge : new int[] {4000, 8000, 8192, 64_000, 65_536}) {
            for (int shift = -3; shift <= 3; shift++) {
                String text = "a".repeat(edge - 250 + shift) + "𠮷文é".repeat(60);
                assertThat(accepted(withText(text))
                                .getSections()
                                .get(0)
                                .getText()
                                .get(0))
                        .hasToString(text);
            }
        }
    }

    @Test
    void E08_rare_and_private_characters_come_back_as_they_were() {
        String text = "𠮷\uE81E\uE78D\uFE10\uFDD0\u2028\u0085\u007f\uFEFF\uFFFD" + Character.toString(0x1FFFE);
        DisclosureReport report = accepted(withText(text));
        assertThat(report.getSections().get(0).getText().get(0)).hasToString(text);
        assertThat(read(XmlDocuments.write(report)).getReport()).contains(report);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xFFFE, 0xFFFF})
    void E10_a_character_that_XML_cannot_carry_is_refused_by_name_and_nothing_is_written(int character)
            throws IOException {
        String text = "报" + Character.toString(character);
        String name = String.format(Locale.ROOT, "U+%04X", character);
        DisclosureReport plain = accepted(withCount("1"));
        Path file = Files.writeString(folder.resolve("report.xml"), "old");
        DisclosureReport inSection = plain.toBuilder()
                .addSection(Section.builder()
                        .kind(SectionKind.OVERVIEW)
                        .addParagraph(text)
                        .build())
                .build();
        DisclosureReport inOrgan =
                plain.toBuilder().organ(ReportingOrgan.of(text)).build();
        DisclosureReport inCell = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(plain.getOrgan())
                .table(StatisticsTable.zeros(
                                Edition.FY2021.form().findTable("request").orElseThrow())
                        .with("granted", "total", Cell.unreadable(text)))
                .build();
        assertRefused(inSection, name, ElementRef.of("sections/overview").toString());
        assertRefused(inOrgan, name, "organ/name");
        assertRefused(inCell, name, CellRef.parse("request/granted/total").toString());
        assertThatThrownBy(() -> ReportWriter.of(ReportFormat.XML).write(inSection, file))
                .isInstanceOf(UnwritableReportException.class);
        assertThat(file).hasContent("old");
    }

    private static void assertRefused(DisclosureReport report, String character, String address) {
        assertThatThrownBy(() -> XmlDocuments.write(report))
                .isInstanceOfSatisfying(UnwritableReportException.class, refused -> {
                    assertThat(refused).hasMessageContaining("TEXT_NOT_XML").hasMessageContaining(character);
                    assertThat(refused.getFinding().getAddresses())
                            .extracting(Object::toString)
                            .containsExactly(address);
                    assertThat(refused.getFinding().getMessage().zh()).contains(character);
                    assertThat(refused.getFinding().getOperands())
                            .containsEntry("what", address)
                            .containsEntry("found", character)
                            .containsEntry("index", "1");
                });
    }

    @Test
    void E11_invisible_characters_in_a_name_are_kept_and_told() {
        ReadResult result = read(withCount("1").replace("示例市", "示\u200B例\u202E市"));
        assertThat(result.getReport().orElseThrow().getOrgan().getName()).contains("\u200B");
        assertThat(result.getFindings())
                .extracting(Finding::getCode)
                .containsExactly(ReadingCode.TEXT_INVISIBLE.code());
    }

    @Test
    void W03_markup_in_a_text_is_text() {
        String text = "<script>\" onmouseover=' ]]> --><script> </textarea> &amp; &#13;";
        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of(text))
                .build();
        byte[] document = XmlDocuments.write(report);
        assertThat(new String(document, StandardCharsets.UTF_8))
                .doesNotContain("<script")
                .doesNotContain("]]>");
        assertThat(read(document).getReport()).contains(report);
    }
}
