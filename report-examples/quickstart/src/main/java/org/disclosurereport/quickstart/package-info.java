/** The programs that the README shows. A test runs each of them and compares it with the README. */
package org.disclosurereport.quickstart;
