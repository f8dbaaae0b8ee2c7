package org.disclosurereport.validation.profile;

import java.util.List;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.validation.RuleCatalogue;

/** Profiles that speak of rules by ids that these once had: what they mean is not lost. */
public final class FormerIds {

    private FormerIds() {}

    /**
     * Profiles that speak of the rules by their ids of today.
     *
     * @param layers the profiles
     * @return the same with every former id replaced, each profile alone
     */
    public static List<RuleProfile> replaced(List<RuleProfile> layers) {
        return layers.stream().map(FormerIds::replaced).toList();
    }

    private static RuleProfile replaced(RuleProfile layer) {
        return layer.toBuilder()
                .changes(layer.getChanges().stream()
                        .map(change ->
                                change.toBuilder().rule(today(change.getRule())).build())
                        .toList())
                .suppressions(layer.getSuppressions().stream()
                        .map(suppression -> suppression.toBuilder()
                                .rule(suppression.getRule().map(FormerIds::today))
                                .build())
                        .toList())
                .build();
    }

    private static FindingCode today(FindingCode rule) {
        String today = RuleCatalogue.formerIds().get(rule.toString());
        return today == null ? rule : FindingCode.of(today);
    }
}
