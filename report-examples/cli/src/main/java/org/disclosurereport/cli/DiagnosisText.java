package org.disclosurereport.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.form.Wording;

/** Which cells may be wrong, as a clerk reads it: for each table what can be said, and the likeliest explanations. */
final class DiagnosisText {

    /** Who has more to choose from looks at the sums themselves. */
    private static final int MOST = 5;

    private final PrintStream out;
    private final Locale language;

    DiagnosisText(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    /** Prints diagnoses, if there are any, with the places of the cells in the document. */
    void print(List<Diagnosis> diagnoses) {
        if (diagnoses.isEmpty()) {
            return;
        }
        out.println();
        out.println("== "
                + Wording.of("可能出错的单元格（仅供核对，不会自动更改）", "Cells that may be wrong (to be looked at; nothing is changed)")
                        .in(language));
        for (Diagnosis diagnosis : diagnoses) {
            out.println(diagnosis.message(language));
            List<Suggestion> suggestions = diagnosis.getSuggestions();
            if (suggestions.size() == 1) {
                print(suggestions.get(0));
            } else {
                printAll(suggestions);
            }
        }
        out.println();
    }

    /** Each in a line of its own; a single one stands in the diagnosis already. */
    private void printAll(List<Suggestion> suggestions) {
        for (Suggestion suggestion : suggestions.subList(0, Math.min(MOST, suggestions.size()))) {
            out.println("  - " + suggestion.message(language));
            print(suggestion);
        }
        int more = suggestions.size() - MOST;
        if (more > 0) {
            out.println("  "
                    + Wording.of("另有" + more + "种解释。", more + " further explanations.")
                            .in(language));
        }
    }

    private void print(Suggestion suggestion) {
        suggestion.getSuspects().stream()
                .flatMap(suspect -> suspect.getLocation().stream())
                .forEach(place -> out.println("    @ " + place.described().in(language)));
    }
}
