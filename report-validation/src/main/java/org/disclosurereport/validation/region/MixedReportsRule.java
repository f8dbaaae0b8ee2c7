package org.disclosurereport.validation.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.rollup.Obstacle;
import org.disclosurereport.model.rollup.Obstacle.Kind;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.validation.rules.Facts;

/**
 * All reports of a region, that of the whole among them, are for one year, of one edition, and have one form of each
 * table. Which ones differ is told from what most of them are.
 */
public final class MixedReportsRule extends ObstacleRule {

    private static final String UNNAMED = ".messageUnnamed";

    private final Kind kind;

    private MixedReportsRule(String id, Severity severity, Kind kind, String... furtherMessages) {
        super(id, severity, furtherMessages);
        this.kind = kind;
    }

    /**
     * All reports are for one year.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static MixedReportsRule ofYears(String id, Severity severity) {
        return new MixedReportsRule(id, severity, Kind.MIXED_YEAR);
    }

    /**
     * All reports are of one edition.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static MixedReportsRule ofEditions(String id, Severity severity) {
        return new MixedReportsRule(id, severity, Kind.MIXED_EDITION);
    }

    /**
     * All reports of one edition have one form of each table.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static MixedReportsRule ofTables(String id, Severity severity) {
        return new MixedReportsRule(id, severity, Kind.MIXED_TABLE, UNNAMED);
    }

    @Override
    List<Obstacle> obstacles(RegionalReports reports) {
        List<Obstacle> all = reports.together().obstacles();
        // Where editions differ, it goes without saying that their tables do.
        boolean ofEditions =
                kind == Kind.MIXED_TABLE && all.stream().anyMatch(obstacle -> obstacle.kind() == Kind.MIXED_EDITION);
        return ofEditions
                ? List.of()
                : all.stream().filter(obstacle -> obstacle.kind() == kind).toList();
    }

    @Override
    Finding.Builder finding(Obstacle obstacle) {
        String path = obstacle.table().orElse(kind == Kind.MIXED_YEAR ? "year" : "edition");
        // The parts are not known if their tables are not kept.
        boolean named = !obstacle.parts().isEmpty();
        Facts facts = named ? concerned(obstacle.parts()) : new Facts();
        Map<String, Long> counts = obstacle.counts();
        obstacle.table().flatMap(MixedReportsRule::table).ifPresent(table -> facts.table("table", table));
        return broken(
                facts.with(
                        "values",
                        join(counts, "=", "", " "),
                        Wording.of(join(counts, "（", "份）", "、"), join(counts, " (", ")", ", "))),
                List.of(ElementRef.of(path)),
                named ? ".message" : UNNAMED);
    }

    private static Optional<TableDefinition> table(String key) {
        return Stream.of(Edition.values())
                .flatMap(edition -> edition.form().findTable(key).stream())
                .findFirst();
    }

    private static String join(Map<String, Long> counts, String before, String after, String between) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + before + count.getValue() + after)
                .collect(Collectors.joining(between));
    }
}
