package org.disclosurereport.io.json.codec;

import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;
import tools.jackson.core.TokenStreamLocation;

/**
 * Turns what Jackson says about a place into line and column, packed into one number: the line in the
 * upper half, the column in the lower half, so that places sort; 0 is unknown.
 */
interface Places {

    long UNKNOWN = 0;

    long at(TokenStreamLocation location);

    static long pack(int line, int column) {
        return ((long) line << 32) | column;
    }

    static Location unpack(long place) {
        return Location.ofLine((int) (place >>> 32), (int) place);
    }

    static Wording described(long place) {
        return place == UNKNOWN ? Wording.of("此处", "this place") : unpack(place).described();
    }

    /** Places as a host's parser tells them; a parser over a tree knows none. */
    static long asTold(TokenStreamLocation location) {
        return location.getLineNr() < 1 || location.getColumnNr() < 1
                ? UNKNOWN
                : pack(location.getLineNr(), location.getColumnNr());
    }
}
