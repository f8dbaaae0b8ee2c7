/**
 * Mappings: what somebody who knows a sheet says about it, for sheets that labels cannot explain.
 *
 * <p>A {@link SheetMapping} says in which cell each figure of the form stands, in which unit, and which ways of typing
 * figures may be understood. It is built in a program or read from a file ({@link SheetMapping#read(byte[])}; {@code
 * docs/formats/mapping.md} describes the file). It is given to a reader by {@link
 * org.disclosurereport.io.ReadOptions#getMapping()}. A table of which the mapping names a figure comes from the mapping;
 * everything else is read by its labels as without one.
 *
 * <p>{@link Explanation} says of every cell of a document what became of it, and writes a first mapping.
 *
 * <p>What does not live here: how a mapping is applied to a grid ({@code io.grid}).
 *
 * <p>Read first: {@link SheetMapping}, {@link MappedSheet}, {@link Rewriting}.
 */
@NullMarked
package org.disclosurereport.io.mapping;

import org.jspecify.annotations.NullMarked;
