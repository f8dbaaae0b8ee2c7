package org.disclosurereport.model.rollup;

import java.util.Random;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** Reports of a small region, and tables with anything in them. */
final class Samples {

    static final TableDefinition REQUEST =
            Edition.FY2021.form().findTable("request").orElseThrow();
    static final TableDefinition DISPUTE =
            Edition.FY2021.form().findTable("dispute").orElseThrow();
    /** Printed before FY2021, and still filed by some. */
    static final TableDefinition OLD_REQUEST =
            Edition.FY2021.form().findTable("request", "FY2019").orElseThrow();

    /** Two right credit codes. */
    static final String CODE = "113325000026455663";

    static final String OTHER_CODE = "121000004000149546";

    static final ReportingOrgan CITY = organ("某市人民政府", OrganKind.GOVERNMENT);
    static final ReportingOrgan COUNTY = below(CITY, "某县人民政府", OrganKind.GOVERNMENT);
    static final ReportingOrgan BUREAU = below(CITY, "某市财政局", OrganKind.DEPARTMENT);

    private Samples() {}

    static ReportingOrgan organ(String name, OrganKind kind) {
        return ReportingOrgan.builder().name(name).kind(kind).build();
    }

    static ReportingOrgan below(ReportingOrgan parent, String name, OrganKind kind) {
        return organ(name, kind).toBuilder().parent(parent).build();
    }

    static DisclosureReport report(ReportingOrgan organ, long requests) {
        return report(
                organ,
                StatisticsTable.zeros(REQUEST).toBuilder().set(6, requests).build());
    }

    static DisclosureReport report(ReportingOrgan organ, StatisticsTable... tables) {
        DisclosureReport.Builder report =
                DisclosureReport.builder().edition(Edition.FY2021).year(2023).organ(organ);
        for (StatisticsTable table : tables) {
            report.table(table);
        }
        return report.build();
    }

    static DisclosureReport report(ReportingOrgan organ, ReportScope scope) {
        return report(organ, 1).toBuilder().scope(scope).build();
    }

    /** Blank but for one cell. */
    static StatisticsTable table(int index, Cell cell) {
        return StatisticsTable.builder(REQUEST).set(index, cell).build();
    }

    /** Numbers of every size, and everything that a cell can hold. */
    static StatisticsTable any(Random random) {
        StatisticsTable.Builder table = StatisticsTable.builder(REQUEST);
        boolean filled = random.nextBoolean();
        for (int i = 0; i < REQUEST.cells().size(); i++) {
            table.set(i, filled ? Cell.of(number(random)) : anyCell(random));
        }
        return table.build();
    }

    private static Cell anyCell(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Cell.BLANK;
            case 1 -> Cell.SLASH;
            case 2 -> Cell.DASH;
            case 3 -> Cell.unreadable("约" + random.nextInt(3));
            default -> Cell.of(number(random));
        };
    }

    private static long number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Long.MAX_VALUE - random.nextInt(2);
            case 1 -> Long.MIN_VALUE + random.nextInt(2);
            case 2 -> random.nextInt(3) - 1L;
            default -> random.nextLong() >> random.nextInt(64);
        };
    }
}
