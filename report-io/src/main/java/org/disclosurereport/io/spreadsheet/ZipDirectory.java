package org.disclosurereport.io.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The list of files of a ZIP container, believed only if every statement about a file is made twice and
 * alike: in the central directory and before its bytes.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final long ZIP64 = 0xffffffffL;
    private static final int SYMBOLIC_LINK = 0xa000;

    private final ArchiveBytes bytes;
    private final ReadLimits limits;

    private ZipDirectory(ArchiveBytes content, ReadLimits limits) {
        this.bytes = content;
        this.limits = limits;
    }

    /** The files by name in small letters. */
    static Map<String, ArchiveEntry> read(ArchiveBytes content, ReadLimits limits) throws UnreadableDocument {
        return new ZipDirectory(content, limits).read();
    }

    private Map<String, ArchiveEntry> read() throws UnreadableDocument {
        int end = findEnd();
        int count = u16(end + 10);
        long size = u32(end + 12);
        long start = u32(end + 16);
        if (u16(end + 4) != 0 || u16(end + 6) != 0 || u16(end + 8) != count) {
            throw malformed("容器分成多个文件", "the container is split over several files");
        }
        if (start + size > end) {
            throw malformed("目录的位置超出容器", "the directory does not lie before its own end");
        }
        if (count > limits.getMaxEntries()) {
            throw new UnreadableDocument(ReadingCode.LIMIT_ENTRIES
                    .finding("option", "maxEntries", "limit", limits.getMaxEntries(), "found", count)
                    .build());
        }
        List<ArchiveEntry> entries = new ArrayList<>();
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_SIZE > start + size || bytes.u32(at) != CENTRAL) {
                throw malformed("目录所列文件不足" + count + "个", "the directory does not list " + count + " files");
            }
            int next = at + CENTRAL_SIZE + u16(at + 28) + u16(at + 30) + u16(at + 32);
            if (next > start + size) {
                throw malformed("目录所列文件不足" + count + "个", "the directory does not list " + count + " files");
            }
            entries.add(withData(central(at), start));
            at = next;
        }
        if (at != start + size) {
            throw malformed("目录所列文件多于" + count + "个", "the directory lists more than " + count + " files");
        }
        refuseOverlaps(entries);
        return byName(entries);
    }

    /** The last end record whose comment reaches exactly to the end of the document. */
    private int findEnd() throws UnreadableDocument {
        int length = bytes.size();
        boolean seen = false;
        for (int at = length - END_SIZE; at >= Math.max(0, length - END_SIZE - 0xffff); at--) {
            if (bytes.u32(at) == END) {
                if (at + END_SIZE + u16(at + 20) == length) {
                    return at;
                }
                seen = true;
            }
        }
        throw seen
                ? malformed("结尾之后还有字节", "bytes stand behind its end")
                : new UnreadableDocument(ReadingCode.TRUNCATED.finding().build());
    }

    private ArchiveEntry central(int at) throws UnreadableDocument {
        int flags = u16(at + 8);
        String name = name(at + CENTRAL_SIZE, u16(at + 28));
        long packed = u32(at + 20);
        long size = u32(at + 24);
        long header = u32(at + 42);
        ArchiveEntry entry = new ArchiveEntry(name, flags, u16(at + 10), u32(at + 16), packed, size, (int) header, 0);
        if ((flags & ArchiveEntry.ENCRYPTED) != 0) {
            throw entry.damaged(ReadingCode.ENCRYPTED.finding());
        }
        refuseBadName(entry, at);
        if (packed == ZIP64 || size == ZIP64 || header >= bytes.size()) {
            throw entry.damaged(
                    ReadingCode.ZIP_INCONSISTENT, "大小不可能属于本容器", "its size cannot be that of a file in this container");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw entry.damaged(
                    ReadingCode.MALFORMED_ZIP,
                    "压缩方法" + entry.method() + "未知",
                    "compression method " + entry.method() + " is unknown");
        }
        return entry;
    }

    private void refuseBadName(ArchiveEntry entry, int at) throws UnreadableDocument {
        String name = entry.name();
        boolean link = (u16(at + 40) & 0xf000) == SYMBOLIC_LINK && bytes.u8(at + 5) == 3;
        if (link
                || name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\0') >= 0
                || (name.length() > 1 && name.charAt(1) == ':')
                || ("/" + name + "/").contains("/../")) {
            throw entry.damaged(ReadingCode.ZIP_BAD_NAME.finding("part", name));
        }
    }

    private ArchiveEntry withData(ArchiveEntry entry, long directory) throws UnreadableDocument {
        int at = entry.header();
        if (at + LOCAL_SIZE > directory || bytes.u32(at) != LOCAL) {
            throw entry.damaged(
                    ReadingCode.ZIP_INCONSISTENT, "目录所指位置不是该文件的开头", "its bytes do not begin where the directory says");
        }
        int nameLength = u16(at + 26);
        long data = (long) at + LOCAL_SIZE + nameLength + u16(at + 28);
        if (data + entry.packedSize() > directory) {
            throw entry.damaged(ReadingCode.ZIP_INCONSISTENT, "内容与目录重叠", "its bytes reach into the directory");
        }
        int flags = u16(at + 6);
        boolean descriptor = (flags & ArchiveEntry.DESCRIPTOR) != 0;
        if (u16(at + 8) != entry.method()
                || flags != entry.flags()
                || !name(at + LOCAL_SIZE, nameLength).equals(entry.name())
                || differs(descriptor, u32(at + 14), entry.crc())
                || differs(descriptor, u32(at + 18), entry.packedSize())
                || differs(descriptor, u32(at + 22), entry.size())) {
            throw entry.damaged(ReadingCode.ZIP_INCONSISTENT, "目录与文件头的记载不一致", "directory and local header differ");
        }
        return entry.withData((int) data);
    }

    /** Sizes that follow the bytes in a descriptor are 0 in the local header, or a zip64 marker. */
    private static boolean differs(boolean descriptor, long local, long central) {
        return local != central && !(descriptor && (local == 0 || local == ZIP64));
    }

    private static void refuseOverlaps(List<ArchiveEntry> entries) throws UnreadableDocument {
        List<ArchiveEntry> byPlace = new ArrayList<>(entries);
        byPlace.sort(Comparator.comparingInt(ArchiveEntry::header));
        for (int i = 1; i < byPlace.size(); i++) {
            ArchiveEntry entry = byPlace.get(i);
            ArchiveEntry before = byPlace.get(i - 1);
            if (before.end() > entry.header()) {
                throw entry.damaged(ReadingCode.ZIP_OVERLAP.finding("part", entry.name(), "other", before.name()));
            }
        }
    }

    private static Map<String, ArchiveEntry> byName(List<ArchiveEntry> entries) throws UnreadableDocument {
        Map<String, ArchiveEntry> byName = new TreeMap<>();
        for (ArchiveEntry entry : entries) {
            @Nullable ArchiveEntry same = byName.put(entry.name().toLowerCase(Locale.ROOT), entry);
            if (same != null) {
                throw entry.damaged(ReadingCode.ZIP_DUP_ENTRY.finding("part", entry.name(), "other", same.name()));
            }
        }
        return byName;
    }

    private String name(int at, int length) throws UnreadableDocument {
        byte[] name = new byte[length];
        bytes.copy(at, name, 0, length);
        return new String(name, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private int u16(int at) throws UnreadableDocument {
        return bytes.u16(at);
    }

    private long u32(int at) throws UnreadableDocument {
        return bytes.u32(at);
    }

    private static UnreadableDocument malformed(String zh, String en) {
        return new UnreadableDocument(ReadingCode.MALFORMED_ZIP
                .finding("part", "ZIP", "reason", Wording.of(zh, en))
                .build());
    }
}
