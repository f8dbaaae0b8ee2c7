package org.disclosurereport.io.json.codec;

import org.disclosurereport.io.wire.Place;
import tools.jackson.core.TokenStreamLocation;

/** Turns what Jackson says about a place into a {@link Place}. */
interface Places {

    long at(TokenStreamLocation location);

    /** Places as a host's parser tells them; a parser over a tree knows none. */
    static long asTold(TokenStreamLocation location) {
        return location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Place.UNKNOWN
                : Place.pack(location.getLineNr(), location.getColumnNr());
    }
}
