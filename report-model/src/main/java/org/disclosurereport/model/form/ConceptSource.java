package org.disclosurereport.model.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one edition has the figure of a concept: in cells of its form, or, without an address, in its text or in
 * local lists.
 */
public final class ConceptSource {

    private final List<Term> terms;
    private final @Nullable Wording words;

    /**
     * One cell of the form.
     *
     * @param ref its address
     * @param isSubtracted whether it is taken off and not added
     */
    public record Term(CellRef ref, boolean isSubtracted) {}

    private ConceptSource(List<Term> terms, @Nullable Wording words) {
        this.terms = terms;
        this.words = words;
    }

    static ConceptSource of(List<Term> terms) {
        return new ConceptSource(List.copyOf(terms), null);
    }

    static ConceptSource of(Wording words) {
        return new ConceptSource(List.of(), words);
    }

    /**
     * The cells that add up to the figure, in the order of the form.
     *
     * @return the cells; none if the form has no cell for it
     */
    public List<Term> terms() {
        return terms;
    }

    /**
     * Where the figure is found if the form has no cell for it: in a local list, in the narrative.
     *
     * @return the place in words, empty if there are cells
     */
    public Optional<Wording> words() {
        return Optional.ofNullable(words);
    }

    @Override
    public String toString() {
        return words == null ? terms.toString() : words.toString();
    }
}
