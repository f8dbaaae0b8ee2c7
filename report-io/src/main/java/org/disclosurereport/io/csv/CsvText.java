package org.disclosurereport.io.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.disclosurereport.io.wire.Gb18030;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.wire.Utf8;

/**
 * The bytes of a text with the one encoding in which all of them can be read: what a byte order mark says,
 * else what the caller says, else UTF-8, else GB18030. Nothing is ever replaced.
 */
final class CsvText {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private final byte[] content;
    private final Charset charset;
    private final int start;
    private final int bad;

    private CsvText(byte[] content, Charset charset, int start, int bad) {
        this.content = content;
        this.charset = charset;
        this.start = start;
        this.bad = bad;
    }

    /**
     * Finds the encoding.
     *
     * @param content the bytes
     * @param given what the caller says
     * @param whole whether they are the whole document, so that its last character must be complete
     */
    static CsvText of(byte[] content, Optional<GivenCharset> given, boolean whole) {
        if (begins(content, 0xef, 0xbb, 0xbf)) {
            return of(content, StandardCharsets.UTF_8, 3, whole);
        }
        if (begins(content, 0xff, 0xfe, 0, 0)) {
            return of(content, UTF_32LE, 4, whole);
        }
        if (begins(content, 0, 0, 0xfe, 0xff)) {
            return of(content, UTF_32BE, 4, whole);
        }
        if (begins(content, 0xff, 0xfe)) {
            return of(content, StandardCharsets.UTF_16LE, 2, whole);
        }
        if (begins(content, 0xfe, 0xff)) {
            return of(content, StandardCharsets.UTF_16BE, 2, whole);
        }
        if (given.isPresent()) {
            return of(content, given.get().charset(), 0, whole);
        }
        CsvText utf8 = of(content, StandardCharsets.UTF_8, 0, whole);
        return utf8.bad < 0
                ? utf8
                : Gb18030.find()
                        .map(charset -> of(content, charset, 0, whole))
                        .filter(gb -> gb.bad < 0)
                        .orElse(utf8);
    }

    private static CsvText of(byte[] content, Charset charset, int start, boolean whole) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            if (result.isError()) {
                return new CsvText(content, charset, start, in.position());
            }
            if (result.isUnderflow()) {
                return new CsvText(content, charset, start, -1);
            }
            out.clear();
        }
    }

    private static boolean begins(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    Charset charset() {
        return charset;
    }

    /** The first byte that cannot be decoded, or -1. */
    int bad() {
        return bad;
    }

    /** The line in which the bad byte stands. */
    int badLine() {
        int line = 1;
        for (int i = 0; i < bad; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The bad byte as it is written in hexadecimal digits. */
    String badByte() {
        return "0x" + Integer.toHexString(content[bad] & 0xff);
    }

    /** Whether the bytes were said to be GB18030, but are UTF-8 beyond ASCII. */
    boolean isRatherUtf8() {
        return Gb18030.is(charset) && Utf8.isMoreThanAscii(content, start);
    }

    /** Whether a byte order mark says what the encoding is. */
    boolean hasMark() {
        return start > 0;
    }

    /** The characters from the beginning; reading them fails only behind a bad byte. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), strict(charset));
    }

    /** The characters at the beginning, as many as there are before a bad byte, at most this many. */
    String head(int length) {
        CharBuffer out = CharBuffer.allocate(length);
        int end = bad < 0 ? content.length : bad;
        strict(charset).decode(ByteBuffer.wrap(content, start, end - start), out, false);
        return out.flip().toString();
    }
}
