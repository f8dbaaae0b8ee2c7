package org.disclosurereport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.disclosurereport.model.form.Edition;

/**
 * Narrows a {@code @ForAll} parameter to reports, tables, series or regions of some editions.
 *
 * <p>For example {@code @ForAll @OfEdition(FY2021) DisclosureReport report}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OfEdition {

    /**
     * The editions from which is drawn.
     *
     * @return one or more editions
     */
    Edition[] value();
}
