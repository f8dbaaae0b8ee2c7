package org.disclosurereport.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a ZIP container that is right, remembers where its headers stand, and lets lies be put into them. */
final class ZipBytes {

    /** So many bytes are one lie: which kind of header, which one, where in it, and two bytes to put there. */
    static final int LIE = 5;

    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final List<Integer> locals = new ArrayList<>();
    private final List<Integer> centrals = new ArrayList<>();

    void add(byte[] name, byte[] content, boolean packed) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] data = packed ? deflated(content) : content;
        ByteBuffer facts = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        facts.putShort((short) 20)
                .putShort((short) 0x0800)
                .putShort((short) (packed ? 8 : 0))
                .putInt(0x58210000);
        facts.putInt((int) crc.getValue()).putInt(data.length).putInt(content.length);
        facts.putShort((short) name.length).putShort((short) 0);
        centrals.add(directory.size());
        put(directory, 0x02014b50);
        directory.writeBytes(new byte[] {20, 0});
        directory.writeBytes(facts.array());
        directory.writeBytes(new byte[10]);
        put(directory, bytes.size());
        directory.writeBytes(name);
        locals.add(bytes.size());
        put(bytes, 0x04034b50);
        bytes.writeBytes(facts.array());
        bytes.writeBytes(name);
        bytes.writeBytes(data);
    }

    byte[] toBytes() {
        int start = bytes.size();
        centrals.replaceAll(at -> at + start);
        bytes.writeBytes(directory.toByteArray());
        put(bytes, 0x06054b50);
        ByteBuffer end = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0).putShort((short) locals.size()).putShort((short) locals.size());
        bytes.writeBytes(end.putInt(directory.size()).putInt(start).array());
        return bytes.toByteArray();
    }

    /** Puts one lie of an input into the container. */
    void lie(byte[] zip, byte[] lies, int from) {
        int which = lies[from + 1] & 0xff;
        int offset = lies[from + 2] & 0xff;
        int at = switch (lies[from] & 3) {
            case 0 -> locals.isEmpty() ? 0 : locals.get(which % locals.size()) + offset % (LOCAL_SIZE - 1);
            case 1 -> centrals.isEmpty() ? 0 : centrals.get(which % centrals.size()) + offset % (CENTRAL_SIZE - 1);
            case 2 -> zip.length - END_SIZE + offset % (END_SIZE - 1);
            default -> (which << 8 | offset) % (zip.length - 1);
        };
        zip[at] = lies[from + 3];
        zip[at + 1] = lies[from + 4];
    }

    private static void put(ByteArrayOutputStream out, int number) {
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array());
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[4096];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
