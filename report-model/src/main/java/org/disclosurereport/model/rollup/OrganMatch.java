package org.disclosurereport.model.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportingOrgan;

/**
 * Organs that are expected beside organs that are there. Each organ that is there stands for one that is expected and
 * that it {@linkplain ReportingOrgan#canBe can be}.
 *
 * @param missing the expected organs for which none is there, in the order in which they are expected
 * @param unexpected the organs that are there and stand for none that is expected, in their order
 */
public record OrganMatch(List<ReportingOrgan> missing, List<ReportingOrgan> unexpected) {

    /**
     * Takes copies of the lists.
     *
     * @param missing the expected organs for which none is there
     * @param unexpected the organs that stand for none that is expected
     */
    public OrganMatch {
        missing = List.copyOf(missing);
        unexpected = List.copyOf(unexpected);
    }

    /**
     * Compares two lists of organs. An organ that stands twice in one of them counts once.
     *
     * @param expected the organs that are expected
     * @param present the organs that are there
     * @return what differs
     */
    public static OrganMatch between(Collection<ReportingOrgan> expected, Collection<ReportingOrgan> present) {
        Map<Object, List<ReportingOrgan>> index = new HashMap<>();
        for (ReportingOrgan organ : new LinkedHashSet<>(present)) {
            keys(organ)
                    .forEach(key ->
                            index.computeIfAbsent(key, k -> new ArrayList<>()).add(organ));
        }
        Set<ReportingOrgan> found = new HashSet<>();
        Set<ReportingOrgan> taken = new HashSet<>();
        // Who says most about itself chooses first: a bare name can be many.
        expected.stream()
                .distinct()
                .sorted(Comparator.comparingLong(OrganMatch::facts).reversed().thenComparing(PartOrder.OF_ORGANS))
                .forEach(organ -> keys(organ)
                        .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                        .filter(organ::canBe)
                        .findFirst()
                        .ifPresent(candidate -> {
                            taken.add(candidate);
                            found.add(organ);
                            keys(candidate)
                                    .forEach(key ->
                                            index.getOrDefault(key, List.of()).remove(candidate));
                        }));
        return new OrganMatch(
                expected.stream()
                        .distinct()
                        .filter(organ -> !found.contains(organ))
                        .toList(),
                present.stream()
                        .distinct()
                        .filter(organ -> !taken.contains(organ))
                        .toList());
    }

    /**
     * Whether the same organs are expected and there.
     *
     * @return true if none is missing and none unexpected
     */
    public boolean isComplete() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    private static Stream<Object> keys(ReportingOrgan organ) {
        return Stream.concat(organ.unifiedSocialCreditCode().stream(), Stream.of(organ.getName()));
    }

    private static long facts(ReportingOrgan organ) {
        return Stream.of(organ.unifiedSocialCreditCode(), organ.getDivisionCode(), organ.getParent())
                .filter(Optional::isPresent)
                .count();
    }
}
