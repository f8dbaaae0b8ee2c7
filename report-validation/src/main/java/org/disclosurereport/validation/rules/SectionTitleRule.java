package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionDefinition;

/**
 * A section of the form carries its number and its title, or one of the wordings that are usual in print. White space
 * and punctuation do not count. The labels of rows and columns cannot be assessed: a report keeps their keys.
 */
public final class SectionTitleRule extends CatalogueRule {

    private static final String NUMBER = ".messageNumber";
    private static final Pattern NUMBERED =
            Pattern.compile("^[\\s\\h]*(?:第?([一二三四五六七八九十]{1,3})(?:部分)?[\\s\\h]*[、.．，,：:\\s\\h])?(.*)$", Pattern.DOTALL);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public SectionTitleRule(String id, Severity severity) {
        super(id, severity, NUMBER);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<Section> sections = report.getSections();
        List<SectionDefinition> prescribed = report.getEdition().form().sections();
        for (int i = 0; i < sections.size(); i++) {
            Optional<String> title = sections.get(i).getTitle();
            for (int p = 0; p < prescribed.size() && title.isPresent(); p++) {
                if (prescribed.get(p).kind() == sections.get(i).getKind()) {
                    check(prescribed.get(p), title.get(), findings);
                }
            }
        }
    }

    private void check(SectionDefinition definition, String title, Consumer<? super Finding> findings) {
        String official = definition.label().numbering() + definition.titles().get(0);
        if (title.equals(official)) {
            return;
        }
        Matcher matcher = NUMBERED.matcher(title);
        String number = matcher.matches() ? matcher.group(1) : null;
        String words = plain(matcher.matches() ? matcher.group(2) : title);
        Facts facts = new Facts().quoted("title", title).with("official", official);
        if (definition.titles().stream().noneMatch(printed -> plain(printed).equals(words))) {
            findings.accept(broken(facts, Narrative.address(definition.kind())).build());
        } else if (number != null && !definition.label().numbering().startsWith(number)) {
            findings.accept(
                    broken(facts, Narrative.address(definition.kind()), NUMBER).build());
        }
    }

    /** Letters and Chinese characters only. */
    private static String plain(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
