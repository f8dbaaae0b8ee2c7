package org.disclosurereport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows a {@code @ForAll} parameter to consistent figures of one scale.
 *
 * <p>For example {@code @ForAll @Scale(SMALL_OFFICE) DisclosureReport report}. Goes with {@link OfEdition} and {@link
 * WithBlanks}.
 *
 * @see ReportArbitraries#withScale(FigureScale)
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scale {

    /**
     * How large the figures are.
     *
     * @return the scale
     */
    FigureScale value();
}
