package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.CellRange;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.GridPlaces;
import org.disclosurereport.io.grid.TitleText;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageImage;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageReading;
import org.disclosurereport.io.page.PageReports;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.io.text.DamagedText;
import org.disclosurereport.io.text.DecodedText;
import org.disclosurereport.io.text.TextHeading;
import org.disclosurereport.io.text.table.PrintedTables;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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
    /** The lines since the last table, and by the offset of each what holds it. */
    private final List<PageLine> lines = new ArrayList<>();

    private final TreeMap<Integer, Element> owners = new TreeMap<>();
    private int length;
    private Element owner;
    private int line;
    private int column = 1;
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
            content.blocks.add(document.body(), PageLine.of("标题：" + document.title(), 1));
        }
        content.walk(document.body());
        content.endLines();
        visibility.report(findings);
        return PageReports.of(DamagedText.whole(content.blocks.inside(), findings), content.blocks.around());
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

    @Override
    void value(Element field, String value) {
        begin(field);
        flow.append(value, /* typed= */ false);
    }

    private void begin(Node node) {
        if (flow.isEmpty()) {
            line = ElementPlace.line(node);
            column = ElementPlace.column(node);
            owner = node.parent() instanceof Element parent ? parent : owner;
        }
    }

    @Override
    void endLine() throws UnreadableDocument {
        for (String text : flow.take()) {
            DamagedText.requireReadRightly(text, charset);
            PageLine whole = new PageLine(line, column);
            for (int i = 0; i < text.length(); i++) {
                whole.append(text.charAt(i), length + i);
            }
            owners.put(length, owner);
            length += text.length();
            lines.add(whole);
        }
    }

    /** Tables can stand in lines of text, too; the other lines are paragraphs, cut where headings stand inside. */
    private void endLines() {
        Element last = owner;
        for (PageBlock block : PrintedTables.in(lines)) {
            if (block instanceof PageLine whole) {
                last = owners.floorEntry(whole.offset(0)).getValue();
                for (PageLine part : TextHeading.split(whole)) {
                    blocks.add(last, part);
                    if (TextHeading.isSectionAlone(part.ifShort(PARAGRAPHS))) {
                        lastTable = null;
                    }
                }
            } else {
                blocks.add(last, block);
            }
        }
        lines.clear();
        owners.clear();
    }

    @Override
    void image(Element image) throws UnreadableDocument {
        if (!isIcon(image)) {
            String source = image.attr("src");
            String name = source.startsWith("data:") ? "" : source.substring(source.lastIndexOf('/') + 1);
            endLine();
            endLines();
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
        endLines();
        int number = ++tables;
        for (Element child : table.children()) {
            if (child.normalName().equals("caption") && !visibility.isLeftOut(child)) {
                walk(child);
                endLines();
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
                    endLines();
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
            DamagedText.requireReadRightly(cell.text(), charset);
            shown.add(cell.toGridCell().below(-top));
        }
        blocks.add(
                cells.get(0).element(),
                new PageTable(
                        shown, merged, end - top, ElementPlace.line(cells.get(0).element()), places));
    }
}
