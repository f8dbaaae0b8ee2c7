package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.disclosurereport.model.table.StatisticsTable;

/** Prints the tables of a report into a text, as they come out of documents and pages that are copied. */
final class PrintedText {

    /** What stands between cells. */
    enum Style {
        /** Blanks, as in the text of a PDF; headers broken into pieces, groups on lines of their own. */
        BLANKS,
        /** Bars, as in Markdown. */
        BARS,
        /** Tabs, as copied from a browser: merged cells stand once. */
        TABS,
        /** Nothing, and no lines either. */
        NOTHING
    }

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private PrintedText(Style style) {
        this.style = style;
    }

    /** A report with sentences around its tables. */
    static String of(DisclosureReport report, Style style) {
        PrintedText printed = new PrintedText(style);
        printed.prose("示例市人民政府" + report.getYear() + "年政府信息公开工作年度报告");
        printed.prose("本报告根据有关规定编制。政府信息公开工作数据统计期限为全年。");
        printed.prose("一、总体情况");
        printed.prose("全年政府信息公开工作平稳有序。");
        for (StatisticsTable table : report.getTables()) {
            printed.table(table);
        }
        printed.prose("五、存在的主要问题及改进情况");
        printed.prose("人员不足的问题正在解决。");
        return printed.text.toString();
    }

    private void prose(String line) {
        boolean begins = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        text.append(begins ? "" : "\n").append(line).append('\n');
    }

    private void line(String... cells) {
        String joined = switch (style) {
            case BLANKS -> String.join("  ", cells);
            case BARS -> cells.length > 1 ? "| " + String.join(" | ", cells) + " |" : cells[0];
            case TABS -> String.join("\t", cells);
            case NOTHING -> String.join("", cells);
        };
        text.append(joined).append(style == Style.NOTHING ? "" : "\n");
    }

    private void line(List<String> cells) {
        line(cells.toArray(String[]::new));
    }

    private void table(StatisticsTable table) {
        line(
                switch (table.getDefinition().key()) {
                    case "proactive" -> "二、主动公开政府信息情况";
                    case "request" -> "三、收到和处理政府信息公开申请情况";
                    case "dispute" -> "四、政府信息公开行政复议、行政诉讼情况";
                    default -> "六、政府信息公开情况统计表";
                });
        for (TableBlock block : table.getDefinition().blocks()) {
            block.heading().ifPresent(heading -> line(heading.toString()));
            if (block.direction() == Direction.ACROSS) {
                across(table, block);
            } else {
                down(table, block);
            }
        }
    }

    private void across(StatisticsTable table, TableBlock block) {
        List<String> columns = zh(block.columns());
        if (style == Style.BARS) {
            List<String> groups = new ArrayList<>();
            List<String> headers = new ArrayList<>();
            for (FormLabel row : block.rows()) {
                groups.add(row.wording().zh());
                columns.stream().skip(1).forEach(column -> groups.add(""));
                headers.addAll(columns);
            }
            line(groups);
            text.append("|---".repeat(groups.size())).append("|\n");
            line(headers);
        } else {
            line("行政复议", "行政诉讼");
            line(columns.stream().map(this::broken).toList());
            line(zh(block.rows().subList(1, block.rows().size())));
            line(columns.stream().map(this::broken).toList());
            line(columns.stream().map(this::broken).toList());
        }
        line(block.rows().stream()
                .flatMap(row -> figures(table, row, block).stream())
                .toList());
    }

    private void down(StatisticsTable table, TableBlock block) {
        boolean units = table.getDefinition().key().equals("statisticsForm");
        if (table.getDefinition().key().equals("request")) {
            line("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
            requestHeaders(block);
        } else {
            List<String> headers = new ArrayList<>(List.of(units ? "统计指标" : "信息内容"));
            if (units) {
                headers.add("单位");
            }
            headers.addAll(zh(block.columns()));
            line(headers);
            if (style == Style.BARS) {
                text.append("|---".repeat(headers.size())).append("|\n");
            }
        }
        Set<FormLabel> printed = new LinkedHashSet<>(block.rows());
        for (FormLabel row : block.rows()) {
            LabelMatch.ancestors(row).stream().filter(printed::add).forEach(group -> line(group.toString()));
            List<String> cells = new ArrayList<>(List.of(broken(row.toString())));
            if (units) {
                cells.add(table.getDefinition().cellsOf(row.key()).get(0).unit().symbol());
            }
            cells.addAll(figures(table, row, block));
            line(cells);
        }
    }

    private void requestHeaders(TableBlock block) {
        List<String> columns = zh(block.columns());
        line("申请人情况");
        if (style == Style.BARS) {
            List<String> headers = new ArrayList<>(List.of(""));
            headers.addAll(columns);
            line(headers);
            text.append("|---".repeat(headers.size())).append("|\n");
        } else {
            line("自然人", "法人或其他组织", "总计");
            line(columns.subList(1, columns.size() - 1).stream()
                    .map(this::broken)
                    .toList());
        }
    }

    /** In running lines a long label goes on in the next line. */
    private String broken(String label) {
        return style == Style.BLANKS && label.length() > 3 && label.length() % 2 == 0
                ? label.substring(0, label.length() / 2) + "\n" + label.substring(label.length() / 2)
                : label;
    }

    private static List<String> figures(StatisticsTable table, FormLabel row, TableBlock block) {
        return block.columns().stream()
                .map(column -> table.getDefinition().require(row.key(), column.key()))
                .map(cell -> figure(table, cell))
                .toList();
    }

    static String figure(StatisticsTable table, CellDefinition cell) {
        return table.getCell(cell.index()).format(cell.unit());
    }

    private static List<String> zh(List<FormLabel> labels) {
        return labels.stream().map(label -> label.wording().zh()).collect(Collectors.toList());
    }
}
