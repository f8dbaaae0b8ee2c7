package org.disclosurereport.io.json.codec;

import org.disclosurereport.io.wire.Place;
import org.disclosurereport.io.wire.Utf8;
import tools.jackson.core.TokenStreamLocation;

/**
 * Places in UTF-8 bytes. Jackson counts columns in bytes, people in characters. Remembers the last place,
 * so that a document of one long line is walked once. One for each document.
 */
final class BytePlaces implements Places {

    private final byte[] content;
    private final int start;
    private int lineStart = -1;
    private int offset;
    private int column;

    /** Places of a document whose text starts after a byte order mark or at 0. */
    BytePlaces(byte[] content, int start) {
        this.content = content;
        this.start = start;
    }

    @Override
    public long at(TokenStreamLocation location) {
        int to = (int) Math.min(content.length, start + Math.max(0, location.getByteOffset()));
        int from = Math.max(start, to - Math.max(0, location.getColumnNr() - 1));
        if (from != lineStart || to < offset) {
            lineStart = from;
            offset = from;
            column = 1;
        }
        while (offset + Long.BYTES <= to && Utf8.isAscii8(content, offset)) {
            offset += Long.BYTES;
            column += Long.BYTES;
        }
        while (offset < to) {
            if (startsCharacter(content[offset++])) {
                column++;
            }
        }
        return Place.pack(location.getLineNr(), column);
    }

    /** The place of a byte. */
    long at(int position) {
        int line = 1;
        int inLine = 1;
        for (int i = start; i < position; i++) {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n'))) {
                line++;
                inLine = 1;
            } else if (startsCharacter(content[i])) {
                inLine++;
            }
        }
        return Place.pack(line, inLine);
    }

    private static boolean startsCharacter(byte b) {
        return (b & 0xC0) != 0x80;
    }
}
