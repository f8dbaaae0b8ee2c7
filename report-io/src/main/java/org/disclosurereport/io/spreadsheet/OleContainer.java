package org.disclosurereport.io.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The compound file (OLE2) around a workbook, opened by POI in memory. What POI would believe and allocate
 * is checked against the size of the document before.
 */
final class OleContainer {

    private static final int HEADER = 512;
    private static final int ENTRIES_OF_SMALL_SECTOR = 128;

    private final byte[] workbook;
    private final boolean macros;

    private OleContainer(byte[] workbook, boolean macros) {
        this.workbook = workbook;
        this.macros = macros;
    }

    /** The stream of records. */
    byte[] workbook() {
        return workbook;
    }

    /** Whether macros stand beside it. */
    boolean hasMacros() {
        return macros;
    }

    static OleContainer open(byte[] content) throws UnreadableDocument {
        checkHeader(content);
        PoiLogging.keepQuiet();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            return new OleContainer(read(workbookOf(root), content.length), find(root, "_VBA_PROJECT_CUR") != null);
        } catch (UnreadableDocument unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // on a damaged file POI throws whatever comes
            String reason = damaged.getClass().getSimpleName()
                    + (damaged.getMessage() == null ? "" : ": " + shortened(damaged.getMessage()));
            throw malformed("OLE2", Wording.of(reason, reason));
        }
    }

    private static String shortened(String message) {
        return message.length() <= 120 ? message : message.substring(0, 120) + "…";
    }

    /** POI allocates as much as the header claims. */
    private static void checkHeader(byte[] content) throws UnreadableDocument {
        if (content.length < 2 * HEADER) {
            throw malformed(
                    "OLE2", Wording.of("文件只有 " + content.length + " 个字节", "it has only " + content.length + " bytes"));
        }
        ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(30);
        int tables = header.getInt(44);
        int miniTables = header.getInt(64);
        int moreTables = header.getInt(72);
        if ((shift != 9 && shift != 12) || header.getShort(32) != 6) {
            throw malformed("OLE2", Wording.of("扇区大小不合规定", "its sectors have a size that does not exist"));
        }
        long sectors = (content.length >> shift) + 1L;
        long perTable = (long) ENTRIES_OF_SMALL_SECTOR << (shift - 9);
        if (outside(tables, 2 * (sectors / perTable) + 8)
                || tables == 0
                || outside(miniTables, sectors)
                || outside(moreTables, sectors / perTable + 1)) {
            throw malformed("OLE2", Wording.of("文件头记载的扇区多于文件所能容纳", "its header claims more sectors than it has bytes"));
        }
    }

    private static boolean outside(int count, long most) {
        return count < 0 || count > most;
    }

    private static DocumentEntry workbookOf(DirectoryNode root) throws IOException {
        Entry workbook = find(root, "Workbook");
        if (workbook instanceof DocumentEntry stream) {
            return stream;
        }
        if (find(root, "EncryptedPackage") != null) {
            throw new UnreadableDocument(ReadingCode.ENCRYPTED.finding().build());
        }
        if (find(root, "Book") != null) {
            throw unsupported("Excel 5.0/95 工作簿", "workbook of Excel 5.0 or 95");
        }
        if (find(root, "WordDocument") != null) {
            throw unsupported("Word 97-2003 文档（doc、wps）", "Word 97-2003 document (doc, wps)");
        }
        if (find(root, "PowerPoint Document") != null) {
            throw unsupported("PowerPoint 97-2003 演示文稿（ppt）", "PowerPoint 97-2003 presentation (ppt)");
        }
        throw unsupported("不含工作簿的 OLE2 文件", "OLE2 document without a workbook");
    }

    private static @Nullable Entry find(DirectoryNode root, String name) throws IOException {
        return root.hasEntryCaseInsensitive(name) ? root.getEntryCaseInsensitive(name) : null;
    }

    private static byte[] read(DocumentEntry stream, int most) throws IOException {
        int size = stream.getSize();
        if (size <= 0 || size > most) {
            throw malformed(
                    stream.getName(), Wording.of("大小记为 " + size + " 字节", "its size is said to be " + size + " bytes"));
        }
        byte[] content = new byte[size];
        try (DocumentInputStream in = new DocumentInputStream(stream)) {
            in.readFully(content);
        }
        return content;
    }

    static UnreadableDocument unsupported(String zh, String en) {
        return new UnreadableDocument(ReadingCode.FORMAT_UNSUPPORTED
                .finding("format", Wording.of(zh, en))
                .build());
    }

    static UnreadableDocument malformed(String part, Wording reason) {
        return new UnreadableDocument(ReadingCode.MALFORMED_OLE2
                .finding("part", part, "reason", reason)
                .build());
    }
}
