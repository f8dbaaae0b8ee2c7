package org.disclosurereport.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.grid.PrintedForm;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of pages whose tables were damaged by hand: spans cut or lengthened, cells lost, cells too many, tables
 * torn apart. A figure says by its digits where it belongs: it arrives there, or it is named, and never arrives
 * anywhere else.
 */
class DamagedPagesTest {

    private static final int ROUNDS = 150;

    @ParameterizedTest
    @CsvSource({
        "FY2021,request,true",
        "FY2021,request,false",
        "FY2021,proactive,true",
        "FY2021,dispute,true",
        "FY2019,request,true",
        "FY2019,proactive,true",
        "FY2019,dispute,false"
    })
    void a_figure_arrives_where_it_belongs_or_is_named(Edition edition, String key, boolean merges) {
        TableDefinition table = edition.form().findTable(key).orElseThrow();
        int right = 0;
        int all = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            Document page = page(edition, table, merges);
            StringBuilder story = new StringBuilder();
            damage(page, page.select("tr:gt(1)"), random, story);
            for (int i = random.nextInt(3); i > 0; i--) {
                damage(page, page.select("tr:matches(\\b1[01]\\d\\d\\b)"), random, story);
            }
            String html = page.outerHtml();
            ReadResult result =
                    ReportReader.standard().read(html.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
            String said = result.getFindings().stream()
                    .map(finding -> finding.getOperands() + " " + finding.getAddresses())
                    .toList()
                    .toString();
            Map<CellDefinition, Cell> figures = new HashMap<>();
            result.getReport()
                    .flatMap(report -> report.findTable(key))
                    .ifPresent(read -> table.cells()
                            .forEach(cell ->
                                    figures.put(cell, read.find(cell.ref()).orElse(Cell.BLANK))));
            for (CellDefinition cell : table.cells()) {
                Cell read = figures.getOrDefault(cell, Cell.BLANK);
                String number = value(cell);
                String where = "round %d, %s: %s = %s%n%s%n%s".formatted(round, story, cell.ref(), read, said, html);
                if (read.isNumber()) {
                    assertThat(read.toString()).as(where).isIn(number, number + "00", number + "000000");
                    right++;
                } else if (html.contains(">" + number + "<") && !figures.isEmpty()) {
                    assertThat(said)
                            .as(where)
                            .containsAnyOf(
                                    number,
                                    cell.ref().toString(),
                                    "label=" + cell.row().wording().en(),
                                    "label=" + cell.column().wording().en());
                }
                all++;
            }
        }
        assertThat(right)
                .as("figures of " + all + " that are read all the same")
                .isGreaterThan(all / 4);
    }

    private static Document page(Edition edition, TableDefinition table, boolean merges) {
        SheetFile sheet = merges ? new SheetFile("年报") : new SheetFile("年报").withoutMerges();
        sheet.text(0, 0, "示例市人民政府" + (edition == Edition.FY2021 ? 2023 : 2019) + "年政府信息公开工作年度报告");
        new PrintedForm(sheet, DamagedPagesTest::value).print(table, 2);
        return PageFile.of(new WorkbookFile().sheet(sheet).toBytes()).toDocument();
    }

    private static String value(CellDefinition cell) {
        return String.valueOf(1000 + cell.index());
    }

    /** Two damages can make another page that is sound, so headers, and each row, are damaged once at most. */
    private static void damage(Document page, Elements rows, Random random, StringBuilder story) {
        Element row = rows.get(random.nextInt(rows.size()));
        Elements cells = row.select("td");
        if (cells.isEmpty() || row.hasClass("damaged")) {
            return;
        }
        row.addClass("damaged");
        Element cell = cells.get(random.nextInt(cells.size()));
        int kind = random.nextInt(9);
        story.append(kind).append(" at ").append(cell.text()).append("; ");
        switch (kind) {
            case 0 -> cell.remove();
            case 1 -> cell.before("<td></td>");
            case 2 -> cell.attr("colspan", String.valueOf(1 + random.nextInt(4)));
            case 3 -> cutSpan(rows, random, false);
            case 4 -> cutSpan(rows, random, true);
            case 5 -> cell.html("&nbsp;");
            case 6 -> tear(row, List.of());
            case 7 -> tear(row, List.copyOf(page.select("tr").subList(2, 5)));
            default -> {
                while (row.nextElementSibling() != null) {
                    row = tear(row.nextElementSibling(), List.of());
                }
            }
        }
    }

    /** A merged label ends too early; below it nothing, or an empty cell, or the label again. */
    private static void cutSpan(Elements rows, Random random, boolean again) {
        Elements merged = rows.select("td[rowspan]");
        if (merged.isEmpty()) {
            return;
        }
        Element cell = merged.get(random.nextInt(merged.size()));
        int span = Integer.parseInt(cell.attr("rowspan"));
        int kept = 1 + random.nextInt(Math.max(1, span - 1));
        cell.attr("rowspan", String.valueOf(kept));
        Element row = cell.parent();
        for (int i = 0; i < kept && row != null; i++) {
            row = row.nextElementSibling();
        }
        if (again && row != null && random.nextBoolean()) {
            row.prependChild(cell.clone().attr("rowspan", String.valueOf(span - kept)));
        } else if (again && row != null) {
            row.prepend("<td></td>");
        }
    }

    /** The table ends before a row; the rest is a table of its own, perhaps with headers again. */
    private static Element tear(Element row, List<Element> headers) {
        Element table = row.closest("table");
        Element rest = new Element("table");
        Element body = rest.appendElement("tbody");
        headers.forEach(header -> body.appendChild(header.clone()));
        Element next = row;
        while (next != null) {
            Element after = next.nextElementSibling();
            body.appendChild(next);
            next = after;
        }
        table.after(rest);
        return row;
    }
}
