package org.disclosurereport.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.mapping.ExplainedCell;
import org.disclosurereport.io.mapping.ExplainedCell.Use;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.Cell;

/** What would be read: every figure with its cell or its sentence, and every cell with content that is no part of the report. */
final class DryRun {

    private final PrintStream out;
    private final Locale language;

    DryRun(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void print(Explanation explanation) {
        ReadResult reading = explanation.result();
        FindingsText text = new FindingsText(out, language);
        reading.getReport().ifPresent(report -> {
            text.printReport(report);
            heading(Wording.of("将读取的数字", "Figures that would be read"));
            print(report, reading);
            if (!report.getStatedFigures().isEmpty()) {
                heading(Wording.of("将读取的文中所述数字", "Figures in sentences that would be read"));
                report.getStatedFigures().forEach(figure -> print(figure, reading));
            }
        });
        printUnread(explanation);
        text.printReading(reading);
    }

    private void print(DisclosureReport report, ReadResult reading) {
        report.cells().forEach(figure -> {
            CellDefinition definition = figure.definition();
            Optional<Location> place = reading.getProvenance().find(definition.ref());
            if (place.isPresent() || !figure.cell().equals(Cell.BLANK)) {
                out.println(definition.ref() + " = " + shown(figure.cell(), definition.unit()) + shown(place));
            }
        });
    }

    private String shown(Optional<Location> place) {
        return place.map(known -> "  @ " + known.described().in(language)).orElse("");
    }

    /** A figure with what is said of it, by the words of the wire form, and below it the words around it. */
    private void print(StatedFigure figure, ReadResult reading) {
        StringJoiner said = new StringJoiner(", ", " (", ")").setEmptyValue("");
        BigDecimal value = figure.getValue();
        if (value.scale() < 0) {
            said.add("precision " + value.ulp().toPlainString());
        }
        figure.getQualifier().ifPresent(qualifier -> said.add(qualifier.key()));
        if (figure.getPeriod() != StatedPeriod.YEAR) {
            said.add(figure.getPeriod().key());
        }
        figure.getRelation().ifPresent(relation -> said.add(relation.role().key() + " of " + relation.to()));
        out.println(figure.ref() + " = " + value.toPlainString()
                + figure.getUnit().map(unit -> " " + Printable.of(unit)).orElse("") + said
                + shown(reading.getProvenance().find(figure.ref())));
        out.println("  " + Printable.of(figure.excerpt()));
    }

    private String shown(Cell content, Unit unit) {
        return switch (content.getState()) {
            case NUMBER -> content.format(unit);
            case BLANK -> Wording.of("（空白）", "(blank)").in(language);
            case SLASH -> "/";
            case DASH -> "-";
            case UNREADABLE -> Wording.of("（无法识别）", "(unreadable) ").in(language) + Printable.of(content.getRawText());
        };
    }

    private void printUnread(Explanation explanation) {
        List<ExplainedCell> unread = explanation.cells().stream()
                .filter(cell -> cell.use() == Use.NONE)
                .toList();
        if (!unread.isEmpty()) {
            heading(Wording.of("不会读取的单元格", "Cells that would not be read"));
            unread.forEach(cell -> out.println(Printable.of(cell.text().strip()) + "  @ "
                    + cell.place().described().in(language)));
        }
    }

    private void heading(Wording heading) {
        out.println();
        out.println("== " + heading.in(language));
    }
}
