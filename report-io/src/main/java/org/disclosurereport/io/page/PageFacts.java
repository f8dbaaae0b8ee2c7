package org.disclosurereport.io.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.model.Publication;

/** Lines such as 发布时间：2024-03-08 that a page prints above a report. */
public final class PageFacts {

    private static final Pattern LABELLED =
            Pattern.compile("(名称|标题|文章标题|信息名称|发布时间|发布日期|公开日期|发文日期|生成日期|成文日期|文号|发文字号|发布文号|索引号|发布机构|发文机关|来源"
                    + "|信息来源|栏目|分类|主题分类|体裁分类|体裁|关键词|主题词|有效性|时效|内容概述|原文链接|链接|网址|浏览次数|字号)[:：]\\s*(.*)");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?.*");
    private static final List<String> DATES = List.of("发布时间", "发布日期", "公开日期", "发文日期");
    private static final List<String> TEXTS = List.of("索引号", "文号", "发文字号", "发布文号", "原文链接", "链接", "网址");
    private static final int LONGEST = 300;
    private static final int FEW_LABELS = 2;
    private static final int LONGEST_LABEL = 8;

    private final Map<String, String> values = new TreeMap<>();

    PageFacts() {}

    /**
     * Whether a line is one of those.
     *
     * @param line the line
     * @return true if it begins with such a label
     */
    public static boolean isLabelled(String line) {
        return line.length() <= LONGEST && LABELLED.matcher(line).matches();
    }

    /**
     * Whether a table is one of such labels and values.
     *
     * @param table the table
     * @return true if it has several labels
     */
    public static boolean isOfFacts(PageTable table) {
        return !lines(table).isEmpty();
    }

    /**
     * The lines that a table of such labels and values makes, or none if it is another table. Cells that are neither are
     * lines of their own.
     */
    static List<PageLine> lines(PageTable table) {
        List<PageLine> lines = new ArrayList<>();
        List<GridCell> cells = table.cells();
        int labels = 0;
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            if (!isLabel(cell)) {
                lines.add(PageLine.of(cell.text(), cell.line()));
                continue;
            }
            labels++;
            boolean valued = i + 1 < cells.size() && cells.get(i + 1).row() == cell.row() && !isLabel(cells.get(i + 1));
            i += valued ? 1 : 0;
            String value = valued ? cells.get(i).text() : "";
            lines.add(PageLine.of(LabelText.normalise(cell.text()).replace(":", "") + "：" + value, cell.line()));
        }
        return labels < FEW_LABELS || lines.size() > 2 * labels ? List.of() : lines;
    }

    private static boolean isLabel(GridCell cell) {
        String label = LabelText.normalise(cell.text());
        return label.length() <= LONGEST_LABEL && isLabelled(label.endsWith(":") ? label : label + "：");
    }

    /** Takes a line if it says something about the publication, and says it for the first time. */
    boolean take(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (line.length() > LONGEST || !labelled.matches()) {
            return false;
        }
        String label = labelled.group(1);
        String value = labelled.group(2).strip();
        boolean says = DATES.contains(label) ? day(value).isPresent() : TEXTS.contains(label) && !value.isEmpty();
        return says && values.putIfAbsent(label, value) == null;
    }

    /**
     * What the lines say about the publication.
     *
     * @return empty if they say nothing that can be read
     */
    public Optional<Publication> publication() {
        Publication.Builder publication = Publication.builder();
        first(DATES).flatMap(PageFacts::day).ifPresent(publication::date);
        first(List.of("索引号")).ifPresent(publication::indexNumber);
        first(List.of("文号", "发文字号", "发布文号")).ifPresent(publication::documentNumber);
        first(List.of("原文链接", "链接", "网址")).ifPresent(publication::address);
        return values.isEmpty() ? Optional.empty() : Optional.of(publication.build());
    }

    private Optional<String> first(List<String> labels) {
        return labels.stream().filter(values::containsKey).map(values::get).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
