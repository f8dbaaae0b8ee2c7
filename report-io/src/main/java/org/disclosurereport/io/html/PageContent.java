package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;
import org.disclosurereport.io.grid.TitleText;
import org.disclosurereport.io.page.PageImage;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageReading;
import org.disclosurereport.io.page.PageReports;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.io.text.TextHeading;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a person sees of a page: its paragraphs and tables from top to bottom. */
final class PageContent extends ElementWalk {

    /** So long a cell, of several lines and alone in its row, holds paragraphs and no label. */
    private static final int PARAGRAPHS = 120;

    /** What stands for characters that were lost before, or that no text can have. */
    private static final char REPLACEMENT = '\ufffd';

    private final ReadLimits limits;
    private final FindingList findings;
    private final Visibility visibility;
    private final TextFlow flow = new TextFlow();
    private final PageFrame blocks = new PageFrame();
    private Element owner;
    private int line;
    private int tables;
    private @Nullable RowAlignment lastTable;

    private PageContent(ReadLimits limits, FindingList findings, Visibility visibility, Element body) {
        super(visibility, limits);
        this.limits = limits;
        this.findings = findings;
        this.visibility = visibility;
        this.owner = body;
    }

    /** The reports of a page. */
    static PageReports read(String html, ReadLimits limits, FindingList findings) throws UnreadableDocument {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        Visibility visibility = new Visibility();
        PageContent content = new PageContent(limits, findings, visibility, document.body());
        if (TitleText.find(document.title()).isPresent()) {
            content.blocks.add(document.body(), PageLine.of("标题：" + document.title(), 1));
        }
        content.walk(document.body(), 1);
        visibility.report(findings);
        return PageReports.of(content.blocks.inside(), content.blocks.around());
    }

    @Override
    void text(TextNode text, boolean typed) {
        begin(text);
        flow.append(text.getWholeText(), typed);
    }

    @Override
    void shiftedText(TextNode text, boolean raised) {
        begin(text);
        flow.appendShifted(text.getWholeText(), raised);
    }

    private void begin(TextNode text) {
        if (flow.isEmpty()) {
            line = ElementPlace.line(text);
            owner = text.parent() == null ? owner : text.parent();
        }
    }

    @Override
    void endLine() {
        for (String text : flow.take()) {
            if (text.indexOf(REPLACEMENT) >= 0) {
                reportReplaced(line);
                continue;
            }
            List<PageLine> parts = TextHeading.split(PageLine.of(text, line));
            parts.forEach(part -> blocks.add(owner, part));
            if (parts.stream().anyMatch(part -> TextHeading.isSectionAlone(part.ifShort(PARAGRAPHS)))) {
                lastTable = null;
            }
        }
    }

    private void reportReplaced(int at) {
        findings.add(Location.ofLine(at, 1), ReadingCode.TEXT_REPLACED.finding("found", "U+FFFD"));
    }

    @Override
    void image(Element image) {
        if (!isIcon(image)) {
            String source = image.attr("src");
            String name = source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
            endLine();
            blocks.add(image, new PageImage(PageReading.excerpt(image.attr("alt") + name), ElementPlace.line(image)));
        }
    }

    /** Smaller than a line or two no table can be. */
    private static boolean isIcon(Element image) {
        return isSmall(image.attr("width")) || isSmall(image.attr("height"));
    }

    private static boolean isSmall(String size) {
        return size.matches("\\d{1,2}(px)?");
    }

    @Override
    void table(Element table, int depth) throws UnreadableDocument {
        int number = ++tables;
        for (Element child : table.children()) {
            if (child.normalName().equals("caption") && !visibility.isLeftOut(child)) {
                walk(child, depth + 1);
            }
        }
        TableLayout layout = TableLayout.of(
                table, number, cell -> CellText.of(cell, depth + 1, visibility, limits), limits, visibility, findings);
        RowAlignment alignment = RowAlignment.of(layout, lastTable);
        lastTable = alignment;
        if (!alignment.shifted().isEmpty()) {
            findings.add(
                    alignment.shifted().get(0).place(),
                    ReadingCode.ROW_SHIFTED.finding("count", alignment.shifted().size()));
        }
        add(alignment.cells(), layout.rows(), depth);
    }

    private void add(List<LaidCell> cells, int rows, int depth) throws UnreadableDocument {
        int[] reach = new int[rows];
        List<List<LaidCell>> byRow = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            byRow.add(new ArrayList<>());
        }
        for (LaidCell cell : cells) {
            reach[cell.top()] = Math.max(reach[cell.top()], cell.bottom());
            byRow.get(cell.top()).add(cell);
        }
        List<LaidCell> plain = new ArrayList<>();
        int top = 0;
        int from = 0;
        int bottom = 0;
        for (int row = 0; row < rows; row++) {
            bottom = Math.max(bottom, reach[row]);
            if (row < bottom) {
                continue;
            }
            List<LaidCell> part =
                    byRow.subList(from, row + 1).stream().flatMap(List::stream).toList();
            List<LaidCell> outer = outer(part);
            plain.addAll(part.stream().filter(cell -> !outer.contains(cell)).toList());
            if (!outer.isEmpty()) {
                addTable(plain, top, row + 1);
                plain.clear();
                top = row + 1;
                for (LaidCell cell : outer) {
                    lastTable = null;
                    walk(cell.element(), depth + 2);
                }
            }
            from = row + 1;
        }
        addTable(plain, top, rows);
    }

    /** The cells of some rows that hold no figure or label, but a part of the page. */
    private static List<LaidCell> outer(List<LaidCell> part) {
        List<LaidCell> outer = part.stream().filter(LaidCell::holdsTables).toList();
        if (!outer.isEmpty()) {
            return outer;
        }
        List<LaidCell> visible = part.stream().filter(cell -> !cell.isBlank()).toList();
        boolean paragraphs = visible.size() == 1
                && visible.get(0).text().length() > PARAGRAPHS
                && visible.get(0).text().indexOf('\n') > 0;
        return paragraphs ? visible : List.of();
    }

    private void addTable(List<LaidCell> cells, int top, int end) {
        List<LaidCell> visible = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (visible.isEmpty()) {
            return;
        }
        GridPlaces places = new GridPlaces();
        cells.forEach(cell -> places.put(cell.top() - top, cell.left(), cell.place()));
        List<CellRange> merged = cells.stream()
                .filter(LaidCell::isMerged)
                .map(cell -> cell.range().below(-top))
                .toList();
        List<GridCell> shown = visible.stream()
                .map(cell -> withoutReplacement(cell).below(-top))
                .collect(Collectors.toList());
        blocks.add(
                cells.get(0).element(),
                new PageTable(
                        shown, merged, end - top, ElementPlace.line(cells.get(0).element()), places));
    }

    private GridCell withoutReplacement(LaidCell cell) {
        if (cell.text().indexOf(REPLACEMENT) < 0) {
            return cell.toGridCell();
        }
        reportReplaced(ElementPlace.line(cell.element()));
        return cell.toGridCell().as(GridCell.Kind.BROKEN, "?");
    }
}
