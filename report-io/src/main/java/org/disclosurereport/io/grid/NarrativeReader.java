package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people wrote outside the tables: headings begin sections, what follows them are
 * paragraphs, one for each line of a cell.
 */
final class NarrativeReader {

    private final Form form;
    private final SectionHeadings headings;
    private final Set<GridCell> consumed;
    private final ReadLimits limits;
    private final FindingList findings;
    private final Set<String> furniture;
    private final List<SectionDraft> drafts = new ArrayList<>();
    private final Map<SectionKind, Location> places = new LinkedHashMap<>();
    private final Set<GridCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<GridCell> labels = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Paragraph, Location> paragraphs = new IdentityHashMap<>();
    private long length;

    NarrativeReader(
            Form form, SectionHeadings headings, Set<GridCell> consumed, ReadLimits limits, FindingList findings) {
        this.form = form;
        this.headings = headings;
        this.consumed = consumed;
        this.limits = limits;
        this.findings = findings;
        this.furniture = form.tables().stream()
                .flatMap(table -> table.furniture().stream())
                .map(LabelText::normalise)
                .collect(Collectors.toSet());
    }

    /** Where the sections begin that have a heading. */
    Map<SectionKind, Location> places() {
        return places;
    }

    /** Where a paragraph of the sections stands. */
    @Nullable
    Location placeOf(Paragraph paragraph) {
        return paragraphs.get(paragraph);
    }

    /** The cells whose texts are part of the narrative, by identity. */
    Set<GridCell> taken() {
        return taken;
    }

    /** The cells that say what others are, by identity. */
    Set<GridCell> labels() {
        return labels;
    }

    List<Section> sections() {
        return drafts.stream().map(SectionDraft::build).toList();
    }

    /** Reads the texts of one sheet, those of some of its cells only. */
    void read(GridText text, List<TableReading> tables, Predicate<GridCell> wanted) {
        Grid grid = text.grid();
        List<TablePlace> regions = tables.stream()
                .flatMap(table -> table.places().stream())
                .filter(place -> place.grid() == grid)
                .toList();
        SectionDraft current = null;
        for (GridCell cell : grid.cells()) {
            if (cell.kind() == GridCell.Kind.IMAGE && current != null) {
                reportImage(current.kind(), cell, grid, tables);
            }
            if (!cell.isText() || !wanted.test(cell) || consumed.contains(cell)) {
                continue;
            }
            if (isFurniture(text, cell, regions)) {
                labels.add(cell);
                continue;
            }
            taken.add(cell);
            length += cell.text().length();
            if (length > limits.getMaxReportText()) {
                findings.add(
                        grid.place(cell),
                        ReadingCode.LIMIT_TEXT.finding(
                                "option", "maxReportText", "limit", limits.getMaxReportText(), "found", length));
                return;
            }
            Optional<SectionKind> kind = headings.find(text, cell);
            if (kind.isPresent()) {
                current = begin(kind.get(), cell, grid);
            } else {
                if (current == null) {
                    current = withoutHeading(grid, tables);
                }
                current.addLines(cell.text(), paragraph -> paragraphs.put(paragraph, grid.place(cell)));
            }
        }
    }

    /** An image in the section of a table that was not found is that table. */
    private void reportImage(SectionKind kind, GridCell image, Grid grid, List<TableReading> tables) {
        form.sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.tableKey().stream())
                .filter(key -> tables.stream()
                        .noneMatch(table -> table.table().getDefinition().key().equals(key)))
                .forEach(key -> findings.add(ReadingCode.TABLE_IS_IMAGE
                        .finding("found", image.text())
                        .addAddresses(ElementRef.of(key))
                        .location(grid.place(image))
                        .build()));
    }

    private SectionDraft begin(SectionKind kind, GridCell cell, Grid grid) {
        SectionDraft draft = kind == SectionKind.ADDITIONAL ? add(new SectionDraft(kind)) : draft(kind);
        draft.setTitle(cell.text().strip());
        places.putIfAbsent(kind, grid.place(cell));
        return draft;
    }

    private SectionDraft draft(SectionKind kind) {
        return drafts.stream()
                .filter(draft -> draft.kind() == kind)
                .findFirst()
                .orElseGet(() -> add(new SectionDraft(kind)));
    }

    private SectionDraft add(SectionDraft draft) {
        drafts.add(draft);
        return draft;
    }

    /** Text before any heading of a sheet belongs to its first table; without tables it is the preface. */
    private SectionDraft withoutHeading(Grid grid, List<TableReading> tables) {
        Optional<SectionKind> ofTable = tables.stream()
                .filter(table -> table.grids().contains(grid))
                .flatMap(table -> form.sections().stream()
                        .filter(section -> section.tableKey()
                                .equals(Optional.of(
                                        table.table().getDefinition().key()))))
                .map(SectionDefinition::kind)
                .findFirst();
        if (drafts.isEmpty()) {
            return draft(SectionKind.PREFACE);
        }
        return draft(ofTable.orElse(SectionKind.ADDITIONAL));
    }

    private boolean isFurniture(GridText text, GridCell cell, List<TablePlace> regions) {
        String label = text.label(cell);
        CellRange range = text.grid().rangeOf(cell);
        boolean amongHeaders = regions.stream()
                .anyMatch(place -> range.bottom() >= place.headers().top()
                        && range.top() <= place.headers().bottom()
                        && range.right() >= place.labelLeft());
        return amongHeaders
                || StatedUnit.isNote(label)
                || (!label.isEmpty() && (furniture.contains(label) || isBlockHeading(label)));
    }

    private boolean isBlockHeading(String label) {
        for (TableDefinition table : form.tables()) {
            for (TableBlock block : table.blocks()) {
                if (block.heading().isPresent()
                        && LabelMatch.of(label, block.heading().get()).fits()) {
                    return true;
                }
            }
        }
        return false;
    }
}
