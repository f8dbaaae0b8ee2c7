package org.disclosurereport.validation.series;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.Crosswalk;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.rules.Facts;

/**
 * A figure that is more than five times or less than a fifth of that of the year before is worth a look, if one of the
 * two is 30 or more. Where both years file the same table it is looked at cell by cell (of requests the totals of the
 * rows); where they do not, the concepts are compared that the crosswalk finds comparable. Disputes before and since
 * the change of the law on reconsideration are told apart.
 */
public final class JumpRule extends YearRule {

    private static final String REVIEW_FIRST = ".messageReviewFirst";
    private static final String CONCEPT = ".messageConcept";

    private static final List<String> TABLES = List.of(RequestTable.KEY, DisputeTable.KEY);

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(30);
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);

    /** What sections three and four count, or counted in another form before. */
    private static final List<Concept> CONCEPTS = Crosswalk.concepts().stream()
            .filter(concept -> concept.source(Edition.FY2021).stream()
                    .flatMap(source -> source.terms().stream())
                    .anyMatch(term -> TABLES.contains(term.ref().table())))
            .toList();

    /** 行政复议法 as amended in 2023: since 2024 a refusal goes to reconsideration before it goes to court. */
    private static final int REVIEW_FIRST_YEAR = 2024;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public JumpRule(String id, Severity severity) {
        super(id, severity, REVIEW_FIRST, CONCEPT);
    }

    @Override
    void check(YearStep step, Consumer<? super Finding> findings) {
        Set<String> sameTables = new HashSet<>();
        for (String key : TABLES) {
            StatisticsTable before = step.earlier().findTable(key).orElse(null);
            StatisticsTable now = step.later().findTable(key).orElse(null);
            if (before != null && now != null && before.getDefinition() == now.getDefinition()) {
                sameTables.add(key);
                check(step, before, now, findings);
            }
        }
        for (Concept concept : CONCEPTS) {
            if (ConceptFigure.isComparable(concept, step)) {
                check(step, concept, sameTables, findings);
            }
        }
    }

    private void check(YearStep step, StatisticsTable before, StatisticsTable now, Consumer<? super Finding> findings) {
        boolean requests = now.getDefinition().key().equals(RequestTable.KEY);
        for (CellDefinition cell : now.getDefinition().cells()) {
            if ((!requests || cell.column().key().equals(Applicant.TOTAL.key()))
                    && before.getCell(cell.index()).isNumber()
                    && now.getCell(cell.index()).isNumber()) {
                BigDecimal lastYear = cell.unit().toDecimal(before.getNumber(cell.index()));
                BigDecimal thisYear = cell.unit().toDecimal(now.getNumber(cell.index()));
                if (isJump(lastYear, thisYear)) {
                    findings.accept(found(
                            step,
                            new Facts().cell("cell", cell),
                            List.of(cell.ref()),
                            lastYear,
                            thisYear,
                            !requests && isReviewFirstBetween(step) ? REVIEW_FIRST : ".message"));
                }
            }
        }
    }

    private void check(YearStep step, Concept concept, Set<String> sameTables, Consumer<? super Finding> findings) {
        ConceptFigure before = ConceptFigure.find(concept, step.earlier());
        ConceptFigure now = ConceptFigure.find(concept, step.later());
        if (before == null || now == null || !isJump(before.value(), now.value())) {
            return;
        }
        if (now.cells().stream().noneMatch(cell -> sameTables.contains(cell.table()))) {
            Facts facts = new Facts().with("concept", concept.key(), concept.wording());
            findings.accept(found(step, facts, now.cells(), before.value(), now.value(), CONCEPT));
        }
    }

    private Finding found(
            YearStep step, Facts facts, List<CellRef> cells, BigDecimal before, BigDecimal now, String message) {
        facts.with("before", before.toPlainString()).with("found", now.toPlainString());
        return broken(step, facts, cells, message).found(now).build();
    }

    private static boolean isReviewFirstBetween(YearStep step) {
        return step.later().getYear() == REVIEW_FIRST_YEAR;
    }

    /** Of numbers that are no counts nothing is said: that they are negative is the matter of other rules. */
    private static boolean isJump(BigDecimal one, BigDecimal other) {
        BigDecimal least = one.min(other);
        BigDecimal most = one.max(other);
        return least.signum() >= 0 && most.compareTo(ENOUGH) >= 0 && most.compareTo(least.multiply(TIMES)) > 0;
    }
}
