package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Numbering;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/**
 * A report has as many parts as its preface announces (本报告由七个部分组成). In which order they stand is its own choice; an
 * annex may be counted or not. Numbers that are not one after the other say that some part was not read. Since 2019 the form says which parts there are.
 */
public final class AnnouncedPartsRule extends CatalogueRule implements ReportRule {

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?<![第0-9〇一二三四五六七八九十])([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:个部分|大?部分[组构]成)");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:第([一二三四五六七八九十]+)部分|([一二三四五六七八九十]+)\\s*[、.．,，]).*");

    /** The annex is announced as a part, and often stands behind the text without a number, or in another file. */
    private static final List<String> ANNEX = List.of("附表", "附件", "附录", "统计表", "附：");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public AnnouncedPartsRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section preface = Narrative.find(report, SectionKind.PREFACE);
        if (preface == null) {
            return;
        }
        Set<Integer> announced = announced(preface);
        if (announced.size() != 1) {
            return;
        }
        int numbered = 0;
        int last = 0;
        int all = 0;
        for (Section section : report.getSections()) {
            if (section.getKind() != SectionKind.PREFACE) {
                all++;
                int number = number(section);
                numbered += number > 0 ? 1 : 0;
                last = Math.max(last, number);
            }
        }
        int parts = announced.iterator().next();
        boolean isAnnexAnnounced = Narrative.mentions(preface.getText(), ANNEX);
        boolean isWhole = numbered > 0 && last == numbered;
        if (isWhole && parts != numbered && parts != all && !(isAnnexAnnounced && parts == numbered + 1)) {
            Facts facts = new Facts().with("announced", parts).with("found", numbered);
            findings.accept(broken(facts, List.of(ElementRef.of("sections")))
                    .expected(BigDecimal.valueOf(parts))
                    .found(BigDecimal.valueOf(numbered))
                    .build());
        }
    }

    /** The number of a part, 0 if it prints none. */
    private static int number(Section section) {
        Matcher title = NUMBERED.matcher(section.getTitle().orElse(""));
        if (!title.matches()) {
            return 0;
        }
        return Numbering.valueOf(title.group(1) != null ? title.group(1) : title.group(2));
    }

    private static Set<Integer> announced(Section preface) {
        Set<Integer> announced = new HashSet<>();
        for (String line : Narrative.lines(preface.getText())) {
            Matcher number = ANNOUNCED.matcher(Narrative.withoutBlanks(line));
            while (number.find()) {
                announced.add(Numbering.valueOf(number.group(1)));
            }
        }
        announced.remove(0);
        return announced;
    }
}
