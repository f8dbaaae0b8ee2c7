package org.disclosurereport.validation.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.jspecify.annotations.Nullable;

/** The figures that the sentences of one report state, as rules ask for them: by concept, by sentence, by relation. */
public final class StatedFigures {

    private static final Set<Role> PARTS = EnumSet.of(Role.PART, Role.OF_WHICH);

    /** No sentence says more: a part of a part of a whole. Relations of a hostile report may go round in a circle. */
    private static final int DEEPEST = 3;

    private final DisclosureReport report;
    private final Map<String, StatedFigure> byKey = new HashMap<>();
    private final Map<StatedConcept, List<StatedFigure>> byConcept = new EnumMap<>(StatedConcept.class);
    private final Map<String, List<StatedFigure>> bySentence = new HashMap<>();

    private StatedFigures(DisclosureReport report) {
        this.report = report;
        for (StatedFigure figure : report.getStatedFigures()) {
            byKey.put(figure.getKey(), figure);
            figure.findConcept()
                    .ifPresent(concept -> byConcept
                            .computeIfAbsent(concept, any -> new ArrayList<>())
                            .add(figure));
        }
    }

    /** The stated figures, or null if there are none: most reports of tables come without, and cost nothing. */
    static @Nullable StatedFigures in(DisclosureReport report) {
        return report.getStatedFigures().isEmpty() ? null : new StatedFigures(report);
    }

    /** All of them, in printed order. */
    List<StatedFigure> all() {
        return report.getStatedFigures();
    }

    /** Those about a concept, whatever the period. */
    List<StatedFigure> about(StatedConcept concept) {
        return byConcept.getOrDefault(concept, List.of());
    }

    /** Those about a concept that are printed as numbers for the year of the report. */
    List<StatedFigure> ofYear(StatedConcept concept) {
        return about(concept).stream()
                .filter(figure -> figure.getPeriod() == StatedPeriod.YEAR && !isDenied(figure))
                .toList();
    }

    /**
     * Those about a concept that speak of the whole year and of all that the report is about: no parts, unless of a
     * whole in which they are all there is of their concept.
     *
     * @param wholes concepts of such wholes
     */
    List<StatedFigure> totals(StatedConcept concept, Set<StatedConcept> wholes) {
        return ofYear(concept).stream()
                .filter(figure -> !StatedWords.isNarrower(figure, report) && isAllOfItsConcept(figure, wholes))
                .toList();
    }

    private boolean isAllOfItsConcept(StatedFigure figure, Set<StatedConcept> wholes) {
        StatedFigure part = figure;
        for (int depth = 0; depth < DEEPEST; depth++) {
            StatedFigure whole = whole(part);
            if (whole == null) {
                return true;
            }
            Optional<StatedConcept> concept = whole.findConcept();
            if (concept.isEmpty()
                    || concept.equals(part.findConcept())
                    || !wholes.contains(concept.get())
                    || StatedWords.isNarrower(whole, report)) {
                return false;
            }
            part = whole;
        }
        return false;
    }

    /** All figures of the sentence of one, itself among them, in printed order. */
    List<StatedFigure> inSentenceOf(StatedFigure figure) {
        if (bySentence.isEmpty()) {
            for (StatedFigure each : all()) {
                bySentence
                        .computeIfAbsent(each.getSentence(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        return bySentence.getOrDefault(figure.getSentence(), List.of());
    }

    /** The figure of which another one is a part, or null if it is none. */
    @Nullable
    StatedFigure whole(StatedFigure part) {
        Optional<FigureRelation> relation = part.getRelation();
        return relation.isPresent() && PARTS.contains(relation.get().role())
                ? byKey.get(relation.get().to())
                : null;
    }

    /** The figure to which another one is related in a role, or null if it is not. */
    @Nullable
    StatedFigure related(StatedFigure figure, Role role) {
        Optional<FigureRelation> relation = figure.getRelation();
        return relation.isPresent() && relation.get().role() == role
                ? byKey.get(relation.get().to())
                : null;
    }

    static boolean isDenied(StatedFigure figure) {
        return figure.getQualifier().equals(Optional.of(Qualifier.DENIED));
    }

    /**
     * Whether a figure is in percent.
     *
     * @param figure the figure
     * @return true if its unit is the percent sign
     */
    public static boolean isPercentage(StatedFigure figure) {
        return figure.getUnit()
                .filter(unit -> unit.equals("%") || unit.equals("％"))
                .isPresent();
    }

    /** Whether a figure is an amount of money. */
    static boolean isMoney(StatedFigure figure) {
        return figure.getUnit().filter(unit -> unit.endsWith("元")).isPresent();
    }
}
