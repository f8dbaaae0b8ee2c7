package org.disclosurereport.io.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** GB18030 as a runtime has it that follows an earlier edition: some characters have changed places. */
final class EarlierGb18030 extends Charset {

    private final Charset present = Gb18030.find().orElseThrow();
    private final String now;
    private final String before;

    /** An edition in which each of some characters stands where now the one beside it stands. */
    EarlierGb18030(String now, String before) {
        super("GB18030", new String[0]);
        this.now = now;
        this.before = before;
    }

    private char moved(char c) {
        int at = now.indexOf(c);
        int back = before.indexOf(c);
        return at >= 0 ? before.charAt(at) : back >= 0 ? now.charAt(back) : c;
    }

    @Override
    public boolean contains(Charset other) {
        return present.contains(other);
    }

    @Override
    public CharsetDecoder newDecoder() {
        CharsetDecoder decoder = present.newDecoder();
        return new CharsetDecoder(this, 0.5f, 1f) {
            @Override
            protected void implReset() {
                decoder.reset();
            }

            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                int from = out.position();
                CoderResult result = decoder.decode(in, out, false);
                for (int i = from; i < out.position(); i++) {
                    out.put(i, moved(out.get(i)));
                }
                return result;
            }
        };
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException();
    }
}
