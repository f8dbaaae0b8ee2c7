package org.disclosurereport.io.mapping;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.finding.Finding;
import org.immutables.value.Value;

/** What became of a mapping file. */
@Value.Immutable
public interface MappingResult {

    /**
     * The mapping.
     *
     * @return the mapping, or empty if anything is wrong with the file
     */
    Optional<SheetMapping> getMapping();

    /**
     * What is wrong, each with its line and column.
     *
     * @return the findings
     */
    List<Finding> getFindings();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result. */
    final class Builder extends ImmutableMappingResult.Builder {
        Builder() {}
    }
}
