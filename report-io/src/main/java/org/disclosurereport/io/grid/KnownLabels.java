package org.disclosurereport.io.grid;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableDefinition;

/** Every label that any edition prints in its tables, or a known annex in its list: what tells a table of the form from other tables. */
public final class KnownLabels {

    private static final Set<String> WORDINGS = wordings();

    private KnownLabels() {}

    private static Set<String> wordings() {
        Set<String> wordings = new HashSet<>();
        for (TableDefinition table : Edition.everyTable()) {
            for (TableBlock block : table.blocks()) {
                Stream.concat(block.rows().stream(), block.columns().stream())
                        .forEach(label -> addWithHeaders(label, wordings));
            }
        }
        for (LocalAnnex annex : LocalAnnex.values()) {
            annex.definition().rows().forEach(row -> addWithHeaders(row, wordings));
        }
        return wordings;
    }

    private static void addWithHeaders(FormLabel label, Set<String> wordings) {
        PrintedLabel printed = PrintedLabel.of(label);
        printed.wordings().forEach(wording -> wordings.add(wording.text()));
        for (FormLabel header : printed.headers()) {
            PrintedLabel.of(header).wordings().forEach(wording -> wordings.add(wording.text()));
        }
    }

    /**
     * Whether a text is a label of a form, with or without a number before it.
     *
     * @param text the text of one cell or field
     * @return true if it is
     */
    public static boolean contains(String text) {
        if (text.isEmpty() || text.length() > LabelText.MAX_LENGTH) {
            return false;
        }
        String label = LabelText.normalise(text);
        return WORDINGS.contains(label)
                || WORDINGS.contains(label.substring(NumberPrefix.of(label).length()));
    }
}
