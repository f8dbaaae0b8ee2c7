package org.disclosurereport.io.xml;

import net.jqwik.api.Arbitrary;

/** Texts that XML can carry. */
public final class TextsOfXml {

    private TextsOfXml() {}

    /** The same texts without the characters that no XML document may have. */
    public static Arbitrary<String> of(Arbitrary<String> texts) {
        return texts.map(TextsOfXml::carried);
    }

    private static String carried(String text) {
        StringBuilder carried = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r')
                .forEach(carried::appendCodePoint);
        return carried.toString();
    }
}
