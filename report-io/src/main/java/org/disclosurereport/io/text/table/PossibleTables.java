package org.disclosurereport.io.text.table;

import java.util.BitSet;
import java.util.List;
import org.disclosurereport.io.page.PageLine;
import org.disclosurereport.model.form.FormLabel;

/**
 * Whether a text has all the characters of which the headers of some table consist, in whatever order. Without them no
 * table stands there, and looking closer would take much space for nothing.
 */
final class PossibleTables {

    /** What heads the labels of a list. */
    private static final List<String> OF_LISTS = List.of("名称", "指标", "项目", "内容");

    private PossibleTables() {}

    static boolean in(List<PageLine> lines) {
        BitSet present = new BitSet();
        for (PageLine line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isChinese(c)) {
                    present.set(c);
                } else if (c >= 0x80) {
                    Words.fold(c).chars().forEach(present::set);
                }
            }
        }
        return OF_LISTS.stream().anyMatch(word -> has(present, word))
                || FormBlock.all().stream()
                        .anyMatch(block -> block.columns().stream().allMatch(column -> has(present, column)));
    }

    private static boolean has(BitSet present, FormLabel column) {
        return column.printedWordings().stream().anyMatch(wording -> has(present, wording));
    }

    private static boolean has(BitSet present, String word) {
        return word.chars().allMatch(c -> !isChinese((char) c) || present.get(c));
    }

    private static boolean isChinese(char c) {
        return c >= 0x4e00 && c <= 0x9fff;
    }
}
