package org.disclosurereport.io.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * Walks one document of the wire form, JSON or XML: knows the place of the current value, and counts depth,
 * members and text against the limits. Every method that takes a value leaves the cursor at its end.
 *
 * <p>What a value means is not decided here, but in {@link ReportParser} and its parts, once for all
 * formats.
 */
public abstract class WireCursor {

    /** No name of the format is longer. */
    public static final int MAX_NAME = 256;

    private final ReadLimits limits;
    private final WireFindings findings;
    private int depth;
    private int[] members = new int[16];
    private long text;

    /** A cursor at the beginning of a document. */
    protected WireCursor(ReadLimits limits, WireFindings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** What was met so far. */
    public final WireFindings findings() {
        return findings;
    }

    /** How much to read. */
    protected final ReadLimits limits() {
        return limits;
    }

    /** Where the current value begins. */
    public abstract long place();

    /** Where the value of the member begins that is being read, while nothing of it has been read yet. */
    public abstract long memberPlace();

    /** The names of a report: those of {@link WireNames#OF_REPORT} that stand in this format. */
    protected abstract NameTable namesOfReport();

    /** Whether an object starts here; else a finding, and the value is passed over. */
    public abstract boolean startsObject(@Nullable Address address);

    /**
     * Reads the members of the object that starts here, in any order. Names that are unknown, stand twice or
     * are missing become findings.
     *
     * @param value is called with the number of the name when its value is the current one
     */
    public abstract void members(NameTable names, @Nullable ElementRef owner, IntConsumer value);

    /** Reads the members of the object that starts here; the consumer is called with the name. */
    final void namedMembers(NameTable names, @Nullable ElementRef owner, Consumer<String> value) {
        members(names, owner, index -> value.accept(names.name(index)));
    }

    /**
     * Reads the list of objects that starts here; the runnable is called at the start of each.
     *
     * @param element the name that each object has in XML
     */
    public abstract void objects(ElementRef address, NameTable element, Runnable object);

    /** Reads the list of blocks that starts here; one of the two is called at the start of each. */
    public abstract void blocks(ElementRef address, Runnable paragraph, Runnable subsection);

    /** The text that stands here, exactly, or null with a finding. */
    public abstract @Nullable String text(Address address);

    /** The constant or day that stands here, without the blanks that a format may put around it. */
    public abstract @Nullable String token(Address address);

    /** The literal of the number that stands here, of any size, or null with a finding. */
    public abstract @Nullable String number(Address address);

    /** Reads the cell that stands here into a table, or adds a finding. */
    protected abstract void cell(FiledTable table, int slot);

    /** Passes over the value that starts here. */
    public abstract void skip();

    /** Begins to read the members of an object. */
    protected final WireMembers begin(NameTable names, @Nullable ElementRef owner) {
        return new WireMembers(this, names, owner, place());
    }

    /** Says that a value is of another type. */
    protected final void mismatch(@Nullable Address address, Wording expected, Wording found) {
        findings.add(
                ReadingCode.TYPE_MISMATCH,
                place(),
                address,
                "what",
                address == null ? Wordings.REPORT : address,
                "expected",
                expected,
                "found",
                found);
    }

    /** Says that the text of an unreadable cell says nothing. */
    public final void refuseBlank(CellRef ref, long place, String found) {
        findings.add(
                ReadingCode.VALUE_INVALID, place, ref, "what", ref, "expected", Wordings.NOT_BLANK, "found", found);
    }

    /** A text that was read, or null with a finding if it has half of a character. */
    protected final @Nullable String checked(String value, Address address) {
        checkLength(value.length(), address);
        text += value.length();
        if (text > limits.getMaxReportText()) {
            stop(
                    ReadingCode.LIMIT_TEXT,
                    address,
                    "option",
                    "maxReportText",
                    "limit",
                    limits.getMaxReportText(),
                    "found",
                    text);
        }
        int surrogate = WellFormed.indexOfLoneSurrogate(value);
        if (surrogate >= 0) {
            findings.add(
                    ReadingCode.TEXT_LONE_SURROGATE,
                    place(),
                    address,
                    "found",
                    "U+" + Integer.toHexString(value.charAt(surrogate)).toUpperCase(Locale.ROOT));
            return null;
        }
        return value;
    }

    /** Stops if a text is longer than any may be. */
    protected final void checkLength(long length, @Nullable Address address) {
        if (length > limits.getMaxTextLength()) {
            stop(
                    ReadingCode.LIMIT_TEXT,
                    address,
                    "option",
                    "maxTextLength",
                    "limit",
                    limits.getMaxTextLength(),
                    "found",
                    length);
        }
    }

    /** Stops if a name is longer than any may be. */
    protected final void checkName(String name) {
        if (name.length() > MAX_NAME) {
            stop(ReadingCode.LIMIT_NAME, null, "limit", MAX_NAME, "found", name.length());
        }
    }

    /** How many levels are open. */
    protected final int depth() {
        return depth;
    }

    /** Goes one level down. */
    protected final void enter() {
        if (++depth > limits.getMaxDepth()) {
            stop(ReadingCode.LIMIT_DEPTH, null, "option", "maxDepth", "limit", limits.getMaxDepth(), "found", depth);
        }
        if (depth == members.length) {
            members = Arrays.copyOf(members, depth * 2);
        }
        members[depth] = 0;
    }

    /** Goes one level up. */
    protected final void leave() {
        depth--;
    }

    /** Counts a member or an item. */
    protected final void count() {
        count(1);
    }

    /** Counts several members. */
    protected final void count(int more) {
        members[depth] += more;
        if (members[depth] > limits.getMaxMembers()) {
            stop(
                    ReadingCode.LIMIT_MEMBERS,
                    null,
                    "option",
                    "maxMembers",
                    "limit",
                    limits.getMaxMembers(),
                    "found",
                    members[depth]);
        }
    }

    /** Ends the reading with a finding that is listed however many there are. */
    protected final void stop(ReadingCode code, @Nullable Address address, Object... namesAndValues) {
        findings.addLast(code, place(), address, namesAndValues);
        throw new StopReading();
    }
}
