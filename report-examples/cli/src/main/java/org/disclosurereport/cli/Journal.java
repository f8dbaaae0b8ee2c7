package org.disclosurereport.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of each file, one line of JSON each, in the output folder. A run adds lines at the end; the last line of
 * a file counts. A line that is torn, because a program or a machine stopped, is passed over: its file is done again.
 * In memory are only the places of lines.
 */
final class Journal implements Closeable {

    static final String NAME = ".disclosure-report-journal.jsonl";

    private static final String FORMAT = "disclosure-report-journal/1";

    /** Longer lines are none of ours. */
    private static final int MAX_LINE = 16 * 1024 * 1024;

    private final FileChannel channel;
    private final byte[] header;
    private final Map<String, Line> lines = new HashMap<>();
    private boolean torn;

    private Journal(FileChannel channel, String input) {
        this.channel = channel;
        this.header = JournalLine.header(FORMAT, input);
    }

    /** Where a line stands. */
    record Line(long position, int length) {}

    /**
     * Opens the journal, which nobody else may have open.
     *
     * @param file where it is
     * @param input the name of the folder that is read; two folders must not write into one
     * @param fresh whether what it says is dropped
     */
    static Journal open(Path file, String input, boolean fresh) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnusableJournalException(
                    "输出文件夹中的日志应为普通文件，实为链接、文件夹或设备：" + NAME,
                    "Journal must be a regular file, but was a link, a folder or a device: " + NAME);
        }
        Journal journal = new Journal(
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS),
                input);
        try {
            journal.lock();
            journal.load(fresh);
            return journal;
        } catch (IOException | RuntimeException e) {
            journal.channel.close();
            throw e;
        }
    }

    private void lock() throws IOException {
        boolean locked;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            locked = false;
        }
        if (!locked) {
            throw new UnusableJournalException(
                    "另一个程序正在写这个输出文件夹；请等它结束，或另选输出文件夹",
                    "Another run is writing into this output folder; wait for its end, or choose another folder");
        }
    }

    private void load(boolean fresh) throws IOException {
        if (fresh) {
            channel.truncate(0);
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        long begin = 0;
        long length = 0;
        while (channel.read(buffer.clear()) > 0) {
            for (byte b : Arrays.copyOf(buffer.array(), buffer.position())) {
                length++;
                if (b == '\n') {
                    take(line.toByteArray(), new Line(begin, (int) Math.min(length, MAX_LINE)));
                    begin += length;
                    length = 0;
                    line.reset();
                } else if (length < MAX_LINE) {
                    line.write(b);
                }
            }
        }
        if (begin == 0) {
            channel.truncate(0);
            write(header);
        } else if (length > 0) {
            torn = true;
            channel.truncate(begin);
        }
    }

    private void take(byte[] text, Line line) throws IOException {
        if (line.position() > 0) {
            FileOutcome outcome = JournalLine.find(text);
            if (outcome != null) {
                lines.put(outcome.input(), line);
            } else {
                torn = torn || text.length > 0;
            }
        } else if (!Arrays.equals(text, Arrays.copyOf(header, header.length - 1))) {
            throw new UnusableJournalException(
                    "输出文件夹属于另一个输入文件夹，或另一版本的程序；请另选输出文件夹，或用 --fresh 从头开始",
                    "The output folder is that of another input folder, or of another version of the program; "
                            + "choose another one, or begin anew with --fresh");
        }
    }

    /** Whether a line could not be understood. */
    boolean isTorn() {
        return torn;
    }

    /** Where it stands what became of an input in an earlier run, or null. */
    @Nullable
    Line find(String input) {
        return lines.get(input);
    }

    /** What a line says. */
    FileOutcome read(Line line) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(line.length());
        while (buffer.hasRemaining() && channel.read(buffer, line.position() + buffer.position()) >= 0) {
            // goes on until the line is there
        }
        FileOutcome outcome = JournalLine.find(buffer.array());
        if (outcome == null) {
            throw new IOException("Journal must not be changed while it is in use, but was");
        }
        return outcome;
    }

    /** Adds what became of an input. */
    Line add(FileOutcome outcome) throws IOException {
        byte[] text = JournalLine.toBytes(outcome);
        Line line = new Line(channel.size(), text.length);
        write(text);
        return line;
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        channel.position(channel.size());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.force(true);
        }
    }
}
