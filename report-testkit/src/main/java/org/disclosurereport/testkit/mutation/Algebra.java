package org.disclosurereport.testkit.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the figures of something, law by law: the kit's own answer to what a change breaks. */
final class Algebra<T> {

    private final List<Law<T>> laws;
    private final Set<String> rules;

    /** What one or several rules have to say of a subject. */
    record Law<T>(Set<String> rules, Function<T, Stream<Told>> told) {

        static <T> Law<T> of(String rule, Function<T, Stream<Told>> told) {
            return new Law<>(Set.of(rule), told);
        }
    }

    Algebra(List<Law<T>> laws) {
        this.laws = List.copyOf(laws);
        this.rules = laws.stream().flatMap(law -> law.rules().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this algebra can tell where a rule is broken. */
    boolean knows(String rule) {
        return rules.contains(rule);
    }

    /** Everything that is to be said. */
    Set<Told> told(T subject) {
        return laws.stream()
                .flatMap(law -> law.told().apply(subject))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is to be said after a change and was not before. */
    Set<Told> newly(T before, T after) {
        Set<Told> told = told(after);
        told.removeAll(told(before));
        return told;
    }
}
