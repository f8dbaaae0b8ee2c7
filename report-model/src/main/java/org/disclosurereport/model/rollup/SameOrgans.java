package org.disclosurereport.model.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;

/**
 * Reports of one year that are of one organ as far as can be told: of one credit code, or of one name and of nothing
 * that all of them state and that tells them apart. Takes time in proportion to the number of reports, whatever their
 * names are.
 */
final class SameOrgans {

    private SameOrgans() {}

    /** The groups of two reports and more, in the order of their first reports. */
    static List<List<PartReport>> groups(List<PartReport> parts) {
        List<List<PartReport>> groups = new ArrayList<>();
        groupsOf(parts, SameOrgans::code).filter(group -> group.size() > 1).forEach(groups::add);
        groupsOf(parts, part -> Optional.of(part.organ().getName()))
                .flatMap(group -> toldApart(group).stream())
                // Those of one credit code are among the groups already.
                .filter(group -> group.size() > 1
                        && group.stream().anyMatch(part -> code(part).isEmpty()))
                .forEach(groups::add);
        groups.sort((one, other) -> PartOrder.OF_PARTS.compare(one.get(0), other.get(0)));
        return groups;
    }

    /** The reports of one year that state the same; those that are alone with what they state need no group. */
    private static <K> Stream<List<PartReport>> groupsOf(
            List<PartReport> parts, Function<PartReport, Optional<K>> stated) {
        Set<K> once = new HashSet<>();
        Set<K> repeated = new HashSet<>();
        for (PartReport part : parts) {
            stated.apply(part).filter(key -> !once.add(key)).ifPresent(repeated::add);
        }
        List<PartReport> alike = parts.stream()
                .filter(part -> stated.apply(part).filter(repeated::contains).isPresent())
                .toList();
        return splitEach(split(alike, part -> Optional.of(part.year())), stated).stream();
    }

    private static List<List<PartReport>> toldApart(List<PartReport> named) {
        List<List<PartReport>> groups = List.of(named);
        groups = splitEach(groups, SameOrgans::code);
        groups = splitEach(groups, part -> part.organ().getDivisionCode());
        return splitEach(groups, part -> part.organ().getParent().map(ReportingOrgan::getName));
    }

    private static <K> List<List<PartReport>> splitEach(
            List<List<PartReport>> groups, Function<PartReport, Optional<K>> stated) {
        return groups.stream().flatMap(group -> split(group, stated).stream()).toList();
    }

    /** Splits a group by what its reports state, or leaves it whole if one of them does not state it. */
    private static <K> List<List<PartReport>> split(List<PartReport> group, Function<PartReport, Optional<K>> stated) {
        Map<K, List<PartReport>> split = new LinkedHashMap<>();
        for (PartReport part : group) {
            Optional<K> key = stated.apply(part);
            if (key.isEmpty()) {
                return List.of(group);
            }
            split.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(part);
        }
        return List.copyOf(split.values());
    }

    private static Optional<UnifiedSocialCreditCode> code(PartReport part) {
        return part.organ().unifiedSocialCreditCode();
    }
}
