package org.disclosurereport.io.xml.codec;

import java.io.IOException;
import org.disclosurereport.io.ReadingCode;

/**
 * Stops a parser before it collects what is far larger than any limit: names, references, comments and
 * processing instructions, which parsers keep whole. Follows no more of XML than is needed for that, and
 * leaves everything else to the parser.
 */
final class MarkupGuard {

    /** Names up to this length reach the reader, which knows where they stand. */
    private static final int MAX_NAME = 65_536;

    private final int maxLength;
    private State state = State.TEXT;
    private char quote;
    private char before;
    private char beforeThat;
    private int run;

    private enum State {
        TEXT,
        REFERENCE,
        OPENING,
        TAG,
        QUOTED,
        DECLARATION,
        CDATA,
        COMMENT,
        INSTRUCTION
    }

    /** Thrown through the parser. */
    static final class Oversized extends IOException {
        private static final long serialVersionUID = 1;
        private final ReadingCode code;

        Oversized(ReadingCode code) {
            super(code.name());
            this.code = code;
        }

        ReadingCode code() {
            return code;
        }
    }

    MarkupGuard(int maxLength) {
        this.maxLength = maxLength;
    }

    /** Looks at the next character of the document. */
    void accept(char c) throws Oversized {
        State next = next(c);
        if (next != state) {
            state = next;
            run = 0;
        }
        beforeThat = before;
        before = c;
    }

    private State next(char c) throws Oversized {
        return switch (state) {
            case TEXT -> c == '<' ? State.OPENING : c == '&' ? State.REFERENCE : State.TEXT;
            case REFERENCE -> {
                count(MAX_NAME, ReadingCode.LIMIT_NAME);
                yield c == ';' || c <= ' ' ? State.TEXT : c == '<' ? State.OPENING : State.REFERENCE;
            }
            case OPENING -> c == '!' ? State.DECLARATION : c == '?' ? State.INSTRUCTION : State.TAG;
            case TAG -> {
                if (c == '"' || c == '\'') {
                    quote = c;
                    yield State.QUOTED;
                }
                if (c <= ' ' || c == '=') {
                    run = 0;
                }
                count(MAX_NAME, ReadingCode.LIMIT_NAME);
                yield c == '>' ? State.TEXT : State.TAG;
            }
            case QUOTED -> c == quote ? State.TAG : State.QUOTED;
            case DECLARATION -> {
                count(MAX_NAME, ReadingCode.XML_DTD_FORBIDDEN);
                yield run == 1 && c == '['
                        ? State.CDATA
                        : run == 2 && c == '-' && before == '-' ? State.COMMENT : c == '>' ? State.TEXT : state;
            }
            case CDATA -> c == '>' && before == ']' && beforeThat == ']' ? State.TEXT : State.CDATA;
            case COMMENT -> {
                count(maxLength, ReadingCode.LIMIT_TEXT);
                // The two dashes that open a comment do not close it.
                yield run > 2 && c == '>' && before == '-' && beforeThat == '-' ? State.TEXT : State.COMMENT;
            }
            case INSTRUCTION -> {
                count(maxLength, ReadingCode.LIMIT_TEXT);
                yield c == '>' && before == '?' ? State.TEXT : State.INSTRUCTION;
            }
        };
    }

    private void count(int limit, ReadingCode code) throws Oversized {
        if (++run > limit) {
            throw new Oversized(code);
        }
    }
}
