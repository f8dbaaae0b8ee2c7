package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.Crosswalk;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What became of one figure of the tables from the year before to the year.
 *
 * @param before the figure of the year before, 0 if its report has no comparable one
 * @param now the figure of the year
 * @param cells the cells of the figure of the year
 */
record Growth(BigDecimal before, BigDecimal now, List<CellRef> cells) {

    /** What sentences may mean, each the sum of some concepts: 收办 means new requests or those brought forward, too. */
    private static final Map<StatedConcept, List<List<Concept>>> MEANINGS = new EnumMap<>(Map.of(
            StatedConcept.REQUESTS_RECEIVED,
            List.of(concepts("requestsReceived"), concepts("requestsReceived", "requestsBroughtForward")),
            StatedConcept.REQUESTS_HANDLED,
            List.of(
                    concepts("requestsReceived"),
                    concepts("requestsReceived", "requestsBroughtForward"),
                    concepts("concluded")),
            StatedConcept.REQUESTS_CONCLUDED,
            List.of(concepts("concluded")),
            StatedConcept.REQUESTS_REPLIED,
            List.of(concepts("concluded")),
            StatedConcept.RECONSIDERATIONS,
            List.of(concepts("reconsiderations")),
            StatedConcept.LITIGATIONS,
            List.of(concepts("litigations")),
            StatedConcept.NORMATIVE_DOCUMENTS_ISSUED,
            List.of(concepts("normativeDocumentsIssued")),
            StatedConcept.ITEMS_DISCLOSED,
            List.of(concepts("itemsDisclosed"))));

    private static List<Concept> concepts(String... keys) {
        return Stream.of(keys).map(key -> Crosswalk.find(key).orElseThrow()).toList();
    }

    /** What a stated figure may mean: the figures of the tables that it states. */
    static List<Growth> of(StatedFigure stated, YearStep step) {
        List<Growth> growths = new ArrayList<>();
        for (List<Concept> meaning : stated.findConcept().map(MEANINGS::get).orElse(List.of())) {
            ConceptFigure now = sum(meaning, step.later());
            if (now != null && stated.mayState(now.value())) {
                boolean comparable = meaning.stream().allMatch(concept -> ConceptFigure.isComparable(concept, step));
                ConceptFigure before = comparable ? sum(meaning, step.earlier()) : null;
                growths.add(new Growth(before == null ? BigDecimal.ZERO : before.value(), now.value(), now.cells()));
            }
        }
        return growths;
    }

    private static @Nullable ConceptFigure sum(List<Concept> concepts, DisclosureReport report) {
        BigDecimal sum = BigDecimal.ZERO;
        List<CellRef> cells = new ArrayList<>();
        for (Concept concept : concepts) {
            ConceptFigure figure = ConceptFigure.find(concept, report);
            if (figure == null) {
                return null;
            }
            sum = sum.add(figure.value());
            cells.addAll(figure.cells());
        }
        return new ConceptFigure(sum, cells);
    }

    /** Whether there is anything to grow from: nothing is a percentage of 0. */
    boolean isKnown() {
        return before.signum() > 0;
    }

    /** By how much per cent the figure grew, or declined. */
    BigDecimal percentage(boolean grows) {
        BigDecimal difference = grows ? now.subtract(before) : before.subtract(now);
        return difference.movePointRight(2).divide(before, MathContext.DECIMAL128);
    }
}
