package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Between which numbers a figure lies, and what is computed from it. An end that is not known stays so. */
class StatedRangeTest {

    private static StatedRange range(@Nullable Integer low, @Nullable Integer high) {
        return new StatedRange(
                low == null ? null : BigDecimal.valueOf(low), high == null ? null : BigDecimal.valueOf(high));
    }

    @Test
    void ends_are_added_to_their_like_and_taken_from_the_other() {
        assertThat(range(1, 2).plus(range(10, 30))).isEqualTo(range(11, 32));
        assertThat(range(10, 30).minus(range(1, 2))).isEqualTo(range(8, 29));
        assertThat(range(1, null).plus(range(10, 30))).isEqualTo(range(11, null));
        assertThat(range(1, 2).plus(range(null, 30))).isEqualTo(range(null, 32));
        assertThat(range(null, 30).minus(range(1, 2))).isEqualTo(range(null, 29));
        assertThat(range(10, 30).minus(range(1, null))).isEqualTo(range(null, 29));
    }

    @Test
    void a_percentage_is_that_of_the_farthest_ends() {
        assertThat(range(3, 4).percentOf(range(10, 30))).isEqualTo(range(10, 40));
        assertThat(range(null, 4).percentOf(range(10, 30))).isEqualTo(range(null, 40));
        assertThat(range(3, 4).percentOf(range(10, null))).isEqualTo(range(null, 40));
        assertThat(range(3, 4).percentOf(range(0, 30))).as("of 0 there is none").isEqualTo(range(10, null));
    }

    @Test
    void ranges_that_touch_meet_and_an_open_end_meets_all_on_its_side() {
        assertThat(range(1, 2).meets(range(2, 3))).isTrue();
        assertThat(range(1, 2).meets(range(3, 4))).isFalse();
        assertThat(range(3, 4).meets(range(1, 2))).isFalse();
        assertThat(range(null, 2).meets(range(-5, -3))).isTrue();
        assertThat(range(1, null).meets(range(7, 8))).isTrue();
        assertThat(range(1, null).meets(range(null, 0))).isFalse();
    }

    @Test
    void a_range_has_both_ends_or_is_open() {
        assertThat(range(1, 1).isBounded()).isTrue();
        assertThat(range(null, 1).isBounded()).isFalse();
        assertThat(range(1, null).isBounded()).isFalse();
    }
}
