package org.disclosurereport.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.page.PageBlock;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.io.page.PageTable;
import org.disclosurereport.io.wire.LoneSurrogate;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/**
 * Text that was damaged before it was saved: characters were replaced, or all of it was read in a wrong encoding. Its
 * bytes are sound, so no decoder can tell. Every report has the word 信息, and what becomes of it no other text has.
 */
public final class DamagedText {

    /** What stands for characters that were lost, or that no text can have. */
    public static final char REPLACEMENT = '\ufffd';

    /** Two such characters in UTF-8 that were read as GBK. */
    private static final String REPLACEMENTS_READ_AS_GBK = "锟斤拷";

    private static final Wording UTF_8_AS_GBK =
            Wording.of("文字是 UTF-8 误按 GBK 读取后另存的乱码", "its text is UTF-8 that was read as GBK and saved again");
    private static final Wording UTF_8_AS_LATIN =
            Wording.of("文字是 UTF-8 误按西文编码读取后另存的乱码", "its text is UTF-8 that was read as Latin-1 and saved again");
    private static final Wording GBK_AS_LATIN =
            Wording.of("文字是 GBK 误按西文编码读取后另存的乱码", "its text is GBK that was read as Latin-1 and saved again");

    /** What 信息 becomes; read as GBK, it can begin in the middle of a character. */
    private static final List<Wrong> READ_WRONGLY = List.of(
            new Wrong("淇℃伅", UTF_8_AS_GBK),
            new Wrong("俊鎭", UTF_8_AS_GBK),
            new Wrong("ä¿¡æ", UTF_8_AS_LATIN),
            new Wrong("ÐÅÏ¢", GBK_AS_LATIN));

    private DamagedText() {}

    private record Wrong(String word, Wording found) {}

    /**
     * Whether characters of a text were lost before it came here.
     *
     * @param text the text
     * @return what stands in their place
     */
    public static Optional<String> lost(String text) {
        int half = LoneSurrogate.indexIn(text);
        if (half >= 0) {
            return Optional.of(LoneSurrogate.name(text.charAt(half)));
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            return Optional.of("U+FFFD");
        }
        return text.contains(REPLACEMENTS_READ_AS_GBK) ? Optional.of(REPLACEMENTS_READ_AS_GBK) : Optional.empty();
    }

    /**
     * What is left of a page whose text lost characters: a paragraph that did is left out, a cell is unreadable, and
     * each is told.
     *
     * @param blocks its paragraphs and tables
     * @param findings takes what is to be said
     * @return those of them whose text is whole
     */
    public static List<PageBlock> whole(List<PageBlock> blocks, FindingList findings) {
        List<PageBlock> whole = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block instanceof PageTable table) {
                whole.add(table.withCells(cell ->
                        isWhole(cell.text(), cell.line(), findings) ? cell : cell.as(GridCell.Kind.BROKEN, "?")));
            } else if (!(block instanceof PageLine line) || isWhole(line.text(), line.line(), findings)) {
                whole.add(block);
            }
        }
        return whole;
    }

    private static boolean isWhole(String text, int line, FindingList findings) {
        Optional<String> lost = lost(text);
        lost.ifPresent(
                found -> findings.add(Location.ofLine(line, 1), ReadingCode.TEXT_REPLACED.finding("found", found)));
        return lost.isEmpty();
    }

    /**
     * Whether a text was read in a wrong encoding and saved again.
     *
     * @param text the text
     * @return true if it was
     */
    public static boolean isReadWrongly(String text) {
        return found(text).isPresent();
    }

    /**
     * Demands that a text was not read in a wrong encoding and saved again.
     *
     * @param text the text
     * @param charset the encoding it is in now
     * @throws UnreadableDocument if it was
     */
    public static void requireReadRightly(String text, String charset) throws UnreadableDocument {
        Optional<Wording> found = found(text);
        if (found.isPresent()) {
            throw new UnreadableDocument(ReadingCode.CHARSET_SUSPECT
                    .finding("expected", charset, "found", found.get())
                    .build());
        }
    }

    private static Optional<Wording> found(String text) {
        for (Wrong wrong : READ_WRONGLY) {
            if (text.contains(wrong.word())) {
                return Optional.of(wrong.found());
            }
        }
        return Optional.empty();
    }
}
