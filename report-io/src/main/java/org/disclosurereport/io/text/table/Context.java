package org.disclosurereport.io.text.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.disclosurereport.io.grid.LabelMatch;
import org.disclosurereport.io.text.table.Words.Role;
import org.disclosurereport.model.form.FormLabel;
import org.jspecify.annotations.Nullable;

/** The headers that were met last, and how far their table has come. */
final class Context {

    private static final Map<FormBlock, List<FormBlock>> SAME_COLUMNS = new ConcurrentHashMap<>();
    private static final Map<List<FormBlock>, String> FRAGMENTS = new ConcurrentHashMap<>();

    private final List<FormBlock> blocks;
    private final List<String> headers;
    private final String labelHeader;
    private final String unitHeader;
    private final String fragments;
    private @Nullable FormLabel lastRow;
    private @Nullable FormLabel lastGroup;
    private boolean lost;

    /**
     * A row that a word was found to be.
     *
     * @param label the label, or null if it is a row of a list
     * @param block where the form has it, or null
     */
    record Row(@Nullable FormLabel label, @Nullable FormBlock block) {}

    private Context(List<FormBlock> blocks, List<String> headers, String labelHeader, String unitHeader) {
        this.blocks = blocks;
        this.headers = headers;
        this.labelHeader = labelHeader;
        this.unitHeader = unitHeader;
        this.fragments = FRAGMENTS.computeIfAbsent(blocks, Context::fragments);
    }

    private static String fragments(List<FormBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.groups().stream())
                .distinct()
                .map(group -> Words.fold(group.toString()))
                .collect(Collectors.joining());
    }

    /** The headers of a table of a form. */
    static Context of(FormBlock block, List<String> headers) {
        return new Context(SAME_COLUMNS.computeIfAbsent(block, Context::withSameColumns), headers, "", "");
    }

    /** A block and those whose rows may follow under the same headers. */
    private static List<FormBlock> withSameColumns(FormBlock block) {
        List<FormBlock> blocks = new ArrayList<>(List.of(block));
        FormBlock.all().stream()
                .filter(other -> !other.equals(block) && block.hasColumnsOf(other))
                .filter(other -> other.table() == block.table() || !other.rows().equals(block.rows()))
                .forEach(blocks::add);
        return List.copyOf(blocks);
    }

    /** The headers of a list that is no table of a form. */
    static Context ofList(String labelHeader, String unitHeader, List<String> headers) {
        return new Context(List.of(), headers, labelHeader, unitHeader);
    }

    boolean isList() {
        return blocks.isEmpty();
    }

    List<String> headers() {
        return headers;
    }

    int width() {
        return headers.size();
    }

    /** What stands over the labels of a list. */
    String labelHeader() {
        return labelHeader;
    }

    /** What stands over the units of a list, possibly nothing. */
    String unitHeader() {
        return unitHeader;
    }

    /** Whether a cell is a header printed anew, over its own column of a line. */
    boolean isOverItsColumn(Characters text, int at) {
        int column = text.cell(at) - 1;
        return column >= 0
                && column < width()
                && Words.fold(headers.get(column)).equals(text.folded(at, text.runEnd(at, text.size())));
    }

    /** Whether other headers stand over the rows that follow. */
    boolean isLost() {
        return lost;
    }

    void lose() {
        lost = true;
    }

    void group(FormLabel group) {
        lastGroup = group;
    }

    void row(Row row) {
        lastRow = row.label();
        lastGroup = null;
    }

    /** Whether a piece of text is a part of a header that reaches over several rows. */
    boolean isFragment(String text) {
        return text.chars().allMatch(c -> fragments.indexOf(c) >= 0);
    }

    /** The headers over rows that a word can be. */
    @Nullable
    FormLabel groupOf(Hit hit) {
        return hit.word().meanings().stream()
                .filter(meaning -> meaning.role() == Role.ROW_GROUP && blocks.contains(meaning.block()))
                .map(Words.Meaning::label)
                .findFirst()
                .orElse(null);
    }

    /** The row that a word is here, or null if it is none or may be several. */
    @Nullable
    Row rowOf(Hit hit) {
        if (isList()) {
            return hit.is(Role.ROW_OF_LIST) || hit.is(Role.ROW) ? new Row(null, null) : null;
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        boolean column = false;
        for (Words.Meaning meaning : hit.word().meanings()) {
            FormBlock block = meaning.block();
            FormLabel label = meaning.label();
            if (block != null && label != null && blocks.contains(block)) {
                column |= meaning.role() == Role.COLUMN;
                if (meaning.role() == Role.ROW && !block.isAcross()) {
                    rows.putIfAbsent(label.key(), new Row(label, block));
                }
            }
        }
        List<Row> likely = new ArrayList<>(rows.values());
        if (rows.size() > 1 || column) {
            likely.removeIf(row -> !isInItsPlace(hit, row));
        }
        return likely.size() == 1 ? likely.get(0) : null;
    }

    /** A label that exists several times counts only under its header, or behind the row that stands before it. */
    private boolean isInItsPlace(Hit hit, Row row) {
        FormLabel label = row.label();
        FormBlock block = row.block();
        if (label == null || block == null) {
            return false;
        }
        Set<String> above =
                LabelMatch.ancestors(label).stream().map(FormLabel::key).collect(Collectors.toSet());
        if (lastGroup != null && !above.contains(lastGroup.key())) {
            return false;
        }
        int place = block.rows().indexOf(label);
        boolean follows = lastRow != null
                && place > 0
                && block.rows().get(place - 1).key().equals(lastRow.key());
        boolean under = lastGroup != null || (lastRow != null && isBelow(lastRow, label));
        return follows || (hit.isNumberedLike(label) && (above.isEmpty() || under || isOnlyOne(hit, label)));
    }

    private static boolean isBelow(FormLabel row, FormLabel label) {
        FormLabel parent = label.parent().orElse(null);
        return parent != null
                && (parent.key().equals(row.key())
                        || LabelMatch.ancestors(row).stream()
                                .anyMatch(header -> header.key().equals(parent.key())));
    }

    /** Whether no other row of these words has the same number. */
    private static boolean isOnlyOne(Hit hit, FormLabel label) {
        return hit.word().meanings().stream()
                        .filter(meaning -> meaning.role() == Role.ROW
                                && meaning.label() != null
                                && !meaning.label().key().equals(label.key()))
                        .filter(meaning -> meaning.label() != null && hit.isNumberedLike(meaning.label()))
                        .count()
                == 0;
    }
}
