package org.disclosurereport.model;

/**
 * Jakarta Bean Validation group: findings of severity WARNING count as violations, too. Validate with
 * {@code Default.class, Warnings.class}.
 */
public interface Warnings {}
