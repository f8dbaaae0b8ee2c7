package org.disclosurereport.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.testkit.StatedTopic.Wish;

/**
 * The text of one consistent report: its sections with sentences in them that state figures of its tables, and these
 * figures as a reader finds them, from the first section to the last.
 */
final class Narrative {

    private static final int MOST = 4;

    private final List<Section> sections = new ArrayList<>();
    private final List<StatedFigure> figures = new ArrayList<>();
    private final Map<StatedConcept, Integer> counts = new EnumMap<>(StatedConcept.class);
    private int unknown;

    private Narrative() {}

    /** A sentence that is wanted. */
    record Choice(StatedTopic topic, Wish wish) {}

    /** Which sentences are wanted: none in half of the reports, else up to four, each about something else. */
    static Arbitrary<List<Choice>> choices() {
        Arbitrary<Wish> wishes = Combinators.combine(
                        Arbitraries.of(NumberStyle.class),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(50, 200))
                .as(Wish::new);
        Arbitrary<List<Choice>> some = Combinators.combine(Arbitraries.of(StatedTopic.class), wishes)
                .as(Choice::new)
                .list()
                .ofMaxSize(MOST)
                .uniqueElements(Choice::topic)
                .map(List::copyOf);
        return Combinators.combine(OrganArbitraries.kept(5), some)
                .as((kept, wanted) -> kept ? wanted : List.<Choice>of())
                .withoutEdgeCases();
    }

    /** The sections with those of the sentences in them for which the tables have figures. */
    static Narrative of(Edition edition, List<Section> sections, List<Choice> choices, FiledFigures filed) {
        Map<SectionKind, List<StatedSentence>> sentences = new EnumMap<>(SectionKind.class);
        for (StatedTopic topic : StatedTopic.values()) {
            choices.stream()
                    .filter(choice -> choice.topic() == topic)
                    .flatMap(choice -> topic.sentence(edition, filed, choice.wish()).stream())
                    .forEach(sentence -> sentences
                            .computeIfAbsent(sentence.section(), any -> new ArrayList<>())
                            .add(sentence));
        }
        Narrative narrative = new Narrative();
        sections.forEach(section -> narrative.add(section, sentences.getOrDefault(section.getKind(), List.of())));
        return narrative;
    }

    private void add(Section section, List<StatedSentence> sentences) {
        List<TextBlock> text = new ArrayList<>();
        for (StatedSentence sentence : sentences) {
            text.add(Paragraph.of(sentence.text()));
            figures.addAll(sentence.figures(this::key));
        }
        text.addAll(section.getText());
        sections.add(section.toBuilder().text(text).build());
    }

    private String key(Optional<StatedConcept> concept) {
        if (concept.isEmpty()) {
            unknown++;
            return "figure" + unknown;
        }
        int count = counts.merge(concept.get(), 1, Integer::sum);
        return concept.get().key() + (count == 1 ? "" : count);
    }

    List<Section> sections() {
        return sections;
    }

    List<StatedFigure> figures() {
        return figures;
    }
}
