package org.disclosurereport.cli;

import java.io.IOException;
import java.util.Locale;
import org.disclosurereport.model.form.Wording;

/** The output folder has a journal that this run must not go on with. */
final class UnusableJournalException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String zh;

    UnusableJournalException(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    String message(Locale language) {
        return Wording.of(zh, String.valueOf(getMessage())).in(language);
    }
}
