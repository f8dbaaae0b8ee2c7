package org.disclosurereport.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.series.YearStep;

/**
 * What a figure of a year is, or how it is bounded, by figures of this year and of the one before.
 *
 * @param rule id of the rule
 * @param order -1 if the figure is at most the sum, 0 if it is the sum, 1 if it is at least the sum
 * @param target the figure
 * @param before cells of the year before that are added up
 * @param added cells of the year that are added to them
 * @param subtracted cells of the year that are taken off
 */
record YearRelation(
        String rule, int order, String target, List<String> before, List<String> added, List<String> subtracted) {

    private static final String CUMULATIVE = "cumulative";

    private static final List<YearRelation> OF_FORMS = ofForms();

    /** Every rule of which there is a relation. */
    static Stream<String> rules() {
        return Stream.concat(Stream.of("FY2008-CUMULATIVE"), OF_FORMS.stream().map(YearRelation::rule))
                .distinct();
    }

    /** The relations between two years. */
    static Stream<YearRelation> between(YearStep step) {
        return Stream.concat(OF_FORMS.stream(), cumulative(step));
    }

    private static List<YearRelation> ofForms() {
        List<YearRelation> relations = new ArrayList<>();
        relations.add(of(
                "FY2014-BACKLOG",
                -1,
                "statisticsForm/requestsConcluded/value",
                List.of("statisticsForm/requestsReceived/value"),
                List.of("statisticsForm/requestsReceived/value")));
        for (String row : List.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")) {
            String items = "proactive/" + row + "/itemsLastYear";
            String change = "proactive/" + row + "/itemsChange";
            relations.add(of("FY2019-ITEM-ROLL", 0, items, List.of(items, change), List.of()));
        }
        for (String row : List.of("proactive/administrativeRule/", "proactive/normativeDocument/")) {
            String stock = row + "inForce";
            relations.add(new YearRelation(
                    "S2-STOCK-ROLL", 0, stock, List.of(stock), List.of(row + "issued"), List.of(row + "repealed")));
        }
        for (Applicant column : Applicant.values()) {
            relations.add(of(
                    column == Applicant.TOTAL ? "S3-CARRY-YEAR-TOTAL" : "S3-CARRY-YEAR-COLUMN",
                    0,
                    "request/broughtForward/" + column.key(),
                    List.of("request/carriedForward/" + column.key()),
                    List.of()));
        }
        for (String row : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
            relations.add(of(
                    "S4-PENDING-CARRY",
                    1,
                    "dispute/" + row + "/total",
                    List.of("dispute/" + row + "/pending"),
                    List.of()));
        }
        String reviews = "dispute/reconsideration/total";
        relations.add(of(
                "S4-POST-REVIEW",
                -1,
                "dispute/litigationAfterReconsideration/total",
                List.of(reviews),
                List.of(reviews)));
        return List.copyOf(relations);
    }

    private static YearRelation of(String rule, int order, String target, List<String> before, List<String> added) {
        return new YearRelation(rule, order, target, before, added, List.of());
    }

    /** All years together are those before and the year itself. */
    private static Stream<YearRelation> cumulative(YearStep step) {
        return step.later().getLists().stream()
                .filter(list -> list.getColumns().stream()
                        .anyMatch(column -> column.key().equals(CUMULATIVE)))
                .filter(list -> step.earlier().findList(list.getKey()).isPresent())
                .flatMap(list -> list.getRows().stream()
                        .map(row -> list.getKey() + "/" + row.key() + "/")
                        .map(row -> of(
                                "FY2008-CUMULATIVE",
                                0,
                                row + CUMULATIVE,
                                List.of(row + CUMULATIVE),
                                List.of(row + "year"))));
    }
}
