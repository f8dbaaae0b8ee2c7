package org.disclosurereport.io.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneSurrogateTest {

    private static final char HIGH = '\ud840';
    private static final char LOW = '\udc00';
    private static final String WHOLE = "" + HIGH + LOW;

    @ParameterizedTest
    @CsvSource({
        "'', -1", "a, -1", "W, -1", "aWW, -1", "H, 0", "L, 0", "aH, 1", "WH, 2", "WL, 2", "HW, 0", "HHL, 0", "aLH, 1"
    })
    void the_first_half_is_found_where_it_stands(String text, int index) {
        String written = text.replace("W", WHOLE).replace('H', HIGH).replace('L', LOW);
        assertThat(LoneSurrogate.indexIn(written)).isEqualTo(index);
    }

    @Test
    void a_half_is_named_by_its_code() {
        assertThat(LoneSurrogate.name(HIGH)).isEqualTo("U+D840");
    }

    @Test
    void every_half_is_written_out_and_nothing_else_changes() {
        assertThat(LoneSurrogate.escaped("")).isEmpty();
        assertThat(LoneSurrogate.escaped("表" + WHOLE + "a")).isEqualTo("表" + WHOLE + "a");
        assertThat(LoneSurrogate.escaped("表" + HIGH + "一" + LOW + LOW + WHOLE))
                .isEqualTo("表\\ud840一\\udc00\\udc00" + WHOLE);
    }
}
