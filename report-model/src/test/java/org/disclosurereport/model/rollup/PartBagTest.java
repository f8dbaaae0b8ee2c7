package org.disclosurereport.model.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.rollup.Samples.BUREAU;
import static org.disclosurereport.model.rollup.Samples.CITY;
import static org.disclosurereport.model.rollup.Samples.COUNTY;
import static org.disclosurereport.model.rollup.Samples.report;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportingOrgan;
import org.junit.jupiter.api.Test;

class PartBagTest {

    private static PartReport part(ReportingOrgan organ) {
        return PartReport.of(report(organ, 1));
    }

    private static PartBag bag(ReportingOrgan... organs) {
        return PartBag.of(Stream.of(organs).map(PartBagTest::part).toList());
    }

    @Test
    void nothing_is_added_to_a_bag_by_an_empty_one() {
        PartBag bag = bag(CITY);

        assertThat(bag.plus(PartBag.EMPTY)).isSameAs(bag);
        assertThat(PartBag.EMPTY.plus(bag)).isSameAs(bag);
        assertThat(PartBag.EMPTY.plus(PartBag.EMPTY).size()).isZero();
        assertThat(PartBag.EMPTY.sorted()).isEmpty();
    }

    @Test
    void bags_put_together_hold_the_parts_of_both_in_the_one_order() {
        PartBag three = bag(COUNTY).plus(bag(BUREAU, CITY));

        assertThat(three.size()).isEqualTo(3);
        assertThat(three.sorted())
                .isEqualTo(bag(CITY, BUREAU, COUNTY).sorted())
                .hasSize(3)
                .isSortedAccordingTo(PartOrder.OF_PARTS);
        assertThat(three.plus(bag(CITY)).sorted())
                .isEqualTo(Stream.concat(three.sorted().stream(), Stream.of(part(CITY)))
                        .sorted(PartOrder.OF_PARTS)
                        .toList());
    }

    @Test
    void parts_are_brought_into_order_once() {
        PartBag bag = bag(COUNTY, CITY);

        assertThat(bag.sorted()).isSameAs(bag.sorted());
        assertThat(List.of(bag.sorted(), bag.plus(bag).sorted()))
                .extracting(List::size)
                .containsExactly(2, 4);
    }
}
