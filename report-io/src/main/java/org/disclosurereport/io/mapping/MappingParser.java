package org.disclosurereport.io.mapping;

import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.form.Wording;

/** Takes parts of a mapping file apart: besides texts and lists, places on sheets. */
final class MappingParser extends YamlReader {

    Optional<SheetRange> range(YamlNode node, String what) {
        return shaped(node, what, Wording.of("工作表内的区域，如 A1:B2", "a range on a sheet, such as A1:B2"), SheetRange::find);
    }

    Optional<SheetRange> cell(YamlNode node, String what) {
        return shaped(
                node,
                what,
                Wording.of("工作表内的一个单元格，如 D12", "one cell of a sheet, such as D12"),
                text -> SheetRange.find(text).filter(SheetRange::isCell));
    }

    OptionalInt row(YamlNode node, String what) {
        return number(shaped(
                node,
                what,
                Wording.of("行号（1 至 " + SheetRange.ROWS + "）", "the number of a row, 1 to " + SheetRange.ROWS),
                SheetRange::findRow));
    }

    OptionalInt column(YamlNode node, String what) {
        return number(shaped(
                node, what, Wording.of("列名（A 至 XFD）", "the name of a column, A to XFD"), SheetRange::findColumn));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** A pattern with at most so many {@code *}. */
    Optional<NamePattern> pattern(YamlNode node, String what, int stars) {
        return shaped(
                node,
                what,
                Wording.of("含 * 不超过 " + stars + " 个的文字", "a text with at most " + stars + " *"),
                text -> Optional.of(NamePattern.of(text.strip())).filter(pattern -> pattern.stars() <= stars));
    }
}
