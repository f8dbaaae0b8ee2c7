package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.validation.ReportRule;

/** A rule with a number that a profile may set, because no national provision fixes it. */
public interface AdjustableRule extends ReportRule {

    /**
     * The numbers that can be set.
     *
     * @return name to the number as it is
     */
    Map<String, BigDecimal> parameters();

    /**
     * The same rule with another number.
     *
     * @param parameter name of the number
     * @param value the number
     * @return the rule, or empty if it has no such number or cannot have it so
     */
    Optional<ReportRule> with(String parameter, BigDecimal value);
}
