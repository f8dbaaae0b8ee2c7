package org.disclosurereport.io.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.yaml.YamlFile;

/**
 * Reads rule books; {@code org.snakeyaml:snakeyaml-engine} must be there. Nothing about the content is ever thrown, and a
 * file with any finding is not used at all. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ProfileResult read = ProfileReader.standard().read(Path.of("city.yaml"));
 * read.getProfile().ifPresent(profile -> ReportValidator.builder().profile(profile).build());
 * }</pre>
 */
public final class ProfileReader {

    private static final ProfileReader STANDARD = new ProfileReader();

    private ProfileReader() {}

    /**
     * The reader.
     *
     * @return the reader
     */
    public static ProfileReader standard() {
        return STANDARD;
    }

    /**
     * Reads a profile that lies over the national rules.
     *
     * @param content its bytes
     * @return the profile, or what is wrong with it
     */
    public ProfileResult read(byte[] content) {
        try {
            return read(content, ProfileSource.none());
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    /**
     * Reads a profile.
     *
     * @param content its bytes
     * @param source where those are found that it lies over
     * @return the profile, or what is wrong with it
     * @throws IOException if the source fails
     */
    public ProfileResult read(byte[] content, ProfileSource source) throws IOException {
        return new ProfileFile(Optional.empty(), List.of(), source).read(content);
    }

    /**
     * Reads a profile; those that it lies over are found in its folder and below.
     *
     * @param file the file
     * @return the profile, or what is wrong with it
     * @throws IOException if a file cannot be read
     */
    public ProfileResult read(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        String name = String.valueOf(absolute.getFileName());
        Path folder = absolute.getParent();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(YamlFile.MAX_BYTES + 1);
            ProfileSource source = folder == null ? ProfileSource.none() : ProfileSource.in(folder);
            return new ProfileFile(Optional.of(name), List.of(), source).read(content);
        }
    }
}
