package org.disclosurereport.io.xml.codec;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.wire.Place;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document as the parser takes it. Parsers count columns in halves of characters, people in
 * characters: this remembers where characters of two halves stood on the lines that are still of interest.
 */
final class SourceText extends Reader implements SourcePlaces {

    /** On a line with more of them, columns beyond are counted in halves. */
    private static final int MAX_REMEMBERED = 1 << 20;

    /** Smaller documents hold nothing that needs a guard. */
    static final int LARGE = 1 << 20;

    private final Reader in;
    private final @Nullable MarkupGuard guard;
    private int[] pairs = new int[16];
    private int size;
    private int taken;

    /** The text of bytes that were found to be in the encoding. */
    SourceText(byte[] content, XmlEncoding encoding, ReadLimits limits) {
        this.guard = content.length > LARGE ? new MarkupGuard(limits.getMaxTextLength()) : null;
        this.in = new InputStreamReader(
                new ByteArrayInputStream(content, encoding.start(), content.length - encoding.start()),
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            if (guard != null) {
                guard.accept(buffer[offset + i]);
            }
            if (Character.isLowSurrogate(buffer[offset + i])) {
                remember(taken + i);
            }
        }
        taken += Math.max(0, count);
        return count;
    }

    private void remember(int at) {
        if (size < MAX_REMEMBERED) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = at;
        }
    }

    @Override
    public long at(int line, int column, int offset) {
        int lineStart = offset - column + 1;
        int gone = 0;
        while (gone < size && pairs[gone] < lineStart) {
            gone++;
        }
        if (gone > 0) {
            System.arraycopy(pairs, gone, pairs, 0, size - gone);
            size -= gone;
        }
        int before = 0;
        while (before < size && pairs[before] < offset) {
            before++;
        }
        return Place.pack(Math.max(1, line), Math.max(1, column - before));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
