/**
 * The command line: convert a document to the project's JSON, validate it, explain the rules.
 *
 * <p>It only arranges what the libraries do; only the conversion of a folder has threads and a memory of its own, see
 * {@link FolderRun}, {@link FileOutcome} and {@link Journal}. {@link Main} names the commands, {@link ExitCode} what they
 * return, {@link Terminal} how they speak.
 */
@NullMarked
package org.disclosurereport.cli;

import org.jspecify.annotations.NullMarked;
