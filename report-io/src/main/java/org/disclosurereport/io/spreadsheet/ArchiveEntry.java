package org.disclosurereport.io.spreadsheet;

import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/**
 * One file inside a ZIP container, as its central directory lists it.
 *
 * @param name the name with {@code /} between folders
 * @param flags general purpose flags
 * @param method 0 stored, 8 deflated
 * @param crc checksum of the content
 * @param packedSize bytes in the container
 * @param size bytes of the content
 * @param header where its local header stands
 * @param data where its bytes stand
 */
record ArchiveEntry(String name, int flags, int method, long crc, long packedSize, long size, int header, int data) {

    static final int ENCRYPTED = 0x1;
    static final int DESCRIPTOR = 0x8;

    int end() {
        return data + (int) packedSize;
    }

    ArchiveEntry withData(int position) {
        return new ArchiveEntry(name, flags, method, crc, packedSize, size, header, position);
    }

    UnreadableDocument damaged(ReadingCode code, String zh, String en) {
        return damaged(code.finding("part", name, "reason", Wording.of(zh, en)));
    }

    UnreadableDocument damaged(Finding.Builder finding) {
        return new UnreadableDocument(
                finding.location(Location.builder().part(name).build()).build());
    }
}
