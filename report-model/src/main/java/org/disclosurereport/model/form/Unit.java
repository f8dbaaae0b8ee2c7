package org.disclosurereport.model.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The unit in which the form asks for a figure. Counts are whole numbers. Money is kept as a whole
 * number of 分 (0.01 元) and shown in the unit of the form, so that no figure is ever rounded: 元
 * has two decimals, 万元 has six.
 */
public enum Unit {
    /** 件: documents, requests, decisions, cases. */
    PIECE("件", 0),
    /** 条: pieces of information disclosed. */
    ENTRY("条", 0),
    /** 项: kinds of licence, penalty or service that an organ administers. */
    MATTER("项", 0),
    /** 个: institutions, places, projects. */
    COUNT("个", 0),
    /** 次: events, such as press conferences. */
    OCCASION("次", 0),
    /** 篇: texts published. */
    ARTICLE("篇", 0),
    /** 人: staff. */
    PERSON("人", 0),
    /** 人次: attendances; somebody who comes twice counts twice. */
    ATTENDANCE("人次", 0),
    /** 元: yuan; two decimals reach down to one 分. */
    YUAN("元", 2),
    /** 万元: 10,000 yuan; six decimals reach down to one 分. */
    TEN_THOUSAND_YUAN("万元", 6),
    /** A row of a list that prints no unit, or one that no form knows: anything with up to six decimals. */
    UNSTATED("", 6);

    private static final int LONGEST = Long.toString(Long.MAX_VALUE).length();

    private final String symbol;
    private final int decimals;

    Unit(String symbol, int decimals) {
        this.symbol = symbol;
        this.decimals = decimals;
    }

    /**
     * The unit that a form or a list prints.
     *
     * @param symbol for example {@code 件}
     * @return the unit, or {@link #UNSTATED} if it is none of these
     */
    public static Unit ofSymbol(String symbol) {
        for (Unit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        return UNSTATED;
    }

    /**
     * The unit as the form prints it.
     *
     * @return for example {@code 万元}, or the empty text
     */
    public String symbol() {
        return symbol;
    }

    /**
     * How many decimals a figure of this unit can have without being finer than a piece or a 分.
     *
     * @return 0 for counts, 2 for 元, 6 for 万元
     */
    public int decimals() {
        return decimals;
    }

    /**
     * A stored whole number as a decimal of this unit, exactly.
     *
     * @param stored pieces, or 分
     * @return the figure in this unit, without trailing zeros
     */
    public BigDecimal toDecimal(long stored) {
        return decimals == 0 || stored == 0 ? BigDecimal.valueOf(stored) : plain(BigDecimal.valueOf(stored, decimals));
    }

    /**
     * A whole number of any size as a decimal of this unit, exactly.
     *
     * @param stored pieces, or 分
     * @return the figure in this unit, without trailing zeros
     */
    public BigDecimal toDecimal(BigInteger stored) {
        return plain(new BigDecimal(stored, decimals));
    }

    private static BigDecimal plain(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * A figure of this unit as the whole number that is stored.
     *
     * @param figure the figure in this unit
     * @return pieces, or 分
     * @throws ArithmeticException if the figure has more decimals than the unit or does not fit a
     *     {@code long}
     */
    public long toStored(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        // Before any scaling: 1e999999999 would become a number of a billion digits.
        if (plain.scale() > decimals || (long) plain.precision() - plain.scale() > LONGEST) {
            throw new ArithmeticException("Figure in " + symbol + " must have at most " + decimals
                    + " decimals and fit 64 bits, but was " + figure);
        }
        return plain.setScale(decimals, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /**
     * A stored whole number as plain text in this unit, without exponent and without trailing zeros.
     *
     * @param stored pieces, or 分
     * @return for example {@code 59237.2449}
     */
    public String format(long stored) {
        return decimals == 0 ? Long.toString(stored) : toDecimal(stored).toPlainString();
    }
}
