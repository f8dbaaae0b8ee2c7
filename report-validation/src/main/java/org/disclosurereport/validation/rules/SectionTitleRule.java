package org.disclosurereport.validation.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.validation.ReportRule;

/**
 * A section of the form carries its number and its title, or one of the wordings that are usual in print. White space
 * and punctuation do not count. The labels of rows and columns cannot be assessed: a report keeps their keys.
 */
public final class SectionTitleRule extends CatalogueRule implements ReportRule {

    private static final String NUMBER = ".messageNumber";
    private static final Pattern NUMBERING =
            Pattern.compile("[\\s\\h]*第?([一二三四五六七八九十]{1,3})(?:部分)?[\\s\\h]*[、.．，,：:\\s\\h]");

    private final Map<Edition, Map<SectionKind, PrintedTitle>> printed = new EnumMap<>(Edition.class);

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public SectionTitleRule(String id, Severity severity) {
        super(id, severity, NUMBER);
        for (Edition edition : Edition.values()) {
            printed.put(edition, titlesOf(edition));
        }
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<Section> sections = report.getSections();
        Map<SectionKind, PrintedTitle> titles = printed.getOrDefault(report.getEdition(), Map.of());
        for (int i = 0; i < sections.size(); i++) {
            PrintedTitle title = titles.get(sections.get(i).getKind());
            Optional<String> filed = sections.get(i).getTitle();
            if (title != null && filed.isPresent() && !filed.get().equals(title.official())) {
                check(sections.get(i).getKind(), title, filed.get(), findings);
            }
        }
    }

    private void check(SectionKind kind, PrintedTitle printed, String filed, Consumer<? super Finding> findings) {
        Matcher numbering = NUMBERING.matcher(filed);
        boolean numbered = numbering.lookingAt();
        String words = plain(numbered ? filed.substring(numbering.end()) : filed);
        Facts facts = new Facts().quoted("title", filed).with("official", printed.official());
        if (!printed.wordings().contains(words)) {
            findings.accept(broken(facts, Narrative.address(kind)).build());
        } else if (numbered && !printed.official().startsWith(numbering.group(1))) {
            findings.accept(broken(facts, Narrative.address(kind), NUMBER).build());
        }
    }

    private static Map<SectionKind, PrintedTitle> titlesOf(Edition edition) {
        Map<SectionKind, PrintedTitle> titles = new EnumMap<>(SectionKind.class);
        for (SectionDefinition section : edition.form().sections()) {
            titles.put(
                    section.kind(),
                    new PrintedTitle(
                            section.label().numbering() + section.titles().get(0),
                            section.titles().stream()
                                    .map(SectionTitleRule::plain)
                                    .collect(Collectors.toUnmodifiableSet())));
        }
        return titles;
    }

    /** The title of a section with its number, and every usual wording of it in letters only. */
    private record PrintedTitle(String official, Set<String> wordings) {}

    /** Letters and Chinese characters only. */
    private static String plain(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
