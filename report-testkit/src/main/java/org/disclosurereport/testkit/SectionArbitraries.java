package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;

/** Sections of a report. */
final class SectionArbitraries {

    /** What article 50(4) asks of every government. */
    private static final String ASSESSMENT = "工作考核、社会评议和责任追究结果均已公布。";

    private SectionArbitraries() {}

    /**
     * The sections that a form prescribes, in order, each under a title that the form knows; narrative
     * sections say something.
     *
     * @param form the form
     * @param texts the texts of paragraphs
     * @return lists of sections
     */
    static Arbitrary<List<Section>> consistent(Form form, Arbitrary<String> texts) {
        List<Arbitrary<Section>> sections = form.sections().stream()
                .map(section -> prescribed(section, texts))
                .toList();
        return Combinators.combine(sections).as(list -> list).withoutEdgeCases();
    }

    private static Arbitrary<Section> prescribed(SectionDefinition definition, Arbitrary<String> texts) {
        Arbitrary<List<TextBlock>> text = blocks(texts, 2).list().ofMaxSize(3).map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.of(definition.titles()),
                        texts,
                        definition.tableKey().isPresent() ? none() : text)
                .as((title, first, more) -> {
                    Section.Builder section = Section.builder()
                            .kind(definition.kind())
                            .title(definition.label().numbering() + title);
                    if (definition.tableKey().isEmpty()) {
                        section.addParagraph(first);
                    }
                    if (definition.kind() == SectionKind.OVERVIEW) {
                        section.addParagraph(ASSESSMENT);
                    }
                    return section.addAllText(more).build();
                });
    }

    private static Arbitrary<List<TextBlock>> none() {
        return Arbitraries.just(List.of());
    }

    /**
     * Every list of sections that a report can hold: any kind, any order, twice the same, empty, text
     * under headings as deep as the model allows.
     *
     * @param texts titles, headings and paragraphs
     * @return lists of sections
     */
    static Arbitrary<List<Section>> any(Arbitrary<String> texts) {
        Arbitrary<List<TextBlock>> text = Arbitraries.frequencyOf(
                        Tuple.of(4, blocks(texts, Subsection.MAX_DEPTH)), Tuple.of(1, deep(texts)))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(SectionKind.class), texts.optional(), text)
                .as((kind, title, blocks) -> Section.builder()
                        .kind(kind)
                        .title(title)
                        .addAllText(blocks)
                        .build())
                .list()
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    private static Arbitrary<TextBlock> blocks(Arbitrary<String> texts, int depth) {
        Arbitrary<TextBlock> paragraphs = texts.map(Paragraph::of);
        if (depth == 0) {
            return paragraphs;
        }
        Arbitrary<TextBlock> parts = Combinators.combine(
                        texts, blocks(texts, depth - 1).list().ofMaxSize(3))
                .as(Subsection::of);
        return Arbitraries.frequencyOf(Tuple.of(5, paragraphs), Tuple.of(1, parts));
    }

    /** Headings directly under one another. */
    private static Arbitrary<TextBlock> deep(Arbitrary<String> texts) {
        return Combinators.combine(texts, texts.list().ofMinSize(2).ofMaxSize(Subsection.MAX_DEPTH))
                .as((innermost, headings) -> {
                    TextBlock block = Paragraph.of(innermost);
                    for (String heading : headings) {
                        List<TextBlock> text = new ArrayList<>();
                        text.add(block);
                        block = Subsection.of(heading, text);
                    }
                    return block;
                });
    }
}
