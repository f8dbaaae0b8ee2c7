package org.disclosurereport.io.json.codec;

import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * THE place where Jackson's streams are configured. Limits are counted by {@link JsonCursor}; those of
 * Jackson stand just behind, so that nothing large is built before we can say so.
 */
final class JsonStreams {

    private static final JsonFactory FACTORY = factory(ReadLimits.DEFAULT);

    private JsonStreams() {}

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.getMaxDepth() + 1)
                        .maxStringLength(limits.getMaxTextLength())
                        .build())
                .build();
    }

    static JsonFactory reading(ReadLimits limits) {
        boolean standard = limits.getMaxDepth() == ReadLimits.DEFAULT.getMaxDepth()
                && limits.getMaxTextLength() == ReadLimits.DEFAULT.getMaxTextLength();
        return standard ? FACTORY : factory(limits);
    }

    static JsonFactory writing() {
        return FACTORY;
    }

    static ObjectWriteContext laidOut(PrettyPrinter layout) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** Says which limit Jackson met: that of the token which begins where the parser stands. */
    static void reportConstraint(JsonParser parser, byte[] content, int start, JsonCursor cursor) {
        int offset = start + (int) parser.currentTokenLocation().getByteOffset();
        int first = offset < content.length ? content[offset] : 0;
        if (first == '-' || (first >= '0' && first <= '9')) {
            int end = offset;
            while (end < content.length && "+-.eE0123456789".indexOf(content[end]) >= 0) {
                end++;
            }
            cursor.findings()
                    .add(
                            ReadingCode.LIMIT_NUMBER,
                            cursor.place(),
                            null,
                            "limit",
                            FigureText.MAX_DIGITS,
                            "found",
                            end - offset);
            return;
        }
        try {
            cursor.stopAtText();
        } catch (StopReading e) {
            // The finding is in the list.
        }
    }
}
