package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.validation.rules.Facts;
import org.disclosurereport.validation.rules.ShareRule;
import org.disclosurereport.validation.rules.StatedFigures;

/**
 * Growth or decline against the year before, as a sentence states it, is that from the figure of the report of the year
 * before. Which figure the sentence means is known where it states one of the tables of its own report.
 */
public final class GrowthOfYearsRule extends YearRule {

    private static final String NO_FIGURE = ".notAssessable.noFigure";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public GrowthOfYearsRule(String id, Severity severity) {
        super(id, severity, NO_FIGURE);
    }

    @Override
    void check(YearStep step, Consumer<? super Finding> findings) {
        Map<String, StatedFigure> stated = new HashMap<>();
        step.later().getStatedFigures().forEach(figure -> stated.put(figure.getKey(), figure));
        for (StatedFigure change : step.later().getStatedFigures()) {
            change.getRelation().ifPresent(relation -> {
                StatedFigure now = stated.get(relation.to());
                boolean grows = relation.role() == Role.GROWTH;
                if (now != null
                        && (grows || relation.role() == Role.DECLINE)
                        && now.getPeriod() == StatedPeriod.YEAR
                        && StatedFigures.isPercentage(change)) {
                    check(step, change, grows, now, findings);
                }
            });
        }
    }

    /** Each thing that the figure may mean will do. */
    private void check(
            YearStep step, StatedFigure change, boolean grows, StatedFigure now, Consumer<? super Finding> findings) {
        List<Growth> meant = Growth.of(now, step);
        List<Growth> known = meant.stream().filter(Growth::isKnown).toList();
        Facts facts = new Facts().figure("figure", change);
        if (known.stream().anyMatch(growth -> change.mayState(growth.percentage(grows)))) {
            return;
        }
        if (known.size() < meant.size()) {
            findings.accept(notAssessable(step, facts, List.of(change.ref(), now.ref()), NO_FIGURE)
                    .build());
        } else if (!known.isEmpty()) {
            findings.accept(broken(step, facts, change, grows, now, known.get(0)));
        }
    }

    private Finding broken(
            YearStep step, Facts facts, StatedFigure change, boolean grows, StatedFigure now, Growth growth) {
        BigDecimal expected = growth.percentage(grows)
                .round(MathContext.DECIMAL128)
                .setScale(ShareRule.digits(change), RoundingMode.HALF_UP);
        facts.with("before", growth.before().toPlainString())
                .with("now", growth.now().toPlainString())
                .with("expected", expected.toPlainString())
                .with("found", change.getValue().toPlainString());
        List<Address> addresses = new ArrayList<>(List.of(change.ref(), now.ref()));
        addresses.addAll(growth.cells());
        return broken(step, facts, addresses)
                .expected(expected)
                .found(change.getValue())
                .build();
    }
}
