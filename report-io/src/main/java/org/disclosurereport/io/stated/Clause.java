package org.disclosurereport.io.stated;

import java.util.List;

/**
 * The words around a figure that belong to no other figure.
 *
 * @param lead the clause before, for a figure whose own clause says nothing
 * @param before from the end of the last clause or figure to the figure
 * @param after from the figure to the end of the clause or the next figure
 */
record Clause(String lead, String before, String after) {

    private static final List<String> JOINS = List.of("和", "及", "与", "对");
    private static final int MAX_LENGTH = 80;

    /**
     * The clause of a figure that stands between two others. In 21个市和21个部门 the words before the second number are those
     * of the first.
     */
    static Clause of(String sentence, PrintedFigure figure, int previousEnd, int nextStart) {
        int start = figure.start();
        int limit = Math.max(previousEnd, start - MAX_LENGTH);
        int from = beforeRemark(sentence, start, limit);
        int named = from;
        while (from > limit && !Chars.endsWords(sentence.charAt(from - 1))) {
            from--;
        }
        int to = figure.end();
        int end = Math.min(nextStart, to + MAX_LENGTH);
        while (to < end && !Chars.endsItem(sentence.charAt(to))) {
            to++;
        }
        String before = Chars.compact(sentence.substring(from, named));
        boolean ofOther =
                previousEnd > 0 && from == previousEnd && JOINS.stream().anyMatch(before::endsWith);
        return new Clause(
                lead(sentence, from, limit),
                ofOther ? "" : before,
                Chars.compact(sentence.substring(figure.end(), to)));
    }

    /** 其他处理（含申请人撤回）341件 counts 其他处理: the remark in brackets right before a number is skipped. */
    private static int beforeRemark(String sentence, int start, int limit) {
        int end = Chars.backOverBlanks(sentence, start);
        if (end <= limit || "）)".indexOf(sentence.charAt(end - 1)) < 0) {
            return start;
        }
        for (int i = end - 2; i > limit; i--) {
            if ("（(".indexOf(sentence.charAt(i)) >= 0) {
                return i;
            }
        }
        return start;
    }

    private static String lead(String sentence, int behind, int limit) {
        int end = behind;
        while (end > limit && (Chars.endsWords(sentence.charAt(end - 1)) || Chars.isBlank(sentence.charAt(end - 1)))) {
            end--;
        }
        int from = end;
        while (from > limit && !Chars.endsWords(sentence.charAt(from - 1))) {
            from--;
        }
        return Chars.compact(sentence.substring(from, end));
    }
}
