package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.validation.rules.Facts;
import org.disclosurereport.validation.series.YearRelation.Kind;
import org.disclosurereport.validation.series.YearRelation.Term;
import org.jspecify.annotations.Nullable;

/**
 * The relations of one rule between two years. A relation is asked if the later report has a cell for its figure and
 * anything was filed at all. What cannot be compared is named once for all cells: one finding for those of which a year
 * has no such figure, one for those in which a number is wanting. A blank is never taken as 0: what one year leaves out
 * the other may have.
 */
final class YearAssessment {

    private final YearRule rule;
    private final YearStep step;
    private final Consumer<? super Finding> findings;
    private final List<CellDefinition> withoutFigure = new ArrayList<>();
    private final List<CellDefinition> withoutNumber = new ArrayList<>();

    YearAssessment(YearRule rule, YearStep step, Consumer<? super Finding> findings) {
        this.rule = rule;
        this.step = step;
        this.findings = findings;
    }

    void assess(YearRelation relation) {
        ReportFigure target = YearFigures.find(step.later(), relation.target());
        if (target == null || isSurelyAtMost(relation.kind(), target)) {
            return;
        }
        List<ReportFigure> terms = terms(relation, target);
        if (terms == null) {
            if (!isUnfilled(target)) {
                withoutFigure.add(target.definition());
            }
        } else if (!isNumber(target) || !terms.stream().allMatch(YearAssessment::isNumber)) {
            if (!isUnfilled(target) || !terms.stream().allMatch(YearAssessment::isUnfilled)) {
                withoutNumber.add(target.definition());
            }
        } else {
            compare(relation, target, terms);
        }
    }

    /** A count of 0 exceeds no other. */
    private static boolean isSurelyAtMost(Kind kind, ReportFigure target) {
        return kind == Kind.AT_MOST && isNumber(target) && target.cell().getNumber() == 0;
    }

    /** The figures that are added up, or null if a year has no cell for one of them or counts it in another unit. */
    private @Nullable List<ReportFigure> terms(YearRelation relation, ReportFigure target) {
        List<ReportFigure> figures = new ArrayList<>();
        for (Term term : relation.terms()) {
            ReportFigure figure = YearFigures.find(term.isOfYearBefore() ? step.earlier() : step.later(), term.ref());
            if (figure == null || !isCountedAlike(figure, target)) {
                return null;
            }
            figures.add(figure);
        }
        return figures;
    }

    /** An amount in yuan is not one in ten thousand yuan. */
    private static boolean isCountedAlike(ReportFigure one, ReportFigure other) {
        Unit unit = one.definition().unit();
        Unit with = other.definition().unit();
        return unit == Unit.UNSTATED || with == Unit.UNSTATED || unit.decimals() == with.decimals();
    }

    private static boolean isNumber(ReportFigure figure) {
        return figure.cell().isNumber();
    }

    private static boolean isUnfilled(ReportFigure figure) {
        return figure.cell().getState().isUnfilled();
    }

    private void compare(YearRelation relation, ReportFigure target, List<ReportFigure> terms) {
        BigDecimal expected = BigDecimal.ZERO;
        for (int i = 0; i < terms.size(); i++) {
            BigDecimal number = YearFigures.toNumber(terms.get(i));
            expected = relation.terms().get(i).isSubtracted() ? expected.subtract(number) : expected.add(number);
        }
        int order = YearFigures.toNumber(target).compareTo(expected);
        boolean holds = switch (relation.kind()) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
        };
        if (!holds) {
            findings.accept(broken(relation, target, terms, expected));
        }
    }

    private Finding broken(YearRelation relation, ReportFigure target, List<ReportFigure> terms, BigDecimal expected) {
        List<Address> addresses = new ArrayList<>(List.of(relation.target()));
        List<CellDefinition> before = new ArrayList<>();
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Term term = relation.terms().get(i);
            if (term.isOfYearBefore()) {
                before.add(terms.get(i).definition());
            } else {
                addresses.add(term.ref());
            }
            String text = terms.get(i).text();
            sum.append(sum.isEmpty() ? "" : term.isSubtracted() ? " - " : " + ")
                    .append(text.startsWith("-") && !sum.isEmpty() ? "(" + text + ")" : text);
        }
        BigDecimal found = YearFigures.toNumber(target);
        String withResult = sum + " = " + expected.toPlainString();
        Facts facts = new Facts()
                .cell("cell", target.definition())
                .with("found", found.toPlainString())
                .with("expected", expected.toPlainString())
                .with("sum", sum.toString(), Wording.of(withResult, withResult))
                .cells("before", before);
        return rule.broken(step, facts, addresses)
                .expected(expected)
                .found(found)
                .build();
    }

    /** Names what could not be compared. */
    void finish() {
        tell(withoutFigure, YearRelationRule.NO_FIGURE);
        tell(withoutNumber, YearRelationRule.NO_NUMBER);
    }

    private void tell(List<CellDefinition> cells, String message) {
        if (!cells.isEmpty()) {
            List<Address> addresses = new ArrayList<>();
            cells.forEach(cell -> addresses.add(cell.ref()));
            findings.accept(rule.notAssessable(step, new Facts().cells("cells", cells), addresses, message)
                    .build());
        }
    }
}
