package org.disclosurereport.io.stated;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.YearText;

/** Says in words of the sentence what a figure counts. */
final class FigureLabel {

    private static final int MAX_LENGTH = 40;
    private static final int VERB = 3;
    private static final int LONG = 6;

    private static final List<String> HEADS = List.of(
            "其中", "另外", "年内", "此外", "同时", "全年度", "全年", "本年度", "本年", "年度", "年末", "我局", "我厅", "我市", "我县", "我区", "我省",
            "目前", "已经", "累计", "共", "并", "及", "和", "以及", "与", "的", "已", "还", "各", "因", "、", "”", "一是", "二是", "三是", "四是",
            "五是");
    private static final List<String> TAILS = List.of(
            "总数为", "总计", "合计", "共计", "累计", "大约", "不少于", "不超过", "不低于", "超过", "突破", "接近", "将近", "至少", "多达", "达到", "分别为",
            "分别", "共有", "共", "约", "近", "超", "逾", "达", "为", "有", "的", "各", "计", "仅", "了", "含", "是", "占", "等", "及", "和",
            "均");

    private static final List<String> VERBS = List.of(
            "组成", "召开", "举办", "开展", "发布", "推送", "制作", "编辑", "完成", "推出", "新增", "出台", "印发", "组织", "建立", "设立", "开设", "覆盖",
            "检查", "抽查", "发送", "受理", "收到", "接收", "办理", "办结", "答复", "形成", "优化", "公开", "刊登", "采集", "清理出", "收集", "配备", "对",
            "在", "向", "于");

    private FigureLabel() {}

    /** The label of a figure by its clause; if that says nothing, by the one before; at last the figure itself. */
    static String of(Clause clause, String printed) {
        String before = strip(clause.before());
        String label = needsObject(before) ? before + object(clause.after()) : before;
        if (VERBS.contains(label)) {
            label = strip(clause.lead()) + label;
        }
        if (label.isEmpty()) {
            label = strip(clause.lead());
        }
        if (label.isEmpty()) {
            label = printed;
        }
        return limited(label);
    }

    /** The end of a label that is too long: what is counted stands there. */
    static String limited(String label) {
        return label.length() > MAX_LENGTH
                ? label.substring(wholeCharacter(label, label.length() - MAX_LENGTH))
                : label;
    }

    /** Whether the words before a figure do not say what is counted. */
    static boolean isSilent(Clause clause) {
        String before = strip(clause.before());
        return before.isEmpty() || VERBS.contains(before);
    }

    private static boolean needsObject(String before) {
        return before.length() <= VERB || VERBS.stream().anyMatch(before::endsWith);
    }

    /** What a number with its unit stands before. */
    private static String object(String after) {
        String words = strip(after);
        int of = words.indexOf('的');
        return of > LONG ? words.substring(0, of) : words;
    }

    private static int wholeCharacter(String text, int from) {
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    /** Without what says nothing about the thing: years, connectives, approximators. */
    static String strip(String words) {
        return stripTail(stripHead(words));
    }

    private static String stripHead(String words) {
        String rest = words;
        Optional<YearText> year = YearText.find(rest);
        if (year.isPresent() && rest.startsWith("年", year.get().end() - 1)) {
            rest = rest.substring(year.get().end());
        } else if (year.isPresent() && rest.startsWith("年度", year.get().end() - 2)) {
            rest = rest.substring(year.get().end());
        }
        boolean again = true;
        while (again) {
            again = false;
            for (String head : HEADS) {
                if (rest.startsWith(head)) {
                    rest = rest.substring(head.length());
                    again = true;
                }
            }
        }
        return rest;
    }

    private static String stripTail(String words) {
        String rest = words;
        boolean again = true;
        while (again) {
            again = false;
            for (String tail : TAILS) {
                if (rest.endsWith(tail)) {
                    rest = rest.substring(0, rest.length() - tail.length());
                    again = true;
                }
            }
        }
        return rest;
    }
}
