package org.disclosurereport.io.mapping;

import java.util.Optional;

/**
 * A text in which every {@code *} stands for anything. Matching takes no more steps than text and pattern have
 * characters multiplied, whatever they are; there are no regular expressions in a mapping.
 */
public final class NamePattern {

    private final String pattern;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * A pattern.
     *
     * @param pattern for example {@code 表*}
     * @return the pattern
     */
    public static NamePattern of(String pattern) {
        return new NamePattern(pattern);
    }

    /**
     * Whether a text is of this pattern; blanks at both ends do not count.
     *
     * @param text the text
     * @return true if it is
     */
    public boolean matches(String text) {
        String name = text.strip();
        int at = 0;
        int p = 0;
        int star = -1;
        int mark = 0;
        while (at < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = at;
            } else if (p < pattern.length() && pattern.charAt(p) == name.charAt(at)) {
                p++;
                at++;
            } else if (star >= 0) {
                p = star + 1;
                at = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /**
     * What stands where the only {@code *} of the pattern is.
     *
     * @param text the text
     * @return that part without blanks at its ends, or empty if the text is not of the pattern
     */
    public Optional<String> capture(String text) {
        String name = text.strip();
        int star = pattern.indexOf('*');
        if (star < 0) {
            return matches(name) ? Optional.of(name) : Optional.empty();
        }
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1);
        return name.length() >= before.length() + after.length() && name.startsWith(before) && name.endsWith(after)
                ? Optional.of(name.substring(before.length(), name.length() - after.length())
                        .strip())
                : Optional.empty();
    }

    /** How many {@code *} there are. */
    long stars() {
        return pattern.chars().filter(c -> c == '*').count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamePattern that && pattern.equals(that.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
