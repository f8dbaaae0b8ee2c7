package org.disclosurereport.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
    private static final int MOST_SERIAL = 9_999;
    private static final List<String> OF_STATE = List.of("国家能源局", "国家气象局", "国家林业和草原局");

    /** A tree with organs of every kind on three levels. */
    private static final Arbitrary<Shape> ALL = Arbitraries.just(new Shape(
            MOST_DEPARTMENTS,
            true,
            List.of(new Shape(MOST_DEPARTMENTS, true, List.of(new Shape(1, false, List.of()))))));

    private OrganArbitraries() {}

    /**
     * Organs whose name, kind, level and codes fit each other: the check characters, the division in which the code was
     * registered, the organ above. Everything but the name is sometimes absent.
     *
     * @return organs
     */
    public static Arbitrary<ReportingOrgan> consistent() {
        return Combinators.combine(
                        roots(ALL),
                        Arbitraries.integers().between(0, 99),
                        kept(1),
                        kept(8),
                        kept(5),
                        kept(8),
                        kept(8),
                        kept(3))
                .as((tree, which, ofState, creditCode, divisionCode, level, kind, parent) -> {
                    List<ReportingOrgan> local = tree.organs().toList();
                    ReportingOrgan organ = ofState ? departmentOfState(which) : local.get(which % local.size());
                    return ReportingOrgan.builder()
                            .name(organ.getName())
                            .creditCode(organ.getCreditCode().filter(code -> creditCode))
                            .divisionCode(organ.getDivisionCode().filter(code -> divisionCode))
                            .level(organ.getLevel().filter(found -> level))
                            .kind(organ.getKind().filter(found -> kind))
                            .parent(organ.getParent().filter(found -> parent))
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Whether something that is sometimes absent is there; the smallest case is without it. */
    static Arbitrary<Boolean> kept(int ofTen) {
        return Arbitraries.integers().between(0, 9).map(drawn -> drawn >= 10 - ofTen);
    }

    private static ReportingOrgan departmentOfState(int which) {
        return ReportingOrgan.builder()
                .name(OF_STATE.get(which % OF_STATE.size()))
                .creditCode(OrganTreeBuilder.creditCode(OrganKind.DEPARTMENT, "100000", which))
                .level(OrganLevel.STATE)
                .kind(OrganKind.DEPARTMENT)
                .parent(ReportingOrgan.of("国务院"))
                .build();
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
        return roots(shapes(2)).withoutEdgeCases();
    }

    private static Arbitrary<OrganTree> roots(Arbitrary<Shape> shapes) {
        return Combinators.combine(
                        Arbitraries.of(OrganLevel.PREFECTURE, OrganLevel.COUNTY, OrganLevel.PROVINCE),
                        Arbitraries.of(PROVINCES),
                        Arbitraries.integers().between(0, MOST_SERIAL),
                        shapes)
                .as((level, province, serial, shape) ->
                        new OrganTreeBuilder(serial).build(level, province.substring(0, 2) + ofRoot(level), shape));
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
                        kept(3),
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
