package org.disclosurereport.model.finding;

/**
 * A finding that does not count towards the verdict, and why.
 *
 * @param finding what the rule found
 * @param suppression the first suppression that means it
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {}
