package org.disclosurereport.io.json.codec;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.WellFormed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks one JSON document: counts depth, members and text against the limits, finds duplicate and unknown
 * names, and knows the place of the current token. Every method that takes a value leaves the cursor at
 * the value's last token.
 */
final class JsonCursor {

    private static final int MAX_NAME = 256;

    private final JsonParser parser;
    private final Places places;
    private final ReadLimits limits;
    private final FindingList findings;
    private final boolean lastDuplicateWins;
    private int depth;
    private int[] members = new int[16];
    private long text;

    /**
     * A cursor over a parser.
     *
     * @param lastDuplicateWins true in a host's mapper, whose own settings refuse duplicates or do not
     */
    JsonCursor(JsonParser parser, Places places, ReadLimits limits, FindingList findings, boolean lastDuplicateWins) {
        this.parser = parser;
        this.places = places;
        this.limits = limits;
        this.findings = findings;
        this.lastDuplicateWins = lastDuplicateWins;
    }

    JsonParser parser() {
        return parser;
    }

    FindingList findings() {
        return findings;
    }

    long place() {
        return places.at(parser.currentTokenLocation());
    }

    /** Reads the members of the object that starts here; returns the place of each that was met, else 0. */
    long[] members(NameTable names, @Nullable ElementRef owner, IntConsumer value) {
        long[] met = new long[names.size()];
        boolean[] seen = new boolean[names.size()];
        int expected = 0;
        enter();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            count();
            int index = indexOf(names, name, expected, owner);
            if (index < 0 || (seen[index] && isDuplicate(name, met[index], owner))) {
                parser.nextToken();
                skip();
                continue;
            }
            expected = index + 1;
            parser.nextToken();
            seen[index] = true;
            met[index] = place();
            value.accept(index);
        }
        leave();
        for (int i = 0; i < seen.length; i++) {
            met[i] = seen[i] ? Math.max(1, met[i]) : 0;
        }
        return met;
    }

    /** Reads the items of the list that starts here. */
    void items(Runnable item) {
        enter();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count();
            item.run();
        }
        leave();
    }

    /** The number of a member's name, or -1 with a finding. */
    private int indexOf(NameTable names, String name, int expected, @Nullable ElementRef owner) {
        int index = names.indexOf(name, expected);
        if (index < 0) {
            checkName(name);
            findings.add(ReadingCode.UNKNOWN_FIELD, place(), owner, unknown(name, names));
        }
        return index;
    }

    private Object[] unknown(String name, NameTable names) {
        return findings.isFull() ? new Object[0] : Wordings.unknownName(name, names.names());
    }

    private boolean isDuplicate(String name, long first, @Nullable ElementRef owner) {
        if (lastDuplicateWins) {
            return false;
        }
        findings.add(
                ReadingCode.DUP_KEY,
                place(),
                owner,
                "name",
                name,
                "first",
                Places.unpack(first).described());
        return true;
    }

    /** Passes over the value that starts here, counting depth, members and names all the same. */
    void skip() {
        int outside = depth;
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            if (token == null) {
                throw new IllegalStateException("Parser must not end inside a value");
            }
            if (token.isStructEnd()) {
                leave();
            } else if (token == JsonToken.PROPERTY_NAME) {
                checkName(parser.currentName());
                continue;
            } else {
                if (depth > outside) {
                    count();
                }
                if (token.isStructStart()) {
                    enter();
                }
            }
            if (depth == outside) {
                return;
            }
        }
    }

    /** The text that stands here, or null with a finding. */
    @Nullable
    String text(ElementRef address) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(address, Wordings.TEXT);
            return null;
        }
        return checkedText(address);
    }

    /** The text of the current string, or null with a finding if it has half of a character. */
    @Nullable
    String checkedText(Address address) {
        String value = parser.getString();
        text += value.length();
        if (value.length() > limits.getMaxTextLength()) {
            stopAtText();
        }
        if (text > limits.getMaxReportText()) {
            stop(ReadingCode.LIMIT_TEXT, address, "option", "maxReportText", "limit", limits.getMaxReportText());
        }
        int surrogate = WellFormed.indexOfLoneSurrogate(value);
        if (surrogate >= 0) {
            findings.add(
                    ReadingCode.TEXT_LONE_SURROGATE,
                    place(),
                    address,
                    "found",
                    "U+" + Integer.toHexString(value.charAt(surrogate)).toUpperCase(java.util.Locale.ROOT));
            return null;
        }
        return value;
    }

    /** Ends the reading at a text that is longer than the limit. */
    void stopAtText() {
        stop(ReadingCode.LIMIT_TEXT, null, "option", "maxTextLength", "limit", limits.getMaxTextLength());
    }

    /** Whether an object starts here; else a finding, and the value is passed over. */
    boolean startsObject(@Nullable Address address) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        refuse(address, Wordings.OBJECT);
        return false;
    }

    /** Whether a list starts here; else a finding, and the value is passed over. */
    boolean startsList(Address address) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        refuse(address, Wordings.LIST);
        return false;
    }

    /** Says that a value is of another type, and passes over it. */
    void refuse(@Nullable Address address, Wording expected) {
        findings.add(
                ReadingCode.TYPE_MISMATCH,
                place(),
                address,
                "what",
                address == null ? Wordings.REPORT : address,
                "expected",
                expected,
                "found",
                Wordings.of(parser.currentToken()));
        skip();
    }

    /** Goes one level down. */
    void enter() {
        if (++depth > limits.getMaxDepth()) {
            stop(ReadingCode.LIMIT_DEPTH, null, "limit", limits.getMaxDepth(), "found", depth);
        }
        if (depth == members.length) {
            members = Arrays.copyOf(members, depth * 2);
        }
        members[depth] = 0;
    }

    /** Goes one level up. */
    void leave() {
        depth--;
    }

    /** Counts a member or an item. */
    void count() {
        if (++members[depth] > limits.getMaxMembers()) {
            stop(ReadingCode.LIMIT_MEMBERS, null, "limit", limits.getMaxMembers());
        }
    }

    private void checkName(String name) {
        if (name.length() > MAX_NAME) {
            stop(ReadingCode.LIMIT_NAME, null, "limit", MAX_NAME);
        }
    }

    private void stop(ReadingCode code, @Nullable Address address, Object... namesAndValues) {
        findings.add(code, place(), address, namesAndValues);
        throw new StopReading();
    }
}
