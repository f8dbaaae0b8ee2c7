package org.disclosurereport.io.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurereport.io.grid.GridCell;

/**
 * What stands over one column of a summary sheet.
 *
 * @param index number of the column, from 0
 * @param leaf the innermost header
 * @param stack the normalised headers, the outermost first, the innermost last
 * @param readings the headers as they stand, and with the innermost taken apart where it may join several
 * @param narrow whether the innermost heads this column alone
 */
record HeaderColumn(int index, GridCell leaf, List<String> stack, List<List<String>> readings, boolean narrow) {

    /**
     * What joins a row and a column in one header: 予以公开-自然人, 予以公开(自然人). The first ones stand in no label; colons
     * and brackets do, with numbers and units, and are tried last.
     */
    private static final List<Pattern> JOINTS = List.of(Pattern.compile("[-_>/|·→]"), Pattern.compile("[-_>/|·→:(]"));

    static HeaderColumn of(int index, GridCell leaf, List<String> stack, boolean narrow) {
        Set<List<String>> readings = new LinkedHashSet<>();
        readings.add(stack);
        JOINTS.forEach(joint -> readings.add(split(stack, joint)));
        return new HeaderColumn(index, leaf, stack, List.copyOf(readings), narrow);
    }

    private static List<String> split(List<String> stack, Pattern joint) {
        List<String> parts = new ArrayList<>(stack.subList(0, stack.size() - 1));
        joint.splitAsStream(stack.get(stack.size() - 1))
                .map(part -> part.endsWith(")") && !part.contains("(") ? part.substring(0, part.length() - 1) : part)
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts.isEmpty() ? stack : parts;
    }

    /** The headers as one text, for messages. */
    String title() {
        return String.join("·", stack);
    }
}
