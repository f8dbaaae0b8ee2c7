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

    /** So many figures no report states; what stands behind them stays text. */
    public static final int MAX_FIGURES = 10_000;

    private final List<StatedFigure> figures = new ArrayList<>();
    private final Map<StatedConcept, Integer> counts = new EnumMap<>(StatedConcept.class);
    private final Map<FoundFigure, String> keys = new IdentityHashMap<>();
    private final int year;
    private int unknown;

    private StatedFigures(int year) {
        this.year = year;
    }

    /**
     * The figures of some sections.
     *
     * @param sections the sections in printed order
     * @param year the year of the report
     * @return the figures in printed order, at most {@value #MAX_FIGURES}
     */
    public static List<StatedFigure> of(List<Section> sections, int year) {
        StatedFigures stated = new StatedFigures(year);
        for (Section section : sections) {
            stated.read(section.getKind(), section.getText(), new FigureFinder(year));
        }
        return stated.figures;
    }

    private void read(SectionKind kind, List<TextBlock> text, FigureFinder finder) {
        for (TextBlock block : text) {
            if (block instanceof Paragraph paragraph) {
                finder.find(TableText.before(paragraph.getText())).forEach(found -> add(kind, found));
            } else if (block instanceof Subsection part) {
                read(kind, part.getText(), finder);
            }
        }
    }

    private void add(SectionKind kind, FoundFigure found) {
        if (figures.size() >= MAX_FIGURES) {
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
