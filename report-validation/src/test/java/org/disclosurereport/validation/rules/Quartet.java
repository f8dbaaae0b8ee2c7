package org.disclosurereport.validation.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which of the four tests of a rule a test method is. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Quartet {

    /** The four. */
    enum Part {
        HOLDS,
        BROKEN,
        NOT_ASSESSABLE,
        SMALLEST_DIFFERENCE
    }

    /** The part, or several in one test. */
    Part[] value();
}
