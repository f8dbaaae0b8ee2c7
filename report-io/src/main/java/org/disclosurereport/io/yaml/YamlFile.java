package org.disclosurereport.io.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.MissingLibrary;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/**
 * A kind of file that people write in YAML. Knows nothing of the YAML parser, so that it can say that the parser is missing.
 *
 * @param kind what it is called
 * @param malformed the code of what is no such file
 * @param name its own name where several are read together, put into every place
 */
public record YamlFile(Wording kind, ReadingCode malformed, Optional<String> name) {

    /** No such file is longer, in bytes. */
    public static final int MAX_BYTES = 1024 * 1024;

    /**
     * Reads a file.
     *
     * @param content its bytes
     * @return what it contains
     * @throws UnreadableDocument if it is empty, too long, not UTF-8 or no plain YAML, or if the parser is not there
     */
    public YamlNode read(byte[] content) throws UnreadableDocument {
        try {
            Optional<YamlNode> root = content.length == 0 ? Optional.empty() : YamlTree.parse(this, decoded(content));
            return root.orElseThrow(() -> new UnreadableDocument(
                    ReadingCode.EMPTY_INPUT.finding().location(place(1, 1)).build()));
        } catch (NoClassDefFoundError missing) {
            throw new UnreadableDocument(
                    new MissingLibrary(kind, "org.snakeyaml:snakeyaml-engine:3.2", "--add-modules org.snakeyaml.engine")
                            .finding(missing));
        }
    }

    private String decoded(byte[] content) throws UnreadableDocument {
        if (content.length > MAX_BYTES) {
            throw refused(
                    Wording.of("不得超过 " + MAX_BYTES + " 字节", "it must not be longer than " + MAX_BYTES + " bytes"),
                    place(1, 1));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw refused(Wording.of("编码应为 UTF-8", "its encoding must be UTF-8"), place(1, 1));
        }
    }

    /** A place in the file. */
    Location place(int line, int column) {
        return Location.builder().part(name).line(line).column(column).build();
    }

    /** Nothing of the file is believed. */
    UnreadableDocument refused(Wording reason, Location place) {
        return new UnreadableDocument(
                malformed.finding("reason", reason).location(place).build());
    }
}
