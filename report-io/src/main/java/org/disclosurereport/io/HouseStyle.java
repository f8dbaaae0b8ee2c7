package org.disclosurereport.io;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How values are generated. Gone after compilation: a style on the package itself would stay in its class
 * file, and programs whose checkers read package annotations would be warned that Immutables is absent.
 */
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        depluralize = true,
        depluralizeDictionary = {"address:addresses", "alias:aliases"},
        jdkOnly = true)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface HouseStyle {}
