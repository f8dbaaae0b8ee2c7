package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FigureParser.Reading;
import org.disclosurereport.io.mapping.CellMeaning;
import org.disclosurereport.io.mapping.FigureHabits;
import org.disclosurereport.io.mapping.MappedAddress;
import org.disclosurereport.io.mapping.Rewriting;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.CellState;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one table from cells that a mapping names. */
final class MappedFigures {

    private final TableDefinition definition;
    private final List<Finding> findings;
    private final FigureFiller filler;
    private final Map<Wording, Map<CellRef, String>> rewritings = new LinkedHashMap<>();

    MappedFigures(TableDefinition definition, List<Finding> findings, Set<GridCell> consumed) {
        this.definition = definition;
        this.findings = findings;
        this.filler = new FigureFiller(definition, findings, consumed);
    }

    FigureFiller filler() {
        return filler;
    }

    /** Reads one figure. Inside a merged range only the first cell counts, as everywhere. */
    void fill(CellDefinition cell, MappedGrid sheet, int row, int column) {
        CellSpot spot = new CellSpot(sheet.grid(), row, column);
        GridCell source = sheet.grid().at(row, column);
        if (source != null && (source.row() != row || source.column() != column)) {
            filler.put(cell, spot, null, new Reading(Cell.BLANK, null));
            filler.reportIfMergedOver(source, cell, spot.place());
        } else {
            fill(cell, sheet, spot, source);
        }
    }

    /** Reads one figure from a cell, or from nothing. */
    void fill(CellDefinition cell, MappedGrid sheet, CellSpot spot, @Nullable GridCell source) {
        OptionalInt power = MappedAddress.power(sheet.sheet(), cell);
        Reading reading = read(cell, source, sheet, power);
        boolean rewritten = reading.code() == ReadingCode.MAPPED_REWRITTEN;
        Optional<GridCell> otherUnit = power.isEmpty()
                        && source != null
                        && !rewritten
                        && reading.cell().isNumber()
                ? sheet.otherUnit(cell.unit())
                : Optional.empty();
        if (otherUnit.isPresent() && source != null) {
            filler.put(cell, spot, source, new Reading(Cell.unreadable(source.text()), null));
            filler.said().reportUnit(cell, spot.place(), otherUnit.get());
        } else {
            filler.put(cell, spot, source, rewritten ? new Reading(reading.cell(), null) : reading);
        }
    }

    /** Keeps a number as text that belongs to nobody alone. */
    void fillMerged(CellDefinition cell, CellSpot spot, GridCell source) {
        filler.put(cell, spot, source, new Reading(Cell.unreadable(source.text()), ReadingCode.FIGURE_MERGED));
    }

    private Reading read(CellDefinition cell, @Nullable GridCell source, MappedGrid sheet, OptionalInt power) {
        FigureHabits habits = sheet.habits();
        if (source == null) {
            return habits.getBlank() == CellMeaning.ZERO
                    ? rewritten(cell, sheet, null, Cell.of(0), Wording.of("空白读作 0", "a blank is 0"))
                    : new Reading(Cell.BLANK, null);
        }
        Optional<CellMeaning> meaning = meaning(source, habits);
        if (meaning.isPresent()) {
            Cell content = content(meaning.get());
            boolean usual =
                    content.equals(FigureParser.parse(source, cell.unit()).cell());
            return usual
                    ? new Reading(content, null)
                    : rewritten(
                            cell,
                            sheet,
                            source,
                            content,
                            Wording.of(
                                    "「" + Printable.of(source.text().strip()) + "」的约定",
                                    "what '" + Printable.of(source.text().strip()) + "' means"));
        }
        int by = power.orElse(0);
        Reading plain = FigureParser.parse(source, cell.unit(), by);
        boolean unreadable = plain.cell().getState() == CellState.UNREADABLE;
        if (!unreadable || source.kind() != GridCell.Kind.TEXT) {
            boolean scaled = by != 0 && plain.cell().isNumber() && plain.cell().getNumber() != 0;
            return scaled
                    ? rewritten(
                            cell,
                            sheet,
                            source,
                            plain.cell(),
                            Wording.of(
                                    "换算为" + cell.unit().symbol(),
                                    "turned into " + cell.unit().symbol()))
                    : plain;
        }
        return TypedFigure.find(source.text(), cell.unit(), habits.getAllowed())
                .filter(typed -> isClear(typed, cell.unit(), by))
                .filter(typed -> typed.ownUnit()
                        || power.isPresent()
                        || sheet.otherUnit(cell.unit()).isEmpty())
                .map(typed -> typed(cell, sheet, source, typed, by))
                .orElse(plain);
    }

    /** In a column of 万件 a 3万 has two meanings. Money always says its unit. */
    private static boolean isClear(TypedFigure typed, Unit unit, int power) {
        return !typed.used().isEmpty() && (power == 0 || !typed.ownUnit() || unit.decimals() > 0);
    }

    private Reading typed(CellDefinition cell, MappedGrid sheet, GridCell source, TypedFigure typed, int power) {
        Reading reading = FigureParser.stored(
                typed.ownUnit() ? typed.number() : typed.number().scaleByPowerOfTen(power),
                source.text(),
                cell.unit(),
                null);
        if (!reading.cell().isNumber()) {
            return reading;
        }
        List<Wording> rules = typed.used().stream().map(Rewriting::wording).toList();
        return rewritten(
                cell,
                sheet,
                source,
                reading.cell(),
                Wording.of(
                        rules.stream().map(Wording::zh).collect(Collectors.joining("、")),
                        rules.stream().map(Wording::en).collect(Collectors.joining(", "))));
    }

    /** What a text says by agreement. */
    private static Optional<CellMeaning> meaning(GridCell source, FigureHabits habits) {
        if (source.kind() != GridCell.Kind.TEXT) {
            return Optional.empty();
        }
        FigureText text = FigureText.of(source.text());
        String mark = text.isSlashOnly() ? "/" : text.isDashesOnly() ? "-" : text.visible();
        return Optional.ofNullable(habits.getMarks().get(mark));
    }

    private static Cell content(CellMeaning meaning) {
        return switch (meaning) {
            case ZERO -> Cell.of(0);
            case BLANK -> Cell.BLANK;
            case SLASH -> Cell.SLASH;
            case DASH -> Cell.DASH;
        };
    }

    private Reading rewritten(
            CellDefinition cell, MappedGrid sheet, @Nullable GridCell source, Cell content, Wording rule) {
        String read = content.isNumber()
                ? content.format(cell.unit())
                : content.getState().toString();
        String said = source == null
                ? cell.ref().toString()
                : sheet.grid().nameOf(source) + "「" + Printable.of(source.text()) + "」→" + read;
        rewritings.computeIfAbsent(rule, key -> new LinkedHashMap<>()).put(cell.ref(), said);
        return new Reading(content, ReadingCode.MAPPED_REWRITTEN);
    }

    /** What was read otherwise than it is written, in one finding for each way. */
    void reportRewritings() {
        filler.reportRewritings();
        rewritings.forEach((rule, cells) -> {
            Finding.Builder finding = ReadingCode.MAPPED_REWRITTEN
                    .finding(
                            "table", definition.title(),
                            "count", cells.size(),
                            "rule", rule,
                            "cells", Leftover.named(new ArrayList<>(cells.values())))
                    .addAllAddresses(cells.keySet());
            Optional.ofNullable(filler.origins().get(cells.keySet().iterator().next()))
                    .ifPresent(finding::location);
            findings.add(finding.build());
        });
    }
}
