package org.disclosurereport.testkit.mutation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.testkit.TableArbitraries;

/** Lists of figures as local annexes print them, in which everything adds up. */
final class Annexes {

    /** Fujian printed letters and faxes together or one by one: a list with both adds them up twice. */
    private static final String TOGETHER = "requestsByLetterOrFax";

    private static final Set<String> ONE_BY_ONE =
            Set.of("requestsByFax", "requestsByEmail", "requestsByLetter", "requestsOtherwise");

    private Annexes() {}

    /** Every printing of every annex. */
    static Stream<TableDefinition> definitions() {
        return Stream.of(LocalAnnex.values()).flatMap(Annexes::definitions);
    }

    /** Every printing of one annex. */
    static Stream<TableDefinition> definitions(LocalAnnex annex) {
        return blanks(annex).stream().map(list -> list.toTable().getDefinition());
    }

    /** Lists of an annex with a number in every cell. */
    static Arbitrary<StatisticsList> consistent(LocalAnnex annex) {
        return Arbitraries.of(blanks(annex))
                .flatMap(blank -> TableArbitraries.consistent(blank.toTable().getDefinition())
                        .map(blank::with));
    }

    private static List<StatisticsList> blanks(LocalAnnex annex) {
        boolean twice =
                annex.definition().rows().stream().anyMatch(row -> row.key().equals(TOGETHER));
        return twice
                ? List.of(blank(annex, Set.of(TOGETHER)), blank(annex, ONE_BY_ONE))
                : List.of(blank(annex, Set.of()));
    }

    private static StatisticsList blank(LocalAnnex annex, Set<String> without) {
        StatisticsList.Builder list = StatisticsList.builder(annex.key()).annex(annex);
        annex.definition()
                .columns()
                .forEach(column -> list.column(
                        new ListColumn(column.key(), column.wording().zh())));
        annex.definition().rows().stream()
                .filter(row -> !without.contains(row.key()))
                .forEach(row -> list.row(new ListRow(row.key(), row.wording().zh(), Optional.of("件"))));
        return list.build();
    }
}
