package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.ReportRule;

/**
 * The sections of the form, in its order, none missing and none added. A report without any section of text comes
 * from a source that has tables only and is not assessable. A section of the form that holds a table is there if its
 * table is; a preface may be there.
 */
public final class SectionsRule extends CatalogueRule implements ReportRule {

    private static final String ORDER = ".messageOrder";
    private static final String ADDED = ".messageAdded";
    private static final String TWICE = ".messageTwice";
    private static final String EMPTY = ".messageEmpty";
    private static final String TABLES_ONLY = ".notAssessable.tablesOnly";

    private final Finding tablesOnly;

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public SectionsRule(String id, Severity severity) {
        super(id, severity, ORDER, ADDED, TWICE, EMPTY, TABLES_ONLY);
        tablesOnly = notAssessable(new Facts(), List.of(ElementRef.of("sections")), TABLES_ONLY)
                .build();
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (!Narrative.isFiled(report)) {
            findings.accept(tablesOnly);
            return;
        }
        List<SectionDefinition> prescribed = report.getEdition().form().sections();
        missing(report, prescribed, findings);
        order(report, prescribed, findings);
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        for (Section section : report.getSections()) {
            if (section.getKind() == SectionKind.ADDITIONAL) {
                findings.accept(broken(titleOf(section), Narrative.address(section.getKind()), ADDED)
                        .build());
            } else if (!seen.add(section.getKind())) {
                findings.accept(broken(titleOf(section), Narrative.address(section.getKind()), TWICE)
                        .build());
            }
        }
    }

    private void missing(
            DisclosureReport report, List<SectionDefinition> prescribed, Consumer<? super Finding> findings) {
        List<SectionDefinition> missing = new ArrayList<>();
        for (SectionDefinition definition : prescribed) {
            Section section = Narrative.find(report, definition.kind());
            boolean table = definition.tableKey().flatMap(report::findTable).isPresent();
            if (section == null && !table) {
                missing.add(definition);
            } else if (section != null && definition.kind() == SectionKind.OVERVIEW && Narrative.isBlank(section)) {
                Facts facts = new Facts().with("section", section.getKind().key(), numbered(List.of(definition)));
                findings.accept(broken(facts, Narrative.address(section.getKind()), EMPTY)
                        .build());
            }
        }
        if (!missing.isEmpty()) {
            List<Address> addresses = missing.stream()
                    .<Address>map(definition ->
                            ElementRef.of("sections/" + definition.kind().key()))
                    .toList();
            Facts facts = new Facts()
                    .with("count", missing.size())
                    .with(
                            "missing",
                            missing.stream()
                                    .map(definition -> definition.kind().key())
                                    .collect(Collectors.joining(" ")),
                            numbered(missing));
            findings.accept(broken(facts, addresses).build());
        }
    }

    private void order(
            DisclosureReport report, List<SectionDefinition> prescribed, Consumer<? super Finding> findings) {
        int before = 0;
        for (Section section : report.getSections()) {
            for (int at = 0; at < prescribed.size(); at++) {
                SectionDefinition definition = prescribed.get(at);
                if (definition.kind() == section.getKind()) {
                    if (at < before) {
                        SectionDefinition later = prescribed.get(before);
                        Facts facts = new Facts()
                                .with("section", definition.kind().key(), numbered(List.of(definition)))
                                .with("before", later.kind().key(), numbered(List.of(later)));
                        findings.accept(broken(facts, Narrative.address(section.getKind()), ORDER)
                                .build());
                        return;
                    }
                    before = at;
                }
            }
        }
    }

    private static Wording numbered(List<SectionDefinition> definitions) {
        return Wording.of(
                definitions.stream()
                        .map(definition -> "“" + definition.label().numbering()
                                + definition.titles().get(0) + "”")
                        .collect(Collectors.joining("、")),
                definitions.stream()
                        .map(definition -> "'" + definition.label().wording().en() + "'")
                        .collect(Collectors.joining(", ")));
    }

    private static Facts titleOf(Section section) {
        return new Facts()
                .quoted("title", section.getTitle().orElse(section.getKind().key()));
    }
}
