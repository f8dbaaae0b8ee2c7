package org.disclosurereport.io.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.disclosurereport.io.grid.TitleText;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageFacts;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.io.text.TextHeading;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a page with the elements that hold them. The smallest element around all headings of sections and all
 * tables with figures holds the report; what stands behind it is of the site, and so are lines before it that say
 * nothing about the report.
 */
final class PageFrame {

    private static final int LONGEST_HEADING = 60;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Element> holders = new ArrayList<>();
    private @Nullable Element frame;
    private int marks;

    void add(Element holder, PageBlock block) {
        blocks.add(block);
        holders.add(holder);
        boolean mark = block instanceof PageTable table
                ? table.hasFigures()
                : block instanceof PageLine line && TextHeading.isSectionAlone(line.ifShort(LONGEST_HEADING));
        if (mark) {
            marks++;
            frame = frame == null ? holder : common(frame, holder);
        }
    }

    /** The pieces of the report, and what may say something about it. */
    List<PageBlock> inside() {
        BitSet inside = insideIndexes();
        return inside.stream().mapToObj(blocks::get).toList();
    }

    /** What is of the site. */
    List<PageLine> around() {
        List<PageLine> around = new ArrayList<>();
        BitSet inside = insideIndexes();
        for (int i = inside.nextClearBit(0); i < blocks.size(); i = inside.nextClearBit(i + 1)) {
            if (blocks.get(i) instanceof PageLine line) {
                around.add(line);
            } else if (blocks.get(i) instanceof PageTable table) {
                around.addAll(table.toLines());
            }
        }
        return around;
    }

    private BitSet insideIndexes() {
        BitSet inside = new BitSet();
        int first = first();
        int last = last();
        boolean titled = hasTitleBefore(first);
        for (int i = 0; i <= last; i++) {
            inside.set(i, i >= first || titled || isFact(blocks.get(i)));
        }
        return inside;
    }

    private int first() {
        int first = 0;
        while (marks > 1 && first < blocks.size() && !isInFrame(first)) {
            first++;
        }
        return first;
    }

    private int last() {
        int last = blocks.size() - 1;
        while (marks > 1 && last >= 0 && !isInFrame(last)) {
            last--;
        }
        return last;
    }

    private boolean isInFrame(int index) {
        for (Element around = holders.get(index); around != null; around = around.parent()) {
            if (around.equals(frame)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTitleBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (blocks.get(i) instanceof PageLine line
                    && !PageFacts.isLabelled(line.text())
                    && TitleText.find(line.text()).filter(TitleText::ofReport).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFact(PageBlock block) {
        return block instanceof PageLine line
                ? PageFacts.isLabelled(line.text())
                : block instanceof PageTable table && PageFacts.isOfFacts(table);
    }

    private static Element common(Element one, Element other) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        around.add(one);
        around.addAll(one.parents());
        for (Element holder = other; holder != null; holder = holder.parent()) {
            if (around.contains(holder)) {
                return holder;
            }
        }
        return one;
    }
}
