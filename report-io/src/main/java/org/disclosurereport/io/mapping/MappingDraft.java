package org.disclosurereport.io.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.io.mapping.ExplainedCell.Use;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.StatisticsTable;

/** Writes a first mapping file from what became of the cells of a document. */
final class MappingDraft {

    private static final int MAX_TEXT = 40;
    private static final int IN_LINE = 10;

    private final Explanation explanation;
    private final Optional<DisclosureReport> report;
    private final StringBuilder text = new StringBuilder();

    MappingDraft(Explanation explanation) {
        this.explanation = explanation;
        this.report = explanation.result().getReport();
    }

    String text() {
        Edition edition =
                report.map(DisclosureReport::getEdition).orElse(Edition.values()[Edition.values().length - 1]);
        line("mapping: " + SheetMapping.FORMAT);
        line("edition: " + edition);
        line(report.map(known -> "year: " + known.getYear()).orElse("# year: YYYY"));
        line(report.map(known -> "organ: " + quoted(known.getOrgan().getName())).orElse("# organ: 单位名称"));
        forms(edition);
        Map<Integer, List<ExplainedCell>> sheets = new LinkedHashMap<>();
        explanation
                .cells()
                .forEach(cell -> sheets.computeIfAbsent(cell.position(), key -> new ArrayList<>())
                        .add(cell));
        boolean mapped =
                explanation.cells().stream().anyMatch(cell -> cell.address().isPresent());
        line(mapped ? "sheets:" : "# sheets:");
        sheets.values().forEach(this::sheet);
        return text.toString();
    }

    /** Tables that are filed as another form prints them. */
    private void forms(Edition edition) {
        List<TableDefinition> others = report.map(DisclosureReport::getTables).orElse(List.of()).stream()
                .map(StatisticsTable::getDefinition)
                .filter(table -> !edition.form().tables().contains(table))
                .toList();
        if (!others.isEmpty()) {
            line("forms:");
            others.forEach(table -> line("  " + table.key() + ": " + table.form()));
        }
    }

    private void sheet(List<ExplainedCell> cells) {
        ExplainedCell first = cells.get(0);
        List<ExplainedCell> figures =
                cells.stream().filter(cell -> cell.address().isPresent()).toList();
        boolean named = !first.sheet().isBlank() && first.sheet().indexOf('*') < 0 && isAlone(first);
        String which = named ? "sheet: " + quoted(first.sheet()) : "position: " + first.position();
        line((figures.isEmpty() ? "# - " : "  - ") + which);
        if (!figures.isEmpty()) {
            units(figures);
            line("    cells:");
            figures.forEach(cell -> line("      " + cell.address().orElseThrow() + ": " + cell.cell()
                    + (cell.text().isEmpty() ? "" : "  # " + shown(cell.text()))));
            ranges("narrative", cells, Use.NARRATIVE);
            ranges("labels", cells, Use.LABEL);
        }
        List<ExplainedCell> others =
                cells.stream().filter(cell -> cell.use() == Use.NONE).toList();
        if (!others.isEmpty()) {
            line("    # 未读取 not read:");
            others.forEach(cell -> line("    #   " + cell.cell() + "  " + shown(cell.text())));
        }
    }

    private boolean isAlone(ExplainedCell first) {
        return explanation.cells().stream()
                .noneMatch(cell -> cell.position() != first.position()
                        && cell.sheet().strip().equals(first.sheet().strip()));
    }

    /** Where the form wants money, the draft says in which unit it stands: in that in which it was read. */
    private void units(List<ExplainedCell> figures) {
        List<CellDefinition> money = figures.stream()
                .flatMap(cell -> cell.address().stream())
                .flatMap(address -> report.flatMap(known -> known.findTable(address.table())).stream()
                        .flatMap(table -> table.getDefinition().find(address.row(), address.column()).stream()))
                .filter(cell -> cell.unit() == Unit.YUAN || cell.unit() == Unit.TEN_THOUSAND_YUAN)
                .filter(cell -> report.flatMap(
                                known -> known.findTable(cell.ref().table()))
                        .filter(table -> table.getCell(cell.index()).isNumber())
                        .isPresent())
                .toList();
        if (!money.isEmpty()) {
            line("    units:");
            money.forEach(
                    cell -> line("      " + cell.ref() + ": " + cell.unit().symbol()));
        }
    }

    private void ranges(String name, List<ExplainedCell> cells, Use use) {
        List<String> names = cells.stream()
                .filter(cell -> cell.use() == use)
                .map(cell -> cell.cell().toString())
                .toList();
        if (!names.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < names.size(); i += IN_LINE) {
                lines.add(names.subList(i, Math.min(names.size(), i + IN_LINE)).stream()
                        .collect(Collectors.joining(", ")));
            }
            line("    " + name + ": [" + String.join(",\n      ", lines) + "]");
        }
    }

    /** Content in a comment: one line, and not all of a long text. */
    private static String shown(String content) {
        String line = Printable.of(content.strip().replace('\n', ' ').replace('\r', ' '));
        return line.codePointCount(0, line.length()) <= MAX_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_TEXT)) + "…";
    }

    /** A text as YAML writes it between double quotes. */
    private static String quoted(String content) {
        StringBuilder quoted = new StringBuilder("\"");
        content.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
