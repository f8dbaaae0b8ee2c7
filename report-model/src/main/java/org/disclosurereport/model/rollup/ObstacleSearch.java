package org.disclosurereport.model.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.rollup.Obstacle.Kind;

/** Looks for everything that stands in the way of adding reports up. */
final class ObstacleSearch {

    private final List<PartReport> parts;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private ObstacleSearch(List<PartReport> parts) {
        this.parts = parts;
    }

    /**
     * The obstacles in the order of their kinds.
     *
     * @param parts the parts in their order
     * @param sums what each definition of a table adds up to
     */
    static List<Obstacle> of(List<PartReport> parts, Collection<TableSum> sums) {
        ObstacleSearch search = new ObstacleSearch(parts);
        search.mixed(Kind.MIXED_YEAR, PartReport::year);
        search.mixed(Kind.MIXED_EDITION, PartReport::edition);
        search.mixedTables(sums);
        List<List<PartReport>> ofOneOrgan = SameOrgans.groups(parts);
        ofOneOrgan.stream()
                .filter(group -> !differInScope(group))
                .forEach(group -> search.add(Kind.DUPLICATE_REPORT, group));
        ofOneOrgan.stream()
                .filter(ObstacleSearch::differInScope)
                .map(ObstacleSearch::widestFirst)
                .forEach(group -> search.add(Kind.OVERLAPPING_SCOPE, group));
        List<Obstacle> overlaps = Overlaps.of(parts);
        for (Kind kind : List.of(Kind.OVERLAPPING_SCOPE, Kind.UNCERTAIN_OVERLAP)) {
            overlaps.stream().filter(overlap -> overlap.kind() == kind).forEach(search.obstacles::add);
        }
        return List.copyOf(search.obstacles);
    }

    private void add(Kind kind, List<PartReport> concerned) {
        obstacles.add(new Obstacle(kind, Optional.empty(), Map.of(), concerned));
    }

    private <K> void mixed(Kind kind, Function<PartReport, K> property) {
        Map<K, Long> counts = new LinkedHashMap<>();
        parts.forEach(part -> counts.merge(property.apply(part), 1L, Long::sum));
        mixed(kind, Optional.empty(), counts, part -> Optional.of(property.apply(part)));
    }

    private void mixedTables(Collection<TableSum> sums) {
        Map<String, Map<String, Long>> forms = new LinkedHashMap<>();
        sums.forEach(sum -> forms.computeIfAbsent(sum.getDefinition().key(), key -> new LinkedHashMap<>())
                .put(sum.getDefinition().form(), sum.size()));
        forms.forEach((key, counts) -> mixed(
                Kind.MIXED_TABLE,
                Optional.of(key),
                counts,
                part -> part.findTable(key).map(table -> table.getDefinition().form())));
    }

    /** All of the counted are concerned that are not of the most frequent kind; of two that are as frequent, the last. */
    private <K> void mixed(
            Kind kind, Optional<String> table, Map<K, Long> counts, Function<PartReport, Optional<K>> property) {
        if (counts.size() > 1) {
            K usual = mostFrequent(counts);
            Map<String, Long> named = new LinkedHashMap<>();
            counts.forEach((value, count) -> named.put(value.toString(), count));
            List<PartReport> concerned = parts.stream()
                    .filter(part -> property.apply(part)
                            .filter(value -> !value.equals(usual))
                            .isPresent())
                    .toList();
            obstacles.add(new Obstacle(kind, table, named, concerned));
        }
    }

    private static <K> K mostFrequent(Map<K, Long> counts) {
        Map.Entry<K, Long> most = counts.entrySet().iterator().next();
        for (Map.Entry<K, Long> entry : counts.entrySet()) {
            most = entry.getValue() >= most.getValue() ? entry : most;
        }
        return most.getKey();
    }

    private static boolean differInScope(List<PartReport> ofOneOrgan) {
        return ofOneOrgan.stream().map(PartReport::scope).distinct().count() == ofOneOrgan.size()
                && ofOneOrgan.stream().allMatch(part -> part.scope().isPresent());
    }

    private static List<PartReport> widestFirst(List<PartReport> ofOneOrgan) {
        List<PartReport> widest = new ArrayList<>(ofOneOrgan);
        widest.sort((one, other) -> reach(other).compareTo(reach(one)));
        return widest;
    }

    private static ReportScope reach(PartReport part) {
        return part.scope().orElseThrow();
    }
}
