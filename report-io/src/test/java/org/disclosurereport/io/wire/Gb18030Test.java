package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row E08 of the hostile input suite: one text for the same bytes on every Java runtime. */
class Gb18030Test {

    /** Bytes, and the character that the edition of 2022 gives them; ḿ moved already in 2005. */
    private static final String[][] MOVED = {
        {"A6D9", "FE10"},
        {"A6DA", "FE12"},
        {"A6DB", "FE11"},
        {"A6DC", "FE13"},
        {"A6DD", "FE14"},
        {"A6DE", "FE15"},
        {"A6DF", "FE16"},
        {"A6EC", "FE17"},
        {"A6ED", "FE18"},
        {"A6F3", "FE19"},
        {"FE59", "9FB4"},
        {"FE61", "9FB5"},
        {"FE66", "9FB6"},
        {"FE67", "9FB7"},
        {"FE6D", "9FB8"},
        {"FE7E", "9FB9"},
        {"FE90", "9FBA"},
        {"FEA0", "9FBB"},
        {"A8BC", "1E3F"},
        {"84318236", "E78D"},
        {"84318238", "E78E"},
        {"84318237", "E78F"},
        {"84318239", "E790"},
        {"84318330", "E791"},
        {"84318331", "E792"},
        {"84318332", "E793"},
        {"84318333", "E794"},
        {"84318334", "E795"},
        {"84318335", "E796"},
        {"82359037", "E81E"},
        {"82359038", "E826"},
        {"82359039", "E82B"},
        {"82359130", "E82C"},
        {"82359131", "E832"},
        {"82359132", "E843"},
        {"82359133", "E854"},
        {"82359134", "E864"},
        {"8135F437", "E7C7"},
        {"95329031", "20087"},
        {"D5FE", "653F"},
        {"41", "41"}
    };

    private static byte[] bytes() {
        StringBuilder hex = new StringBuilder();
        for (String[] pair : MOVED) {
            hex.append(pair[0]);
        }
        return HexFormat.of().parseHex(hex);
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (String[] pair : MOVED) {
            text.appendCodePoint(Integer.parseInt(pair[1], 16));
        }
        return text.toString();
    }

    private static byte[] document(String before, String after) {
        byte[] start = before.getBytes(StandardCharsets.US_ASCII);
        byte[] end = after.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer document = ByteBuffer.allocate(start.length + bytes().length + end.length);
        return document.put(start).put(bytes()).put(end).array();
    }

    /** What is read as organ of an XML document, and as organ of a text table. */
    private static String read() {
        byte[] xml = document(
                "<?xml version=\"1.0\" encoding=\"GB18030\"?><report xmlns=\"urn:org.disclosurereport:report:1\">"
                        + "<edition>FY2021</edition><year>2025</year><organ><name>",
                "</name></organ></report>");
        ReadResult fromXml = ReportReader.standard().read(xml, ReadOptions.DEFAULT);
        byte[] csv = document("\u0031,", "\n");
        ReadResult fromCsv = ReportReader.standard()
                .read(csv, ReadOptions.builder().year(2025).organ("a").build());
        String decoded =
                Gb18030.find().orElseThrow().decode(ByteBuffer.wrap(bytes())).toString();
        return fromXml.getReport().orElseThrow().getOrgan().getName().equals(decoded)
                        && fromCsv.getFormat().isPresent()
                ? decoded
                : "The ways to read must agree";
    }

    @Test
    void E08_the_characters_that_moved_are_those_of_the_edition_of_2022() {
        assertThat(read()).isEqualTo(text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "2022"})
    void E08_a_flag_of_the_runtime_changes_nothing(String edition) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.charset.GB18030=" + edition,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gb18030Test.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo(hexadecimal(text()));
    }

    /** Prints what is read. */
    public static void main(String[] arguments) {
        System.out.print(hexadecimal(read()));
        System.out.flush();
    }

    private static String hexadecimal(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    @Test
    void E08_a_runtime_of_an_earlier_edition_is_put_right() {
        Charset charset = Gb18030.pinned(new EarlierGb18030(moved(0, 19), moved(19, 38)));

        assertThat(charset.decode(ByteBuffer.wrap(bytes())).toString()).isEqualTo(text());
        assertThat(charset.name()).isEqualTo("GB18030");
        assertThat(charset.canEncode()).isFalse();
        assertThatThrownBy(charset::newEncoder).isInstanceOf(UnsupportedOperationException.class);
        assertThat(charset.contains(charset)).isTrue();
        assertThat(charset.contains(StandardCharsets.US_ASCII)).isTrue();
        assertThat(charset.contains(StandardCharsets.UTF_8)).isFalse();
        assertThatThrownBy(() -> charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) 0x81})))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void E08_a_runtime_of_the_present_edition_needs_nothing() {
        Charset present = Gb18030.pinned(new EarlierGb18030("", ""));

        assertThat(present).isInstanceOf(EarlierGb18030.class);
    }

    @Test
    void E08_only_what_moved_is_put_right() {
        // ḿ alone moved already in 2005.
        Charset charset = Gb18030.pinned(new EarlierGb18030("\u1e3f", "\ue7c7"));

        assertThat(charset.decode(ByteBuffer.wrap(bytes())).toString()).isEqualTo(text());
    }

    /** The characters of some of the pairs above, in the order in which they moved. */
    private static String moved(int from, int to) {
        StringBuilder characters = new StringBuilder();
        for (int i = from; i < to; i++) {
            characters.appendCodePoint(Integer.parseInt(MOVED[i][1], 16));
        }
        return characters.toString();
    }

    @Test
    void it_is_strict_and_covers_its_parts() {
        Charset charset = Gb18030.find().orElseThrow();
        for (String hex : List.of("80", "FF", "81", "8130", "813081", "81308130FF", "A1A1FE")) {
            assertThatThrownBy(() -> charset.newDecoder()
                            .decode(ByteBuffer.wrap(HexFormat.of().parseHex(hex))))
                    .as(hex)
                    .isInstanceOf(CharacterCodingException.class);
        }
        assertThat(Gb18030.covering(Charset.forName("GBK"))).isSameAs(charset);
        assertThat(Gb18030.covering(Charset.forName("GB2312"))).isSameAs(charset);
        assertThat(Gb18030.covering(StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.UTF_8);
    }
}
