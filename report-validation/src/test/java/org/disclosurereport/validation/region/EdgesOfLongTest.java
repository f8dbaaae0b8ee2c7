package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.EdgesOfLong;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/** A whole is compared with the exact sum of its parts, and with each of them. */
class EdgesOfLongTest {

    private static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();

    @Provide
    Arbitrary<List<StatisticsTable>> threeTables() {
        return EdgesOfLong.tables(REQUEST).list().ofSize(3);
    }

    /** The whole states what is left of each sum if carries out of the 64 bits are dropped. */
    @Property(tries = 60)
    void a_sum_that_only_holds_without_its_carries_does_not_hold(@ForAll("threeTables") List<StatisticsTable> tables) {
        List<DisclosureReport> parts = IntStream.range(0, 3)
                .mapToObj(part -> SampleRegions.parts().get(part).toBuilder()
                        .table(tables.get(part))
                        .build())
                .toList();
        StatisticsTable.Builder wrapped = StatisticsTable.zeros(REQUEST).toBuilder();
        List<String> sums = new ArrayList<>();
        List<String> excesses = new ArrayList<>();
        for (CellDefinition cell : REQUEST.cells()) {
            BigInteger sum = EdgesOfLong.sum(numbers(tables, cell));
            wrapped.set(cell.index(), sum.longValue());
            if (sum.bitLength() >= Long.SIZE) {
                sums.add(cell.ref() + " " + sum.longValue() + " instead of " + sum);
            }
            long most = numbers(tables, cell).max(Long::compare).orElseThrow();
            if (most > sum.longValue()) {
                excesses.add(cell.ref() + " " + most + " instead of " + sum.longValue());
            }
        }
        StatisticsTable stated = wrapped.build();

        assertThat(found("A-SUM-OF-PARTS", parts, stated)).containsExactlyElementsOf(sums);
        assertThat(found("A-PART-LE-WHOLE", parts, stated)).containsExactlyElementsOf(excesses);
    }

    private static Stream<Long> numbers(List<StatisticsTable> tables, CellDefinition cell) {
        return tables.stream().map(table -> table.getNumber(cell.index()));
    }

    private static Stream<String> found(String rule, List<DisclosureReport> parts, StatisticsTable stated) {
        return new RegionProbe(rule)
                        .findings(SampleRegions.withParts(parts).toBuilder()
                                .whole(SampleRegions.whole().toBuilder()
                                        .table(stated)
                                        .build())
                                .build())
                        .stream()
                        .map(finding -> RegionProbe.firstAddress(finding) + " "
                                + finding.getFound().orElseThrow().toPlainString() + " instead of "
                                + finding.getExpected().orElseThrow().toPlainString());
    }
}
