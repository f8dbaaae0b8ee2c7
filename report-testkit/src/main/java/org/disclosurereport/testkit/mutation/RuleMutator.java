package org.disclosurereport.testkit.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.form.Edition;

/**
 * Breaks one rule in many ways. Immutable.
 *
 * @param <T> what the rule looks at
 */
public final class RuleMutator<T> {

    private final String rule;
    private final Class<T> subject;
    private final SortedSet<Edition> editions;
    private final Function<Edition, Arbitrary<Change<T>>> changes;
    private final Algebra<T> algebra;

    RuleMutator(
            String rule,
            Class<T> subject,
            Set<Edition> editions,
            Function<Edition, Arbitrary<Change<T>>> changes,
            Algebra<T> algebra) {
        this.rule = rule;
        this.subject = subject;
        this.editions = new TreeSet<>(editions);
        this.changes = changes;
        this.algebra = algebra;
    }

    /**
     * The rule that is broken.
     *
     * @return its id
     */
    public String rule() {
        return rule;
    }

    /**
     * What the rule looks at.
     *
     * @return the type of a report, of a series or of the reports of a region
     */
    public Class<T> subject() {
        return subject;
    }

    /**
     * The editions of whose reports one can break the rule while everything else is right.
     *
     * @return the editions in the order of their years, at least one
     */
    public SortedSet<Edition> editions() {
        return new TreeSet<>(editions);
    }

    /**
     * Mutations of reports of any of the {@link #editions()}.
     *
     * @return mutations
     */
    public Arbitrary<Mutation<T>> mutations() {
        return Arbitraries.of(editions).flatMap(this::mutations);
    }

    /**
     * Mutations of reports of one edition.
     *
     * @param edition one of the {@link #editions()}
     * @return mutations
     * @throws IllegalArgumentException if it is none of them
     */
    public Arbitrary<Mutation<T>> mutations(Edition edition) {
        if (!editions.contains(edition)) {
            throw new IllegalArgumentException(
                    "Rule " + rule + " can be broken in reports of " + editions + ", but was asked for " + edition);
        }
        return changes.apply(edition)
                .map(this::mutation)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    /** The change with what follows from it, or empty if it does not break the rule after all, or broke it before. */
    private Optional<Mutation<T>> mutation(Change<T> change) {
        Set<Told> newly = algebra.newly(change.before(), change.after());
        if (algebra.knows(rule) && (isTold(algebra.told(change.before())) || !isTold(newly))) {
            return Optional.empty();
        }
        Map<String, List<Told>> others =
                newly.stream().filter(told -> !told.rule().equals(rule)).collect(Collectors.groupingBy(Told::rule));
        SortedMap<String, String> follows = new TreeMap<>(change.byNature());
        others.forEach((other, told) -> follows.put(other, places(told)));
        return Optional.of(new Mutation<>(rule, change.what(), change.before(), change.after(), follows));
    }

    private static String places(List<Told> told) {
        return told.get(0) + (told.size() > 1 ? " and " + (told.size() - 1) + " more" : "");
    }

    private boolean isTold(Set<Told> told) {
        return told.stream().anyMatch(each -> each.isBroken() && each.rule().equals(rule));
    }

    /** For example {@code S3-BALANCE [FY2019, FY2021]}. */
    @Override
    public String toString() {
        return rule + " " + editions;
    }
}
