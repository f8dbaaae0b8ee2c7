package org.disclosurereport.io.wire;

import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/**
 * Line and column packed into one number: the line in the upper half, the column in the lower half, so
 * that places sort. Most places are never looked at; none costs an object before that.
 */
public final class Place {

    /** Nobody knows where. */
    public static final long UNKNOWN = 0;

    /** Where every document begins. */
    public static final long START = pack(1, 1);

    private Place() {}

    /** Line and column, both from 1, as one number. */
    public static long pack(int line, int column) {
        return ((long) line << 32) | column;
    }

    /** The place as findings have it. */
    public static Location unpack(long place) {
        return Location.ofLine((int) (place >>> 32), (int) place);
    }

    /** The place in words. */
    public static Wording described(long place) {
        return place == UNKNOWN ? Wording.of("此处", "this place") : unpack(place).described();
    }
}
