package org.disclosurereport.model.finding;

import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.immutables.value.Value;

/**
 * What the figures of one table say about which of them are wrong, as official statisticians look for it: the smallest
 * sets of cells that explain everything that does not add up (Fellegi and Holt). The sums of the request table mostly
 * point at one cell; those of the dispute table say that something is wrong and not where.
 */
@Value.Immutable
public interface Diagnosis {

    /**
     * The table.
     *
     * @return its address, for example {@code request}
     */
    ElementRef getTable();

    /**
     * What does not hold. Empty if the table only lacks figures that follow from the others.
     *
     * @return the sums, balances, limits and signs that are broken, in the order of the form
     */
    List<BrokenRelation> getBrokenRelations();

    /**
     * Every explanation with the smallest number of wrong cells, most plausible first and then in the order of the
     * form; and, whatever its size, the one that changes no figure and only fills in what was left out, if there is
     * one.
     *
     * @return the suggestions; none if more cells must be wrong than were looked for
     */
    List<Suggestion> getSuggestions();

    /**
     * Up to how many wrong cells every possibility was tried.
     *
     * @return the number of cells, 0 if not even one
     */
    int getCellsTried();

    /**
     * Whether {@link #getSuggestions()} names every explanation of its size, and nothing that is none.
     *
     * @return false if the search came to its bound before it had seen everything, or if so many figures are unknown
     *     that it could not be decided whether the rest of the table allows each of them
     */
    boolean isComplete();

    /**
     * Whether the sums of the form can tell the suspects of the smallest explanations apart. Two cells that stand in
     * the same sums cannot be told apart by them; what excludes one of them can only be that its figure would become
     * negative.
     *
     * @return false if the form detects an error here and does not locate it
     */
    boolean isLocatable();

    /**
     * Whether there is one explanation and no other of its size. Even then it holds only if no more cells are wrong
     * than it names.
     *
     * @return true if there is exactly one suggestion and nothing was left untried
     */
    default boolean isUnique() {
        return isComplete() && getSuggestions().size() == 1;
    }

    /**
     * The findings that this diagnosis explains.
     *
     * @param result what the rules found in the same report
     * @return those of its findings that report what is broken here
     */
    default List<Finding> findings(ValidationResult result) {
        return result.getFindings().stream()
                .filter(finding -> getBrokenRelations().stream().anyMatch(broken -> broken.isReportedBy(finding)))
                .toList();
    }

    /**
     * The findings that this diagnosis explains and that one suspect has a part in.
     *
     * @param result what the rules found in the same report
     * @param suspect a suspect of one of the suggestions
     * @return those of the findings that name its cell
     */
    default List<Finding> findings(ValidationResult result, Suspect suspect) {
        return findings(result).stream().filter(suspect::concerns).toList();
    }

    /**
     * The diagnosis in both languages.
     *
     * @return the message
     */
    Wording getMessage();

    /**
     * The message for a reader's language.
     *
     * @param locale the reader's locale; {@code zh} in any form gives Chinese, all else English
     * @return the message
     */
    default String message(Locale locale) {
        return getMessage().in(locale);
    }

    /**
     * A builder that starts from this diagnosis.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a diagnosis. */
    final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
