package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Comparability;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.ConceptSource;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.YearStep;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a concept of the crosswalk in one report: its cells added up.
 *
 * @param value the figure
 * @param cells the cells, in the order of the form
 */
record ConceptFigure(BigDecimal value, List<CellRef> cells) {

    /** The figure, or null if the edition has no cells for it or one of them has no number. */
    static @Nullable ConceptFigure find(Concept concept, DisclosureReport report) {
        Optional<ConceptSource> source = concept.source(report.getEdition());
        if (source.isEmpty() || source.get().terms().isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<CellRef> cells = new ArrayList<>();
        for (ConceptSource.Term term : source.get().terms()) {
            BigDecimal number = YearFigures.findNumber(report, term.ref());
            if (number == null) {
                return null;
            }
            sum = term.isSubtracted() ? sum.subtract(number) : sum.add(number);
            cells.add(term.ref());
        }
        return new ConceptFigure(sum, cells);
    }

    /** Whether the editions of two years count the concept so that the figures may stand beside each other. */
    static boolean isComparable(Concept concept, YearStep step) {
        Edition earlier = step.earlier().getEdition();
        Edition later = step.later().getEdition();
        return earlier == later || concept.compare(earlier, later).comparable() != Comparability.NO;
    }
}
