package org.disclosurereport.model.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * THE list of what may be compared over the editions, and what may not although it looks alike. Nothing is converted
 * from one edition to another: the list only says which figures stand for the same concept. A figure that belongs to
 * no concept has not been looked at; it is not comparable by default.
 */
public final class Crosswalk {

    private static final List<Concept> CONCEPTS = Stream.of(
                    DisclosureConcepts.list(), RequestConcepts.list(), OutcomeConcepts.list(), DisputeConcepts.list())
            .flatMap(List::stream)
            .toList();

    private Crosswalk() {}

    /**
     * All concepts.
     *
     * @return the concepts, in the order of the forms
     */
    public static List<Concept> concepts() {
        return CONCEPTS;
    }

    /**
     * The concept with a key.
     *
     * @param key for example {@code granted}
     * @return the concept, or empty if there is none
     */
    public static Optional<Concept> find(String key) {
        return CONCEPTS.stream().filter(concept -> concept.key().equals(key)).findFirst();
    }
}
