package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.disclosurereport.io.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an encoding that a caller names and one that was found are the same. */
class GivenCharsetNamesTest {

    private static GivenCharset given(String name) {
        return GivenCharset.of(
                        ReadOptions.builder().charset(Charset.forName(name)).build())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, false",
        "UTF-8, UTF-16, true",
        "UTF-16, UTF-8, true",
        "UTF-16, UTF-16, false",
        "UTF-16, UTF-16LE, false",
        "UTF-16, UTF-16BE, false",
        "UTF-16LE, UTF-16, false",
        "UTF-16LE, UTF-16LE, false",
        "UTF-16LE, UTF-16BE, true",
        "UTF-16BE, GBK, true",
        "GBK, UTF-16, true",
        "GBK, GB2312, false",
        "GB2312, GB18030, false",
        "GB18030, Big5, true"
    })
    void an_encoding_contradicts_another_unless_one_is_part_of_the_other(
            String name, String found, boolean contradicts) {
        assertThat(given(name).contradicts(Charset.forName(found))).isEqualTo(contradicts);
    }

    @Test
    void an_encoding_has_a_name_and_others() {
        assertThat(given("UTF-8").isCalled("utf-8")).isTrue();
        assertThat(given("UTF-8").isCalled("utf8")).isTrue();
        assertThat(given("UTF-8").isCalled("GBK")).isFalse();
        assertThat(given("GBK").isCalled("GB18030")).isFalse();
        assertThat(given("GBK").name()).isEqualTo("GBK");
        assertThat(GivenCharset.of(ReadOptions.DEFAULT)).isEmpty();
    }
}
