package org.disclosurereport.io.text;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.wire.Gb18030;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.wire.Utf8;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/**
 * The bytes of a text with the one encoding in which all of them can be read: what a byte order mark says,
 * else what the caller says, else UTF-8, else GB18030. Nothing is ever replaced.
 */
public final class DecodedText {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    private final byte[] content;
    private final Charset charset;
    private final int start;
    private final int bad;

    private DecodedText(byte[] content, Charset charset, int start, int bad) {
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
     * @return the bytes with the encoding
     */
    public static DecodedText of(byte[] content, Optional<GivenCharset> given, boolean whole) {
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
        DecodedText utf8 = of(content, StandardCharsets.UTF_8, 0, whole);
        return utf8.bad < 0
                ? utf8
                : Gb18030.find()
                        .map(charset -> of(content, charset, 0, whole))
                        .filter(gb -> gb.bad < 0)
                        .orElse(utf8);
    }

    /**
     * Decodes a whole document; what there is to say about its encoding is said.
     *
     * @param content the bytes
     * @param options what the caller knows
     * @param findings takes what is to be said
     * @return the text, all of it decodable
     * @throws UnreadableDocument if it cannot be decoded
     */
    public static DecodedText open(byte[] content, ReadOptions options, FindingList findings)
            throws UnreadableDocument {
        Optional<GivenCharset> given = GivenCharset.of(options);
        DecodedText text = DecodedText.of(content, given, true);
        String charset = text.charset().name();
        if (text.bad() >= 0) {
            throw undecodable(text, given.isPresent());
        }
        if (text.isRatherUtf8()) {
            throw new UnreadableDocument(ReadingCode.CHARSET_SUSPECT
                    .finding("expected", charset, "found", Wording.of("字节实为 UTF-8", "its bytes are UTF-8"))
                    .build());
        }
        if (text.hasMark()) {
            findings.add(ReadingCode.BOM_SKIPPED.finding().build());
            given.filter(other -> other.contradicts(text.charset()))
                    .ifPresent(other -> findings.add(ReadingCode.CHARSET_OVERRIDDEN
                            .finding("given", other.name(), "found", charset, "taken", charset)
                            .build()));
        } else if (given.isEmpty() && Gb18030.is(text.charset())) {
            findings.add(
                    ReadingCode.CHARSET_DETECTED.finding("charset", charset).build());
        }
        return text;
    }

    private static UnreadableDocument undecodable(DecodedText text, boolean given) {
        String hex = text.badByte();
        Wording found = text.hasMark()
                ? Wording.of(
                        "但第 " + (text.bad() + 1) + " 个字节 " + hex + " 按字节顺序标记所示的编码无法解码",
                        "byte " + (text.bad() + 1) + ", " + hex + ", is not in the encoding of its byte order mark")
                : given
                        ? Wording.of(
                                "但第 " + (text.bad() + 1) + " 个字节 " + hex + " 无法解码",
                                "byte " + (text.bad() + 1) + ", " + hex + ", is not")
                        : Wording.of(
                                "但第 " + (text.bad() + 1) + " 个字节 " + hex + " 无法解码，按 GB18030 也不能解码全文",
                                "byte " + (text.bad() + 1) + ", " + hex
                                        + ", is not, and the whole is not GB18030 either");
        return new UnreadableDocument(ReadingCode.ENC_MALFORMED
                .finding("expected", text.charset().name(), "found", found)
                .location(Location.builder().line(text.badLine()).build())
                .build());
    }

    private static DecodedText of(byte[] content, Charset charset, int start, boolean whole) {
        CharsetDecoder decoder = strict(charset);
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, whole);
            if (result.isError()) {
                return new DecodedText(content, charset, start, in.position());
            }
            if (result.isUnderflow()) {
                return new DecodedText(content, charset, start, -1);
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

    /**
     * The encoding.
     *
     * @return the one in which the bytes can be read
     */
    public Charset charset() {
        return charset;
    }

    /**
     * The first byte that cannot be decoded.
     *
     * @return its index, or -1
     */
    public int bad() {
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
        return Gb18030.is(charset) && isUtf8BeyondAscii();
    }

    /**
     * Whether the bytes are UTF-8, whatever they were said to be, and not only ASCII.
     *
     * @return true if they hardly can be anything else
     */
    public boolean isUtf8BeyondAscii() {
        return Utf8.isMoreThanAscii(content, start);
    }

    /**
     * Whether a byte order mark says what the encoding is.
     *
     * @return true if one does
     */
    public boolean hasMark() {
        return start > 0;
    }

    /**
     * The characters from the beginning; reading them fails only behind a bad byte.
     *
     * @return a reader
     */
    public Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), strict(charset));
    }

    /**
     * All characters of bytes of which none is bad.
     *
     * @return the text
     */
    public String whole() {
        try {
            return strict(charset)
                    .decode(ByteBuffer.wrap(content, start, content.length - start))
                    .toString();
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException("Bytes that were decoded once must decode again", impossible);
        }
    }

    /**
     * The characters at the beginning, as many as there are before a bad byte.
     *
     * @param length how many at most
     * @return the text
     */
    public String head(int length) {
        CharBuffer out = CharBuffer.allocate(length);
        int end = bad < 0 ? content.length : bad;
        strict(charset).decode(ByteBuffer.wrap(content, start, end - start), out, false);
        return out.flip().toString();
    }
}
