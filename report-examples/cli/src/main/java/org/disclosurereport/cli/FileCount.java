package org.disclosurereport.cli;

import org.disclosurereport.cli.FileOutcome.Reason;

/** Counts what a folder has to convert, so that it can be said how far one is. */
final class FileCount implements InputFolder.Visitor {

    private final Interruption interruption;
    private long files;

    FileCount(Interruption interruption) {
        this.interruption = interruption;
    }

    long files() {
        return files;
    }

    @Override
    public boolean goesOn() {
        return !interruption.isAsked();
    }

    @Override
    public void file(InputFile file) {
        files++;
    }

    @Override
    public void skipped(InputFolder.Skip why, String name) {
        // is told when the files are converted
    }

    @Override
    public void unreadable(String name, Reason reason) {
        files++;
    }
}
