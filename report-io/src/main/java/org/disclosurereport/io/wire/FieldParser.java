package org.disclosurereport.io.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads single values: texts, dates, constants. What was read is logged with its place. */
final class FieldParser {

    private final WireCursor cursor;
    private final PlaceLog log;

    FieldParser(WireCursor cursor, PlaceLog log) {
        this.cursor = cursor;
        this.log = log;
    }

    /** The address of a member. */
    static ElementRef under(@Nullable ElementRef owner, String name) {
        return ElementRef.of(owner == null ? name : owner + "/" + name);
    }

    void text(ElementRef address, Consumer<String> value) {
        long place = cursor.memberPlace();
        String text = cursor.text(address);
        if (text != null) {
            log.add(address, place);
            value.accept(text);
        }
    }

    /** A text that says something, or null with a finding. */
    @Nullable
    String notBlank(ElementRef address) {
        @Nullable String[] read = new @Nullable String[1];
        text(address, text -> {
            if (text.isBlank()) {
                invalid(address, Wordings.NOT_BLANK, text);
            } else {
                read[0] = text;
            }
        });
        return read[0];
    }

    /** A word of the format: a constant or a day. */
    @Nullable
    String token(ElementRef address) {
        long place = cursor.memberPlace();
        String token = cursor.token(address);
        if (token != null) {
            log.add(address, place);
        }
        return token;
    }

    /** A day, written {@code yyyy-MM-dd} and in no other way. */
    @Nullable
    LocalDate date(ElementRef address) {
        String text = token(address);
        if (text == null) {
            return null;
        }
        if (text.length() == 10 && text.charAt(0) != '0') {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // Reported below like every other text that is no day.
            }
        }
        invalid(address, Wordings.DAY, text);
        return null;
    }

    /** One of the constants of an enum by its key. */
    <E extends Enum<E> & FormKey> @Nullable E constant(Class<E> type, ElementRef address) {
        String text = token(address);
        if (text == null) {
            return null;
        }
        E constant = FormKey.find(type, text).orElse(null);
        if (constant == null) {
            unknown(
                    address,
                    Stream.of(type.getEnumConstants()).map(FormKey::key).toList(),
                    text);
        }
        return constant;
    }

    /** Says that a value is none of those that are known. */
    void unknown(ElementRef address, List<String> known, String found) {
        add(ReadingCode.VALUE_UNKNOWN, cursor.place(), address, Wordings.listed(known), found);
    }

    /** Says that the value that stands here does not have the shape that it must have. */
    void invalid(ElementRef address, Wording expected, String found) {
        invalid(address, cursor.place(), expected, found);
    }

    /** Says that the value that began at a place does not have the shape that it must have. */
    void invalid(ElementRef address, long place, Wording expected, String found) {
        add(ReadingCode.VALUE_INVALID, place, address, expected, found);
    }

    private void add(ReadingCode code, long place, ElementRef address, Object expected, String found) {
        cursor.findings().add(code, place, address, "what", address, "expected", expected, "found", found);
    }
}
