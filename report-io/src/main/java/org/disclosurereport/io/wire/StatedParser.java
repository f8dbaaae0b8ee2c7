package org.disclosurereport.io.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.StatisticsList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that sentences of a report state. What two members must have in common is looked at when a figure
 * has been read and nothing else is wrong with it; what two figures must, when all have been.
 */
final class StatedParser {

    private static final ElementRef STATED = ElementRef.of(WireNames.STATED);

    private final WireCursor cursor;
    private final FieldParser fields;
    private final PlaceLog log;
    private final Set<String> keys = new HashSet<>();
    private final List<Runnable> relations = new ArrayList<>();

    StatedParser(WireCursor cursor, FieldParser fields, PlaceLog log) {
        this.cursor = cursor;
        this.fields = fields;
        this.log = log;
    }

    List<StatedFigure> figures() {
        List<StatedFigure> figures = new ArrayList<>();
        log.add(STATED, cursor.memberPlace());
        cursor.objects(STATED, WireNames.OF_STATED, () -> new One().read().ifPresent(figures::add));
        relations.forEach(Runnable::run);
        return figures;
    }

    /** One figure while it is read. */
    private final class One {
        private final StatedFigure.Builder figure = StatedFigure.builder();
        private final Map<String, Long> places = new HashMap<>();
        private String key = "";
        private String value = "";
        private @Nullable String precision;
        private boolean denied;
        private String sentence = "";
        private String text = "";
        private int offset;
        private FigureRelation.@Nullable Role role;
        private @Nullable String other;

        Optional<StatedFigure> read() {
            long place = cursor.place();
            long told = cursor.findings().count();
            cursor.namedMembers(WireNames.OF_FIGURE, STATED, name -> {
                places.put(name, cursor.memberPlace());
                member(name, address(name));
            });
            if (!key.isEmpty()) {
                log.add(FieldParser.under(STATED, key), place);
                if (!keys.add(key)) {
                    invalid(WireNames.KEY, Wordings.OWN_KEY, key);
                }
            }
            if (cursor.findings().count() > told) {
                return Optional.empty();
            }
            return checked(place);
        }

        private ElementRef address(String name) {
            return FieldParser.under(key.isEmpty() ? STATED : FieldParser.under(STATED, key), name);
        }

        private void invalid(String name, Wording expected, String found) {
            fields.invalid(address(name), placeOf(name), expected, found);
        }

        private long placeOf(String name) {
            return places.getOrDefault(name, Place.UNKNOWN);
        }

        private void member(String name, ElementRef address) {
            switch (name) {
                case WireNames.KEY ->
                    set(key(address), found -> {
                        key = found;
                        figure.key(found);
                    });
                case WireNames.LABEL -> set(fields.notBlank(address), figure::label);
                case WireNames.VALUE -> set(cursor.number(address), found -> value = found);
                case WireNames.PRECISION -> set(cursor.number(address), found -> precision = found);
                case WireNames.UNIT -> set(fields.notBlank(address), figure::unit);
                case WireNames.QUALIFIER ->
                    set(fields.constant(Qualifier.class, address), found -> {
                        denied = found == Qualifier.DENIED;
                        figure.qualifier(found);
                    });
                case WireNames.PERIOD -> set(fields.constant(StatedPeriod.class, address), figure::period);
                case WireNames.SECTION -> set(fields.constant(SectionKind.class, address), figure::section);
                case WireNames.SENTENCE ->
                    set(fields.notBlank(address), found -> {
                        sentence = found;
                        figure.sentence(found);
                    });
                case WireNames.OFFSET -> set(cursor.number(address), found -> offset(address, found));
                case WireNames.TEXT ->
                    set(fields.notBlank(address), found -> {
                        text = found;
                        figure.text(found);
                    });
                case WireNames.RELATION -> role = fields.constant(FigureRelation.Role.class, address);
                case WireNames.OF -> other = key(address);
                default -> throw new IllegalStateException("No member of a stated figure: " + name);
            }
        }

        private <T> void set(@Nullable T read, Consumer<T> setter) {
            if (read != null) {
                setter.accept(read);
            }
        }

        private @Nullable String key(ElementRef address) {
            String found = fields.token(address);
            if (found == null || StatisticsList.isKey(found)) {
                return found;
            }
            fields.invalid(address, Wordings.KEY, found);
            return null;
        }

        private void offset(ElementRef address, String literal) {
            if (!FigureText.isWhole(literal)) {
                refuse(ReadingCode.NUM_NOT_INTEGER, WireNames.OFFSET, literal);
            } else if (literal.length() > 9 || literal.charAt(0) == '-') {
                fields.invalid(address, placeOf(WireNames.OFFSET), Wordings.OFFSET, literal);
            } else {
                offset = Integer.parseInt(literal);
                figure.offset(offset);
            }
        }

        /** The figure, if its members fit together. */
        private Optional<StatedFigure> checked(long place) {
            long told = cursor.findings().count();
            number(value).ifPresent(number -> {
                figure.value(number);
                log.add(CellRef.of(StatedFigure.TABLE, key, WireNames.VALUE), placeOf(WireNames.VALUE));
                if (denied && number.signum() != 0) {
                    invalid(WireNames.VALUE, Wordings.DENIAL, value);
                }
            });
            if (!sentence.startsWith(text, offset)) {
                invalid(WireNames.OFFSET, Wordings.OFFSET, Integer.toString(offset));
            }
            relation(place);
            return cursor.findings().count() > told ? Optional.empty() : Optional.of(figure.build());
        }

        private Optional<BigDecimal> number(String literal) {
            Optional<ReadingCode> problem = StatedNumber.problem(literal);
            if (problem.isPresent()) {
                refuse(problem.get(), WireNames.VALUE, literal);
                return Optional.empty();
            }
            Optional<BigDecimal> number = Optional.of(new BigDecimal(literal));
            if (precision != null) {
                String power = precision;
                number = StatedNumber.isPrecision(power)
                        ? number.flatMap(found -> StatedNumber.rounded(found, power))
                        : Optional.empty();
                if (number.isEmpty()) {
                    invalid(WireNames.PRECISION, Wordings.PRECISION, power);
                }
            }
            int excess = number.map(StatedNumber::excess).orElse(0);
            if (excess > 0) {
                tooLong(WireNames.VALUE, StatedFigure.MAX_DIGITS, excess);
                return Optional.empty();
            }
            return number;
        }

        private void relation(long place) {
            FigureRelation.Role read = role;
            String to = other;
            if (read == null && to == null) {
                return;
            }
            if (read == null || to == null) {
                String missing = read == null ? WireNames.RELATION : WireNames.OF;
                WireMembers.missing(cursor.findings(), FieldParser.under(STATED, key), place, missing);
                return;
            }
            figure.relation(new FigureRelation(read, to));
            relations.add(() -> {
                if (!keys.contains(to) || to.equals(key)) {
                    invalid(WireNames.OF, Wordings.OTHER_FIGURE, to);
                }
            });
        }

        private void refuse(ReadingCode code, String name, String literal) {
            if (code == ReadingCode.LIMIT_NUMBER) {
                tooLong(name, StatedNumber.MAX_DIGITS, FigureText.digits(literal));
                return;
            }
            long place = placeOf(name);
            ElementRef address = address(name);
            cursor.findings()
                    .add(code, place, address, "place", Place.described(place), "figure", address, "found", literal);
        }

        private void tooLong(String name, int limit, int found) {
            cursor.findings()
                    .add(ReadingCode.LIMIT_NUMBER, placeOf(name), address(name), "limit", limit, "found", found);
        }
    }
}
