package org.disclosurereport.io.wire;

import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.ElementRef;
import org.jspecify.annotations.Nullable;

/** The members of one object while it is read: which were met, and which should have been. */
public final class WireMembers {

    private final WireCursor cursor;
    private final NameTable names;
    private final @Nullable ElementRef owner;
    private final long place;
    private final long[] met;
    private final boolean[] seen;
    private int expected;

    WireMembers(WireCursor cursor, NameTable names, @Nullable ElementRef owner, long place) {
        this.cursor = cursor;
        this.names = names;
        this.owner = owner;
        this.place = place;
        this.met = new long[names.size()];
        this.seen = new boolean[names.size()];
    }

    /** The table's own text of a name that is met, or null with a finding if it is not known. */
    public @Nullable String find(String name) {
        int index = names.indexOf(name, expected);
        if (index < 0) {
            cursor.checkName(name);
            unknown(name);
            return null;
        }
        expected = index;
        return names.name(index);
    }

    /** Says that a name does not belong here. */
    public void unknown(String name) {
        WireFindings findings = cursor.findings();
        Object[] arguments = findings.isFull() ? new Object[0] : Wordings.unknownName(name, names.names());
        findings.add(ReadingCode.UNKNOWN_FIELD, cursor.place(), owner, arguments);
    }

    /** Whether the name that was found last stands here again; if so, with a finding. */
    public boolean isRepeated() {
        if (!seen[expected]) {
            return false;
        }
        cursor.findings()
                .add(
                        ReadingCode.DUP_KEY,
                        cursor.place(),
                        owner,
                        "name",
                        names.name(expected),
                        "first",
                        Place.described(met[expected]));
        return true;
    }

    /** The value of the name that was found last is read next. */
    public void meet(long where) {
        seen[expected] = true;
        met[expected] = where;
        expected++;
    }

    /** All members were met; those that are missing are told. */
    public void end() {
        for (String name : names.required()) {
            if (!seen[names.indexOf(name, 0)]) {
                cursor.findings()
                        .add(
                                ReadingCode.FIELD_MISSING,
                                place,
                                FieldParser.under(owner, name),
                                "what",
                                owner == null ? Wordings.REPORT : owner,
                                "name",
                                name);
            }
        }
    }
}
