package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.List;
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
 * Document numbers that the text cites are whole: 〔year〕, number, 号. One finding for each kind of section. Only
 * what is surely a damaged number is named: one with other brackets or 第, and the notice of this form without its
 * brackets.
 */
public final class CitationRule extends CatalogueRule implements ReportRule {

    private static final Pattern OTHER_BRACKETS = Pattern.compile(
            "\\p{IsHan}{1,12}\\h?(?:[\\[［(（【﹝﹙](?:19|20)\\d{2}[\\]］)）】﹞﹚]\\h?第?\\d{1,4}|〔(?:19|20)\\d{2}〕\\h?第\\d{1,4})\\h?号");
    private static final Pattern NO_BRACKETS = Pattern.compile("国办公开办函\\h?(?:19|20)\\d{2}\\h?\\d{1,4}\\h?号");

    private static final List<String> INTRODUCTIONS =
            List.of("根据", "按照", "依照", "依据", "落实", "贯彻", "执行", "印发", "转发", "关于", "和", "及");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public CitationRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<Section> sections = report.getSections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            check(report, section.getKind(), Narrative.lines(section.getText()), findings);
        }
    }

    private void check(
            DisclosureReport report, SectionKind kind, List<String> lines, Consumer<? super Finding> findings) {
        List<String> damaged = new ArrayList<>();
        for (String line : lines) {
            // Every citation ends in this character: most lines need no further look.
            if (line.indexOf('号') >= 0) {
                collect(OTHER_BRACKETS.matcher(line), damaged);
                collect(NO_BRACKETS.matcher(line), damaged);
            }
        }
        if (!damaged.isEmpty()) {
            Facts facts = new Facts()
                    .with("section", kind.key(), Narrative.name(report, kind))
                    .with("count", damaged.size())
                    .quoted("first", damaged.get(0));
            findings.accept(broken(facts, Narrative.address(kind)).build());
        }
    }

    /** The name of the issuing organ has no fixed length: what introduces a citation is cut off. */
    private static String withoutVerb(String citation) {
        int start = 0;
        for (String word : INTRODUCTIONS) {
            int at = citation.lastIndexOf(word);
            if (at >= 0) {
                start = Math.max(start, at + word.length());
            }
        }
        return citation.substring(start);
    }

    private static void collect(Matcher matcher, List<String> damaged) {
        while (matcher.find()) {
            damaged.add(withoutVerb(matcher.group()));
        }
    }
}
