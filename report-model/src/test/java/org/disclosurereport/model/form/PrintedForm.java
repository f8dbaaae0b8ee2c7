package org.disclosurereport.model.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The form as somebody copied it by hand from the published one, one line for each cell. */
final class PrintedForm {

    private PrintedForm() {}

    static List<String> lines(String edition) {
        return linesIn(edition + ".csv");
    }

    /** The lines of a file, without the one that says what they are. */
    static List<String> linesIn(String file) {
        try (InputStream in = Objects.requireNonNull(PrintedForm.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> linesOf(TableDefinition table) {
        return table.cells().stream().map(cell -> line(table, cell)).toList();
    }

    private static String line(TableDefinition table, CellDefinition cell) {
        return String.join(
                ",",
                table.key(),
                cell.ref().row(),
                cell.ref().column(),
                cell.row().numbering(),
                cell.row().wording().zh(),
                rowHeaders(table, cell),
                headers(cell.column()),
                cell.column().wording().zh(),
                cell.unit().symbol());
    }

    /** The header of a row stands beside it or, in section two, above its block. */
    private static String rowHeaders(TableDefinition table, CellDefinition cell) {
        String above = table.blocks().stream()
                .filter(block -> block.rows().contains(cell.row()))
                .flatMap(block -> block.heading().stream())
                .map(FormLabel::toString)
                .findFirst()
                .orElse("");
        return above.isEmpty() ? headers(cell.row()) : above;
    }

    private static String headers(FormLabel label) {
        return label.parent()
                .map(parent -> {
                    String outer = headers(parent);
                    return outer.isEmpty() ? parent.toString() : outer + " > " + parent;
                })
                .orElse("");
    }
}
