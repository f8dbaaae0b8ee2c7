package org.disclosurereport.fuzz;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;

/** A figure must be what stands in its source at the place that its provenance names. */
final class Placed {

    private Placed() {}

    /**
     * Compares every figure of a report with its source.
     *
     * @param report the report
     * @param provenance where it came from
     * @param source the content of a place as another program reads it: a {@link Double} or a text; empty if
     *     that program cannot say
     */
    static void check(DisclosureReport report, Provenance provenance, Function<Location, Optional<Object>> source) {
        report.cells().forEach(figure -> check(figure, provenance, source));
        report.getStatedFigures()
                .forEach(figure -> provenance
                        .find(figure.ref())
                        .flatMap(source)
                        .ifPresent(content -> Oracle.require(
                                content instanceof String text && text.contains(figure.getSentence()),
                                () -> "A sentence must stand at its place, but '" + figure.getSentence()
                                        + "' does not in " + content)));
    }

    private static void check(ReportFigure figure, Provenance provenance, Function<Location, Optional<Object>> source) {
        if (!figure.cell().isNumber()) {
            return;
        }
        Location place = provenance
                .find(figure.definition().ref())
                .orElseThrow(() -> new AssertionError("A figure must have a place: " + figure));
        Optional<Object> stated = source.apply(place);
        stated.ifPresent(content -> Oracle.require(
                holds(figure, content),
                () -> "At " + place + " stands " + content + ", but "
                        + figure.definition().ref() + " was " + figure.text()));
    }

    private static boolean holds(ReportFigure figure, Object content) {
        BigDecimal number = Wire.number(figure);
        if (content instanceof Double stored) {
            return number.doubleValue() == stored;
        }
        Optional<BigDecimal> typed = typed((String) content);
        return typed.isPresent() && typed.get().compareTo(number) == 0;
    }

    /** The number in a text: digits of either width, without separators of any kind and what keeps a text a text. */
    private static Optional<BigDecimal> typed(String text) {
        StringBuilder plain = new StringBuilder();
        String bare = text.matches("=\".*\"") ? text.substring(2, text.length() - 1) : text;
        Normalizer.normalize(bare.replace('−', '-'), Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> c != ',' && c != '\'' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        try {
            return Optional.of(new BigDecimal(plain.toString()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
