package org.disclosurereport.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.io.grid.LabelText;
import org.disclosurereport.io.grid.NumberPrefix;
import org.disclosurereport.io.grid.TitleText;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a page, and what surrounds them: the words of the site before the title and behind the closing date
 * belong to no report. A table stays with the report around it.
 */
public final class PageReports {

    private static final Pattern CLOSING_DATE =
            Pattern.compile("[\\d〇○零Ｏ０-９一二三四五六七八九*＊×]{3,5}年[\\d０-９元正一二三四五六七八九十廿*]{1,3}月[\\d０-９一二三四五六七八九十廿*]{1,3}日");
    private static final Pattern TITLE_LINE = Pattern.compile("(名称|标题|文章标题|信息名称)[:：]\\s*(.+)");
    private static final List<String> SITE = List.of("当前位置", "您当前的位置", "您的位置", "您现在的位置", "首页");
    private static final List<String> SITE_ENDS =
            List.of("相关链接：", "-->", "文件下载", "打印", "关闭窗口", "全真版", "文字版", "收藏", "分享到", "【字体：大 中 小】", "字号：大 中 小");
    private static final Pattern SITE_BEHIND = Pattern.compile("(?<=报告|年报)\\s*[-_|—–].*");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SITE = 600;
    private static final int LONGEST_DATE = 24;
    private static final int LONGEST_ORGAN = 30;

    private final List<PageReport> reports = new ArrayList<>();
    private final List<PageLine> outside = new ArrayList<>();
    private List<PageBlock> current = new ArrayList<>();
    private PageFacts facts = new PageFacts();
    /** The title that the page gives the report where the report itself may have none. */
    private @Nullable PageLine otherTitle;

    private boolean titled;
    private boolean dated;
    private boolean numbered;
    private boolean closed;

    private PageReports() {}

    /**
     * Tells the reports of a page from each other.
     *
     * @param blocks all of its paragraphs and tables
     * @return the reports
     */
    public static PageReports of(List<PageBlock> blocks) {
        return of(blocks, List.of());
    }

    /**
     * Tells the reports of a page from each other.
     *
     * @param blocks its paragraphs and tables
     * @param around paragraphs that are known to be of the site
     * @return the reports
     */
    public static PageReports of(List<PageBlock> blocks, List<PageLine> around) {
        PageReports reports = new PageReports();
        reports.outside.addAll(around);
        for (PageBlock block : blocks) {
            if (block instanceof PageLine line) {
                reports.add(line);
            } else if (block instanceof PageTable table) {
                reports.add(table);
            } else if (reports.numbered && !reports.closed) {
                reports.current.add(block);
            }
        }
        reports.end();
        return reports;
    }

    /**
     * The reports.
     *
     * @return the reports in printed order
     */
    public List<PageReport> reports() {
        return reports;
    }

    /**
     * What belongs to none of them.
     *
     * @return the paragraphs around reports with a title
     */
    public List<PageLine> outside() {
        return outside;
    }

    private void add(PageTable table) {
        List<PageLine> lines = numbered ? List.of() : PageFacts.lines(table);
        if (!lines.isEmpty()) {
            lines.forEach(this::add);
        } else if (closed && !table.hasFigures()) {
            outside.addAll(table.toLines());
        } else {
            current.add(table);
        }
    }

    private void add(PageLine paragraph) {
        Optional<PageLine> named = named(paragraph);
        if (named.isPresent()) {
            if (numbered) {
                end();
            }
            if (otherTitle == null && isTitle(named.get())) {
                otherTitle = named.get();
                if (!titled) {
                    leaveAllBefore(/* organWanted= */ false);
                }
            }
            return;
        }
        PageLine line = withoutSite(paragraph);
        String text = line.text();
        Optional<TitleText> title = TitleText.find(text).filter(TitleText::ofReport);
        if (title.isPresent()) {
            begin(title.get());
        }
        if (!numbered && PageFacts.isLabelled(text)) {
            if (!facts.take(text)) {
                outside.add(line);
            }
            return;
        }
        boolean section = NumberPrefix.of(LabelText.normalise(text)).style() == NumberPrefix.Style.CHINESE;
        if (closed && !section && !LabelText.normalise(text).startsWith("附")) {
            outside.add(line);
            return;
        }
        closed = false;
        current.add(line);
        numbered |= section;
        closed = hasTitle() && numbered && isDate(text);
    }

    private boolean hasTitle() {
        return titled || otherTitle != null;
    }

    /** What stands before a title is of the site; of several titles, those without a year are of its menus. */
    private void begin(TitleText title) {
        if (numbered) {
            end();
        } else if (!titled || (!dated && title.isDated())) {
            leaveAllBefore(title.organ().isEmpty());
        }
        titled = true;
        dated |= title.isDated();
        closed = false;
    }

    /** Of what stands before a title, the line of the organ stays, and a table that may be one of the report. */
    private void leaveAllBefore(boolean organWanted) {
        List<PageBlock> before = current;
        current = new ArrayList<>();
        int last = before.size() - 1;
        if (organWanted && last >= 0 && before.get(last) instanceof PageLine organ && isOrganOf(organ)) {
            current.add(before.remove(last));
        }
        for (PageBlock block : before) {
            if (block instanceof PageLine line) {
                outside.add(line);
            } else if (block instanceof PageTable table && !table.hasFigures()) {
                outside.addAll(table.toLines());
            } else {
                current.add(block);
            }
        }
    }

    /** Whether a line is the first line of the title below it: the organ alone. */
    private static boolean isOrganOf(PageLine line) {
        return line.length() <= LONGEST_ORGAN
                && line.text().chars().allMatch(c -> Character.isIdeographic(c) || Character.isWhitespace(c));
    }

    private void end() {
        if (otherTitle != null && !titled) {
            current.add(0, otherTitle);
        }
        if (!current.isEmpty()) {
            reports.add(new PageReport(current, facts));
        }
        facts = new PageFacts();
        current = new ArrayList<>();
        otherTitle = null;
        titled = false;
        dated = false;
        numbered = false;
        closed = false;
    }

    /** 当前位置：首页… 相关链接： in front of the first sentence of a report is of the site. */
    private PageLine withoutSite(PageLine paragraph) {
        String head = paragraph.text().substring(0, Math.min(paragraph.length(), LONGEST_SITE));
        int sentence = head.indexOf('。');
        String words = sentence < 0 ? head : head.substring(0, sentence);
        if (SITE.stream().noneMatch(words::startsWith)) {
            return paragraph;
        }
        int end = SITE_ENDS.stream()
                .mapToInt(mark -> words.lastIndexOf(mark) < 0 ? -1 : words.lastIndexOf(mark) + mark.length())
                .max()
                .orElse(-1);
        if (end <= 0 || end >= paragraph.length()) {
            return paragraph;
        }
        outside.add(paragraph.part(0, end));
        return paragraph.part(end, paragraph.length());
    }

    /** What stands behind 标题：, without the name of the site behind a dash. */
    private static Optional<PageLine> named(PageLine paragraph) {
        Matcher named = TITLE_LINE.matcher(paragraph.ifShort(LONGEST_NAME));
        if (!named.matches()) {
            return Optional.empty();
        }
        Matcher site = SITE_BEHIND.matcher(named.group(2));
        int end = site.find() ? named.start(2) + site.start() : paragraph.length();
        return Optional.of(paragraph.part(named.start(2), end));
    }

    private static boolean isTitle(PageLine line) {
        return TitleText.find(line.text()).filter(TitleText::ofReport).isPresent();
    }

    private static boolean isDate(String text) {
        String compact = text.length() > LONGEST_DATE ? "" : LabelText.normalise(text);
        return CLOSING_DATE.matcher(compact).find() && compact.length() <= LONGEST_DATE && compact.endsWith("日");
    }
}
