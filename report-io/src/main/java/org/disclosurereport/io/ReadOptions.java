package org.disclosurereport.io;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.model.form.Edition;
import org.immutables.value.Value;

/**
 * What a caller knows about a document that the document itself may not say, and how much of it to
 * read. The official tables name neither year nor organ; if no title does, they come from here.
 */
@Value.Immutable
public interface ReadOptions {

    /** Nothing is known; default limits. */
    ReadOptions DEFAULT = builder().build();

    /**
     * The fiscal year. If the document says otherwise, this one wins and a finding names both.
     *
     * @return the year, or empty to take it from the document
     */
    OptionalInt getYear();

    /**
     * The edition in whose form a sheet is filled in. Usually the year decides; this is for a report that was filed in
     * another form than that of its year, which a rule then reports. JSON and XML say their edition themselves.
     *
     * @return the edition, or empty to take that of the year
     */
    Optional<Edition> getEdition();

    /**
     * The name of the organ. If the document says otherwise, this one wins and a finding names both.
     *
     * @return the name, or empty to take it from the document
     */
    Optional<String> getOrgan();

    /**
     * The encoding of XML and of text tables. A byte order mark wins over it, it wins over a declaration, and
     * a finding names both if they differ. JSON is always UTF-8, and workbooks know their own. GBK and GB2312
     * are read as GB18030, of which they are parts.
     *
     * @return the encoding, or empty to take what the document says
     */
    Optional<Charset> getCharset();

    /**
     * Where figures stand on sheets that labels cannot explain. A table of which the mapping names a figure comes from
     * the mapping, everything else from the labels as without one. JSON and XML need none.
     *
     * @return the mapping, or empty to go by labels alone
     */
    Optional<SheetMapping> getMapping();

    /**
     * How much to read.
     *
     * @return the limits
     */
    @Value.Default
    default ReadLimits getLimits() {
        return ReadLimits.DEFAULT;
    }

    /** Refuses an edition of which the mapping is not. */
    @Value.Check
    default void check() {
        if (getEdition().isPresent()
                && getMapping().isPresent()
                && getMapping().get().getEdition() != getEdition().get()) {
            throw new IllegalArgumentException("The edition must be that of the mapping, "
                    + getMapping().get().getEdition() + ", but was "
                    + getEdition().get());
        }
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A builder with these options.
     *
     * @return a builder that changes them
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds options. */
    final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
