package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.disclosurereport.io.text.DamagedText;
import org.disclosurereport.io.text.DecodedText;
import org.disclosurereport.io.text.TextHeading;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a person sees of a page: its paragraphs and tables from top to bottom. */
final class PageContent extends ElementWalk {

    /** So long a cell, of several lines and alone in its row, holds paragraphs and no label. */
    private static final int PARAGRAPHS = 120;

    private final String charset;
    private final ReadLimits limits;
    private final FindingList findings;
    private final Visibility visibility;
    private final TextFlow flow = new TextFlow();
    private final PageFrame blocks = new PageFrame();
    private Element owner;
    private int line;
    private int tables;
    private @Nullable RowAlignment lastTable;

    private PageContent(String charset, ReadLimits limits, FindingList findings, Visibility visibility, Element body) {
        super(visibility);
        this.charset = charset;
        this.limits = limits;
        this.findings = findings;
        this.visibility = visibility;
        this.owner = body;
    }

    /** The reports of a page. */
    static PageReports read(DecodedText text, ReadLimits limits, FindingList findings) throws UnreadableDocument {
        // browsers leave out a zero between 1 and 2, which is not 12
        String html = text.whole().replace('\u0000', DamagedText.REPLACEMENT);
        Document document = Jsoup.parse(html, "", PageDepth.parser(limits).setTrackPosition(true));
        PageDepth.require(document, limits);
        PageEnd.mark(document, html, findings);
        Visibility visibility = new Visibility();
        PageContent content = new PageContent(text.charset().name(), limits, findings, visibility, document.body());
        DamagedText.requireReadRightly(document.title(), content.charset);
        if (TitleText.find(document.title()).isPresent()) {
            content.addLine(PageLine.of("标题：" + document.title(), 1));
        }
        content.walk(document.body());
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
    void endLine() throws UnreadableDocument {
        for (String text : flow.take()) {
            addLine(PageLine.of(text, line));
        }
    }

    private void addLine(PageLine whole) throws UnreadableDocument {
        if (isDamaged(whole.text(), whole.line())) {
            return;
        }
        List<PageLine> parts = TextHeading.split(whole);
        parts.forEach(part -> blocks.add(owner, part));
        if (parts.stream().anyMatch(part -> TextHeading.isSectionAlone(part.ifShort(PARAGRAPHS)))) {
            lastTable = null;
        }
    }

    private boolean isDamaged(String text, int at) throws UnreadableDocument {
        DamagedText.requireReadRightly(text, charset);
        Optional<String> lost = DamagedText.lost(text);
        lost.ifPresent(
                found -> findings.add(Location.ofLine(at, 1), ReadingCode.TEXT_REPLACED.finding("found", found)));
        return lost.isPresent();
    }

    @Override
    void image(Element image) throws UnreadableDocument {
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
    void table(Element table) throws UnreadableDocument {
        int number = ++tables;
        for (Element child : table.children()) {
            if (child.normalName().equals("caption") && !visibility.isLeftOut(child)) {
                walk(child);
            }
        }
        TableLayout layout =
                TableLayout.of(table, number, cell -> CellText.of(cell, visibility), limits, visibility, findings);
        RowAlignment alignment = RowAlignment.of(layout, lastTable, limits);
        lastTable = alignment;
        if (!alignment.shifted().isEmpty()) {
            findings.add(
                    alignment.shifted().get(0).place(),
                    ReadingCode.ROW_SHIFTED.finding("count", alignment.shifted().size()));
        }
        add(alignment.cells(), layout.rows());
    }

    private void add(List<LaidCell> cells, int rows) throws UnreadableDocument {
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
            Set<Element> holders = outer.stream().map(LaidCell::element).collect(Collectors.toSet());
            plain.addAll(part.stream()
                    .filter(cell -> !holders.contains(cell.element()))
                    .toList());
            if (!outer.isEmpty()) {
                addTable(plain, top, row + 1);
                plain.clear();
                top = row + 1;
                for (LaidCell cell : outer) {
                    lastTable = null;
                    walk(cell.element());
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

    private void addTable(List<LaidCell> cells, int top, int end) throws UnreadableDocument {
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
        List<GridCell> shown = new ArrayList<>(visible.size());
        for (LaidCell cell : visible) {
            shown.add(withoutLost(cell).below(-top));
        }
        blocks.add(
                cells.get(0).element(),
                new PageTable(
                        shown, merged, end - top, ElementPlace.line(cells.get(0).element()), places));
    }

    private GridCell withoutLost(LaidCell cell) throws UnreadableDocument {
        return isDamaged(cell.text(), ElementPlace.line(cell.element()))
                ? cell.toGridCell().as(GridCell.Kind.BROKEN, "?")
                : cell.toGridCell();
    }
}
