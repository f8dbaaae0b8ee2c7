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

    /** What article 50(4) asks of every government, and the five aspects that section one speaks about since FY2021. */
    static final String ASSESSMENT = "主动公开、依申请公开、政府信息管理、平台建设和监督保障工作有序开展，工作考核、社会评议和责任追究结果均已公布。";

    /** What the last section says since FY2021. */
    static final String FEES = "信息处理费按有关规定执行。";

    /** Section one has no more Chinese characters than 1,000, of which sentences with figures may need 300. */
    private static final int LONGEST_OVERVIEW = 700;

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

    /** What stands before section one, for a year. */
    static Section preface(int year) {
        return Section.builder()
                .kind(SectionKind.PREFACE)
                .addParagraph(
                        "本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为" + year + "年1月1日至" + year + "年12月31日。报告可在本机关网站查阅，联系方式见网站。")
                .build();
    }

    private static Arbitrary<Section> prescribed(SectionDefinition definition, Arbitrary<String> texts) {
        Arbitrary<List<TextBlock>> text = blocks(texts).list().ofMaxSize(3).map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.of(definition.titles()),
                        texts,
                        definition.tableKey().isPresent() ? none() : text)
                .as((title, first, more) -> {
                    Section.Builder section = Section.builder()
                            .kind(definition.kind())
                            .title(definition.label().numbering() + title);
                    if (definition.tableKey().isPresent()) {
                        return section.build();
                    }
                    if (definition.kind() == SectionKind.OVERVIEW) {
                        return section.addParagraph(ASSESSMENT)
                                .addAllText(shortened(first, more))
                                .build();
                    }
                    section.addParagraph(first);
                    if (definition.kind() == SectionKind.OTHER_MATTERS) {
                        section.addParagraph(FEES);
                    }
                    return section.addAllText(more).build();
                });
    }

    /** As many paragraphs as an overview may have. */
    private static List<TextBlock> shortened(String first, List<TextBlock> more) {
        List<TextBlock> all = new ArrayList<>();
        all.add(Paragraph.of(first));
        all.addAll(more);
        long length = ASSESSMENT.length();
        int kept = 0;
        while (kept < all.size()) {
            length += length(all.get(kept));
            if (length > LONGEST_OVERVIEW) {
                break;
            }
            kept++;
        }
        return all.subList(0, kept);
    }

    private static long length(TextBlock block) {
        if (block instanceof Subsection part) {
            return part.getHeading().length()
                    + part.getText().stream()
                            .mapToLong(SectionArbitraries::length)
                            .sum();
        }
        return block instanceof Paragraph paragraph ? paragraph.getText().length() : 0;
    }

    /** Paragraphs, and every sixth a heading with paragraphs. */
    private static Arbitrary<TextBlock> blocks(Arbitrary<String> texts) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        texts,
                        texts.list().ofMaxSize(2))
                .as((which, text, more) -> which < 5
                        ? Paragraph.of(text)
                        : Subsection.of(
                                text,
                                more.stream().<TextBlock>map(Paragraph::of).toList()));
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
