package org.disclosurereport.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.stated.StatedFigure;

/** What the words around a stated figure say about it. */
final class StatedWords {

    /** What stands farther away says nothing about a figure, whatever a sentence without end may hold. */
    private static final int FAR = 200;

    private static final String ENDS_OF_CLAUSES = "，。；：！？,;:!?（）()\n";

    /** Words that make a figure that of some organs or of some months only, or of one of many. */
    private static final Pattern NARROWER = Pattern.compile(
            "(?<![我本全])(乡镇|街道|各[镇乡县区市]|[县区市省州]直|直属|下属|所属|本级|部门|单位|科室|窗口|分局|支队|大队|派出所|社区|[上下]半年|季度|月份|平均|人均|日均|每|其余)");

    private static final Pattern OFFICE = Pattern.compile("代表|办公室|办公厅|政府办");

    private StatedWords() {}

    /** The words of the clause before a figure, back to a mark or to the figure before. */
    static String before(StatedFigure figure) {
        String sentence = figure.getSentence();
        int start = figure.getOffset();
        int first = Math.max(0, start - FAR);
        while (start > first
                && !endsClause(sentence.charAt(start - 1))
                && !Character.isDigit(sentence.charAt(start - 1))) {
            start--;
        }
        return sentence.substring(start, figure.getOffset());
    }

    /** The words of the clause from the begin of what is printed for a figure to the next mark. */
    static String from(StatedFigure figure) {
        String sentence = figure.getSentence();
        int end = figure.getOffset();
        int last = Math.min(sentence.length(), end + FAR);
        while (end < last && !endsClause(sentence.charAt(end))) {
            end++;
        }
        return sentence.substring(figure.getOffset(), end);
    }

    /** What the sentence says after a figure. */
    static String after(StatedFigure figure) {
        String sentence = figure.getSentence();
        int end = figure.getOffset() + figure.getText().length();
        return sentence.substring(end, Math.min(sentence.length(), end + FAR));
    }

    /** What the sentence says before a figure. */
    static String prefix(StatedFigure figure) {
        int end = figure.getOffset();
        return figure.getSentence().substring(Math.max(0, end - FAR), end);
    }

    /** Whether the words make a figure that of less than the report is about, as far as they can be understood. */
    static boolean isNarrower(StatedFigure figure, DisclosureReport report) {
        String organ = report.getOrgan().getName();
        return names(NARROWER.matcher(before(figure)), organ)
                || (!organ.contains("办公") && OFFICE.matcher(prefix(figure)).find());
    }

    /** Whether a word names another organ than the one that reports: 我单位, 本街道 and its own name are itself. */
    private static boolean names(Matcher word, String organ) {
        while (word.find()) {
            if (!organ.contains(word.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(char c) {
        return ENDS_OF_CLAUSES.indexOf(c) >= 0;
    }
}
