package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * The shares of all parts of a whole come to 100 percent, but for one unit of the last printed digit each; the shares
 * of some parts do not come to more.
 */
public final class ShareSumRule extends SentenceRule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public ShareSumRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        Map<String, StatedFigure> shares = shares(stated);
        if (shares.isEmpty()) {
            return;
        }
        for (PartGroup group : PartGroup.of(stated)) {
            List<StatedFigure> ofParts = new ArrayList<>();
            for (StatedFigure part : group.parts()) {
                StatedFigure share = shares.get(part.getKey());
                if (share != null) {
                    ofParts.add(share);
                }
            }
            check(group, ofParts, findings);
        }
    }

    /** The exact shares, by the key of the figure whose share they are. */
    private static Map<String, StatedFigure> shares(StatedFigures stated) {
        Map<String, StatedFigure> shares = new HashMap<>();
        for (StatedFigure figure : stated.all()) {
            StatedFigure part = stated.related(figure, Role.SHARE);
            if (part != null && figure.isExact() && StatedFigures.isPercentage(figure)) {
                shares.put(part.getKey(), figure);
            }
        }
        return shares;
    }

    private void check(PartGroup group, List<StatedFigure> shares, Consumer<? super Finding> findings) {
        if (shares.size() < 2) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (StatedFigure share : shares) {
            sum = sum.add(share.getValue());
            rounding = rounding.add(share.getValue().ulp());
        }
        BigDecimal above = sum.subtract(ALL);
        boolean isWhole = group.isComplete() && shares.size() == group.parts().size();
        if (above.compareTo(rounding) > 0 || (isWhole && above.negate().compareTo(rounding) > 0)) {
            List<Address> places = new ArrayList<>();
            shares.forEach(share -> places.add(share.ref()));
            Facts facts = new Facts()
                    .figure("figure", shares.get(shares.size() - 1))
                    .with("count", shares.size())
                    .with("sum", sum.toPlainString());
            findings.accept(broken(facts, places).expected(ALL).found(sum).build());
        }
    }
}
