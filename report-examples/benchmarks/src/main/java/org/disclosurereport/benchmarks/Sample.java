package org.disclosurereport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.testkit.SampleReports;

/** The report that all benchmarks work on: consistent figures, 4,500 Chinese characters of text. */
final class Sample {

    private static final String SENTENCE = "本机关坚持以公开为常态、不公开为例外，持续推进主动公开、依申请公开和平台建设各项工作。";

    private Sample() {}

    static DisclosureReport report() {
        DisclosureReport drawn = SampleReports.of(Edition.FY2021, 20_260_101);
        return drawn.toBuilder().sections(sections()).build();
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (SectionDefinition definition : Edition.FY2021.form().sections()) {
            Section.Builder section = Section.builder()
                    .kind(definition.kind())
                    .title(definition.label().toString());
            if (definition.tableKey().isEmpty()) {
                for (int i = 0; i < 5; i++) {
                    section.addParagraph(SENTENCE.repeat(7));
                }
            }
            sections.add(section.build());
        }
        return sections;
    }
}
