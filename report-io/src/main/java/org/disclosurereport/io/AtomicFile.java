package org.disclosurereport.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The only place that writes files: first a new file beside the target, then one atomic move. Whatever
 * fails, the target is the old file or the whole new one.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Replaces a file.
     *
     * @param target the file, created if it does not exist
     * @param content its new content
     * @throws IOException if it cannot be written, or if it is a symbolic link or a directory; the target
     *     is untouched then
     */
    public static void write(Path target, byte[] content) throws IOException {
        if (Files.isSymbolicLink(target) || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("Output must be a plain file, but was a link or a directory: " + target);
        }
        Path fileName = target.getFileName();
        if (fileName == null) {
            throw new IOException("Output must have a file name, but was " + target);
        }
        Path temporary = target.resolveSibling("." + fileName + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
