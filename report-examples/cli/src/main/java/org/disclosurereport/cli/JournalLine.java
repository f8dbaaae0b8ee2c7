package org.disclosurereport.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** What became of a file, as one line of JSON. */
final class JournalLine {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JournalLine() {}

    /** The first line: what the file is, and of which folder. */
    private record Header(String format, String folder) {}

    static byte[] header(String format, String folder) {
        return line(new Header(format, folder));
    }

    static byte[] toBytes(FileOutcome outcome) {
        return line(outcome);
    }

    private static byte[] line(Object content) {
        byte[] text = MAPPER.writeValueAsBytes(content);
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    /** The outcome, or null if the line is none. */
    static @Nullable FileOutcome find(byte[] line) {
        try {
            return MAPPER.readValue(line, FileOutcome.class);
        } catch (JacksonException e) {
            return null;
        }
    }
}
