package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.testkit.mutation.Told.broken;
import static org.disclosurereport.testkit.mutation.Told.notAssessable;
import static org.disclosurereport.testkit.mutation.Told.together;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.testkit.mutation.Algebra.Law;

/** What rules say of the figures of one report, besides its relations. */
final class ReportLaws {

    private static final Map<String, String> COUNTS = Map.of(
            "proactive", "S2-COUNT-TYPES",
            "request", "S3-NONNEG-INT",
            "dispute", "S4-NONNEG-INT",
            "statisticsForm", "FY2014-COUNT-TYPES");

    private static final String COUNTS_OF_LISTS = "LIST-COUNT-TYPES";

    /** In 分: 1,000,000 万元 and one 万元. */
    private static final long MANY_FEES = 1_000_000_000_000L;

    private static final long WHOLE = 1_000_000L;

    static final String[] DECISIONS = {
        "proactive/license/decisions", "proactive/penalty/decisions", "proactive/compulsoryMeasure/decisions"
    };
    static final String[] DISPUTES = {
        "dispute/reconsideration/total",
        "dispute/directLitigation/total",
        "dispute/litigationAfterReconsideration/total"
    };
    static final String[] REQUESTS = {
        "request/newlyReceived/total", "request/broughtForward/total", "request/concludedTotal/total"
    };
    static final String FEES = "proactive/administrativeFees/amount";
    static final String FEE_UNPAID = "request/otherHandlingFeeOverdue/total";

    /** Everything that follows from a figure of a report. */
    static final Algebra<DisclosureReport> ALGEBRA = new Algebra<>(List.of(
            RelationLaws.law(),
            new Law<>(
                    Stream.concat(COUNTS.values().stream(), Stream.of(COUNTS_OF_LISTS))
                            .collect(Collectors.toUnmodifiableSet()),
                    ReportLaws::counts),
            Law.of("F-BLANK-CELL", ReportLaws::blanks),
            Law.of("FEE-LE-ADMIN", ReportLaws::fees),
            Law.of("FY2019-ITEM-DELTA", ReportLaws::items),
            Law.of("FY2019-PROCUREMENT-PAIR", ReportLaws::procurement),
            Law.of("S2-RULE-POWER", ReportLaws::rulePower),
            Law.of("S2-STOCK-LOWER", ReportLaws::stock),
            Law.of("S2-UNIT-SLIP", ReportLaws::unitSlip),
            Law.of("S2-ZERO-OFFICE", ReportLaws::office),
            Law.of("S3-CARRY-LE-INTAKE", ReportLaws::carry),
            Law.of("S3-CARRY-PLAUSIBLE", ReportLaws::carryShare),
            Law.of("S3-FEE-NOTICE", ReportLaws::feeNotice),
            Law.of("S4-NEEDS-REQUESTS", ReportLaws::disputes),
            Law.of("S4-REVIEW-FIRST-2024", ReportLaws::reviewFirst)));

    private ReportLaws() {}

    private static Stream<Told> counts(DisclosureReport report) {
        return Figures.tables(report)
                .flatMap(table -> table.getDefinition().cells().stream()
                        .filter(cell -> isNoCount(table, cell))
                        .map(cell -> broken(COUNTS.getOrDefault(cell.ref().table(), COUNTS_OF_LISTS), cell.ref())));
    }

    private static boolean isNoCount(StatisticsTable table, CellDefinition cell) {
        CellState state = table.getState(cell.index());
        return state == CellState.UNREADABLE
                || (state == CellState.NUMBER && table.getNumber(cell.index()) < 0 && !cell.isSigned());
    }

    /** Asked since 2019, once for each table; lists may leave out what they like. */
    private static Stream<Told> blanks(DisclosureReport report) {
        return report.getEdition().compareTo(Edition.FY2019) < 0
                ? Stream.of()
                : report.getTables().stream()
                        .map(table -> table.getDefinition().cells().stream()
                                .filter(cell -> table.getState(cell.index()).isUnfilled())
                                .map(CellDefinition::ref)
                                .toList())
                        .filter(cells -> !cells.isEmpty())
                        .map(cells -> broken("F-BLANK-CELL", together(cells)));
    }

    private static Stream<Told> fees(DisclosureReport report) {
        Optional<Long> stated = FeeSentences.yuan(report);
        Figures figures = Figures.of(report);
        if (stated.isEmpty() || !figures.has(FEES)) {
            return Stream.of();
        }
        if (!figures.isNumber(FEES)) {
            return Stream.of(notAssessable("FEE-LE-ADMIN", FEES));
        }
        return stated.get() * 100 > figures.number(FEES) ? Stream.of(broken("FEE-LE-ADMIN", FEES)) : Stream.of();
    }

    private static Stream<Told> items(DisclosureReport report) {
        Figures figures = Figures.of(report);
        return Stream.of("license", "otherService", "penalty", "compulsoryMeasure", "administrativeFees")
                .map(row -> "proactive/" + row)
                .filter(row -> figures.isNumber(row + "/itemsChange")
                        && !figures.isUnreadable(row + "/itemsLastYear")
                        && figures.number(row + "/itemsLastYear") >= 0
                        && BigInteger.valueOf(figures.number(row + "/itemsLastYear"))
                                        .add(BigInteger.valueOf(figures.number(row + "/itemsChange")))
                                        .signum()
                                < 0)
                .map(row -> broken("FY2019-ITEM-DELTA", row));
    }

    private static Stream<Told> procurement(DisclosureReport report) {
        Figures figures = Figures.of(report);
        String projects = "proactive/procurement/projects";
        String amount = "proactive/procurement/amount";
        if (!figures.has(projects)) {
            return Stream.of();
        }
        if (figures.isUnreadable(projects) || figures.isUnreadable(amount)) {
            return Stream.of(notAssessable("FY2019-PROCUREMENT-PAIR", projects));
        }
        return (figures.number(projects) == 0) == (figures.number(amount) == 0)
                ? Stream.of()
                : Stream.of(broken("FY2019-PROCUREMENT-PAIR", projects));
    }

    private static Stream<Told> rulePower(DisclosureReport report) {
        ReportingOrgan organ = report.getOrgan();
        Optional<OrganLevel> level = organ.getLevel().filter(known -> known != OrganLevel.STATE);
        boolean hasNone = level.isPresent()
                && (isSmall(level.get())
                        || isOf(organ, OrganKind.DEPARTMENT)
                        || isOf(organ, OrganKind.AUTHORISED_ORGANISATION));
        List<String> rules = Figures.of(report)
                .positive(Stream.of("issued", "repealed", "inForce", "made", "disclosed", "disclosedTotal")
                        .map(column -> "proactive/administrativeRule/" + column)
                        .toArray(String[]::new));
        return hasNone && !rules.isEmpty() ? Stream.of(broken("S2-RULE-POWER", together(rules))) : Stream.of();
    }

    private static Stream<Told> stock(DisclosureReport report) {
        Figures figures = Figures.of(report);
        return Stream.of("administrativeRule", "normativeDocument")
                .map(row -> "proactive/" + row)
                .filter(row -> figures.has(row + "/inForce"))
                .flatMap(row -> stock(figures, row).stream());
    }

    private static Optional<Told> stock(Figures figures, String row) {
        String inForce = row + "/inForce";
        String issued = row + "/issued";
        String repealed = row + "/repealed";
        if (Stream.of(inForce, issued, repealed).anyMatch(cell -> figures.number(cell) < 0)) {
            return Optional.empty();
        }
        boolean moved = figures.isNumber(issued) || figures.isNumber(repealed);
        if (Stream.of(inForce, issued, repealed).anyMatch(figures::isUnreadable)
                || (moved && !figures.isNumber(inForce))) {
            return Optional.of(notAssessable("S2-STOCK-LOWER", row));
        }
        return figures.number(inForce) < figures.number(issued) - figures.number(repealed)
                ? Optional.of(broken("S2-STOCK-LOWER", row))
                : Optional.empty();
    }

    private static Stream<Told> unitSlip(DisclosureReport report) {
        ReportingOrgan organ = report.getOrgan();
        long amount = Figures.of(report).number(FEES);
        boolean small = organ.getLevel()
                .filter(level -> level != OrganLevel.STATE && (isSmall(level) || isOf(organ, OrganKind.DEPARTMENT)))
                .isPresent();
        return small && amount > MANY_FEES && amount % WHOLE == 0
                ? Stream.of(broken("S2-UNIT-SLIP", FEES))
                : Stream.of();
    }

    private static Stream<Told> office(DisclosureReport report) {
        boolean alone = isOf(report.getOrgan(), OrganKind.GENERAL_OFFICE)
                && report.getScope().equals(Optional.of(ReportScope.SELF));
        List<String> decisions = Figures.of(report).positive(DECISIONS);
        return alone && !decisions.isEmpty() ? Stream.of(broken("S2-ZERO-OFFICE", together(decisions))) : Stream.of();
    }

    private static Stream<Told> carry(DisclosureReport report) {
        Figures figures = Figures.of(report);
        return Stream.of(Applicant.values())
                .map(Applicant::key)
                .filter(column ->
                        areCarried(figures, column) && carried(figures, column).compareTo(intake(figures, column)) > 0)
                .map(column -> broken("S3-CARRY-LE-INTAKE", column));
    }

    private static Stream<Told> carryShare(DisclosureReport report) {
        Figures figures = Figures.of(report);
        String total = Applicant.TOTAL.key();
        if (!areCarried(figures, total)) {
            return Stream.of();
        }
        BigInteger carried = carried(figures, total);
        BigInteger intake = intake(figures, total);
        boolean many = carried.compareTo(BigInteger.TEN) > 0
                && carried.multiply(BigInteger.valueOf(4)).compareTo(intake) > 0
                && carried.compareTo(intake) <= 0;
        return many ? Stream.of(broken("S3-CARRY-PLAUSIBLE", total)) : Stream.of();
    }

    private static boolean areCarried(Figures figures, String column) {
        return figures.areCounts(
                "request/carriedForward/" + column,
                "request/newlyReceived/" + column,
                "request/broughtForward/" + column);
    }

    private static BigInteger carried(Figures figures, String column) {
        return BigInteger.valueOf(figures.number("request/carriedForward/" + column));
    }

    private static BigInteger intake(Figures figures, String column) {
        return BigInteger.valueOf(figures.number("request/newlyReceived/" + column))
                .add(BigInteger.valueOf(figures.number("request/broughtForward/" + column)));
    }

    private static Stream<Told> feeNotice(DisclosureReport report) {
        return Figures.of(report).number(FEE_UNPAID) > 0 && FeeSentences.areWanting(report)
                ? Stream.of(broken("S3-FEE-NOTICE", FEE_UNPAID))
                : Stream.of();
    }

    private static Stream<Told> disputes(DisclosureReport report) {
        Figures figures = Figures.of(report);
        boolean none = Stream.of(REQUESTS).allMatch(cell -> figures.isNumber(cell) && figures.number(cell) == 0);
        return none
                ? figures.positive(DISPUTES).stream().limit(1).map(cell -> broken("S4-NEEDS-REQUESTS", cell))
                : Stream.of();
    }

    private static Stream<Told> reviewFirst(DisclosureReport report) {
        String direct = "dispute/directLitigation/total";
        return report.getYear() >= 2024 && Figures.of(report).number(direct) > 0
                ? Stream.of(broken("S4-REVIEW-FIRST-2024", direct))
                : Stream.of();
    }

    private static boolean isSmall(OrganLevel level) {
        return level == OrganLevel.COUNTY || level == OrganLevel.TOWNSHIP;
    }

    private static boolean isOf(ReportingOrgan organ, OrganKind kind) {
        return organ.getKind().equals(Optional.of(kind));
    }
}
