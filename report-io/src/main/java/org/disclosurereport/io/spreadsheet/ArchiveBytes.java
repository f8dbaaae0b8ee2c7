package org.disclosurereport.io.spreadsheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/** The bytes of a container at any place: in memory, or in a file of which only a window is in memory. */
public abstract sealed class ArchiveBytes {

    private ArchiveBytes() {}

    /** How many bytes there are. */
    abstract int size();

    /** Copies bytes; all of them must be there. */
    abstract void copy(int at, byte[] into, int offset, int length) throws UnreadableDocument;

    int u8(int at) throws UnreadableDocument {
        byte[] one = new byte[1];
        copy(at, one, 0, 1);
        return one[0] & 0xff;
    }

    int u16(int at) throws UnreadableDocument {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32(int at) throws UnreadableDocument {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /**
     * Bytes in memory.
     *
     * @param content the bytes
     * @return the same bytes
     */
    public static ArchiveBytes of(byte[] content) {
        return new InMemory(content);
    }

    /**
     * The bytes of a file, which stays open.
     *
     * @param file the file
     * @param size how many bytes of it
     * @return the bytes
     */
    public static InFile of(FileChannel file, int size) {
        return new InFile(file, size);
    }

    /** Bytes in memory. */
    private static final class InMemory extends ArchiveBytes {
        private final byte[] content;

        InMemory(byte[] content) {
            this.content = content;
        }

        @Override
        int size() {
            return content.length;
        }

        @Override
        void copy(int at, byte[] into, int offset, int length) {
            System.arraycopy(content, at, into, offset, length);
        }

        @Override
        int u8(int at) {
            return content[at] & 0xff;
        }
    }

    /** Bytes in a file. A failure of the file is kept for the caller; the reading ends as if the file ended there. */
    public static final class InFile extends ArchiveBytes {
        private static final int WINDOW = 64 * 1024;

        private final FileChannel file;
        private final int size;
        private final byte[] window = new byte[WINDOW];
        private int start;
        private int end;
        private @Nullable IOException failure;

        private InFile(FileChannel file, int size) {
            this.file = file;
            this.size = size;
        }

        /**
         * Passes on what the file system said.
         *
         * @throws IOException if reading the file failed
         */
        public void rethrow() throws IOException {
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        int size() {
            return size;
        }

        @Override
        void copy(int at, byte[] into, int offset, int length) throws UnreadableDocument {
            for (int done = 0; done < length; ) {
                if (at + done < start || at + done >= end) {
                    load(at + done);
                }
                int count = Math.min(length - done, end - at - done);
                System.arraycopy(window, at + done - start, into, offset + done, count);
                done += count;
            }
        }

        /** Reads what lies around a place: an end record is looked for backwards. */
        private void load(int at) throws UnreadableDocument {
            start = Math.max(0, at - (at < start ? WINDOW / 2 : 0));
            end = start;
            ByteBuffer bytes = ByteBuffer.wrap(window, 0, Math.min(WINDOW, size - start));
            try {
                while (bytes.hasRemaining() && file.read(bytes, end) >= 0) {
                    end = start + bytes.position();
                }
            } catch (IOException e) {
                failure = e;
            }
            if (at >= end) {
                throw new UnreadableDocument(ReadingCode.TRUNCATED.finding().build());
            }
        }
    }
}
