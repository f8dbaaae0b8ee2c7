package org.disclosurereport.io.grid;

import java.util.OptionalLong;

/** Whole numbers in Chinese numerals, written as a clerk writes them: 二十三, 一百零五, 三万二千. */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String ZEROS = "零〇○";
    private static final int MAX_LENGTH = 24;

    private final String text;
    private int at;

    private ChineseNumeral(String text) {
        this.text = text;
    }

    /** The number, or nothing if the text is not a whole number below 10^12 that is well written. */
    public static OptionalLong find(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return OptionalLong.empty();
        }
        if (text.length() == 1 && ZEROS.contains(text)) {
            return OptionalLong.of(0);
        }
        long number = new ChineseNumeral(text).number();
        return number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** Sections of up to 9999, each followed by 亿 or 万; -1 if anything is wrong. */
    private long number() {
        long total = 0;
        long[] units = {100_000_000L, 10_000L, 1};
        String[] marks = {"亿億", "万萬", ""};
        boolean any = false;
        for (int i = 0; i < units.length && at < text.length(); i++) {
            int begin = at;
            boolean zero = any && skipZero();
            int section = section(any, zero);
            boolean marked = !marks[i].isEmpty() && at < text.length() && marks[i].indexOf(text.charAt(at)) >= 0;
            if (marks[i].isEmpty() ? section <= 0 : !marked) {
                if (marks[i].isEmpty()) {
                    return -1;
                }
                at = begin;
                continue;
            }
            if (section <= 0) {
                return -1;
            }
            at += marked ? 1 : 0;
            total += section * units[i];
            any = true;
        }
        return at == text.length() && any ? total : -1;
    }

    /** 千, 百, 十 and a digit in this order; a gap needs a zero, and a zero a gap. */
    private int section(boolean follows, boolean zeroBefore) {
        int value = 0;
        int expected = 4;
        boolean zero = zeroBefore;
        boolean any = false;
        while (at < text.length()) {
            if (any && skipZero()) {
                zero = true;
                continue;
            }
            int digit = digit(text.charAt(at));
            boolean bareTen = digit < 0 && !any && !follows && isTen(text.charAt(at));
            if (digit <= 0 && !bareTen) {
                break;
            }
            int next = bareTen ? at : at + 1;
            int rank = next < text.length() ? rank(text.charAt(next)) : 0;
            boolean gap = rank + 1 < expected && (any || follows);
            if (rank >= expected || gap != zero || (digit == 10 && rank == 1)) {
                return -1;
            }
            value += (bareTen ? 1 : digit == 10 ? 2 : digit) * (int) Math.pow(10, rank);
            at = next + (rank > 0 ? 1 : 0);
            expected = rank;
            zero = false;
            any = true;
            if (rank == 0) {
                break;
            }
        }
        return zero && any ? -1 : value;
    }

    private boolean skipZero() {
        boolean zero = at < text.length() && ZEROS.indexOf(text.charAt(at)) >= 0;
        at += zero ? 1 : 0;
        return zero;
    }

    private static boolean isTen(char c) {
        return c == '十' || c == '拾';
    }

    /** The power of ten of 十, 百 and 千, or 0. */
    private static int rank(char c) {
        return isTen(c) ? 1 : c == '百' || c == '佰' ? 2 : c == '千' || c == '仟' ? 3 : 0;
    }

    /** The digit; 10 for 两, which is a two that never stands before 十; -1 for anything else. */
    private static int digit(char c) {
        return c == '两' ? 10 : Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
    }
}
