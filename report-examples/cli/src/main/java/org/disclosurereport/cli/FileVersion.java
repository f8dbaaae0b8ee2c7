package org.disclosurereport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which content a file has. The hash decides; only of files that are too large to be read there is none, and then size
 * and time do.
 *
 * @param size its length in bytes
 * @param modified when it was last changed, as the file system says
 * @param sha256 the hash of its content, absent if it is longer than what a reader takes
 */
record FileVersion(long size, String modified, @Nullable String sha256) {

    FileVersion {
        Objects.requireNonNull(modified);
    }

    static FileVersion of(Path file, long largest) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new IOException("Input must be a regular file, but no longer is one");
        }
        return new FileVersion(
                attributes.size(),
                attributes.lastModifiedTime().toString(),
                attributes.size() > largest ? null : sha256(file));
    }

    boolean isSameContentAs(FileVersion other) {
        return size == other.size
                && (sha256 == null
                        ? other.sha256 == null && modified.equals(other.modified)
                        : sha256.equals(other.sha256));
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = newSha256();
        byte[] buffer = new byte[16 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java must have SHA-256", e);
        }
    }
}
