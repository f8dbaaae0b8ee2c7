package org.disclosurereport.model.form;

import java.util.List;
import java.util.Optional;

/**
 * A section that the form prescribes.
 *
 * @param kind what the section is about
 * @param label numbering, official title and printed variants
 * @param tableKey key of the table that stands in the section, or empty for a narrative section
 */
public record SectionDefinition(SectionKind kind, FormLabel label, Optional<String> tableKey) {

    static SectionDefinition narrative(SectionKind kind, String numbering, String zh, String en, String... variants) {
        return new SectionDefinition(kind, label(kind, numbering, zh, en, variants), Optional.empty());
    }

    static SectionDefinition table(
            SectionKind kind, String tableKey, String numbering, String zh, String en, String... variants) {
        return new SectionDefinition(kind, label(kind, numbering, zh, en, variants), Optional.of(tableKey));
    }

    private static FormLabel label(SectionKind kind, String numbering, String zh, String en, String... variants) {
        return FormLabel.of(kind.key(), numbering, zh, en).alsoPrinted(variants);
    }

    /**
     * Every wording under which the section is printed, the official one first.
     *
     * @return the wordings, without numbering
     */
    public List<String> titles() {
        return label.printedWordings();
    }
}
