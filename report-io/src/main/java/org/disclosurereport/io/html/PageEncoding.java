package org.disclosurereport.io.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.text.DecodedText;
import org.disclosurereport.io.wire.Gb18030;
import org.disclosurereport.io.wire.GivenCharset;
import org.disclosurereport.io.xml.UnreadableDocument;

/**
 * The encoding of a page: a byte order mark, else what the caller says, else what the page declares, else what its
 * bytes can be. A declaration that the bytes refute is told and not followed; GB2312 and GBK are read as GB18030.
 */
final class PageEncoding {

    private static final int HEAD = 4096;

    /** The law's own words are in every report: text without them is not known to be one. */
    private static final String SUBJECT = "信息公开";

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{1,40})"
                    + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private PageEncoding() {}

    static DecodedText decode(byte[] content, ReadOptions options, FindingList findings) throws UnreadableDocument {
        Optional<String> name = declared(content);
        Optional<Charset> declared = name.flatMap(PageEncoding::charset);
        DecodedText found = DecodedText.of(content, Optional.empty(), true);
        if (options.getCharset().isPresent() || name.isEmpty() || found.hasMark()) {
            return DecodedText.open(content, options, findings);
        }
        if (declared.isPresent()) {
            GivenCharset given = new GivenCharset(declared.get(), Gb18030.covering(declared.get()));
            DecodedText asDeclared = DecodedText.of(content, Optional.of(given), true);
            if (asDeclared.bad() < 0 && !isRefuted(asDeclared)) {
                return asDeclared;
            }
        }
        if (found.bad() >= 0 || (Gb18030.is(found.charset()) && !found.whole().contains(SUBJECT))) {
            return DecodedText.open(content, withCharset(options, declared.orElse(StandardCharsets.UTF_8)), findings);
        }
        findings.add(ReadingCode.CHARSET_OVERRIDDEN
                .finding(
                        "given",
                        name.get(),
                        "found",
                        found.charset().name(),
                        "taken",
                        found.charset().name())
                .build());
        return found;
    }

    /** Whether bytes that are said to be in an encoding of the GB family or of the West are UTF-8. */
    private static boolean isRefuted(DecodedText text) {
        return !text.charset().equals(StandardCharsets.UTF_8) && text.isUtf8BeyondAscii();
    }

    private static ReadOptions withCharset(ReadOptions options, Charset charset) {
        return options.toBuilder().charset(charset).build();
    }

    private static Optional<String> declared(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find()
                ? Optional.of(declaration.group(1) == null ? declaration.group(2) : declaration.group(1))
                : Optional.empty();
    }

    /** UTF-16 in a declaration that can be read byte by byte is not true. */
    private static Optional<Charset> charset(String name) {
        try {
            return name.toLowerCase(Locale.ROOT).startsWith("utf-16")
                    ? Optional.of(StandardCharsets.UTF_8)
                    : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
