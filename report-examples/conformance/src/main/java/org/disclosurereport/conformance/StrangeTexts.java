package org.disclosurereport.conformance;

import static org.disclosurereport.conformance.StrangeDocuments.FIGURE;
import static org.disclosurereport.conformance.StrangeDocuments.LICENSES;
import static org.disclosurereport.conformance.StrangeDocuments.replaced;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.grid.CsvStyle;
import org.disclosurereport.testkit.grid.PrintedReport;
import org.disclosurereport.testkit.grid.TextEncoding;

/** Strange text tables. */
final class StrangeTexts {

    private static final String GB18030 = "GB18030";
    private static final String TOTALS = "request/concludedTotal/";

    private final CaseList list = new CaseList(ReportFormat.CSV);
    private final DisclosureReport report = StrangeDocuments.report();
    private final String csv = new String(Documents.of(report, ReportFormat.CSV), StandardCharsets.UTF_8);

    private StrangeTexts() {}

    static Stream<SuiteCase> cases() {
        StrangeTexts strange = new StrangeTexts();
        strange.encodings();
        strange.fields();
        strange.lines();
        strange.identity();
        strange.figures();
        return strange.list.cases();
    }

    private void encodings() {
        list.read("gb18030", "编码为 GB18030，未告知", "in GB18030, which nobody says", bytes(GB18030), report);
        list.told(
                "gb18030-told",
                "编码为 GB18030，已告知",
                "in GB18030, which the reader is told",
                Hints.ofCharset(GB18030),
                bytes(GB18030),
                report);
        list.read("byte-order-mark", "以字节顺序标记开头", "begins with a byte order mark", "\uFEFF" + csv, report);
        list.read(
                "utf-16",
                "编码为 UTF-16，以字节顺序标记开头",
                "in UTF-16 with a byte order mark",
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE),
                report);
        byte[] damaged = replaced(csv, FIGURE, "1?1").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = damaged[i] == '?' ? (byte) 0xff : damaged[i];
        }
        list.refused("byte-of-no-encoding", "含有任何编码都没有的字节", "a byte that no encoding has", damaged);
    }

    private byte[] bytes(String charset) {
        return csv.getBytes(Charset.forName(charset));
    }

    private void fields() {
        list.read("semicolons", "以分号分隔", "semicolons between fields", styled(';', "\n", false), report);
        list.read("tabs", "以制表符分隔", "tabs between fields", styled('\t', "\n", false), report);
        list.read(
                "delimiter-stated",
                "首行声明以“|”分隔",
                "the first line states that | is between fields",
                styled('|', "\n", true),
                report);
        list.read("carriage-returns", "行以 CR 结束", "lines end in CR", styled(',', "\r", false), report);
        list.refused(
                "quote-open", "引号没有关闭", "a quotation mark that is not closed", replaced(csv, FIGURE, "\"" + FIGURE));
    }

    private byte[] styled(char delimiter, String lineEnd, boolean stated) {
        return new CsvStyle(delimiter, lineEnd, false, stated, TextEncoding.UTF_8)
                .toBytes(PrintedReport.of(report).toOneGrid());
    }

    private void lines() {
        list.read(
                "row-missing",
                "缺少“行政许可”一行",
                "the row of licences is missing",
                without(line -> line.contains(FIGURE)),
                report.with(LICENSES, Cell.BLANK));
        list.read(
                "row-twice",
                "“行政许可”一行出现两次，数字不同：不得任取其一",
                "the row of licences stands twice with two figures: neither may be chosen",
                twice("行政许可", FIGURE, "1234567"),
                report.with(LICENSES, Cell.BLANK));
        String total = String.valueOf(
                report.find(CellRef.parse(TOTALS + "total")).orElseThrow().getNumber());
        DisclosureReport withoutTotals = report;
        for (Applicant applicant : Applicant.values()) {
            withoutTotals = withoutTotals.with(CellRef.parse(TOTALS + applicant.key()), Cell.BLANK);
        }
        list.read(
                "total-twice",
                "“（七）总计”一行出现两次，数字不同：不得任取其一",
                "the row of totals stands twice with two figures: neither may be chosen",
                twice("（七）总计", total, "1" + total),
                withoutTotals);
        DisclosureReport without = report.toBuilder()
                .tables(report.getTables().stream()
                        .filter(table -> !table.getDefinition().key().equals("dispute"))
                        .toList())
                .build();
        list.read(
                "table-missing",
                "缺少行政复议、行政诉讼表",
                "the table of disputes is missing",
                Documents.of(without, ReportFormat.CSV),
                without);
    }

    /** The table with the row of a label once more, in which another figure stands. */
    private String twice(String label, String figure, String other) {
        return csv.lines()
                .flatMap(
                        line -> line.contains(label) ? Stream.of(line, replaced(line, figure, other)) : Stream.of(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String without(Predicate<String> unwanted) {
        return csv.lines().filter(unwanted.negate()).collect(Collectors.joining("\n", "", "\n"));
    }

    private void identity() {
        String title = report.getTitle().orElseThrow();
        String untitled = replaced(csv, title, "年度报告").replace(String.valueOf(report.getYear()), "本");
        list.refused("year-and-organ-missing", "没有年度和单位", "neither year nor organ is stated", untitled);
        list.told(
                "year-and-organ-told",
                "没有年度和单位，已告知",
                "neither year nor organ is stated, but the reader is told",
                Hints.of(report.getYear(), report.getOrgan().getName()),
                untitled.getBytes(StandardCharsets.UTF_8),
                report);
        list.told(
                "year-told-otherwise",
                "标题中的年度与告知的不同：以告知的为准",
                "the title states another year than the reader is told: what is told wins",
                Hints.of(report.getYear() + 1, report.getOrgan().getName()),
                csv.getBytes(StandardCharsets.UTF_8),
                report.toBuilder().year(report.getYear() + 1).build());
    }

    private void figures() {
        unreadable("figure-with-unit", "数字带单位：12件", "a figure with its unit, 12件", "12件");
        unreadable("figure-about", "约数：约12", "about 12", "约12");
        unreadable("figure-in-ten-thousands", "以万计：3万", "ten thousands: 3万", "3万");
        unreadable("figure-with-letter", "数字0写成字母O：1O", "the letter O for 0: 1O", "1O");
        unreadable("figure-spoilt-by-program", "被表格软件写成 1.23E+11", "spoilt by a program: 1.23E+11", "1.23E+11");
        figure("figure-full-width", "全角数字：１２３", "full-width digits", "１２３", Cell.of(123));
        figure("figure-grouped", "千分位：1,234", "groups of thousands: 1,234", "\"1,234\"", Cell.of(1234));
        figure("figure-slash", "以“/”表示无此项", "a slash", "/", Cell.SLASH);
        figure("figure-dash", "以“—”表示无此项", "a dash", "—", Cell.DASH);
        figure("figure-blank", "未填写", "nothing", "", Cell.BLANK);
    }

    private void unreadable(String name, String zh, String en, String written) {
        figure(name, zh, en, written, Cell.unreadable(written));
    }

    private void figure(String name, String zh, String en, String written, Cell cell) {
        list.read(name, zh, en, replaced(csv, FIGURE, written), report.with(LICENSES, cell));
    }
}
