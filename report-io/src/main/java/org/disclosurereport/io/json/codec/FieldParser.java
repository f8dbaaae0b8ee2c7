package org.disclosurereport.io.json.codec;

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

    private final JsonCursor cursor;
    private final PlaceLog log;

    FieldParser(JsonCursor cursor, PlaceLog log) {
        this.cursor = cursor;
        this.log = log;
    }

    /** The address of a member. */
    ElementRef under(@Nullable ElementRef owner, String name) {
        return ElementRef.of(owner == null ? name : owner + "/" + name);
    }

    void text(ElementRef address, Consumer<String> value) {
        String text = cursor.text(address);
        if (text != null) {
            log.add(address, cursor.place());
            value.accept(text);
        }
    }

    /** A day, written {@code yyyy-MM-dd} and in no other way. */
    @Nullable
    LocalDate date(ElementRef address) {
        String text = cursor.text(address);
        if (text == null) {
            return null;
        }
        log.add(address, cursor.place());
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(0) != '0') {
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
        String text = cursor.text(address);
        if (text == null) {
            return null;
        }
        log.add(address, cursor.place());
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
        cursor.findings()
                .add(
                        ReadingCode.VALUE_UNKNOWN,
                        cursor.place(),
                        address,
                        "what",
                        address,
                        "expected",
                        Wordings.listed(known),
                        "found",
                        found);
    }

    /** Says that the value that stands here does not have the shape that it must have. */
    void invalid(ElementRef address, Wording expected, String found) {
        cursor.findings()
                .add(
                        ReadingCode.VALUE_INVALID,
                        cursor.place(),
                        address,
                        "what",
                        address,
                        "expected",
                        expected,
                        "found",
                        found);
    }

    /** Says which of the required members of an object were not met. */
    void require(long[] met, NameTable names, @Nullable ElementRef owner, long place, int... required) {
        for (int i : required) {
            if (met[i] == 0) {
                cursor.findings()
                        .add(
                                ReadingCode.FIELD_MISSING,
                                place,
                                under(owner, names.name(i)),
                                "what",
                                owner == null ? Wordings.REPORT : owner,
                                "name",
                                names.name(i));
            }
        }
    }
}
