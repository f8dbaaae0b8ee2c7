package org.disclosurereport.io.json.codec;

import java.math.BigDecimal;
import java.util.function.IntConsumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.FigureText;
import org.disclosurereport.io.wire.FiledTable;
import org.disclosurereport.io.wire.NameTable;
import org.disclosurereport.io.wire.StatedNumber;
import org.disclosurereport.io.wire.WireCursor;
import org.disclosurereport.io.wire.WireFindings;
import org.disclosurereport.io.wire.WireMembers;
import org.disclosurereport.io.wire.WireNames;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Walks one JSON document, token by token. */
final class JsonCursor extends WireCursor {

    private final JsonParser parser;
    private final Places places;
    private final boolean lastDuplicateWins;
    private final JsonCells cells = new JsonCells(this);
    private long memberPlace;

    /**
     * A cursor over a parser.
     *
     * @param lastDuplicateWins true in a host's mapper, whose own settings refuse duplicates or do not
     */
    JsonCursor(JsonParser parser, Places places, ReadLimits limits, WireFindings findings, boolean lastDuplicateWins) {
        super(limits, findings);
        this.parser = parser;
        this.places = places;
        this.lastDuplicateWins = lastDuplicateWins;
    }

    JsonParser parser() {
        return parser;
    }

    @Override
    public long place() {
        return places.at(parser.currentTokenLocation());
    }

    @Override
    public long memberPlace() {
        return memberPlace;
    }

    @Override
    protected NameTable namesOfReport() {
        return WireNames.OF_REPORT;
    }

    @Override
    public void members(NameTable names, @Nullable ElementRef owner, IntConsumer value) {
        WireMembers members = begin(names, owner);
        PropertyNameMatcher matcher = JsonStreams.matcher(names);
        enter();
        for (int index = parser.nextNameMatch(matcher);
                index >= 0 || index == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
                index = parser.nextNameMatch(matcher)) {
            count();
            if (index < 0) {
                members.unknown(parser.currentName());
            } else if (lastDuplicateWins || !members.isRepeated(index)) {
                parser.nextToken();
                memberPlace = place();
                members.meet(index, memberPlace);
                value.accept(index);
                continue;
            }
            parser.nextToken();
            skip();
        }
        leave();
        members.end();
    }

    @Override
    public void objects(ElementRef address, NameTable element, Runnable object) {
        items(address, () -> {
            if (startsObject(address)) {
                object.run();
            }
        });
    }

    @Override
    public void blocks(ElementRef address, Runnable paragraph, Runnable subsection) {
        items(address, () -> {
            switch (parser.currentToken()) {
                case VALUE_STRING -> paragraph.run();
                case START_OBJECT -> subsection.run();
                default -> refuse(address, JsonWordings.BLOCK);
            }
        });
    }

    private void items(ElementRef address, Runnable item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            refuse(address, JsonWordings.LIST);
            return;
        }
        enter();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count();
            item.run();
        }
        leave();
    }

    @Override
    public void skip() {
        int outside = depth();
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
                if (depth() > outside) {
                    count();
                }
                if (token.isStructStart()) {
                    enter();
                }
            }
            if (depth() == outside) {
                return;
            }
        }
    }

    @Override
    public @Nullable String text(Address address) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(address, JsonWordings.TEXT);
            return null;
        }
        return checkedText(address);
    }

    @Override
    public @Nullable String token(Address address) {
        return text(address);
    }

    @Override
    public @Nullable String number(Address address) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String found = checkedText(address);
            if (found != null) {
                textForNumber(address, place(), JsonWordings.NUMBER, found);
            }
            return null;
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            refuse(address, JsonWordings.NUMBER);
            return null;
        }
        return literal(parser, StatedNumber.MAX_DIGITS);
    }

    /**
     * The literal as it is written; a tree has none, and writes small and large numbers with an exponent.
     *
     * @param maxDigits more digits, or zeros, than any such number can have are not written out
     */
    static String literal(JsonParser parser, int maxDigits) {
        String literal = parser.getString();
        boolean written = parser.currentTokenLocation().getLineNr() > 0;
        if (written || literal.indexOf('E') < 0 || FigureText.digits(literal) > maxDigits) {
            return literal;
        }
        BigDecimal decimal = parser.getDecimalValue();
        return Math.abs(decimal.scale()) > maxDigits ? literal : decimal.toPlainString();
    }

    @Override
    protected void cell(FiledTable table, int slot) {
        cells.read(table, slot);
    }

    /** Says that a text stands where a number must stand. */
    void textForNumber(Address address, long place, Wording expected, String found) {
        findings()
                .add(
                        ReadingCode.TYPE_STRING_FOR_NUMBER,
                        place,
                        address,
                        "what",
                        address,
                        "expected",
                        expected,
                        "found",
                        found);
    }

    /** The text of the current string, or null with a finding if it has half of a character. */
    @Nullable
    String checkedText(Address address) {
        return checked(parser.getString(), address);
    }

    @Override
    public boolean startsObject(@Nullable Address address) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        refuse(address, JsonWordings.OBJECT);
        return false;
    }

    /** Says that a value is of another type, and passes over it. */
    void refuse(@Nullable Address address, Wording expected) {
        mismatch(address, expected, JsonWordings.of(parser.currentToken()));
        skip();
    }
}
