package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;
import org.apache.poi.hssf.record.RecordInputStream;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.form.Wording;

/**
 * The records of a BIFF8 stream, one after the other, each with a number and a length. A record whose bytes
 * reach beyond the stream, or that is longer than records can be, is damage.
 */
final class BiffStream {

    static final int EOF = 0x000a;
    static final int CONTINUE = 0x003c;
    static final int BOF = 0x0809;

    private static final int MAX_LENGTH = 8224;

    private final ByteBuffer bytes;
    private int at;
    private int sid;
    private int start;
    private int length;

    BiffStream(byte[] content) {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Goes to the next record; false at the end, behind which programs leave zeros. */
    boolean next() throws UnreadableDocument {
        if (restIsZeros()) {
            return false;
        }
        if (at + 4 > bytes.limit()) {
            throw damaged("流在记录中途结束", "the stream ends inside a record");
        }
        sid = Short.toUnsignedInt(bytes.getShort(at));
        length = Short.toUnsignedInt(bytes.getShort(at + 2));
        start = at + 4;
        if (length > MAX_LENGTH || start + length > bytes.limit()) {
            throw damaged("记录长度不可能为 " + length + " 字节", "a record of " + length + " bytes cannot stand there");
        }
        at = start + length;
        return true;
    }

    private boolean restIsZeros() {
        for (int i = at; i < bytes.limit(); i++) {
            if (bytes.get(i) != 0) {
                return false;
            }
            if (i - at > 64 * 1024) {
                return true;
            }
        }
        return true;
    }

    int sid() {
        return sid;
    }

    int length() {
        return length;
    }

    /** Where the record begins in the stream. */
    int position() {
        return start - 4;
    }

    int u8(int offset) {
        return bytes.get(within(offset, 1)) & 0xff;
    }

    int u16(int offset) {
        return Short.toUnsignedInt(bytes.getShort(within(offset, 2)));
    }

    int i32(int offset) {
        return bytes.getInt(within(offset, 4));
    }

    double f64(int offset) {
        return bytes.getDouble(within(offset, 8));
    }

    private int within(int offset, int size) {
        if (offset + size > length) {
            throw new IndexOutOfBoundsException("Record must have " + (offset + size) + " bytes, but has " + length);
        }
        return start + offset;
    }

    /** Damage unless the record has at least so many bytes. */
    void require(int least) throws UnreadableDocument {
        if (length < least) {
            throw damaged(
                    "记录只有 " + length + " 字节，应有 " + least + " 字节", "a record has " + length + " bytes, not " + least);
        }
    }

    /** Damage unless the record has exactly so many bytes. */
    void requireExactly(int size) throws UnreadableDocument {
        if (length != size) {
            throw damaged("记录有 " + length + " 字节，应为 " + size + " 字节", "a record has " + length + " bytes, not " + size);
        }
    }

    /** Lets POI read this record together with those that continue it, and passes over them. */
    <T> T decode(Function<RecordInputStream, T> reader) throws UnreadableDocument {
        int from = start - 4;
        while (at + 4 <= bytes.limit() && Short.toUnsignedInt(bytes.getShort(at)) == CONTINUE) {
            int more = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (more > MAX_LENGTH || at + 4 + more > bytes.limit()) {
                throw damaged("续接记录超出流", "a continuation reaches beyond the stream");
            }
            at += 4 + more;
        }
        try {
            RecordInputStream in = new RecordInputStream(new ByteArrayInputStream(bytes.array(), from, at - from));
            in.nextRecord();
            return reader.apply(in);
        } catch (RuntimeException broken) {
            // on damaged records POI throws whatever comes
            throw damaged(
                    "记录 0x" + Integer.toHexString(sid) + " 无法解读",
                    "record 0x" + Integer.toHexString(sid) + " cannot be understood");
        }
    }

    UnreadableDocument damaged(String zh, String en) {
        return OleContainer.malformed("Workbook", Wording.of("位置 " + at + "：" + zh, "at position " + at + ", " + en));
    }
}
