package org.disclosurereport.model;

/** A part of the text of a section: a {@link Paragraph}, or a {@link Subsection} under a heading. */
public sealed interface TextBlock permits Paragraph, Subsection {}
