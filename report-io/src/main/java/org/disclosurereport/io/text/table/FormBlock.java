package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableBlock.Direction;
import org.disclosurereport.model.form.TableDefinition;

/**
 * A rectangle of figures of one of the forms.
 *
 * @param table the table
 * @param block the block
 */
record FormBlock(TableDefinition table, TableBlock block) {

    private static final List<FormBlock> ALL = find();

    /** Those of all editions. */
    static List<FormBlock> all() {
        return ALL;
    }

    private static List<FormBlock> find() {
        return Edition.everyTable().stream()
                .flatMap(table -> table.blocks().stream().map(block -> new FormBlock(table, block)))
                .toList();
    }

    List<FormLabel> rows() {
        return block.rows();
    }

    List<FormLabel> columns() {
        return block.columns();
    }

    boolean isAcross() {
        return block.direction() == Direction.ACROSS;
    }

    /** The headers that rows stand under. */
    Set<FormLabel> groups() {
        Set<FormLabel> groups = new LinkedHashSet<>();
        rows().forEach(row -> groups.addAll(LabelMatch.ancestors(row)));
        return groups;
    }

    /** Whether a title is that of the section in which the forms have this table. */
    boolean isOfSection(String title) {
        return Stream.of(Edition.values())
                .flatMap(edition -> edition.form().sections().stream())
                .filter(section -> section.tableKey().equals(Optional.of(table.key())))
                .flatMap(section -> section.label().printedWordings().stream())
                .anyMatch(printed -> Words.fold(printed).equals(title));
    }

    /** Whether the same columns head both, so that rows of one may follow those of the other. */
    boolean hasColumnsOf(FormBlock other) {
        return table.key().equals(other.table.key())
                && isAcross() == other.isAcross()
                && keys(columns()).equals(keys(other.columns()));
    }

    private static List<String> keys(List<FormLabel> labels) {
        List<String> keys = new ArrayList<>();
        labels.forEach(label -> keys.add(label.key()));
        return keys;
    }
}
