package org.disclosurereport.testkit.grid;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which bytes programs of offices save text. */
public enum TextEncoding {
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8, false),
    /** UTF-8 behind a byte order mark, as spreadsheets save it. */
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, true),
    /** GB18030, of which GBK and GB2312 are parts. */
    GB18030(Charset.forName("GB18030"), false),
    /** UTF-16, the lower byte first, behind a byte order mark: what an editor calls Unicode. */
    UTF_16LE(StandardCharsets.UTF_16LE, true),
    /** UTF-16, the higher byte first, behind a byte order mark. */
    UTF_16BE(StandardCharsets.UTF_16BE, true);

    private static final String MARK = "\ufeff";

    private final Charset charset;
    private final boolean marked;

    TextEncoding(Charset charset, boolean marked) {
        this.charset = charset;
        this.marked = marked;
    }

    /**
     * The bytes of a text.
     *
     * @param text the text
     * @return its bytes, behind the mark if there is one
     */
    public byte[] encode(String text) {
        return (marked ? MARK + text : text).getBytes(charset);
    }
}
