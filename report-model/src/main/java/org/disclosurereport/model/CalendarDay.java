package org.disclosurereport.model;

import java.time.LocalDate;

/** Guards dates against what no document writes: years that do not have four digits. */
final class CalendarDay {

    private CalendarDay() {}

    static void require(String what, LocalDate day) {
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new IllegalArgumentException(what + " must be in a year of four digits, but was " + day);
        }
    }
}
