package org.disclosurereport.io.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * For which year and of which organ the report is: what the caller says, else what the document says. Two
 * answers of the document are no answer.
 *
 * @param edition the edition of that year
 * @param year the year
 * @param organ name of the organ
 * @param yearPlace where the year stands, if the document says it
 * @param organPlace where the organ stands, if the document says it
 */
record Identity(
        Edition edition,
        int year,
        String organ,
        @Nullable Location yearPlace,
        @Nullable Location organPlace) {

    static Optional<Identity> decide(StatedIdentity stated, ReadOptions options, FindingList findings) {
        Integer year = options.getYear().isPresent()
                ? Integer.valueOf(options.getYear().getAsInt())
                : null;
        if (year == null && stated.years().isEmpty() && !stated.maskedYears().isEmpty()) {
            stated.maskedYears()
                    .forEach((masked, place) -> findings.add(place, ReadingCode.YEAR_MASKED.finding("found", masked)));
        } else {
            year = choose(
                    year,
                    stated.years(),
                    List.of(ReadingCode.YEAR_MISSING, ReadingCode.YEAR_AMBIGUOUS, ReadingCode.YEAR_OVERRIDDEN),
                    findings);
        }
        String organ = choose(
                options.getOrgan().filter(name -> !name.isBlank()).orElse(null),
                stated.organs(),
                List.of(ReadingCode.ORGAN_MISSING, ReadingCode.ORGAN_AMBIGUOUS, ReadingCode.ORGAN_OVERRIDDEN),
                findings);
        if (year == null) {
            return Optional.empty();
        }
        Optional<Edition> edition = options.getEdition().isPresent() ? options.getEdition() : governing(year);
        if (edition.isEmpty()) {
            findings.add(ReadingCode.EDITION_UNSUPPORTED
                    .finding("year", year, "first", Edition.values()[0].firstYear())
                    .build());
        }
        return organ == null || edition.isEmpty()
                ? Optional.empty()
                : Optional.of(new Identity(
                        edition.get(),
                        year,
                        organ,
                        stated.years().get(year),
                        stated.organs().get(organ)));
    }

    private static Optional<Edition> governing(int year) {
        return year > DisclosureReport.LAST_YEAR ? Optional.empty() : Edition.findByYear(year);
    }

    /** The caller's value, else the only one of the document; the codes: missing, ambiguous, overridden. */
    private static <T> @Nullable T choose(
            @Nullable T given, Map<T, Location> stated, List<ReadingCode> codes, FindingList findings) {
        if (given != null) {
            stated.entrySet().stream()
                    .filter(entry -> !stated.containsKey(given))
                    .findFirst()
                    .ifPresent(entry -> findings.add(
                            entry.getValue(), codes.get(2).finding("found", entry.getKey(), "given", given)));
            return given;
        }
        if (stated.size() == 1) {
            return stated.keySet().iterator().next();
        }
        if (stated.isEmpty()) {
            findings.add(codes.get(0).finding().build());
        } else {
            String found = stated.entrySet().stream()
                    .map(entry -> entry.getKey() + " (" + nameOf(entry.getValue()) + ")")
                    .collect(Collectors.joining(", "));
            findings.add(stated.values().iterator().next(), codes.get(1).finding("found", found));
        }
        return null;
    }

    private static String nameOf(Location place) {
        return place.getLine().isPresent()
                ? place.getLine().getAsInt() + ":" + place.getColumn().orElse(1)
                : place.getSheet().orElse("")
                        + place.getCell().map(cell -> "!" + cell).orElse("");
    }
}
