package org.disclosurereport.io.json.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.wire.NameTable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * THE place where Jackson's streams are configured. Limits are counted by {@link JsonCursor}; those of
 * Jackson stand just behind, so that nothing large is built before we can say so.
 */
final class JsonStreams {

    /** Longer literals are not even looked at. */
    static final int MAX_NUMBER_LENGTH = 1000;

    private static final JsonFactory FACTORY = factory(ReadLimits.DEFAULT);

    private static final Map<NameTable, PropertyNameMatcher> MATCHERS = new ConcurrentHashMap<>();

    private JsonStreams() {}

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.getMaxDepth() + 1)
                        .maxStringLength(limits.getMaxTextLength())
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .build())
                .build();
    }

    static JsonFactory reading(ReadLimits limits) {
        boolean standard = limits.getMaxDepth() == ReadLimits.DEFAULT.getMaxDepth()
                && limits.getMaxTextLength() == ReadLimits.DEFAULT.getMaxTextLength();
        return standard ? FACTORY : factory(limits);
    }

    /** Finds the names of an object without making texts of them. */
    static PropertyNameMatcher matcher(NameTable names) {
        return MATCHERS.computeIfAbsent(names, JsonStreams::newMatcher);
    }

    private static PropertyNameMatcher newMatcher(NameTable names) {
        return FACTORY.constructNameMatcher(
                names.names().stream().map(Named::fromString).toList(), false);
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
}
