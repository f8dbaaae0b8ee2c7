package org.disclosurereport.io;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
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
public final class AtomicFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean done;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
    }

    /**
     * Replaces a file.
     *
     * @param target the file, created if it does not exist
     * @param content its new content
     * @throws IOException if it cannot be written, or if it is a symbolic link or a directory; the target
     *     is untouched then
     */
    public static void write(Path target, byte[] content) throws IOException {
        try (AtomicFile file = open(target)) {
            file.stream().write(content);
            file.commit();
        }
    }

    /**
     * Begins a new content for a file. The target is untouched until {@link #commit()}.
     *
     * @param target the file, created if it does not exist
     * @return the new content, to be closed
     * @throws IOException if it cannot be written, or if it is a symbolic link or a directory
     */
    public static AtomicFile open(Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("Output must be a regular file, but was a link, a directory or a device: "
                    + Printable.of(target.toString()));
        }
        if (target.getFileName() == null) {
            throw new IOException("Output must have a file name, but was " + Printable.of(target.toString()));
        }
        Path temporary = target.resolveSibling(".disclosure-report-" + UUID.randomUUID() + ".part");
        FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        return new AtomicFile(target, temporary, channel);
    }

    /**
     * Where the new content is written; it is not to be closed.
     *
     * @return the stream
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts the new content in the place of the old.
     *
     * @throws IOException if it could not be written wholly; the target is untouched then
     */
    public void commit() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        moveAtomically(temporary, target);
        done = true;
    }

    /**
     * Forgets the new content, unless it was committed.
     *
     * @throws IOException if the new file cannot be removed
     */
    @Override
    public void close() throws IOException {
        if (!done) {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
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
}
