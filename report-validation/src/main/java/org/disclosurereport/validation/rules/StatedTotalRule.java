package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * A figure in a sentence and the tables agree. A sentence may mean one of several numbers of the tables, and several
 * sentences may speak of the same thing in a wider or narrower sense: if one agrees, nothing is found.
 */
abstract class StatedTotalRule extends SentenceRule {

    StatedTotalRule(String id, Severity severity) {
        super(id, severity);
    }

    final void compare(List<StatedFigure> figures, List<FiledTotal> filed, Consumer<? super Finding> findings) {
        compare(figures, any -> filed, findings);
    }

    final void compare(
            List<StatedFigure> figures,
            Function<StatedFigure, List<FiledTotal>> filed,
            Consumer<? super Finding> findings) {
        for (StatedFigure figure : figures) {
            List<FiledTotal> totals = filed.apply(figure);
            if (totals.isEmpty() || totals.stream().anyMatch(total -> figure.mayState(total.value()))) {
                return;
            }
        }
        if (!figures.isEmpty()) {
            StatedFigure first = figures.get(0);
            findings.accept(disagree(first, filed.apply(first)));
        }
    }

    private Finding disagree(StatedFigure figure, List<FiledTotal> totals) {
        Set<Address> places = new LinkedHashSet<>();
        places.add(figure.ref());
        totals.forEach(total -> places.addAll(total.cells()));
        return broken(FiledTotal.describe(new Facts().figure("figure", figure), totals), new ArrayList<>(places))
                .expected(totals.get(0).value())
                .found(figure.getValue())
                .build();
    }
}
