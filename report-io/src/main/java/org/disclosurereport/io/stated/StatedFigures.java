package org.disclosurereport.io.stated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/** Reads the figures that the sentences of a report state, and gives each a key. */
public final class StatedFigures {

    private final List<StatedFigure> figures = new ArrayList<>();
    private final Map<StatedConcept, Integer> counts = new EnumMap<>(StatedConcept.class);
    private final IdentityHashMap<FoundFigure, String> keys = new IdentityHashMap<>();
    private final int most;
    private int unknown;

    private StatedFigures(int most) {
        this.most = most;
    }

    /**
     * Reads the figures of some sections.
     *
     * @param sections the sections in printed order
     * @param year the year of the report
     * @param most how many figures are wanted; what stands behind them stays text
     * @return the figures, one more than wanted if there are more
     */
    public static List<StatedFigure> of(List<Section> sections, int year, int most) {
        StatedFigures stated = new StatedFigures(most);
        for (Section section : sections) {
            stated.read(section.getKind(), section.getText(), new FigureFinder(year));
        }
        return stated.figures;
    }

    private void read(SectionKind kind, List<TextBlock> text, FigureFinder finder) {
        for (TextBlock block : text) {
            if (block instanceof Paragraph paragraph) {
                finder.find(TableText.before(paragraph.getText()), found -> {
                    add(kind, found);
                    return figures.size() <= most;
                });
            } else if (block instanceof Subsection part) {
                read(kind, part.getText(), finder);
            }
        }
    }

    private void add(SectionKind kind, FoundFigure found) {
        if (figures.size() > most) {
            return;
        }
        String key = key(found.concept());
        keys.put(found, key);
        PrintedFigure printed = found.printed();
        String sentence = found.sentence().text();
        StatedFigure.Builder figure = StatedFigure.builder();
        figure.key(key)
                .label(found.label())
                .value(printed.value())
                .unit(Optional.of(printed.unit()).filter(unit -> !unit.isEmpty()))
                .qualifier(printed.qualifier())
                .period(found.period())
                .section(kind)
                .sentence(sentence)
                .offset(printed.start())
                .text(sentence.substring(printed.start(), printed.end()));
        FoundFigure of = found.of();
        String other = of == null ? null : keys.get(of);
        if (other != null && found.role() != null) {
            figure.relation(new FigureRelation(found.role(), other));
        }
        figures.add(figure.build());
    }

    private String key(@Nullable StatedConcept concept) {
        if (concept == null) {
            unknown++;
            return "figure" + unknown;
        }
        int count = counts.merge(concept, 1, Integer::sum);
        return count == 1 ? concept.key() : concept.key() + count;
    }
}
