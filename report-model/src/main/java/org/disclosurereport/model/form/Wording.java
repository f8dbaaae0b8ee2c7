package org.disclosurereport.model.form;

import java.util.Locale;
import java.util.Objects;

/**
 * The same text in Chinese and in English. Chinese is the language of the form and of its users;
 * English is for everybody else and is always present.
 */
public final class Wording {

    private final String zh;
    private final String en;

    private Wording(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * A text in both languages.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @return the pair
     * @throws IllegalArgumentException if one of them is blank
     */
    public static Wording of(String zh, String en) {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A wording must have Chinese and English text, but was '" + zh + "' and '" + en + "'");
        }
        return new Wording(zh, en);
    }

    /**
     * The Chinese text.
     *
     * @return the Chinese text
     */
    public String zh() {
        return zh;
    }

    /**
     * The English text.
     *
     * @return the English text
     */
    public String en() {
        return en;
    }

    /**
     * The text for a reader's language: Chinese for every {@code zh} locale, else English. The
     * default locale of the machine is never asked.
     *
     * @param locale the reader's locale
     * @return the text
     */
    public String in(Locale locale) {
        return isChinese(locale) ? zh : en;
    }

    /**
     * Whether a reader of this locale gets the Chinese text.
     *
     * @param locale the reader's locale
     * @return true for every {@code zh} locale
     */
    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && zh.equals(that.zh) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zh, en);
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
