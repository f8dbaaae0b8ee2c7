package org.disclosurereport.io.spreadsheet;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;

/** The content of one file of a container, counted while it is inflated and checked at its end. */
final class EntryStream extends InputStream {

    private final ArchiveEntry entry;
    private final ZipArchive archive;
    private final ArchiveBytes content;
    private final byte[] packed = new byte[8192];
    private int fed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long produced;
    private boolean ended;
    private boolean closed;

    EntryStream(ZipArchive archive, ArchiveEntry entry, ArchiveBytes content) {
        this.archive = archive;
        this.entry = entry;
        this.content = content;
    }

    @Override
    public int read() throws UnreadableDocument {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws UnreadableDocument {
        if (length == 0) {
            return 0;
        }
        if (ended || closed) {
            return -1;
        }
        int count = entry.method() == 0 ? copy(buffer, offset, length) : inflate(buffer, offset, length);
        if (count < 0) {
            finish();
            return -1;
        }
        produced += count;
        archive.count(entry, produced);
        if (produced > entry.size()) {
            throw entry.damaged(ReadingCode.ZIP_INCONSISTENT, "解压后大于目录所载大小", "it is larger than the directory says");
        }
        crc.update(buffer, offset, count);
        return count;
    }

    private int copy(byte[] buffer, int offset, int length) throws UnreadableDocument {
        int left = (int) (entry.packedSize() - produced);
        if (left <= 0) {
            return -1;
        }
        int count = Math.min(left, length);
        content.copy(entry.data() + (int) produced, buffer, offset, count);
        return count;
    }

    private int inflate(byte[] buffer, int offset, int length) throws UnreadableDocument {
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer, offset, length);
                if (count > 0) {
                    return count;
                }
                if (!inflater.finished() && (inflater.needsDictionary() || !feed())) {
                    throw entry.damaged(
                            ReadingCode.MALFORMED_ZIP, "压缩数据中途结束", "its compressed bytes end in the middle");
                }
            }
        } catch (DataFormatException damaged) {
            throw entry.damaged(ReadingCode.MALFORMED_ZIP, "压缩数据损坏", "its compressed bytes are damaged");
        }
        if (inflater.getRemaining() > 0 || fed < entry.packedSize()) {
            throw entry.damaged(ReadingCode.ZIP_INCONSISTENT, "压缩数据结束后还有字节", "bytes are left behind its end");
        }
        return -1;
    }

    /** Gives the inflater what it has used up; false if nothing is left. */
    private boolean feed() throws UnreadableDocument {
        int count = (int) Math.min(packed.length, entry.packedSize() - fed);
        if (!inflater.needsInput() || count <= 0) {
            return !inflater.needsInput();
        }
        content.copy(entry.data() + fed, packed, 0, count);
        inflater.setInput(packed, 0, count);
        fed += count;
        return true;
    }

    private void finish() throws UnreadableDocument {
        ended = true;
        if (produced != entry.size()) {
            throw entry.damaged(ReadingCode.ZIP_INCONSISTENT, "解压后小于目录所载大小", "it is smaller than the directory says");
        }
        if (crc.getValue() != entry.crc()) {
            throw entry.damaged(ReadingCode.ZIP_CRC.finding("part", entry.name()));
        }
    }

    @Override
    public void close() {
        closed = true;
        inflater.end();
    }
}
