package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.disclosurereport.model.form.Edition;

/** Makes the pages of {@code pages/} from their {@code .expected.json}: one report or several, with the quirks named there. */
final class PageMaker {

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四", "五", "六", "七");

    private final Set<PageQuirk> quirks;
    private final PageWriter page;
    private int section;

    private PageMaker(Set<PageQuirk> quirks) {
        this.quirks = quirks;
        page = new PageWriter(quirks);
    }

    /** Writes the pages of a folder into a folder. */
    public static void main(String[] args) throws IOException {
        for (Path file : ExpectedPage.files(Path.of(args[0]))) {
            ExpectedPage expected = ExpectedPage.read(file);
            if (expected.isMade()) {
                Files.write(Path.of(args[1], expected.name()), make(expected));
            }
        }
    }

    /** A page, in the encoding that it shall have. */
    static byte[] make(ExpectedPage expected) {
        return new PageMaker(expected.quirks()).page(expected).getBytes(expected.charset());
    }

    private String page(ExpectedPage expected) {
        String title = title(expected.reports().get(0));
        page.raw("<!DOCTYPE html>")
                .raw("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">")
                .raw("<head>")
                .raw("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + expected.declared() + "\" />")
                .raw("<title>" + PageWriter.escaped(title) + "_信息公开年报_示例市人民政府</title>")
                .raw("</head>")
                .raw("<body>");
        PageFurniture furniture = new PageFurniture(page, quirks);
        furniture.top(expected.reports().get(0), title);
        for (FiledFigures report : expected.reports()) {
            report(report);
            if (quirks.contains(PageQuirk.TWICE)) {
                page.raw("<div class=\"mobile\">");
                report(report);
                page.raw("</div>");
            }
        }
        furniture.bottom(expected.reports().get(0));
        return page.raw("</body>").raw("</html>").toString();
    }

    private static String title(FiledFigures report) {
        return report.organ() + report.year() + "年政府信息公开工作年度报告";
    }

    private void report(FiledFigures report) {
        section = 0;
        page.raw("<h1 style=\"text-align:center\">" + PageWriter.escaped(title(report)) + "</h1>");
        page.paragraph("本报告依照《中华人民共和国政府信息公开条例》编制，所列数据的统计期限为" + report.year() + "年1月1日至12月31日。");
        PageForms forms = new PageForms(report, quirks);
        heading("总体情况");
        page.paragraph(report.year() + "年，本机关按时公开应当公开的信息，答复每一件申请。");
        if (report.edition() == Edition.FY2014) {
            page.heading("附表：政府信息公开情况统计表");
            page.table(forms.statistics());
        } else {
            sixSections(report, forms);
        }
        page.raw("<p style=\"text-align:right\">" + PageWriter.escaped(report.organ()) + "</p>");
        page.raw("<p style=\"text-align:right\">" + (report.year() + 1) + "年1月18日</p>");
    }

    private void heading(String title) {
        page.heading(NUMBERS.get(section++) + "、" + title);
    }

    private void sixSections(FiledFigures report, PageForms forms) {
        boolean inNarrative = quirks.contains(PageQuirk.TABLE_IN_NARRATIVE);
        if (inNarrative) {
            page.paragraph("（一）主动公开。制发和废止的文件、作出的决定和收取的费用如下。");
            page.table(forms.proactive());
            page.paragraph("（二）监督保障。专人负责，按月检查。");
        }
        if (quirks.contains(PageQuirk.SHIFTED_SECTIONS)) {
            heading("组织领导和制度建设情况");
            page.paragraph("设有专门的工作机构，配备专职人员2名。");
        }
        heading("主动公开政府信息情况");
        if (inNarrative) {
            page.paragraph("见上文。");
        } else {
            page.table(forms.proactive());
        }
        heading("收到和处理政府信息公开申请情况");
        page.paragraph("全年新收政府信息公开申请" + report.figure("request", "newlyReceived", "total") + "件。");
        PageBreaks.of(forms.request(), quirks).forEach(page::table);
        if (quirks.contains(PageQuirk.LAST_YEARS_TABLE)) {
            page.paragraph("附：" + (report.year() - 1) + "年收到和处理政府信息公开申请情况");
            page.table(new PageForms(new LastYear(report), quirks).request());
        }
        heading("政府信息公开行政复议、行政诉讼情况");
        page.table(forms.dispute());
        heading("存在的主要问题及改进情况");
        page.paragraph("公开的针对性还不够强。下一年将组织一次培训，重做常见问题的解答。");
        if (!quirks.contains(PageQuirk.NO_LAST_SECTION)) {
            heading("其他需要报告的事项");
            page.paragraph("本年度未收取信息处理费。");
        }
    }
}
