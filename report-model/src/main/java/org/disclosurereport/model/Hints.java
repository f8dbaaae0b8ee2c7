package org.disclosurereport.model;

/**
 * Jakarta Bean Validation group: findings of severity HINT count as violations, too. Validate with
 * {@code Default.class, Warnings.class, Hints.class}.
 */
public interface Hints {}
