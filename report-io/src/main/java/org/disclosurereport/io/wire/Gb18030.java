package org.disclosurereport.io.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * GB18030 as its edition of 2022 has it, whatever the Java runtime has: the editions give 19 characters
 * different bytes, and which of them a runtime follows depends on its version and on a flag
 * ({@code jdk.charset.GB18030}). GBK and GB2312 are parts of it and are read as it. Only for reading.
 */
public final class Gb18030 extends Charset {

    private static final String NAME = "GB18030";

    /** What the edition of 2022 gives these bytes, and beside it what the edition of 2000 gave them. */
    private static final String NOW =
            "\u1e3f\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19\u9fb4\u9fb5\u9fb6\u9fb7\u9fb8\u9fb9\u9fba\u9fbb";

    private static final String BEFORE =
            "\ue7c7\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793\ue794\ue795\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864";

    private static final int[] BYTES = {
        0xa8bc, 0xa6d9, 0xa6da, 0xa6db, 0xa6dc, 0xa6dd, 0xa6de, 0xa6df, 0xa6ec, 0xa6ed, 0xa6f3, 0xfe59, 0xfe61, 0xfe66,
        0xfe67, 0xfe6d, 0xfe7e, 0xfe90, 0xfea0
    };

    private static final Optional<Charset> PINNED =
            Charset.isSupported(NAME) ? Optional.of(pinned(Charset.forName(NAME))) : Optional.empty();

    private final Charset runtime;
    private final String moved;

    private Gb18030(Charset runtime, String moved) {
        super(NAME, new String[0]);
        this.runtime = runtime;
        this.moved = moved;
    }

    /**
     * The charset.
     *
     * @return the charset, or empty in a runtime that was linked without Chinese encodings
     */
    public static Optional<Charset> find() {
        return PINNED;
    }

    /**
     * Whether a charset is this one, pinned or not.
     *
     * @param charset a charset
     * @return true if its name is GB18030
     */
    public static boolean is(Charset charset) {
        return charset.name().equals(NAME);
    }

    /**
     * A charset, or this one if it is a part of it.
     *
     * @param charset a charset
     * @return how text in it is read
     */
    public static Charset covering(Charset charset) {
        return switch (charset.name().toUpperCase(Locale.ROOT)) {
            case NAME, "GBK", "GB2312" -> PINNED.orElse(charset);
            default -> charset;
        };
    }

    /** The runtime's own charset if it follows the edition of 2022, else one that puts right what moved. */
    static Charset pinned(Charset runtime) {
        StringBuilder moved = new StringBuilder();
        for (int i = 0; i < BYTES.length; i++) {
            byte[] pair = {(byte) (BYTES[i] >> 8), (byte) BYTES[i]};
            if (new String(pair, runtime).charAt(0) != NOW.charAt(i)) {
                moved.append(NOW.charAt(i)).append(BEFORE.charAt(i));
            }
        }
        return moved.isEmpty() ? runtime : new Gb18030(runtime, moved.toString());
    }

    /** The other character of a pair that changed places, or the same. */
    private char corrected(char c) {
        int at = c < '\u1e3f' || (c > '\u1e3f' && c < '\u9fb4') ? -1 : moved.indexOf(c);
        return at < 0 ? c : moved.charAt(at ^ 1);
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this) || other.equals(StandardCharsets.US_ASCII);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder(this);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException("Nothing is written in " + NAME);
    }

    private static final class Decoder extends CharsetDecoder {
        private final Gb18030 charset;
        private final CharsetDecoder runtime;

        Decoder(Gb18030 charset) {
            super(charset, 0.5f, 1f);
            this.charset = charset;
            this.runtime = charset.runtime
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        @Override
        protected void implReset() {
            runtime.reset();
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            int from = out.position();
            CoderResult result = runtime.decode(in, out, false);
            for (int i = from; i < out.position(); i++) {
                out.put(i, charset.corrected(out.get(i)));
            }
            return result;
        }
    }
}
