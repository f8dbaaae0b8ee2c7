package org.disclosurereport.model.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;

/**
 * Reports that count others in: the organ of the one stands among the organs above that of the other, and its scope
 * reaches down to it. REGION reaches everybody below, LEVEL the departments, SELF nobody. What is not stated is not
 * assumed: such an overlap is uncertain.
 */
final class Overlaps {

    private final Map<UnifiedSocialCreditCode, List<PartReport>> byCode = new HashMap<>();
    private final Map<String, List<PartReport>> byName = new HashMap<>();
    private final IdentityHashMap<PartReport, List<PartReport>> certain = new IdentityHashMap<>();
    private final IdentityHashMap<PartReport, List<PartReport>> uncertain = new IdentityHashMap<>();

    private Overlaps(List<PartReport> parts) {
        for (PartReport part : parts) {
            if (!part.scope().equals(Optional.of(ReportScope.SELF))) {
                part.organ()
                        .unifiedSocialCreditCode()
                        .ifPresent(code -> byCode.computeIfAbsent(code, key -> new ArrayList<>(1))
                                .add(part));
                byName.computeIfAbsent(part.organ().getName(), key -> new ArrayList<>(1))
                        .add(part);
            }
        }
        parts.forEach(this::place);
    }

    static List<Obstacle> of(List<PartReport> parts) {
        Overlaps overlaps = new Overlaps(parts);
        List<Obstacle> obstacles = new ArrayList<>();
        for (PartReport whole : parts) {
            // A report that was added twice is one object twice: it is named once.
            List<PartReport> certain = overlaps.certain.remove(whole);
            if (certain != null) {
                obstacles.add(obstacle(Obstacle.Kind.OVERLAPPING_SCOPE, whole, certain));
            }
            List<PartReport> uncertain = overlaps.uncertain.remove(whole);
            if (uncertain != null) {
                obstacles.add(obstacle(Obstacle.Kind.UNCERTAIN_OVERLAP, whole, uncertain));
            }
        }
        return obstacles;
    }

    private static Obstacle obstacle(Obstacle.Kind kind, PartReport whole, List<PartReport> below) {
        List<PartReport> parts = new ArrayList<>(List.of(whole));
        parts.addAll(below);
        return new Obstacle(kind, Optional.empty(), Map.of(), parts);
    }

    /** Under the nearest report that certainly counts a part in, or else under the nearest that may. */
    private void place(PartReport part) {
        PartReport possible = null;
        ReportingOrgan at = part.organ();
        boolean department = at.getKind()
                .filter(kind -> kind == OrganKind.DEPARTMENT || kind == OrganKind.GENERAL_OFFICE)
                .isPresent();
        boolean ofOtherGovernment = false;
        while (at.getParent().isPresent()) {
            ofOtherGovernment |= at.getKind().equals(Optional.of(OrganKind.GOVERNMENT));
            at = at.getParent().get();
            Optional<PartReport> report = find(at, part);
            Optional<ReportScope> scope = report.flatMap(PartReport::scope);
            boolean level = scope.equals(Optional.of(ReportScope.LEVEL));
            boolean ofOtherLevel = ofOtherGovernment || differ(part.organ().getLevel(), at.getLevel());
            if (scope.equals(Optional.of(ReportScope.REGION)) || (level && department && !ofOtherLevel)) {
                certain.computeIfAbsent(report.orElseThrow(), key -> new ArrayList<>())
                        .add(part);
                return;
            }
            if (possible == null && !(level && ofOtherLevel)) {
                possible = report.orElse(null);
            }
            // A department of a department may or may not be one of the government.
            department = false;
        }
        if (possible != null) {
            uncertain.computeIfAbsent(possible, key -> new ArrayList<>()).add(part);
        }
    }

    private static boolean differ(Optional<OrganLevel> one, Optional<OrganLevel> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Optional<PartReport> find(ReportingOrgan organ, PartReport besides) {
        return organ.unifiedSocialCreditCode()
                .flatMap(code -> find(byCode.getOrDefault(code, List.of()), organ, besides))
                .or(() -> find(byName.getOrDefault(organ.getName(), List.of()), organ, besides));
    }

    /** Of two equal reports each may be the one above the other: what is left out is one object. */
    @SuppressWarnings("ReferenceEquality")
    private static Optional<PartReport> find(List<PartReport> candidates, ReportingOrgan organ, PartReport besides) {
        return candidates.stream()
                .filter(part -> part != besides && part.year() == besides.year() && organ.canBe(part.organ()))
                .findFirst();
    }
}
