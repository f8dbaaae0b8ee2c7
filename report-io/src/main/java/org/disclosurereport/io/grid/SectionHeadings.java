package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;

/** Tells headings of sections from all other cells. A shifted or missing number does not matter. */
final class SectionHeadings {

    private static final int MAX_TITLE = 40;

    private final Form form;
    private final List<FormLabel> rows = new ArrayList<>();
    private final Map<String, Optional<SectionKind>> kinds = new HashMap<>();

    SectionHeadings(Form form) {
        this.form = form;
        for (TableDefinition table : form.everyTable()) {
            for (FormLabel row : table.rows()) {
                rows.add(row);
                rows.addAll(LabelMatch.ancestors(row));
            }
        }
    }

    /** The section that a cell begins; one that the form does not know must have a number 一、 to count. */
    Optional<SectionKind> find(GridText text, GridCell cell) {
        String label = text.label(cell);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        Optional<SectionKind> known = kinds.computeIfAbsent(label, this::known);
        if (known.isPresent()) {
            return known;
        }
        boolean unknown = NumberPrefix.of(label).style() == NumberPrefix.Style.CHINESE
                && label.length() <= MAX_TITLE
                && !cell.text().strip().contains("\n")
                && "。；;".indexOf(label.charAt(label.length() - 1)) < 0
                && !standsBeforeFigures(text, cell)
                && !isAlsoRow(label)
                && !isNumberOfRow(text, cell);
        return unknown ? Optional.of(SectionKind.ADDITIONAL) : Optional.empty();
    }

    /** Whether this is the number of a row or of a header of rows, in a cell of its own. */
    private boolean isNumberOfRow(GridText text, GridCell cell) {
        String label = text.label(cell);
        GridCell next = text.grid().at(cell.row(), text.grid().rangeOf(cell).right() + 1);
        return NumberPrefix.of(label).length() == label.length() && next != null && isAlsoRow(text.label(next));
    }

    /** Whether a table has such a row or a header of rows. */
    boolean isAlsoRow(String label) {
        return rows.stream()
                .anyMatch(row -> LabelMatch.ofWithHeaders(label, row).fits());
    }

    /** （一） numbers a part of a section, whatever it is called. */
    private Optional<SectionKind> known(String label) {
        if (NumberPrefix.of(label).style() == NumberPrefix.Style.CHINESE_IN_BRACKETS) {
            return Optional.empty();
        }
        return form.sections().stream()
                .filter(section -> LabelMatch.of(label, section.label()).fits())
                .map(SectionDefinition::kind)
                .findFirst();
    }

    private static boolean standsBeforeFigures(GridText text, GridCell cell) {
        return text.grid().cellsOf(cell.row()).stream().anyMatch(other -> !other.equals(cell) && other.isFigureLike());
    }
}
