package org.disclosurereport.io.summary;

import java.util.regex.Pattern;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.io.grid.LabelText;

/** Tells the organs of a summary sheet from its totals, notes and signatures, by what stands where an organ is named. */
final class RowKind {

    private static final int MAX_ORGAN = 60;
    private static final Pattern TOTAL = Pattern.compile("[^:]{0,20}(?:合计|总计|小计|共计|汇总|累计)(?:数|行|\\(.{0,20}\\))?:?");
    private static final Pattern NOTE =
            Pattern.compile("(?:注|备注|说明|附注|填表|制表|填报人|审核|审签|负责人|联系|单位负责|报送日期|填报日期|统计人|分管).*");

    private RowKind() {}

    /** Whether this is where a row of totals is named. */
    static boolean isTotal(GridCell cell) {
        return cell.isText() && TOTAL.matcher(LabelText.normalise(cell.text())).matches();
    }

    /** Whether this can be the name of an organ: short, in words, nothing behind a colon. */
    static boolean isOrgan(GridCell cell) {
        String text = LabelText.normalise(cell.text());
        return cell.isText()
                && !text.isEmpty()
                && text.length() <= MAX_ORGAN
                && text.indexOf(':') < 0
                && text.indexOf('。') < 0
                && text.codePoints().anyMatch(Character::isLetter)
                && !NOTE.matcher(text).matches();
    }
}
