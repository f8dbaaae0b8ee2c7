package org.disclosurereport.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves some cells of a consistent {@code @ForAll} parameter unfilled: blank, {@code /} or {@code -}. No figure that is
 * filled in contradicts another; a total may have lost its parts, or the parts their total.
 *
 * <p>For example {@code @ForAll @WithBlanks @Scale(CITY) StatisticsTable table}.
 *
 * @see ReportArbitraries#withBlanks()
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WithBlanks {}
