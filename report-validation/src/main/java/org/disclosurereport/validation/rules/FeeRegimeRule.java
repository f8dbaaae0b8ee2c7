package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/**
 * Cost fees for searching, copying and posting ended in 2019. Only a plain statement is reported: the fee and an amount
 * above zero in one clause, without a negation, a refund or another year.
 */
public final class FeeRegimeRule extends CatalogueRule implements ReportRule {

    private static final Pattern COST_FEE = Pattern.compile(
            "(?:收取|实收)[^，,。；;\\n\\r]{0,12}(?:检索费|复制费|邮寄费|成本费)[^，,。；;\\n\\r\\d]{0,6}(\\d{1,9}(?:\\.\\d{1,2})?)\\h?(?:万)?元");
    private static final Pattern EXCEPTION = Pattern.compile("[未不没无免退减停]|年度?以前|此前|原");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public FeeRegimeRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section section = Narrative.find(report, SectionKind.OTHER_MATTERS);
        if (section == null) {
            return;
        }
        for (String line : Narrative.lines(section.getText())) {
            // Without an amount in the line there is nothing to read: most lines need no further look.
            if (line.indexOf('元') < 0) {
                continue;
            }
            Matcher matcher = COST_FEE.matcher(line);
            if (matcher.find() && !EXCEPTION.matcher(line).find() && new BigDecimal(matcher.group(1)).signum() > 0) {
                findings.accept(broken(
                                new Facts().quoted("text", matcher.group()),
                                Narrative.address(SectionKind.OTHER_MATTERS))
                        .build());
                return;
            }
        }
    }
}
