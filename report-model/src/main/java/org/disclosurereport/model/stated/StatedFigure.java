package org.disclosurereport.model.stated;

import java.math.BigDecimal;
import java.util.Optional;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.immutables.value.Value;

/**
 * A figure that a sentence of the report states, for example 受理政府信息公开申请88件. What is kept is what the sentence
 * says; whether it is right is a matter of rules.
 */
@Value.Immutable
public interface StatedFigure {

    /** First part of the addresses of stated figures; no table and no list is called so. */
    String TABLE = "stated";

    /** No figure has more digits, and none is so large or so fine that it needs more zeros. */
    int MAX_DIGITS = 30;

    /**
     * The name of the figure in its report: the key of its concept if that is known, with a number behind it from the
     * second such figure on, else a name such as {@code figure7}.
     *
     * @return for example {@code requestsReceived}
     */
    String getKey();

    /**
     * What is counted, in words of the sentence.
     *
     * @return for example {@code 受理政府信息公开申请}
     */
    String getLabel();

    /**
     * The number, 万 and 亿 multiplied out. Its scale is its precision: 3.9万 is {@code 3.9E+4}, which is 39,000 to the
     * nearest thousand, {@code getValue().ulp()}. A percentage is the number before the sign.
     *
     * @return the number, exactly
     */
    BigDecimal getValue();

    /**
     * The unit as printed, without 万 and 亿.
     *
     * @return for example {@code 件} or {@code %}, or empty if the sentence prints none
     */
    Optional<String> getUnit();

    /**
     * What the sentence adds to the number.
     *
     * @return the qualifier, or empty if the number is stated as exact
     */
    Optional<Qualifier> getQualifier();

    /**
     * For which time the figure is stated.
     *
     * @return the period
     */
    @Value.Default
    default StatedPeriod getPeriod() {
        return StatedPeriod.YEAR;
    }

    /**
     * The section in which the sentence stands.
     *
     * @return its kind
     */
    SectionKind getSection();

    /**
     * The sentence, without line breaks and other marks of the page inside.
     *
     * @return the sentence
     */
    String getSentence();

    /**
     * Where the figure is printed in the sentence.
     *
     * @return index of its first character, from 0
     */
    int getOffset();

    /**
     * The figure as printed, with its unit; for a denial the word that denies.
     *
     * @return for example {@code 3.9万条} or {@code 未收到}
     */
    String getText();

    /**
     * How the figure relates to another one of the report.
     *
     * @return the relation, or empty if the sentence says none
     */
    Optional<FigureRelation> getRelation();

    /**
     * What the figure is about, if that is one of the known concepts.
     *
     * @return the concept, or empty if it is none of them
     */
    default Optional<StatedConcept> findConcept() {
        return StatedConcept.ofKey(getKey());
    }

    /**
     * Whether the number is stated as the figure itself, if only rounded.
     *
     * @return false if the sentence says that the figure is about, above or below the number
     */
    default boolean isExact() {
        return getQualifier().filter(Qualifier::isApproximate).isEmpty();
    }

    /**
     * Whether a true figure may be stated so: rounded or cut at the last printed digit, on the side of the number that
     * the qualifier says. About means within a tenth.
     *
     * @param figure the true figure, in the unit of this one
     * @return true if nothing contradicts
     */
    default boolean mayState(BigDecimal figure) {
        BigDecimal distance = figure.subtract(getValue());
        BigDecimal ulp = getValue().ulp();
        boolean rounded = distance.abs().compareTo(ulp) < 0;
        return switch (getQualifier().orElse(Qualifier.DENIED)) {
            case DENIED -> rounded;
            case ABOUT -> rounded || distance.abs().compareTo(getValue().abs().movePointLeft(1)) <= 0;
            case OVER, AT_LEAST -> distance.signum() >= 0;
            case NEARLY, AT_MOST -> distance.signum() <= 0;
        };
    }

    /**
     * The figure with the words around it, short enough for a message.
     *
     * @return a part of the sentence, with {@code …} where it was cut
     */
    default String excerpt() {
        return StatedTexts.excerpt(this);
    }

    /**
     * Where the figure stands among all figures of its report.
     *
     * @return {@code stated/<key>/value}
     */
    default CellRef ref() {
        return CellRef.of(TABLE, getKey(), "value");
    }

    /**
     * The figure as a cell with address, labels and unit.
     *
     * @param index position among the stated figures, from 0
     * @return the definition
     */
    default CellDefinition toDefinition(int index) {
        String en = findConcept().map(concept -> concept.wording().en()).orElse(getLabel());
        return new CellDefinition(
                index,
                ref(),
                FormLabel.of(getKey(), "", getLabel(), en),
                FormLabel.of("value", "", "文中所述", "As stated"),
                getUnit().map(Unit::ofSymbol).orElse(Unit.UNSTATED));
    }

    /**
     * The figure as the content of a cell. A number that the unit cannot hold is unreadable there.
     *
     * @return the number, or the printed text
     */
    default Cell toCell() {
        Unit unit = getUnit().map(Unit::ofSymbol).orElse(Unit.UNSTATED);
        try {
            return Cell.of(unit.toStored(getValue()));
        } catch (ArithmeticException tooFineOrTooLarge) {
            return Cell.unreadable(getText());
        }
    }

    /** Refuses what no sentence can state. */
    @Value.Check
    default void check() {
        StatedTexts.check(this);
    }

    /**
     * A builder that starts from this figure.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a stated figure. */
    final class Builder extends ImmutableStatedFigure.Builder {
        Builder() {}
    }
}
