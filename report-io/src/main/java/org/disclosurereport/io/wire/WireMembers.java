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
    /** By the number of the name: its place and one, or 0 if it was not met. */
    private final long[] met;

    private int expected;

    WireMembers(WireCursor cursor, NameTable names, @Nullable ElementRef owner, long place) {
        this.cursor = cursor;
        this.names = names;
        this.owner = owner;
        this.place = place;
        this.met = new long[names.size()];
    }

    /** The number of a name that is met, or -1 with a finding if it is not known. */
    public int find(String name) {
        int index = names.indexOf(name, expected);
        if (index < 0) {
            unknown(name);
        }
        return index;
    }

    /** Says that a name does not belong here. */
    public void unknown(String name) {
        cursor.checkName(name);
        WireFindings findings = cursor.findings();
        Object[] arguments = findings.isFull() ? new Object[0] : Wordings.unknownName(name, names.names());
        findings.add(ReadingCode.UNKNOWN_FIELD, cursor.place(), owner, arguments);
    }

    /** Whether a name stands here again; if so, with a finding. */
    public boolean isRepeated(int index) {
        if (met[index] == 0) {
            return false;
        }
        cursor.findings()
                .add(
                        ReadingCode.DUP_KEY,
                        cursor.place(),
                        owner,
                        "name",
                        names.name(index),
                        "first",
                        Place.described(met[index] - 1));
        return true;
    }

    /** The value of a name is read next. */
    public void meet(int index, long where) {
        met[index] = where + 1;
        expected = index + 1;
    }

    /** All members were met; those that are missing are told. */
    public void end() {
        for (int index : names.required()) {
            if (met[index] == 0) {
                missing(cursor.findings(), owner, place, names.name(index));
            }
        }
    }

    /** Says that a name must stand in the object that begins at a place. */
    static void missing(WireFindings findings, @Nullable ElementRef owner, long place, String name) {
        findings.add(
                ReadingCode.FIELD_MISSING,
                place,
                FieldParser.under(owner, name),
                "what",
                owner == null ? Wordings.REPORT : owner,
                "name",
                name);
    }
}
