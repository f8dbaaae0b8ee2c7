package org.disclosurereport.io.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.Publication;

/** Lines such as 发布时间：2024-03-08 that a page prints above a report. */
final class PageFacts {

    private static final Pattern LABELLED = Pattern.compile(
            "(标题|文章标题|信息名称|发布时间|发布日期|公开日期|生成日期|成文日期|文号|发文字号|索引号|发布机构|来源|信息来源|栏目|原文链接|链接|网址|浏览次数|字号)[:：]\\s*(.*)");
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?.*");
    private static final int LONGEST = 300;

    private final Map<String, String> values = new TreeMap<>();

    static boolean isLabelled(String line) {
        return line.length() <= LONGEST && LABELLED.matcher(line).matches();
    }

    /** Takes a line if it is one of these; a title is left to the report. */
    boolean take(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (line.length() > LONGEST || !labelled.matches()) {
            return false;
        }
        values.putIfAbsent(labelled.group(1), labelled.group(2).strip());
        return true;
    }

    /** What the lines say about the publication; empty if they say nothing that can be read. */
    Optional<Publication> publication() {
        Publication.Builder publication = Publication.builder();
        first("发布时间", "发布日期", "公开日期").flatMap(PageFacts::day).ifPresent(publication::date);
        first("索引号").ifPresent(publication::indexNumber);
        first("文号", "发文字号").ifPresent(publication::documentNumber);
        first("原文链接", "链接", "网址").ifPresent(publication::address);
        Publication found = publication.build();
        return found.equals(Publication.builder().build()) ? Optional.empty() : Optional.of(found);
    }

    private Optional<String> first(String... labels) {
        return List.of(labels).stream()
                .map(label -> values.getOrDefault(label, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
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
