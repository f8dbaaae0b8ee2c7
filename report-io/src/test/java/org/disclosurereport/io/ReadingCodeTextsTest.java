package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code has a title and a message in both languages, and no text is left over. */
class ReadingCodeTextsTest {

    private static final MessageCatalogue TEXTS = MessageCatalogue.load(ReadingCode.class::getResourceAsStream);

    @Test
    void every_code_has_a_title_and_a_message() {
        Set<String> expected = new TreeSet<>();
        Stream.of(ReadingCode.values()).forEach(code -> {
            expected.add(code + ".title");
            expected.add(code + ".message");
        });
        assertThat(new TreeSet<>(TEXTS.keys())).containsAll(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages_zh.properties", "messages_en.properties"})
    void no_text_stands_twice_in_its_file(String file) throws IOException {
        try (InputStream in = ReadingCode.class.getResourceAsStream(file)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void no_text_belongs_to_a_code_that_is_gone() {
        Set<String> codes = new TreeSet<>();
        Stream.of(ReadingCode.values()).forEach(code -> codes.add(code.name()));
        assertThat(TEXTS.keys())
                .filteredOn(key -> key.endsWith(".title") || key.endsWith(".message"))
                .allSatisfy(key -> assertThat(codes).contains(key.substring(0, key.lastIndexOf('.'))));
    }
}
