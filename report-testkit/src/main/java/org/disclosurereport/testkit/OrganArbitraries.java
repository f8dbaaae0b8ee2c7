package org.disclosurereport.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.testkit.OrganTreeBuilder.Shape;

/** Organs that report. */
public final class OrganArbitraries {

    /** 河北, 浙江, 甘肃 and others, without the cities under the State Council, which have no prefectures. */
    private static final List<String> PROVINCES =
            List.of("130000", "210000", "330000", "350000", "410000", "440000", "510000", "620000");

    private static final int MOST_DEPARTMENTS = 4;
    private static final int MOST_BELOW = 3;
    private static final int MOST_SERIAL = 999_999;

    private OrganArbitraries() {}

    /**
     * Organs whose name, kind, level and codes fit each other: the check characters, the division in which the code was
     * registered, the organ above. Everything but the name is sometimes absent.
     *
     * @return organs
     */
    public static Arbitrary<ReportingOrgan> consistent() {
        Arbitrary<ReportingOrgan> local = Combinators.combine(
                        trees(), Arbitraries.integers().between(0, 99))
                .as((tree, which) -> {
                    List<ReportingOrgan> organs = tree.organs().toList();
                    return organs.get(which % organs.size());
                });
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(7, local), Tuple.of(1, departmentsOfState())),
                        kept(0.8),
                        kept(0.5),
                        kept(0.8),
                        kept(0.8),
                        kept(0.3))
                .as((organ, creditCode, divisionCode, level, kind, parent) -> ReportingOrgan.builder()
                        .name(organ.getName())
                        .creditCode(organ.getCreditCode().filter(code -> creditCode))
                        .divisionCode(organ.getDivisionCode().filter(code -> divisionCode))
                        .level(organ.getLevel().filter(found -> level))
                        .kind(organ.getKind().filter(found -> kind))
                        .parent(organ.getParent().filter(found -> parent))
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Boolean> kept(double probability) {
        return Arbitraries.just(true).optional(probability).map(Optional::isPresent);
    }

    private static Arbitrary<ReportingOrgan> departmentsOfState() {
        return Combinators.combine(
                        Arbitraries.of("国家能源局", "国家气象局", "国家林业和草原局"),
                        Arbitraries.integers().between(0, MOST_SERIAL))
                .as((name, number) -> ReportingOrgan.builder()
                        .name(name)
                        .creditCode(OrganTreeBuilder.creditCode(OrganKind.DEPARTMENT, "100000", number))
                        .level(OrganLevel.STATE)
                        .kind(OrganKind.DEPARTMENT)
                        .parent(ReportingOrgan.of("国务院"))
                        .build());
    }

    /**
     * Governments of provinces, cities and counties with their general office, up to four departments, sometimes an
     * organisation that is authorised to act for them, and up to three governments below, which have organs of their own.
     * The code of a division begins with that of the division above; every organ has its parent and a credit code that
     * is right; no name and no code stands twice in a tree.
     *
     * @return trees of organs that have all there is to an organ
     */
    public static Arbitrary<OrganTree> trees() {
        return Combinators.combine(
                        Arbitraries.of(OrganLevel.PREFECTURE, OrganLevel.COUNTY, OrganLevel.PROVINCE),
                        Arbitraries.of(PROVINCES),
                        Arbitraries.integers().between(0, MOST_SERIAL / 100),
                        shapes(2))
                .as((level, province, serial, shape) ->
                        new OrganTreeBuilder(serial).build(level, province.substring(0, 2) + ofRoot(level), shape))
                .withoutEdgeCases();
    }

    private static String ofRoot(OrganLevel level) {
        return switch (level) {
            case STATE, PROVINCE -> "0000";
            case PREFECTURE -> "0300";
            case COUNTY, TOWNSHIP -> "0322";
        };
    }

    private static Arbitrary<Shape> shapes(int levels) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MOST_DEPARTMENTS),
                        kept(0.3),
                        levels == 0
                                ? Arbitraries.just(List.<Shape>of())
                                : shapes(levels - 1).list().ofMaxSize(MOST_BELOW))
                .as(Shape::new);
    }

    /**
     * Every organ that a report can hold: names and codes are any text, parents have parents.
     *
     * @param texts the texts; a blank name gets a character more
     * @return organs
     */
    public static Arbitrary<ReportingOrgan> any(Arbitrary<String> texts) {
        return any(texts, 3);
    }

    private static Arbitrary<ReportingOrgan> any(Arbitrary<String> texts, int generations) {
        Arbitrary<Optional<ReportingOrgan>> parents = generations == 0
                ? Arbitraries.just(Optional.empty())
                : any(texts, generations - 1).optional(0.4);
        return Combinators.combine(
                        TextArbitraries.notBlank(texts),
                        texts.optional(0.5),
                        texts.optional(0.5),
                        Arbitraries.of(OrganLevel.class).optional(),
                        Arbitraries.of(OrganKind.class).optional(),
                        parents)
                .as((name, creditCode, divisionCode, level, kind, parent) -> ReportingOrgan.builder()
                        .name(name)
                        .creditCode(creditCode)
                        .divisionCode(divisionCode)
                        .level(level)
                        .kind(kind)
                        .parent(parent)
                        .build());
    }
}
