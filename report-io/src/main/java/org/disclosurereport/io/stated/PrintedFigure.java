package org.disclosurereport.io.stated;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosurereport.model.stated.Qualifier;

/**
 * A number with its unit where it stands in a sentence, or a word that denies.
 *
 * @param start index of its first character
 * @param end index behind its last character
 * @param value the number; its scale is its precision
 * @param unit the unit as printed without blanks, or the empty text
 * @param qualifier what is said about the number
 */
record PrintedFigure(int start, int end, BigDecimal value, String unit, Optional<Qualifier> qualifier) {

    boolean isPercentage() {
        return unit.equals("%");
    }

    boolean isDenial() {
        return qualifier.equals(Optional.of(Qualifier.DENIED));
    }
}
