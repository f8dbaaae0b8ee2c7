/**
 * Coverage-guided fuzzing of the five readers with Jazzer. {@link org.disclosurereport.fuzz.Oracle} says what must
 * hold of every reading; each target compares what was read with another program's reading of the same bytes. The
 * containers xlsx and xls are described by inputs that stay whole when a fuzzer changes them ({@link
 * org.disclosurereport.fuzz.PartsInput}, {@link org.disclosurereport.fuzz.RecordInput}).
 *
 * <p>Every build replays the kept inputs. By hand, {@code run.sh TARGET [SECONDS]} seeks new ones, {@code run.sh
 * distil TARGET} keeps the few that cover most, and {@code run.sh add TARGET FILE...} keeps documents.
 */
package org.disclosurereport.fuzz;
