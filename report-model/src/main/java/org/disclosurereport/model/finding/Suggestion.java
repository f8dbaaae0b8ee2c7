package org.disclosurereport.model.finding;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.form.Wording;
import org.immutables.value.Value;

/**
 * One way to explain why figures of a table do not fit together: if nothing but these cells is wrong, everything adds
 * up once they are right, and no smaller set of them would do. A possibility, not a correction: nothing is changed by
 * itself.
 */
@Value.Immutable
public interface Suggestion {

    /**
     * The cells that may be wrong, and those without a readable figure for which one follows.
     *
     * @return the cells in the order of the form, at least one
     */
    List<Suspect> getSuspects();

    /**
     * How far-fetched the explanation is, by the typing errors that it takes; to compare suggestions by.
     *
     * @return the sum of the weights of the typing errors, smaller is more plausible
     */
    default int getWeight() {
        return getSuspects().stream()
                .mapToInt(suspect -> suspect.getTypingError().weight())
                .sum();
    }

    /**
     * Whether it says for every cell what would have to stand there. Only such a suggestion can be applied.
     *
     * @return false if a number is left open
     */
    default boolean isDetermined() {
        return getSuspects().stream().allMatch(suspect -> suspect.getExpected().isPresent());
    }

    /**
     * The suggestion in both languages, always with its condition: "if only one cell is wrong, it is …".
     *
     * @return the message
     */
    Wording getMessage();

    /**
     * The message for a reader's language.
     *
     * @param locale the reader's locale; {@code zh} in any form gives Chinese, all else English
     * @return the message
     */
    default String message(Locale locale) {
        return getMessage().in(locale);
    }

    /**
     * A builder that starts from this suggestion.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a suggestion. */
    final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
