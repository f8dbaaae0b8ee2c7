package org.disclosurereport.validation.series;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.validation.series.YearRelation.Kind;
import org.disclosurereport.validation.series.YearRelation.Term;

/**
 * The rows of local annexes that count all years together (历年累计). What counts from January on (年度累计, 本年累计)
 * begins anew each year and is none of them.
 */
final class CumulativeRows {

    private static final String YEAR = "year";
    private static final String CUMULATIVE = "cumulative";

    private CumulativeRows() {}

    /** For each row of the later year: the years together are those before and the year itself. */
    static List<YearRelation> in(YearStep step) {
        Map<LocalAnnex, StatisticsList> before = new EnumMap<>(LocalAnnex.class);
        lists(step.earlier()).forEach(list -> before.putIfAbsent(list.getAnnex().orElseThrow(), list));
        List<YearRelation> relations = new ArrayList<>();
        for (StatisticsList list : lists(step.later())) {
            String keyBefore =
                    before.getOrDefault(list.getAnnex().orElseThrow(), list).getKey();
            // Only rows that the annex knows: the others are named by their place, which may be another row's before.
            for (FormLabel row : list.getAnnex().orElseThrow().definition().rows()) {
                relations.add(new YearRelation(
                        CellRef.of(list.getKey(), row.key(), CUMULATIVE),
                        Kind.EQUAL,
                        List.of(
                                Term.before(CellRef.of(keyBefore, row.key(), CUMULATIVE)),
                                Term.plus(CellRef.of(list.getKey(), row.key(), YEAR)))));
            }
        }
        return relations;
    }

    private static List<StatisticsList> lists(DisclosureReport report) {
        return report.getLists().stream()
                .filter(list -> list.getAnnex().isPresent())
                .filter(list -> list.getColumns().stream()
                        .anyMatch(column -> column.key().equals(CUMULATIVE)))
                .toList();
    }
}
