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
    private final OutputStream content;
    private boolean done;

    private AtomicFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        this.content = new BufferedOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void close() throws IOException {
                // what is only closed is not yet whole
                flush();
            }
        };
    }

    /** Writes the content of a file, part by part. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the whole content.
         *
         * @param out where to; flushed and closed by the caller
         * @throws IOException if the content cannot be written; the old file is untouched then
         */
        void writeTo(OutputStream out) throws IOException;
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
        write(target, out -> out.write(content));
    }

    /**
     * Replaces a file by what need not be in memory at one time.
     *
     * @param target the file, created if it does not exist
     * @param content writes its new content; whatever it throws is passed on, and the target is untouched
     * @throws IOException if it cannot be written, or if it is a symbolic link or a directory; the target
     *     is untouched then
     */
    public static void write(Path target, Content content) throws IOException {
        try (AtomicFile file = open(target)) {
            content.writeTo(file.content());
            file.replace();
        }
    }

    /**
     * Begins a new file beside a target, for who does not have the content in one go.
     *
     * @param target the file to be replaced, created if it does not exist
     * @return the new file; closed without {@link #replace} it is gone, and the target untouched
     * @throws IOException if it cannot be created, or if the target is a symbolic link or a directory
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
        return new AtomicFile(target, target.resolveSibling(".disclosure-report-" + UUID.randomUUID() + ".part"));
    }

    /**
     * Where the new content goes.
     *
     * @return a buffered stream; closing it ends nothing
     */
    public OutputStream content() {
        return content;
    }

    /**
     * Puts the new file in place of the target.
     *
     * @throws IOException if that cannot be done; the target is untouched then
     */
    public void replace() throws IOException {
        content.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException(
                    "Output must be on a file system that replaces files in one step, but was "
                            + Printable.of(target.toString()),
                    e);
        }
        done = true;
    }

    /**
     * Removes the new file unless it has replaced the target.
     *
     * @throws IOException if it cannot be removed
     */
    @Override
    public void close() throws IOException {
        if (done) {
            return;
        }
        done = true;
        try (channel) {
            // the channel is closed first: some systems remove no file that is open
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
