package org.disclosurereport.model;

import java.util.Optional;

/**
 * The unified social credit code of an organisation (统一社会信用代码, GB 32100-2015): 18 characters from an
 * alphabet without I, O, S, V and Z; the last one is a check character. Codes of organs under the
 * staffing administration begin with {@code 11}, those of public institutions with {@code 12}.
 */
public final class UnifiedSocialCreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private final String code;

    private UnifiedSocialCreditCode(String code) {
        this.code = code;
    }

    /**
     * Reads a code.
     *
     * @param text 18 characters
     * @return the code
     * @throws IllegalArgumentException if the text is not a code or its check character is wrong
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Credit code must be 18 characters of " + ALPHABET + " that end in their check character"
                                + checkCharacter(text).map(c -> " " + c).orElse("") + ", but was '" + text + "'"));
    }

    /**
     * Reads a code as somebody filed it.
     *
     * @param text any text
     * @return the code, or empty if the text is not a code or its check character is wrong
     */
    public static Optional<UnifiedSocialCreditCode> find(String text) {
        return checkCharacter(text)
                .filter(check -> check == text.charAt(LENGTH - 1))
                .map(check -> new UnifiedSocialCreditCode(text));
    }

    /**
     * The check character that the first 17 characters of a code call for.
     *
     * @param text 18 characters, the last one ignored
     * @return the check character, or empty if the text is not 18 characters of the alphabet
     */
    public static Optional<Character> checkCharacter(String text) {
        if (text.length() != LENGTH || ALPHABET.indexOf(text.charAt(LENGTH - 1)) < 0) {
            return Optional.empty();
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            sum += value * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        int length = ALPHABET.length();
        return Optional.of(ALPHABET.charAt((length - sum % length) % length));
    }

    /**
     * The region in which the organisation was registered, GB/T 2260, as of that time.
     *
     * @return six digits, characters 3 to 8 of the code
     */
    public String registrationRegion() {
        return code.substring(2, 8);
    }

    /**
     * The organisation code, GB 11714.
     *
     * @return nine characters, characters 9 to 17 of the code
     */
    public String organisationCode() {
        return code.substring(8, 17);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnifiedSocialCreditCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The 18 characters. */
    @Override
    public String toString() {
        return code;
    }
}
