package org.disclosurereport.model.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What forms of several editions count in their own way, for example the requests that were granted: where each
 * edition has the figure, and for every two of them whether the figures are comparable, and why.
 */
public final class Concept {

    private final String key;
    private final Wording wording;
    private final Map<Edition, ConceptSource> sources;
    private final Map<Set<Edition>, Comparison> comparisons;

    /**
     * What is known about two editions.
     *
     * @param comparable whether their figures may stand in one series
     * @param reason why, and with which reservation
     */
    public record Comparison(Comparability comparable, Wording reason) {}

    private Concept(Builder builder) {
        key = builder.key;
        wording = builder.wording;
        sources = new EnumMap<>(builder.sources);
        comparisons = Map.copyOf(builder.comparisons);
    }

    /**
     * The name of the concept. It never changes.
     *
     * @return for example {@code granted}
     */
    public String key() {
        return key;
    }

    /**
     * What is counted.
     *
     * @return the name in both languages
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Where an edition has the figure.
     *
     * @param edition the edition
     * @return its cells, or its place in words; empty if the edition does not have the figure
     */
    public Optional<ConceptSource> source(Edition edition) {
        return Optional.ofNullable(sources.get(edition));
    }

    /**
     * Whether the figures of two editions are comparable. The order of the two does not matter.
     *
     * @param one an edition
     * @param other another edition
     * @return the answer and the reason for it
     * @throws IllegalArgumentException if it is the same edition twice
     */
    public Comparison compare(Edition one, Edition other) {
        if (one == other) {
            throw new IllegalArgumentException("Two editions must be compared, but " + one + " stands twice");
        }
        Comparison stated = comparisons.get(Set.of(one, other));
        if (stated != null) {
            return stated;
        }
        String lacking = String.join(
                "、",
                Stream.of(one, other)
                        .filter(edition -> !sources.containsKey(edition))
                        .sorted()
                        .map(Edition::name)
                        .toList());
        return new Comparison(
                Comparability.NO,
                Wording.of(lacking + " 没有这一项数字。", "There is no such figure in " + lacking.replace("、", " and ") + "."));
    }

    @Override
    public String toString() {
        return key;
    }

    static Builder builder(String key, String zh, String en) {
        return new Builder(key, Wording.of(zh, en));
    }

    /** States where each edition has the figure, and then what is known about every two of these editions. */
    static final class Builder {
        private final String key;
        private final Wording wording;
        private final Map<Edition, ConceptSource> sources = new EnumMap<>(Edition.class);
        private final Map<Set<Edition>, Comparison> comparisons = new HashMap<>();

        private Builder(String key, Wording wording) {
            this.key = key;
            this.wording = wording;
        }

        /** Cells of an edition, {@code table/row/column}; one that is taken off begins with {@code -}. */
        Builder in(Edition edition, String... cells) {
            List<ConceptSource.Term> terms = new ArrayList<>();
            for (String cell : cells) {
                boolean subtracted = cell.startsWith("-");
                terms.add(new ConceptSource.Term(CellRef.parse(subtracted ? cell.substring(1) : cell), subtracted));
            }
            return source(edition, ConceptSource.of(terms));
        }

        /** An edition whose form has no cell for the figure. */
        Builder inWords(Edition edition, String zh, String en) {
            return source(edition, ConceptSource.of(Wording.of(zh, en)));
        }

        /**
         * Reports of FY2008, which have no national form; the items are those of the one local list of the time that
         * is known whole, the monthly return of Pudong in Shanghai.
         */
        Builder inPudong(String items) {
            return inWords(
                    Edition.FY2008,
                    "没有全国统一的表格，只见于地方统计表，例如浦东新区月报第" + items + "项。",
                    "No national form; only in local lists, for example item " + items
                            + " of Pudong's monthly return.");
        }

        private Builder source(Edition edition, ConceptSource source) {
            if (sources.put(edition, source) != null) {
                throw new IllegalArgumentException(key + " must have one source in " + edition + ", but has two");
            }
            return this;
        }

        /** Every two of these editions. */
        Builder among(Comparability comparable, String zh, String en, Edition... editions) {
            for (int i = 0; i < editions.length; i++) {
                for (int j = i + 1; j < editions.length; j++) {
                    between(comparable, zh, en, editions[i], editions[j]);
                }
            }
            return this;
        }

        /** One edition and each of the others. */
        Builder between(Comparability comparable, String zh, String en, Edition one, Edition... others) {
            for (Edition other : others) {
                Comparison comparison = new Comparison(comparable, Wording.of(zh, en));
                if (comparisons.put(Set.of(one, other), comparison) != null) {
                    throw new IllegalArgumentException(
                            key + " must say once how " + one + " and " + other + " compare, but does so twice");
                }
            }
            return this;
        }

        /** The concept, if no two editions that have the figure were passed over in silence. */
        Concept build() {
            for (Edition one : sources.keySet()) {
                for (Edition other : sources.keySet()) {
                    if (one != other && !comparisons.containsKey(Set.of(one, other))) {
                        throw new IllegalArgumentException(
                                key + " must say how " + one + " and " + other + " compare, but does not");
                    }
                }
            }
            if (!comparisons.keySet().stream().allMatch(sources.keySet()::containsAll)) {
                throw new IllegalArgumentException(key + " must compare editions that have the figure only");
            }
            return new Concept(this);
        }
    }
}
