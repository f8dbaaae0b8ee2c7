package org.disclosurereport.io.xml.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.Gb18030;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.wire.Place;
import org.disclosurereport.io.wire.Utf8;
import org.disclosurereport.io.wire.WireFindings;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;

/**
 * In which encoding a document is: what its byte order mark and its declaration say, and whether its bytes
 * are that, every one of them. Nothing is ever replaced.
 *
 * @param charset how to read the bytes
 * @param start where the text begins, behind a byte order mark
 */
record XmlEncoding(Charset charset, int start) {

    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");
    private static final int HEAD = 1024;

    private static final Wording SUPPORTED = Wording.of(
            "UTF-8、带 BOM 的 UTF-16、GB18030（GBK、GB2312）",
            "UTF-8, UTF-16 with a byte order mark or GB18030 (GBK, GB2312)");

    private static final Wording UTF_8_BYTES = Wording.of("字节实为 UTF-8", "its bytes are UTF-8");
    private static final Wording NO_CHINESE = Wording.of("该编码写不出中文", "that encoding has no Chinese");

    /** The encoding of a document, or empty with a finding. */
    static Optional<XmlEncoding> of(byte[] content, Optional<GivenCharset> given, WireFindings findings) {
        Mark mark = Mark.of(content);
        Optional<String> declared = declared(content);
        if (given.isPresent() && (mark == Mark.NONE || mark == Mark.WIDE)) {
            declared.filter(name -> !given.get().isCalled(name))
                    .filter(name ->
                            named(name, mark).map(given.get()::contradicts).orElse(true))
                    .ifPresent(name -> overridden(given.get(), name, given.get().name(), findings));
            return checked(
                    new XmlEncoding(given.get().charset(), 0),
                    content,
                    given.get().name(),
                    findings);
        }
        if (mark == Mark.WIDE) {
            unsupported(
                    findings, Wording.of("不带 BOM 的 UTF-16 或 UTF-32", "UTF-16 without a byte order mark, or UTF-32"));
            return Optional.empty();
        }
        if (mark != Mark.NONE) {
            findings.add(ReadingCode.BOM_SKIPPED, Place.START, null);
            given.filter(other -> other.contradicts(mark.charset))
                    .ifPresent(other -> overridden(other, mark.charset.name(), mark.charset.name(), findings));
        }
        Charset charset = mark == Mark.NONE ? StandardCharsets.UTF_8 : mark.charset;
        if (declared.isPresent()) {
            Optional<Charset> named = named(declared.get(), mark);
            if (named.isEmpty() && isLatin(declared.get())) {
                suspect(findings, declared.get(), NO_CHINESE);
                return Optional.empty();
            }
            if (named.isEmpty()) {
                unsupported(findings, Wording.of(shown(declared.get()), shown(declared.get())));
                return Optional.empty();
            }
            if (!named.get().equals(charset)
                    && (mark != Mark.NONE || named.get().equals(StandardCharsets.UTF_16))) {
                findings.add(
                        ReadingCode.ENC_MALFORMED,
                        Place.START,
                        null,
                        "expected",
                        declared.get(),
                        "found",
                        mark.described);
                return Optional.empty();
            }
            charset = named.get();
        }
        return checked(new XmlEncoding(charset, mark.length), content, declared.orElse(charset.name()), findings);
    }

    private static Optional<XmlEncoding> checked(
            XmlEncoding encoding, byte[] content, String name, WireFindings findings) {
        return encoding.holdsFor(content, name, findings) ? Optional.of(encoding) : Optional.empty();
    }

    private static void overridden(GivenCharset given, String found, String taken, WireFindings findings) {
        findings.add(
                ReadingCode.CHARSET_OVERRIDDEN,
                Place.START,
                null,
                "given",
                given.name(),
                "found",
                Printable.of(found),
                "taken",
                taken);
    }

    private static void suspect(WireFindings findings, String name, Wording found) {
        findings.add(ReadingCode.CHARSET_SUSPECT, Place.START, null, "expected", name, "found", found);
    }

    private static Optional<String> declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name, Mark mark) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "UTF-8", "UTF8" -> Optional.of(StandardCharsets.UTF_8);
            case "US-ASCII", "ASCII" -> Optional.of(StandardCharsets.US_ASCII);
            case "UTF-16" ->
                Optional.of(mark == Mark.UTF_16BE || mark == Mark.UTF_16LE ? mark.charset : StandardCharsets.UTF_16);
            case "UTF-16BE" -> Optional.of(mark == Mark.UTF_16BE ? mark.charset : StandardCharsets.UTF_16);
            case "UTF-16LE" -> Optional.of(mark == Mark.UTF_16LE ? mark.charset : StandardCharsets.UTF_16);
            case "GBK", "GB2312", "GB18030", "CP936", "GB_2312-80" -> Gb18030.find();
            default -> Optional.empty();
        };
    }

    /** Every byte is a character of it, so that the bytes never tell whether it is the right one. */
    private static boolean isLatin(String name) {
        return name.equalsIgnoreCase("ISO-8859-1") || name.equalsIgnoreCase("latin1");
    }

    private boolean holdsFor(byte[] content, String name, WireFindings findings) {
        if (Gb18030.is(charset) && Utf8.isMoreThanAscii(content, start)) {
            suspect(findings, name, UTF_8_BYTES);
            return false;
        }
        int malformed =
                charset.equals(StandardCharsets.UTF_8) ? Utf8.firstMalformed(content, start) : firstMalformed(content);
        if (malformed != Utf8.VALID) {
            boolean cutOff = charset.equals(StandardCharsets.UTF_8)
                    ? Utf8.isCutOff(content, malformed)
                    : content.length - malformed < 4 && !charset.equals(StandardCharsets.US_ASCII);
            if (cutOff) {
                findings.add(ReadingCode.TRUNCATED, place(content, malformed), null);
            } else {
                Wording found = charset.equals(StandardCharsets.UTF_8)
                        ? Utf8.whatElse(content)
                        : Wording.of("实际从此处起不是", "is not from here on");
                findings.add(
                        ReadingCode.ENC_MALFORMED, place(content, malformed), null, "expected", name, "found", found);
            }
            return false;
        }
        return true;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private int firstMalformed(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = decoder();
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? in.position() : Utf8.VALID;
    }

    /** The place of a byte whose predecessors are all well-formed. */
    private long place(byte[] content, int position) {
        ByteBuffer in = ByteBuffer.wrap(content, start, position - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = decoder();
        int line = 1;
        int column = 1;
        char before = 0;
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
            for (int i = 0; i < out.position(); i++) {
                char c = out.get(i);
                if (c == '\r' || (c == '\n' && before != '\r')) {
                    line++;
                    column = 1;
                } else if (c != '\n' && !Character.isLowSurrogate(c)) {
                    column++;
                }
                before = c;
            }
        } while (result.isOverflow());
        return Place.pack(line, column);
    }

    private static void unsupported(WireFindings findings, Wording found) {
        findings.add(
                ReadingCode.ENC_UNSUPPORTED, Place.START, null, "format", "XML", "expected", SUPPORTED, "found", found);
    }

    private static String shown(String name) {
        return name.isBlank() ? "\"\"" : Printable.of(name);
    }

    /** How a document begins. */
    private enum Mark {
        NONE(0, StandardCharsets.UTF_8, "实际没有字节顺序标记", "does not begin with a byte order mark"),
        UTF_8(3, StandardCharsets.UTF_8, "字节顺序标记表明是 UTF-8", "its byte order mark says UTF-8"),
        UTF_16LE(2, StandardCharsets.UTF_16LE, "字节顺序标记表明是 UTF-16LE", "its byte order mark says UTF-16LE"),
        UTF_16BE(2, StandardCharsets.UTF_16BE, "字节顺序标记表明是 UTF-16BE", "its byte order mark says UTF-16BE"),
        WIDE(0, StandardCharsets.UTF_16, "没有字节顺序标记", "there is no byte order mark");

        private final int length;
        private final Charset charset;
        private final Wording described;

        Mark(int length, Charset charset, String zh, String en) {
            this.length = length;
            this.charset = charset;
            this.described = Wording.of(zh, en);
        }

        static Mark of(byte[] content) {
            if (Utf8.hasByteOrderMark(content)) {
                return UTF_8;
            }
            int first = at(content, 0);
            int second = at(content, 1);
            boolean wideZeros = at(content, 2) == 0 && at(content, 3) == 0;
            if (first == 0xFF && second == 0xFE) {
                return wideZeros ? WIDE : UTF_16LE;
            }
            if (first == 0xFE && second == 0xFF) {
                return UTF_16BE;
            }
            return first == 0 || second == 0 ? WIDE : NONE;
        }

        private static int at(byte[] content, int i) {
            return i < content.length ? content[i] & 0xFF : 0x100;
        }
    }
}
