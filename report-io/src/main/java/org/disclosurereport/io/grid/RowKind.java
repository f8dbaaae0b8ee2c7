package org.disclosurereport.io.grid;

import java.util.regex.Pattern;

/** Tells the organs of a summary sheet from its totals, notes and signatures, by what stands where an organ is named. */
public final class RowKind {

    private static final int MAX_ORGAN = 60;
    private static final Pattern TOTAL = Pattern.compile("[^:]{0,20}(?:合计|总计|小计|共计|汇总|累计)(?:数|行|\\(.{0,20}\\))?:?");
    private static final Pattern NOTE =
            Pattern.compile("(?:注|备注|说明|附注|填表|制表|填报人|审核|审签|负责人|联系|单位负责|报送日期|填报日期|统计人|分管).*");

    private RowKind() {}

    /**
     * Whether this is where a row of totals is named.
     *
     * @param cell what stands where an organ is named
     * @return true for 合计, 小计 and the like
     */
    public static boolean isTotal(GridCell cell) {
        return cell.isText() && TOTAL.matcher(LabelText.normalise(cell.text())).matches();
    }

    /**
     * Whether this can be the name of an organ: short, in words, nothing behind a colon.
     *
     * @param cell what stands where an organ is named
     * @return false for notes, signatures and numbers
     */
    public static boolean isOrgan(GridCell cell) {
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
