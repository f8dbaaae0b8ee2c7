package org.disclosurereport.model.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        for (List<PartReport> year : split(parts, part -> Optional.of(part.year()))) {
            List<PartReport> coded =
                    year.stream().filter(part -> code(part).isPresent()).toList();
            split(coded, SameOrgans::code).stream()
                    .filter(group -> group.size() > 1)
                    .forEach(groups::add);
            for (List<PartReport> named :
                    split(year, part -> Optional.of(part.organ().getName()))) {
                for (List<PartReport> group : toldApart(named)) {
                    // Those of one credit code are among the groups already.
                    boolean uncoded = group.stream().anyMatch(part -> code(part).isEmpty());
                    if (group.size() > 1 && uncoded) {
                        groups.add(group);
                    }
                }
            }
        }
        groups.sort((one, other) -> PartOrder.OF_PARTS.compare(one.get(0), other.get(0)));
        return groups;
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
