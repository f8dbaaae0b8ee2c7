package org.disclosurereport.io.mapping;

import org.disclosurereport.model.form.Wording;

/**
 * THE list of ways in which people type figures that only a mapping can permit to be read. Each gives the exact number
 * that is written; what was read is told with its cell. A date is never a figure.
 */
public enum Rewriting {
    /** {@code 约12}, {@code 12左右}: taken as 12. */
    ABOUT("about", Wording.of("略去“约”“左右”", "'about' left out")),
    /** {@code 12件}: the counter behind the number is left out. */
    COUNTERS("counters", Wording.of("略去量词", "counter left out")),
    /** {@code 22（其中修订16件）}: the note in brackets behind the number is left out. */
    NOTES("notes", Wording.of("略去括号中的说明", "note in brackets left out")),
    /** {@code 3万} is 30,000; in a cell for money {@code 5000元} and {@code 3万元} are what they say. */
    SCALE("scale", Wording.of("按“万”“亿”“元”换算", "万, 亿 or 元 multiplied out")),
    /** {@code 二十三}, {@code 一百零五}: Chinese numerals. */
    NUMERALS("numerals", Wording.of("读作阿拉伯数字", "Chinese numeral read"));

    private final String key;
    private final Wording wording;

    Rewriting(String key, Wording wording) {
        this.key = key;
        this.wording = wording;
    }

    /**
     * The name in a mapping file.
     *
     * @return for example {@code about}
     */
    public String key() {
        return key;
    }

    /**
     * What is done, in a few words.
     *
     * @return the words
     */
    public Wording wording() {
        return wording;
    }
}
