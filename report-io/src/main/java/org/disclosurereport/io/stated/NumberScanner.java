package org.disclosurereport.io.stated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.disclosurereport.io.grid.ChineseNumeral;
import org.disclosurereport.model.stated.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence that measure something. A number counts if a unit stands behind it, or a word such as
 * 信息数 before it. Dates, numbers of documents and articles, telephone numbers and names in quotation marks do not.
 */
final class NumberScanner {

    private static final String CHINESE_DIGITS = "零〇○一二两三四五六七八九十百千万亿";
    private static final int MAX_QUOTED = 60;
    private static final List<String> ABOUT = List.of("约", "大约", "大概");
    private static final List<String> OVER = List.of("超过", "超", "逾", "突破", "多于");
    private static final List<String> NEARLY = List.of("近", "将近", "接近");
    private static final List<String> AT_LEAST = List.of("不少于", "至少", "不低于");
    private static final List<String> AT_MOST = List.of("不超过", "至多", "不多于", "最多");
    private static final List<String> BARE = List.of("数", "总数", "量", "为", "是", "达", "共计", "合计", "总计");

    private final String text;
    private final List<PrintedFigure> found = new ArrayList<>();
    private int at;

    private NumberScanner(String text) {
        this.text = text;
    }

    /** The numbers of a sentence from left to right. */
    static List<PrintedFigure> scan(String sentence) {
        NumberScanner scanner = new NumberScanner(sentence);
        while (scanner.at < sentence.length()) {
            scanner.next();
        }
        return scanner.found;
    }

    private void next() {
        char c = text.charAt(at);
        int close = closing(c);
        if (close > 0) {
            at = close + 1;
        } else if (Chars.digit(c) >= 0) {
            digits();
        } else if (text.startsWith("百分之", at)) {
            chinesePercentage();
        } else if (CHINESE_DIGITS.indexOf(c) >= 0) {
            chinese();
        } else if (Chars.isLatin(c)) {
            skipToken();
        } else {
            at++;
        }
    }

    /** Where a name in quotation marks or the number of a document ends, or -1. */
    private int closing(char open) {
        int pair = "“「『《〈〔﹝【".indexOf(open);
        if (pair < 0) {
            return -1;
        }
        char close = "”」』》〉〕﹞】".charAt(pair);
        int limit = Math.min(text.length(), at + MAX_QUOTED);
        for (int i = at + 1; i < limit; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    /** Latin letters with everything that an address, a name or a version may have in it. */
    private void skipToken() {
        while (at < text.length()
                && (Chars.isLatin(text.charAt(at))
                        || Chars.digit(text.charAt(at)) >= 0
                        || "._/:@-+&=?%*".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private void digits() {
        DigitRun run = DigitRun.at(text, at);
        at = run.end();
        if (run.isSomethingElse()) {
            skipToken();
        } else if (run.isNegative()) {
            percentageBelowZero(run);
        } else {
            finish(run.start(), run.value());
        }
    }

    /** Only shares and growth are negative; -5件 may as well be an enumeration. */
    private void percentageBelowZero(DigitRun run) {
        int next = Chars.skipBlanks(text, at);
        if (isPercent(next)) {
            at = next + 1;
            add(run.start() - 1, at, run.value().negate(), "%", null);
        }
    }

    private boolean isPercent(int index) {
        return index < text.length() && "%％﹪".indexOf(text.charAt(index)) >= 0;
    }

    /** 百分之九十八点五, 百分之百, 百分之98. */
    private void chinesePercentage() {
        int start = at;
        at += "百分之".length();
        int from = at;
        while (at < text.length() && (CHINESE_DIGITS + "点").indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String printed = text.substring(from, at);
        int point = printed.indexOf('点');
        String whole = point < 0 ? printed : printed.substring(0, point);
        OptionalLong number = whole.equals("百") ? OptionalLong.of(100) : ChineseNumeral.find(whole);
        if (number.isEmpty()) {
            return;
        }
        StringBuilder value = new StringBuilder().append(number.getAsLong());
        if (point >= 0) {
            value.append('.');
            for (char c : printed.substring(point + 1).toCharArray()) {
                value.append("〇一二三四五六七八九".indexOf(c == '零' ? '〇' : c));
            }
        }
        String decimal = value.toString();
        if (decimal.indexOf('-') < 0 && !decimal.endsWith(".") && decimal.length() <= DigitRun.MAX_DIGITS) {
            add(start, at, new BigDecimal(decimal), "%", qualifierBefore(start));
        }
    }

    private void chinese() {
        int start = at;
        while (at < text.length() && CHINESE_DIGITS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        String printed = text.substring(start, at);
        OptionalLong number = ChineseNumeral.find(printed);
        boolean none = printed.equals("零");
        boolean one = number.isPresent() && number.getAsLong() < 2 && !none;
        if (number.isEmpty() || one || "第数几这那同进统上".indexOf(before) >= 0) {
            return;
        }
        if (none && isBare(start, Chars.skipBlanks(text, at))) {
            add(start, at, BigDecimal.ZERO, "", null);
            return;
        }
        int unitAt = Chars.skipBlanks(text, odd(at) == null ? at : at + 1);
        String unit = CountingWord.at(text, unitAt);
        if (!unit.isEmpty() && !"类大部面对组节段".contains(unit)) {
            finish(start, BigDecimal.valueOf(number.getAsLong()));
        }
    }

    /** What follows the digits: 余 or 多, 万 or 亿, the unit, 以上. */
    private void finish(int start, BigDecimal digits) {
        BigDecimal value = digits;
        Qualifier qualifier = qualifierBefore(start);
        int next = Chars.skipBlanks(text, at);
        boolean scaled = false;
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < 3 && next < text.length(); i++) {
            Qualifier odd = odd(next);
            int power = power(text.charAt(next));
            if (odd != null) {
                qualifier = odd;
            } else if (power > 0) {
                value = value.scaleByPowerOfTen(power);
                scaled = true;
                smallest = power;
            } else {
                break;
            }
            at = next + 1;
            next = Chars.skipBlanks(text, at);
        }
        if (scaled && next < text.length() && Chars.digit(text.charAt(next)) >= 0) {
            // 3万5千: the second part counts less than the first
            DigitRun rest = DigitRun.at(text, next);
            int power = rest.end() < text.length() ? power(text.charAt(rest.end())) : 0;
            at = rest.end() + (power > 0 ? 1 : 0);
            if (rest.value().scale() != 0 || power >= smallest || rest.value().precision() + power > smallest) {
                return;
            }
            value = value.add(rest.value().scaleByPowerOfTen(power));
            next = Chars.skipBlanks(text, at);
        }
        if (isPercent(next)) {
            at = next + 1;
            add(start, at, value, "%", behind(qualifier));
            return;
        }
        String unit = CountingWord.at(text, next);
        if (unit.isEmpty()) {
            boolean joined = next < text.length() && "和及与".indexOf(text.charAt(next)) >= 0;
            if ((scaled && (joined || endsItem(next))) || isBare(start, next)) {
                add(start, at, value, "", behind(qualifier));
            }
            return;
        }
        int end = next + unit.length();
        if (CountingWord.isNoStatistic(unit, text, end)) {
            at = end;
            return;
        }
        int power = unit.endsWith("元") ? power(unit.charAt(0)) : 0;
        at = end;
        add(start, end, value.scaleByPowerOfTen(power), power > 0 ? "元" : unit, behind(qualifier));
    }

    /** The qualifier behind the unit, else the one that is known already. */
    private @Nullable Qualifier behind(@Nullable Qualifier known) {
        int next = Chars.skipBlanks(text, at);
        if (text.startsWith("以上", next)) {
            return Qualifier.AT_LEAST;
        }
        if (text.startsWith("以内", next) || text.startsWith("以下", next)) {
            return Qualifier.AT_MOST;
        }
        return text.startsWith("左右", next) || text.startsWith("上下", next) ? Qualifier.ABOUT : known;
    }

    private void add(int start, int end, BigDecimal value, String unit, @Nullable Qualifier qualifier) {
        found.add(new PrintedFigure(start, end, value, unit, Optional.ofNullable(qualifier)));
    }

    /** A number without a unit counts after 信息数 and the like, if nothing follows that it could belong to. */
    private boolean isBare(int start, int next) {
        int end = Chars.backOverBlanks(text, start);
        boolean named = BARE.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
        return named && endsItem(next);
    }

    private boolean endsItem(int index) {
        return index >= text.length() || Chars.endsItem(text.charAt(index));
    }

    private @Nullable Qualifier odd(int index) {
        return index < text.length() && "余多来".indexOf(text.charAt(index)) >= 0 ? Qualifier.OVER : null;
    }

    private static int power(char c) {
        return switch (c) {
            case '万' -> 4;
            case '亿' -> 8;
            case '千' -> 3;
            case '百' -> 2;
            default -> 0;
        };
    }

    private @Nullable Qualifier qualifierBefore(int start) {
        int end = Chars.backOverBlanks(text, start);
        if (endsWith(AT_MOST, end)) {
            return Qualifier.AT_MOST;
        }
        if (endsWith(AT_LEAST, end)) {
            return Qualifier.AT_LEAST;
        }
        if (endsWith(OVER, end)) {
            return Qualifier.OVER;
        }
        if (endsWith(ABOUT, end)) {
            return Qualifier.ABOUT;
        }
        return endsWith(NEARLY, end) && !endsWith(List.of("最近", "附近", "远近"), end) ? Qualifier.NEARLY : null;
    }

    private boolean endsWith(List<String> words, int end) {
        return words.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }
}
