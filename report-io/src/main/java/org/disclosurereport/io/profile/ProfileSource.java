package org.disclosurereport.io.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.disclosurereport.io.yaml.YamlFile;

/** Where the rule books are found that others lie over. Nothing is looked for on a network. */
@FunctionalInterface
public interface ProfileSource {

    /**
     * The rule book with a name.
     *
     * @param name names of folders and of a file, separated by {@code /}; never absolute, never with {@code ..}
     * @return its bytes, or empty if there is none
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> find(String name) throws IOException;

    /**
     * No rule books: every profile lies over the national rules.
     *
     * @return the source
     */
    static ProfileSource none() {
        return name -> Optional.empty();
    }

    /**
     * The files in a folder and below it.
     *
     * @param folder the folder
     * @return the source
     */
    static ProfileSource in(Path folder) {
        return name -> {
            Path file;
            try {
                file = folder.resolve(name);
            } catch (InvalidPathException noName) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(in.readNBytes(YamlFile.MAX_BYTES + 1));
            }
        };
    }
}
