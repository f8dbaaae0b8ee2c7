package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.YearText;

/**
 * A title such as 示例市人民政府2023年政府信息公开工作年度报告, with year and organ in either order.
 *
 * @param organ the organ, possibly empty
 * @param year the year, if the title names one
 * @param maskedYear what stands for the year in a title that hides it: 201*年
 * @param ofReport whether it is the title of a report; a statistics form has one, too
 */
public record TitleText(String organ, Optional<YearText> year, Optional<String> maskedYear, boolean ofReport) {

    private static final String STATISTICS_FORM = "政府信息公开情况统计表";
    private static final List<String> PHRASES =
            List.of("政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作年报", "政府信息公开年报", STATISTICS_FORM);
    private static final int MAX_LENGTH = 80;
    private static final int MAX_ORGAN = 50;
    private static final String MASK = "*＊×xX";
    private static final String SENTENCE = "。，；：:;,>＞»›|";

    /**
     * The title that a text is; a sentence that mentions such a report is none.
     *
     * @param text the text
     * @return the title, or empty if it is none
     */
    public static Optional<TitleText> find(String text) {
        String title = compact(text);
        if (title.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (String phrase : PHRASES) {
            int at = title.indexOf(phrase);
            if (at >= 0) {
                String before = unbracketed(title.substring(0, at));
                String after = title.substring(at + phrase.length());
                if (isSentence(before) || after.length() > 14 || isSentence(after)) {
                    return Optional.empty();
                }
                Optional<YearText> year = YearText.find(before);
                Optional<YearText> late = year.isPresent() ? year : YearText.find(after);
                boolean ofReport = !phrase.equals(STATISTICS_FORM);
                return Optional.of(new TitleText(organ(before, ofReport), late, maskedYear(before), ofReport));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether it says for which year the report is, openly or masked.
     *
     * @return true if it does
     */
    public boolean isDated() {
        return year.isPresent() || maskedYear.isPresent();
    }

    /** The organ in a line of a title: what is left without the year and without the number of a section. */
    static String organ(String line, boolean governmentFollows) {
        String organ = unbracketed(compact(line));
        NumberPrefix number = NumberPrefix.of(organ);
        organ = number.style() == NumberPrefix.Style.CHINESE ? organ.substring(number.length()) : organ;
        Optional<YearText> year = YearText.find(organ);
        if (year.isPresent()) {
            organ = organ.substring(0, year.get().start())
                    + organ.substring(year.get().end());
        }
        organ = withoutMaskedYear(organ);
        if (governmentFollows && organ.endsWith("人民")) {
            organ += "政府";
        }
        organ = organ.startsWith("关于") ? organ.substring(2) : organ;
        organ = organ.endsWith("关于") ? organ.substring(0, organ.length() - 2) : organ;
        return organ.length() > MAX_ORGAN || isSentence(organ) || organ.contains("*") ? "" : organ;
    }

    /** 201*年 and ××××年 in templates name no year, and no organ either. */
    private static String withoutMaskedYear(String text) {
        return maskedYear(text).map(masked -> text.replace(masked, "")).orElse(text);
    }

    private static Optional<String> maskedYear(String text) {
        int end = text.indexOf('年');
        int start = end;
        boolean masked = false;
        while (start > 0
                && (FigureText.digit(text.charAt(start - 1)) >= 0 || MASK.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
            masked |= MASK.indexOf(text.charAt(start)) >= 0;
        }
        return masked ? Optional.of(text.substring(start, end + 1)) : Optional.empty();
    }

    static String compact(String text) {
        StringBuilder compact = new StringBuilder();
        for (int i = 0; i < text.length() && compact.length() <= 2 * MAX_LENGTH; i++) {
            if (!LabelText.isInvisible(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return compact.toString();
    }

    private static String unbracketed(String text) {
        return text.replace("《", "").replace("》", "").replace("（）", "").replace("()", "");
    }

    private static boolean isSentence(String text) {
        return text.chars().anyMatch(c -> SENTENCE.indexOf(c) >= 0);
    }
}
