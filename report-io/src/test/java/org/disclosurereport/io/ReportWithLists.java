package org.disclosurereport.io;

import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;

/** A report of a year without prescribed tables: a list of a known annex, and two that nobody knows. */
public final class ReportWithLists {

    private ReportWithLists() {}

    /** Every state of a cell, figures of every kind of unit, and a list without rows. */
    public static DisclosureReport create() {
        return DisclosureReport.builder()
                .edition(Edition.FY2008)
                .year(2010)
                .organ(ReportingOrgan.of("示例县人民政府"))
                .addList(StatisticsList.builder("pingtan")
                        .annex(LocalAnnex.PINGTAN)
                        .title("附表：统计<表>")
                        .column(new ListColumn("year", "2010年"))
                        .column(new ListColumn("cumulative", "历年累计"))
                        .row(new ListRow("itemsDisclosed", "主动公开信息数", Optional.of("条")), Cell.of(51), Cell.of(-3))
                        .row(
                                new ListRow("requestsAccepted", "其中：“受理”&数", Optional.of("件")),
                                Cell.SLASH,
                                Cell.unreadable("约 \"3\" 件"))
                        .row(new ListRow("row3", "收费", Optional.of("万元")), Cell.DASH, Cell.of(1_500_000))
                        .row(new ListRow("row4", "没有填的", Optional.empty()), Cell.BLANK, Cell.BLANK)
                        .build())
                .addList(StatisticsList.builder("list2")
                        .column(new ListColumn("column1", "第一栏"))
                        .row(new ListRow("row1", "满意度", Optional.of("%")), Cell.of(98_250_000))
                        .build())
                .addList(StatisticsList.builder("list3")
                        .title("")
                        .column(new ListColumn("column20", "第二十栏"))
                        .build())
                .build();
    }
}
