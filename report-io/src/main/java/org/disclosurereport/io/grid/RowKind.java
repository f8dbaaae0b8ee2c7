package org.disclosurereport.io.grid;

import java.util.regex.Pattern;

/** Tells organs and statistics from totals, notes and signatures, by what stands at the beginning of a line. */
public final class RowKind {

    private static final int MAX_ORGAN = 60;
    private static final Pattern TOTAL = Pattern.compile("[^:]{0,20}(?:合计|总计|小计|共计|汇总|累计)(?:数|行|\\(.{0,20}\\))?:?");

    /** Who filled it in, and when; notes. */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\(?(?:填表|填报|制表|审核|审批|负责|联系|经办|统计|单位负责|分管|主管)(?:人|人员|负责人|领导|电话|日期|时间|单位)?\\)?[:(].*"
                    + "|(?:填表|填报|制表|审核|审批|负责|联系|经办|单位负责|统计负责|分管)人(?:员)?"
                    + "|(?:联系)?电话(?:号码)?[:(]?.*|(?:填表|填报|报送|制表)(?:日期|时间).*|(?:备注|说明|注)(?:[:(].*)?|附注.*");

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
                && !isSignature(text);
    }

    /**
     * Whether a line says who filled in the sheet and when, or is a note.
     *
     * @param label the normalised text at its beginning
     * @return true for 填表人：, 填报日期, 备注 and the like
     */
    static boolean isSignature(String label) {
        return SIGNATURE.matcher(label).matches();
    }
}
