package org.disclosurereport.io.text.table;

import java.util.regex.Pattern;

/** Headers that say nothing: programs that recognise pictures put them over columns whose own headers they left above. */
final class Placeholder {

    private static final Pattern WORD = Pattern.compile("\\(?(?:类别|项目|数据项目|数量|数据\\d{1,2}|第?\\d{1,2}列|列\\d{1,2})\\)?");

    private Placeholder() {}

    /** Whether a cell holds such a header. */
    static boolean is(String cell) {
        return cell.length() < 10 && WORD.matcher(cell).matches();
    }
}
