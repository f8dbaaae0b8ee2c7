package org.disclosurereport.io.xml.codec;

import org.disclosurereport.io.wire.Place;

/** Turns what a parser counts into places: lines, and columns in characters. */
@FunctionalInterface
interface SourcePlaces {

    /** The places of a text without characters of two halves. */
    SourcePlaces AS_COUNTED = (line, column, offset) -> Place.pack(Math.max(1, line), Math.max(1, column));

    /** A place as the parser counts it; places are asked for in the order of the document. */
    long at(int line, int column, int offset);
}
