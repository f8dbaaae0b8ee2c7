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
        Map<LocalAnnex, StatisticsList> before = lists(step.earlier());
        List<YearRelation> relations = new ArrayList<>();
        lists(step.later()).forEach((annex, list) -> {
            String keyBefore = before.getOrDefault(annex, list).getKey();
            // Only rows that the annex knows: the others are named by their place, which may be another row's before.
            for (FormLabel row : annex.definition().rows()) {
                relations.add(new YearRelation(
                        CellRef.of(list.getKey(), row.key(), CUMULATIVE),
                        Kind.EQUAL,
                        List.of(
                                Term.before(CellRef.of(keyBefore, row.key(), CUMULATIVE)),
                                Term.plus(CellRef.of(list.getKey(), row.key(), YEAR)))));
            }
        });
        return relations;
    }

    /** The first list of each annex that has the column: an annex is filed once. */
    private static Map<LocalAnnex, StatisticsList> lists(DisclosureReport report) {
        Map<LocalAnnex, StatisticsList> lists = new EnumMap<>(LocalAnnex.class);
        for (StatisticsList list : report.getLists()) {
            if (list.getColumns().stream().anyMatch(column -> column.key().equals(CUMULATIVE))) {
                list.getAnnex().ifPresent(annex -> lists.putIfAbsent(annex, list));
            }
        }
        return lists;
    }
}
