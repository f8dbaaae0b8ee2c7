package org.disclosurereport.testkit.mutation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.SectionKind;

/** What section six says of fees, in the words that mutators write. */
final class FeeSentences {

    private static final Pattern STATED = Pattern.compile("收取信息处理费(\\d+)元");
    private static final String[] FEES = {"处理费", "收费", "收取费用", "收取任何费用"};

    private FeeSentences() {}

    static String collected(long yuan) {
        return "本年度收取信息处理费" + yuan + "元。";
    }

    /** The amount that section six states in such a sentence. */
    static Optional<Long> yuan(DisclosureReport report) {
        return Texts.find(report, SectionKind.OTHER_MATTERS).stream()
                .flatMap(section -> Texts.lines(section.getText()))
                .map(STATED::matcher)
                .filter(Matcher::find)
                .map(stated -> Long.parseLong(stated.group(1)))
                .findFirst();
    }

    /** Whether section six says something, but nothing of fees. */
    static boolean areWanting(DisclosureReport report) {
        Optional<Section> section = Texts.find(report, SectionKind.OTHER_MATTERS);
        return section.isPresent()
                && Texts.lines(section.get().getText()).anyMatch(FeeSentences::saysSomething)
                && !Texts.mentions(section.get(), FEES);
    }

    private static boolean saysSomething(String line) {
        return line.chars().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c));
    }
}
