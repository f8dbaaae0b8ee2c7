package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Wording;

/**
 * Something that a text has to speak about, and the words by which one knows that it does.
 *
 * @param name how it is called
 * @param words any of these is enough
 */
record Topic(Wording name, List<String> words) {

    Topic(Wording name, String... words) {
        this(name, List.of(words));
    }

    /** Several topics as one fact. */
    static Facts facts(String name, List<Topic> topics) {
        return new Facts()
                .with(
                        name,
                        topics.stream().map(topic -> topic.name().zh()).collect(Collectors.joining(" ")),
                        Wording.of(
                                topics.stream().map(topic -> topic.name().zh()).collect(Collectors.joining("、")),
                                topics.stream().map(topic -> topic.name().en()).collect(Collectors.joining(", "))))
                .with("count", topics.size());
    }
}
