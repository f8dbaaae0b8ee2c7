package org.disclosurereport.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A total of information-processing fees and at least two parts that follow it, such as 对3件申请收取信息处理费300元。其中，
 * 甲局1件，收取100元；乙局2件，收取200元. Whatever could be meant in another way is not itemised here.
 *
 * @param total the stated total in yuan
 * @param sum what the parts add up to, in yuan
 * @param hasCases whether the total and every part state their cases, too
 * @param totalCases the stated number of cases, or 0
 * @param sumOfCases how many cases the parts have, or 0
 * @param saysAll whether the text says that these are all parts
 */
record ItemisedFees(
        BigDecimal total, BigDecimal sum, boolean hasCases, long totalCases, long sumOfCases, boolean saysAll) {

    /** A longer sentence before the list is not looked into. */
    private static final int LONGEST_HEAD = 400;

    private static final String SOME = "其中";
    private static final Pattern MARKER = Pattern.compile(SOME + "|分别[为是]");
    private static final Pattern END_OF_LIST = Pattern.compile("[。！!]|" + MARKER);
    private static final String SENTENCE_END = "。；;！!\n\r";
    private static final Pattern CASES = Pattern.compile("(?<![\\d.])(?<!\\d[,，])(\\d{1,9})\\h?件");

    /** Cases that belong to the fee: no comma and no other figure stands between them. */
    private static final Pattern CHARGED_CASES = Pattern.compile(
            CASES + "(?:[^\\d，,中]{0,20}信息处理费[^\\d件]{0,8}|(?<=信息处理费[^\\d，,件]{0,6}\\d{1,9}\\h?件)[^\\d件]{0,6})$");

    /** Between a total and its list: another year, or a comparison. */
    private static final Pattern COMPARISON = Pattern.compile("[年比较增减]");

    /** Figures that are no parts: rounded, per item, not collected, paid back, sums. */
    private static final Pattern NO_PART = Pattern.compile(
            "[约近]\\h?\\d|[余多]元|超过|不足|以[上下内]|左右|每|标准|[应未实已]收|[应未已]缴|尚[未有余]|拟"
                    + "|退[还回款费]|[减免][收免缴]|通知|实际|逾期|放弃|撤|欠|[合共总小累]计|共\\h?[\\d收]|上年|去年|\\d{4}\\h?年|[一二三四五六七八九十百千两]\\h?[元件]");

    /** What a line itemises, in printed order. */
    static List<ItemisedFees> in(String line) {
        List<ItemisedFees> found = new ArrayList<>();
        // Without an amount in the line there is nothing to read: most lines need no further look.
        if (line.indexOf('元') < 0) {
            return found;
        }
        Matcher marker = MARKER.matcher(line);
        Matcher end = END_OF_LIST.matcher(line);
        while (marker.find()) {
            boolean ends = end.find(marker.end());
            // A list inside a list is not understood.
            if (!ends || SENTENCE_END.contains(end.group())) {
                String list = line.substring(marker.end(), ends ? end.start() : line.length());
                read(head(line, marker.start()), list, !marker.group().equals(SOME), found);
            }
        }
        return found;
    }

    /** The sentence that the list belongs to: the one in which it stands, or the one before if it begins its own. */
    private static String head(String line, int list) {
        int end = list;
        while (end > 0 && SENTENCE_END.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && SENTENCE_END.indexOf(line.charAt(start - 1)) < 0) {
            start--;
            if (end - start > LONGEST_HEAD) {
                return "";
            }
        }
        return line.substring(start, end);
    }

    private static void read(String head, String list, boolean saysAll, List<ItemisedFees> found) {
        Matcher total = StatedFee.AMOUNT.matcher(head);
        if (!head.contains(StatedFee.FEE) || StatedFee.UNCERTAIN.matcher(head).find() || !total.find()) {
            return;
        }
        BigDecimal yuan = StatedFee.yuan(total);
        Matcher charged = CHARGED_CASES.matcher(head.substring(0, total.start()));
        boolean compares = COMPARISON.matcher(head.substring(total.end())).find();
        if (compares || total.find()) {
            return;
        }
        Matcher part = StatedFee.AMOUNT.matcher(list);
        BigDecimal sum = BigDecimal.ZERO;
        long sumOfCases = 0;
        boolean hasCases = charged.find();
        int parts = 0;
        int end = 0;
        while (part.find()) {
            Matcher cases = CASES.matcher(list.substring(end, part.start()));
            hasCases &= cases.find();
            if (hasCases) {
                sumOfCases += Long.parseLong(cases.group(1));
                hasCases = !cases.find();
            }
            sum = sum.add(StatedFee.yuan(part));
            end = part.end();
            parts++;
        }
        // Every amount must be a part that was understood.
        boolean isUnderstood = list.chars().filter(c -> c == '元').count() == parts;
        if (parts > 1
                && isUnderstood
                && !NO_PART.matcher(list.substring(0, end)).find()) {
            long totalCases = hasCases ? Long.parseLong(charged.group(1)) : 0;
            found.add(new ItemisedFees(yuan, sum, hasCases, totalCases, hasCases ? sumOfCases : 0, saysAll));
        }
    }
}
