package org.disclosurereport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whether a {@code @ForAll} parameter is right by construction, which is what it is without this annotation, too.
 *
 * <p>For example {@code @ForAll @Consistent(false) DisclosureReport report} is a report of any content: every state of a
 * cell, extreme numbers, hostile texts.
 *
 * @see ReportArbitraries#consistent()
 * @see ReportArbitraries#any()
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Consistent {

    /**
     * Whether everything that the form asks for holds.
     *
     * @return false for any content
     */
    boolean value() default true;
}
