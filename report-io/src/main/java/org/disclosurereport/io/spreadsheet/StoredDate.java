package org.disclosurereport.io.spreadsheet;

import java.time.LocalDate;
import java.util.Optional;

/** Dates that workbooks store as numbers of days. */
final class StoredDate {

    private static final LocalDate FROM = LocalDate.of(1980, 1, 1);
    private static final LocalDate TO = LocalDate.of(2100, 12, 31);

    private StoredDate() {}

    /**
     * The date that a number with a date format means, or empty if nobody can have meant one: a count of 5
     * shows as 1900-01-05 and is still a 5.
     */
    static Optional<LocalDate> find(String number, boolean from1904) {
        double days;
        try {
            days = Double.parseDouble(number);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        if (!(Math.abs(days) < 100_000)) {
            return Optional.empty();
        }
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        LocalDate date = zero.plusDays((long) Math.floor(days));
        return isMeant(date) ? Optional.of(date) : Optional.empty();
    }

    /** Whether anybody can have meant this date. */
    static boolean isMeant(LocalDate date) {
        return !date.isBefore(FROM) && !date.isAfter(TO);
    }
}
