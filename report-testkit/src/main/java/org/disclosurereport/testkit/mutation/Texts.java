package org.disclosurereport.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionKind;

/** The sections of one report, and the report with others. */
final class Texts {

    private Texts() {}

    static Optional<Section> find(DisclosureReport report, SectionKind kind) {
        return report.getSections().stream()
                .filter(section -> section.getKind() == kind)
                .findFirst();
    }

    /** The headings and paragraphs of a text in printed order. */
    static Stream<String> lines(List<TextBlock> text) {
        return text.stream().flatMap(block -> {
            if (block instanceof Subsection part) {
                return Stream.concat(Stream.of(part.getHeading()), lines(part.getText()));
            }
            return block instanceof Paragraph paragraph ? Stream.of(paragraph.getText()) : Stream.of();
        });
    }

    static boolean mentions(Section section, String... words) {
        return lines(section.getText()).anyMatch(line -> Stream.of(words).anyMatch(line::contains));
    }

    /** The report with another text in the sections of a kind. */
    static DisclosureReport with(DisclosureReport report, SectionKind kind, String... paragraphs) {
        return changed(report, kind, section -> {
            Section.Builder other = Section.builder().kind(kind).title(section.getTitle());
            Stream.of(paragraphs).forEach(other::addParagraph);
            return other.build();
        });
    }

    /** The report with a paragraph more in the sections of a kind. */
    static DisclosureReport withMore(DisclosureReport report, SectionKind kind, String paragraph) {
        return changed(
                report,
                kind,
                section -> section.toBuilder().addParagraph(paragraph).build());
    }

    static DisclosureReport without(DisclosureReport report, SectionKind kind) {
        return withSections(
                report,
                report.getSections().stream()
                        .filter(section -> section.getKind() != kind)
                        .toList());
    }

    /** The report with a preface, in place of one that it may have. */
    static DisclosureReport withPreface(DisclosureReport report, String... paragraphs) {
        Section.Builder preface = Section.builder().kind(SectionKind.PREFACE);
        Stream.of(paragraphs).forEach(preface::addParagraph);
        List<Section> sections =
                new ArrayList<>(without(report, SectionKind.PREFACE).getSections());
        sections.add(0, preface.build());
        return withSections(report, sections);
    }

    static DisclosureReport changed(DisclosureReport report, SectionKind kind, UnaryOperator<Section> change) {
        return withSections(
                report,
                report.getSections().stream()
                        .map(section -> section.getKind() == kind ? change.apply(section) : section)
                        .toList());
    }

    static DisclosureReport withSections(DisclosureReport report, List<Section> sections) {
        return report.toBuilder().sections(sections).build();
    }
}
