package org.disclosurereport.io;

import java.math.BigDecimal;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/** A report of a year without prescribed tables, whose sentences state figures. */
public final class ReportWithStatedFigures {

    private static final String VISITS = "网站𠮷访问量约3.9万次，同比增长100.0%。";
    private static final String NONE = "未收到\"申请\"<&>。";

    private ReportWithStatedFigures() {}

    /** Every member of a figure, a number known to the thousand, zeros that count, and a denial. */
    public static DisclosureReport create() {
        return DisclosureReport.builder()
                .edition(Edition.FY2008)
                .year(2012)
                .organ(ReportingOrgan.of("示例县人民政府"))
                .addSection(section(SectionKind.OVERVIEW, VISITS))
                .addSection(section(SectionKind.REQUESTS, NONE))
                .addStatedFigure(StatedFigure.builder()
                        .key("siteVisits")
                        .label("网站访问量")
                        .value(new BigDecimal("3.9E+4"))
                        .unit("次")
                        .qualifier(Qualifier.ABOUT)
                        .period(StatedPeriod.CUMULATIVE)
                        .section(SectionKind.OVERVIEW)
                        .sentence(VISITS)
                        .offset(8)
                        .text("3.9万次")
                        .build())
                .addStatedFigure(StatedFigure.builder()
                        .key("figure2")
                        .label("同比增长")
                        .value(new BigDecimal("100.0"))
                        .unit("%")
                        .section(SectionKind.OVERVIEW)
                        .sentence(VISITS)
                        .offset(VISITS.indexOf("100.0"))
                        .text("100.0%")
                        .relation(new FigureRelation(Role.GROWTH, "siteVisits"))
                        .build())
                .addStatedFigure(StatedFigure.builder()
                        .key("requestsReceived")
                        .label("申请")
                        .value(BigDecimal.ZERO)
                        .qualifier(Qualifier.DENIED)
                        .section(SectionKind.REQUESTS)
                        .sentence(NONE)
                        .offset(0)
                        .text("未收到")
                        .build())
                .build();
    }

    private static Section section(SectionKind kind, String sentence) {
        return Section.builder().kind(kind).addParagraph(sentence).build();
    }
}
