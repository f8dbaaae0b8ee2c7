package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.SectionKind;

/**
 * The amount of information-processing fees (信息处理费) that section six states, if there is exactly one and it is
 * certain. A sentence that approximates, negates, quotes the tariff or speaks about parts is never certain; one such
 * sentence makes the whole section uncertain.
 */
final class StatedFee {

    static final String FEE = "信息处理费";
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;！!\\n\\r]");
    static final Pattern AMOUNT =
            Pattern.compile("(?<![\\d.])(?<!\\d[\\h,，])(\\d{1,3}(?:[,，]\\d{3})+|\\d{1,12})(\\.\\d{1,6})?\\h?(万|亿)?元");
    static final Pattern UNCERTAIN = Pattern.compile("[约余多近超每均未没尚拟应退免减]|不足|以上|以下|左右|标准|其中|上年|去年|累计|元/|[一二三四五六七八九十百千]元");

    private StatedFee() {}

    /** The amount in yuan, or empty if there is none, several, or one that is not certain. */
    static Optional<BigDecimal> of(DisclosureReport report) {
        Section section = Narrative.find(report, SectionKind.OTHER_MATTERS);
        if (section == null || !Narrative.mentions(section.getText(), List.of(FEE))) {
            return Optional.empty();
        }
        Set<BigDecimal> amounts = new HashSet<>();
        for (String line : Narrative.lines(section.getText())) {
            // Without an amount in the line there is nothing to read: most lines need no further look.
            if (line.indexOf('元') < 0) {
                continue;
            }
            for (String sentence : SENTENCE_END.splitAsStream(line).toList()) {
                if (sentence.contains(FEE)) {
                    Matcher amount = AMOUNT.matcher(sentence);
                    boolean any = false;
                    while (amount.find()) {
                        amounts.add(yuan(amount));
                        any = true;
                    }
                    if (any && UNCERTAIN.matcher(sentence).find()) {
                        return Optional.empty();
                    }
                }
            }
        }
        return amounts.size() == 1 ? Optional.of(amounts.iterator().next()) : Optional.empty();
    }

    /** A matched amount in yuan. */
    static BigDecimal yuan(Matcher amount) {
        String digits = amount.group(1).replace(",", "").replace("，", "");
        BigDecimal number = new BigDecimal(amount.group(2) == null ? digits : digits + amount.group(2));
        String scale = amount.group(3);
        int zeros = scale == null ? 0 : scale.equals("万") ? 4 : 8;
        BigDecimal plain = number.scaleByPowerOfTen(zeros).stripTrailingZeros();
        return plain.setScale(Math.max(0, plain.scale()));
    }
}
