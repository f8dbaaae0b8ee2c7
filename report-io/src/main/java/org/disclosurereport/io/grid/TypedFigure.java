package org.disclosurereport.io.grid;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.disclosurereport.io.mapping.Rewriting;
import org.disclosurereport.model.form.Unit;

/**
 * A figure as people type it: 约12, 12件, 22（其中修订16件）, 3万, 二十三. Each of its parts must be permitted. Nothing else
 * is ever taken for a number, least of all a date.
 *
 * @param number the number, in the unit of the cell
 * @param used what was needed to read it
 * @param ownUnit whether the text itself says the unit of the number
 */
record TypedFigure(BigDecimal number, Set<Rewriting> used, boolean ownUnit) {

    private static final List<String> BEFORE = List.of("大约", "约");
    private static final String AFTER = "左右";
    /** The longer ones first. */
    private static final List<String> COUNTERS = List.of("人次", "件", "份", "次", "条", "宗", "起", "人", "项", "个", "篇");

    private static final int MAX_LENGTH = 60;
    private static final int MAX_DIGITS = 24;

    /** What a text says, if no more than what is allowed is needed to know it. */
    static Optional<TypedFigure> find(String text, Unit unit, Set<Rewriting> allowed) {
        String rest = text.strip();
        if (rest.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Set<Rewriting> used = EnumSet.noneOf(Rewriting.class);
        String bare = withoutNote(rest);
        if (allowed.contains(Rewriting.NOTES) && !bare.equals(rest)) {
            used.add(Rewriting.NOTES);
            rest = bare;
        }
        bare = withoutAbout(rest);
        if (allowed.contains(Rewriting.ABOUT) && !bare.equals(rest)) {
            used.add(Rewriting.ABOUT);
            rest = bare;
        }
        return unit == Unit.YUAN || unit == Unit.TEN_THOUSAND_YUAN
                ? money(rest, unit, allowed, used)
                : count(rest, allowed, used);
    }

    private static Optional<TypedFigure> count(String text, Set<Rewriting> allowed, Set<Rewriting> used) {
        String rest = text;
        Optional<String> counter = COUNTERS.stream()
                .filter(word -> text.length() > word.length() && text.endsWith(word))
                .findFirst();
        if (counter.isPresent() && allowed.contains(Rewriting.COUNTERS)) {
            used.add(Rewriting.COUNTERS);
            rest = rest.substring(0, rest.length() - counter.get().length());
        }
        Optional<BigDecimal> whole = number(rest, allowed, used);
        if (whole.isPresent()) {
            return Optional.of(new TypedFigure(whole.get(), used, false));
        }
        int power = power(rest);
        return power == 0 || !allowed.contains(Rewriting.SCALE)
                ? Optional.empty()
                : digits(rest.substring(0, rest.length() - 1)).map(digits -> scaled(digits, power, used));
    }

    /** Money is read only if it says 元: a bare 3万 in a cell for 万元 has two meanings. */
    private static Optional<TypedFigure> money(String text, Unit unit, Set<Rewriting> allowed, Set<Rewriting> used) {
        if (!text.endsWith("元")) {
            return number(text, allowed, used).map(number -> new TypedFigure(number, used, false));
        }
        String amount = text.substring(0, text.length() - 1).strip();
        int power = power(amount);
        String bare = power == 0 ? amount : amount.substring(0, amount.length() - 1);
        int ofUnit = unit == Unit.TEN_THOUSAND_YUAN ? 4 : 0;
        return allowed.contains(Rewriting.SCALE)
                ? digits(bare).map(digits -> scaled(digits, power - ofUnit, used))
                : Optional.empty();
    }

    private static TypedFigure scaled(BigDecimal digits, int power, Set<Rewriting> used) {
        used.add(Rewriting.SCALE);
        return new TypedFigure(digits.scaleByPowerOfTen(power), used, true);
    }

    private static Optional<BigDecimal> number(String text, Set<Rewriting> allowed, Set<Rewriting> used) {
        Optional<BigDecimal> digits = digits(text);
        if (digits.isPresent() || !allowed.contains(Rewriting.NUMERALS)) {
            return digits;
        }
        OptionalLong numeral = ChineseNumeral.find(text.strip());
        if (numeral.isPresent()) {
            used.add(Rewriting.NUMERALS);
        }
        return numeral.isPresent() ? Optional.of(BigDecimal.valueOf(numeral.getAsLong())) : Optional.empty();
    }

    private static Optional<BigDecimal> digits(String text) {
        String plain = FigureText.of(text).plain();
        return plain == null || plain.length() > MAX_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    private static int power(String text) {
        return text.length() > 1 && text.endsWith("万") ? 4 : text.length() > 1 && text.endsWith("亿") ? 8 : 0;
    }

    private static String withoutAbout(String text) {
        for (String word : BEFORE) {
            if (text.startsWith(word)) {
                return text.substring(word.length()).strip();
            }
        }
        return text.endsWith(AFTER)
                ? text.substring(0, text.length() - AFTER.length()).strip()
                : text;
    }

    /** The text before the brackets at its end, if they are closed and something stands before them. */
    private static String withoutNote(String text) {
        int open = 0;
        for (int i = text.length() - 1; i > 0 && (open > 0 || i == text.length() - 1); i--) {
            char c = text.charAt(i);
            open += c == ')' || c == '）' ? 1 : c == '(' || c == '（' ? -1 : 0;
            if (open == 0) {
                return i == text.length() - 1 ? text : text.substring(0, i).strip();
            }
        }
        return text;
    }
}
