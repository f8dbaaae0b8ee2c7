/** The programs that the README shows. A test runs each of them and compares it with the README. */
@NullMarked
package org.disclosurereport.quickstart;

import org.jspecify.annotations.NullMarked;
