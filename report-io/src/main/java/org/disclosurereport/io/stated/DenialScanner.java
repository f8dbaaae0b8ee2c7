package org.disclosurereport.io.stated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;

/**
 * Finds what a sentence denies: 未收到政府信息公开申请 states 0. Only what reports have to count can be denied; 没有单独设立
 * is no figure, and 未发生被行政复议纠错的情形 denies corrections, not reconsiderations.
 */
final class DenialScanner {

    private static final List<String> WORDS = List.of(
            "没有接收到", "未接收到", "没有收到", "没有接到", "没有受理", "没有发生", "没有产生", "没有安排", "没有收取", "没有出现", "暂不收取", "暂不收费", "暂未收取",
            "暂未收到", "没收到", "未收到", "未接到", "未受理", "未发生", "未产生", "未安排", "未收取", "不收取", "未收费", "不收费", "未出现", "未制发", "未出台",
            "不存在", "未涉及", "未有", "没有", "无");
    private static final List<String> NOT_NONE = List.of(
            "无法", "无正当", "无关", "无力", "无偿", "无障碍", "无误", "无效", "无现", "无论", "无需", "无须", "没有单独", "没有现成", "不存在未", "无异议");
    private static final List<String> QUALIFIED =
            List.of("纠错", "败诉", "撤销", "违法", "超期", "逾期", "责令", "追责", "问责", "泄密", "标准", "不规范", "不及时");

    private DenialScanner() {}

    /**
     * A denial.
     *
     * @param printed the word that denies
     * @param concept what is denied
     * @param label the words that name it: those behind the denial, else those before it
     */
    record Denial(PrintedFigure printed, StatedConcept concept, String label) {}

    static List<Denial> scan(String sentence) {
        List<Denial> found = new ArrayList<>();
        int from = 0;
        while (from < sentence.length()) {
            int to = from;
            while (to < sentence.length() && !Chars.endsClause(sentence.charAt(to))) {
                to++;
            }
            scan(sentence, from, to, found);
            from = to + 1;
        }
        return found;
    }

    /** A clause denies once. */
    private static void scan(String sentence, int from, int to, List<Denial> found) {
        for (int at = from; at < to; at++) {
            for (String word : WORDS) {
                if (sentence.startsWith(word, at) && at + word.length() <= to) {
                    add(sentence, from, to, at, word, found);
                    return;
                }
            }
        }
    }

    private static void add(String sentence, int from, int to, int at, String word, List<Denial> found) {
        String clause = Chars.compact(sentence.substring(from, to));
        boolean none = NOT_NONE.stream().noneMatch(other -> sentence.startsWith(other, at));
        if (!none || QUALIFIED.stream().anyMatch(clause::contains)) {
            return;
        }
        PrintedFigure printed =
                new PrintedFigure(at, at + word.length(), BigDecimal.ZERO, "", Optional.of(Qualifier.DENIED));
        String before = FigureLabel.strip(Chars.compact(sentence.substring(from, at)));
        String after = FigureLabel.strip(Chars.compact(sentence.substring(at + word.length(), to)));
        String label = FigureLabel.limited(!after.isEmpty() ? after : !before.isEmpty() ? before : word);
        for (StatedConcept concept : denied(clause)) {
            found.add(new Denial(printed, concept, label));
        }
    }

    private static List<StatedConcept> denied(String clause) {
        boolean fees = clause.contains("收费")
                || clause.contains("收取")
                || clause.contains("费用")
                || clause.contains("处理费")
                || clause.contains("减免");
        boolean disputes = clause.contains("复议") || clause.contains("诉讼") || clause.contains("申诉");
        if (disputes && (clause.contains("费用") || clause.contains("支出"))) {
            return List.of(StatedConcept.LITIGATION_COSTS);
        }
        List<StatedConcept> concepts = new ArrayList<>();
        if (clause.contains("复议")) {
            concepts.add(StatedConcept.RECONSIDERATIONS);
        }
        if (clause.contains("诉讼")) {
            concepts.add(StatedConcept.LITIGATIONS);
        }
        if (clause.contains("申诉") || clause.contains("举报")) {
            concepts.add(StatedConcept.COMPLAINTS);
        }
        if (concepts.isEmpty() && fees) {
            concepts.add(StatedConcept.REQUEST_FEES);
        }
        if (concepts.isEmpty() && clause.contains("经费")) {
            concepts.add(StatedConcept.DEDICATED_FUNDS);
        }
        if (clause.contains("未制发") || clause.contains("未出台")) {
            return clause.contains("规范性文件") ? List.of(StatedConcept.NORMATIVE_DOCUMENTS_ISSUED) : List.of();
        }
        if (concepts.isEmpty() && clause.contains("结转")) {
            if (clause.contains("上年") || clause.contains("上一年")) {
                concepts.add(StatedConcept.REQUESTS_BROUGHT_FORWARD);
            }
            if (clause.contains("下年") || clause.contains("下一年")) {
                concepts.add(StatedConcept.REQUESTS_CARRIED_FORWARD);
            }
        }
        if (concepts.isEmpty() && (clause.contains("申请") || clause.contains("不予公开"))) {
            concepts.add(StatedConcept.REQUESTS_RECEIVED);
        }
        return concepts;
    }
}
