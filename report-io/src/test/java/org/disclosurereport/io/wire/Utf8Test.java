package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is UTF-8 and where it ends to be it: the JDK's strict decoder says the same, byte by byte. */
class Utf8Test {

    private static final CharsetDecoder JDK = StandardCharsets.UTF_8.newDecoder();

    private static int accordingToJdk(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = JDK.reset().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : Utf8.VALID;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    @Test
    void any_two_bytes_in_front_of_any_third_are_judged_as_the_JDK_does() {
        int[] thirds = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE4, 0xFF};
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                byte[] two = bytes(first, second);
                assertThat(Utf8.firstMalformed(two, 0))
                        .as("%x %x", first, second)
                        .isEqualTo(accordingToJdk(two));
                for (int third : thirds) {
                    byte[] three = bytes(first, second, third);
                    assertThat(Utf8.firstMalformed(three, 0))
                            .as("%x %x %x", first, second, third)
                            .isEqualTo(accordingToJdk(three));
                }
            }
        }
    }

    @Test
    void characters_of_four_bytes_are_judged_as_the_JDK_does() {
        int[] others = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int first = 0xE0; first < 256; first++) {
            for (int second : others) {
                for (int third : others) {
                    for (int fourth : others) {
                        byte[] four = bytes(first, second, third, fourth);
                        assertThat(Utf8.firstMalformed(four, 0))
                                .as("%x %x %x %x", first, second, third, fourth)
                                .isEqualTo(accordingToJdk(four));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "文", "é", "𠮷", "abcdefgh", "文文文文", "é𠮷"})
    void a_byte_that_is_wrong_is_found_wherever_it_stands(String unit) {
        for (int length = 0; length <= 20; length++) {
            byte[] before = (unit.repeat(length) + "a".repeat(length)).getBytes(StandardCharsets.UTF_8);
            for (String after : new String[] {"", "a", "文文文文", "abcdefghijklmnop"}) {
                byte[] document = concat(before, bytes(0x80), after.getBytes(StandardCharsets.UTF_8));
                assertThat(Utf8.firstMalformed(document, 0)).isEqualTo(before.length);
                document[before.length] = 'x';
                assertThat(Utf8.firstMalformed(document, 0)).isEqualTo(Utf8.VALID);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "文", "\u0000"})
    void a_character_of_two_halves_is_found_wherever_it_stands(String unit) {
        for (int length = 0; length <= 20; length++) {
            for (int at = 0; at <= length; at++) {
                String before = unit.repeat(at);
                String after = unit.repeat(length - at);
                byte[] none = (before + after).getBytes(StandardCharsets.UTF_8);
                byte[] pair = (before + "𠮷" + after).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.hasNoPairs(none, 0)).as("%s", none.length).isTrue();
                assertThat(Utf8.hasNoPairs(pair, 0)).as("%s in %s", at, length).isFalse();
            }
        }
        assertThat(Utf8.hasNoPairs("𠮷文".getBytes(StandardCharsets.UTF_8), 4)).isTrue();
    }

    @Test
    void text_of_ASCII_alone_is_no_sign_of_UTF_8() {
        assertThat(Utf8.isMoreThanAscii(bytes(), 0)).isFalse();
        assertThat(Utf8.isMoreThanAscii(bytes(0x41, 0x00, 0x7F), 0)).isFalse();
        assertThat(Utf8.isMoreThanAscii(bytes(0x41, 0xC3, 0xA9), 0)).isTrue();
        assertThat(Utf8.isMoreThanAscii(bytes(0x41, 0xC3), 0)).isFalse();
        assertThat(Utf8.isMoreThanAscii(bytes(0xC3, 0xA9, 0x41), 2)).isFalse();
    }

    @Test
    void a_byte_that_is_wrong_is_found_at_each_place_of_a_word() {
        for (int at = 0; at < 40; at++) {
            byte[] document = "a".repeat(40).getBytes(StandardCharsets.UTF_8);
            document[at] = (byte) 0xFF;
            assertThat(Utf8.firstMalformed(document, 0)).isEqualTo(at);
            assertThat(Utf8.firstMalformed(document, at)).isEqualTo(at);
            assertThat(Utf8.firstMalformed(document, at + 1)).isEqualTo(Utf8.VALID);
        }
    }

    @Test
    void a_document_is_cut_off_wherever_it_ends_inside_a_character() {
        for (String character : new String[] {"é", "文", "\u0800", "𠮷", "\u07ff"}) {
            byte[] whole = ("年" + character).getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.isCutOff(whole, 3)).as("%s whole", character).isFalse();
            for (int length = 4; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThat(Utf8.firstMalformed(cut, 0)).isEqualTo(3);
                assertThat(Utf8.isCutOff(cut, 3))
                        .as("%s cut at %s", character, length)
                        .isTrue();
            }
        }
    }

    @Test
    void an_end_is_cut_off_if_the_JDK_would_wait_for_more_and_wrong_if_it_would_not() {
        int[] others = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
        for (int first = 0x80; first < 256; first++) {
            checkEnd(bytes(first));
            for (int second : others) {
                checkEnd(bytes(first, second));
                for (int third : others) {
                    checkEnd(bytes(first, second, third));
                    checkEnd(bytes(first, second, third, 0x80));
                    checkEnd(bytes(first, second, third, 0x41));
                }
            }
        }
    }

    private static void checkEnd(byte[] end) {
        if (Utf8.firstMalformed(end, 0) == 0) {
            ByteBuffer in = ByteBuffer.wrap(end);
            CoderResult result = JDK.reset().decode(in, CharBuffer.allocate(8), false);
            // The JDK sees that ED A0 begins half of a character only when it has the third byte.
            boolean half = end.length > 1 && end[0] == (byte) 0xED && (end[1] & 0xFF) >= 0xA0;
            assertThat(Utf8.isCutOff(end, 0))
                    .as(HexFormat.of().formatHex(end))
                    .isEqualTo(result.isUnderflow() && in.position() == 0 && !half);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FEFF, true",
        "FFFE, true",
        "007B, true",
        "7B00, true",
        "00, true",
        "FEFE, false",
        "FFFF, false",
        "FE, false",
        "FF, false",
        "7B, false",
        "'', false",
        "EFBBBF, false",
        "7B0A00, false"
    })
    void wide_encodings_are_known_by_their_first_two_bytes(String hex, boolean wide) {
        assertThat(Utf8.isWide(HexFormat.of().parseHex(hex), 0)).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource({
        "EFBBBF, true",
        "EFBBBF7B, true",
        "EFBB, false",
        "EF, false",
        "'', false",
        "EFBBBE, false",
        "EFBABF, false",
        "EEBBBF, false"
    })
    void a_byte_order_mark_is_its_three_bytes(String hex, boolean mark) {
        assertThat(Utf8.hasByteOrderMark(HexFormat.of().parseHex(hex))).isEqualTo(mark);
    }

    @Test
    void text_of_any_length_is_recognised_in_another_encoding_and_half_of_it_is_not() {
        for (int length : new int[] {1, 2047, 2048, 4095, 4096, 4097, 10_000}) {
            byte[] text = "报".repeat(length).getBytes(Charset.forName("GB18030"));
            assertThat(Utf8.decodesAs("GB18030", text)).as("%s", length).isTrue();
            assertThat(Utf8.decodesAs("GB18030", Arrays.copyOf(text, text.length - 1)))
                    .as("%s", length)
                    .isFalse();
            text[text.length - 1] = (byte) 0xFF;
            assertThat(Utf8.decodesAs("GB18030", text)).as("%s", length).isFalse();
        }
        assertThat(Utf8.decodesAs("no-such-encoding", new byte[0])).isFalse();
        assertThat(Utf8.whatElse("报告".getBytes(Charset.forName("GB18030"))).en())
                .contains("GB18030");
        assertThat(Utf8.whatElse(bytes(0x41, 0xFF)).en()).isEqualTo("is not from here on");
    }
}
