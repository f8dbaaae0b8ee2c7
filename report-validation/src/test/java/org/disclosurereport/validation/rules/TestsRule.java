package org.disclosurereport.validation.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test class that holds the four tests of a rule. That every rule has one is tested. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TestsRule {

    /** The id of the rule. */
    String value();

    /** Why the rule can always be assessed; empty if it can not. */
    String alwaysAssessable() default "";
}
