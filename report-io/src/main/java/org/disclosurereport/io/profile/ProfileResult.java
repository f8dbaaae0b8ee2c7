package org.disclosurereport.io.profile;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.profile.RuleProfile;
import org.immutables.value.Value;

/** What became of the file of a profile. */
@Value.Immutable
public interface ProfileResult {

    /**
     * The profile with those that it lies over.
     *
     * @return the profile, or empty if anything is wrong with one of the files
     */
    Optional<RuleProfile> getProfile();

    /**
     * What is wrong, each with its line and column; the part of a place is the name of the file.
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
    final class Builder extends ImmutableProfileResult.Builder {
        Builder() {}
    }
}
