package org.disclosurereport.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.disclosurereport.model.finding.Printable;

/**
 * The only place that writes files: first a new file beside the target, then one atomic move. Whatever
 * fails, the target is the old file or the whole new one. Only a program that is killed in between leaves
 * its new file, whose name begins with {@code .disclosure-report-} and ends in {@code .part}; nobody else
 * removes it, because it could be that of a program that is still writing.
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
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("Output must be a regular file, but was a link, a directory or a device: "
                    + Printable.of(target.toString()));
        }
        if (target.getFileName() == null) {
            throw new IOException("Output must have a file name, but was " + Printable.of(target.toString()));
        }
        Path temporary = target.resolveSibling(".disclosure-report-" + UUID.randomUUID() + ".part");
        try {
            writeNew(temporary, content);
            moveAtomically(temporary, target);
        } catch (IOException | RuntimeException e) {
            removeAfter(e, temporary);
            throw e;
        }
    }

    private static void writeNew(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void moveAtomically(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(
                    "Output must be on a file system that replaces files in one step, but was "
                            + Printable.of(to.toString()),
                    e);
        }
    }

    private static void removeAfter(Exception failure, Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
