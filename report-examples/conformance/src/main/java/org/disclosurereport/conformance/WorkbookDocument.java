package org.disclosurereport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.disclosurereport.testkit.grid.CellRole;
import org.disclosurereport.testkit.grid.PrintedCell;
import org.disclosurereport.testkit.grid.TextGrid;

/** Writes grids as a workbook, numbers as numbers; the same grids give the same bytes. */
final class WorkbookDocument {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]+)?");
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private static final Pattern ONE_MERGED = Pattern.compile("<mergeCell [^>]*>");
    private static final Pattern MERGED = Pattern.compile("(<mergeCell [^>]*>)+");

    private WorkbookDocument() {}

    /** The sheets, in order. */
    static byte[] of(List<TextGrid> sheets) {
        return of(sheets, sheet -> {});
    }

    /** The sheets, and on the first of them a change that grids cannot express. */
    static byte[] of(List<TextGrid> sheets, Consumer<Worksheet> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "disclosure-report", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                Worksheet sheet = workbook.newWorksheet(sheets.get(i).name());
                sheets.get(i).cells().forEach(cell -> write(cell, sheet));
                if (i == 0) {
                    change.accept(sheet);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return timeless(bytes.toByteArray());
    }

    private static void write(PrintedCell cell, Worksheet sheet) {
        if (cell.role() == CellRole.FIGURE && NUMBER.matcher(cell.text()).matches()) {
            sheet.value(cell.row(), cell.column(), new BigDecimal(cell.text()));
        } else if (!cell.text().isEmpty()) {
            sheet.value(cell.row(), cell.column(), cell.text());
        }
        if (cell.isMerged()) {
            sheet.range(cell.row(), cell.column(), cell.bottom(), cell.right()).merge();
        }
    }

    /**
     * The workbook without what differs from one making to the next. It is read by its directory, for which the JDK wants a file:
     * the sizes that the library writes between the entries are not those that a stream expects.
     */
    private static byte[] timeless(byte[] workbook) {
        ZipBytes zip = ZipBytes.stored();
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, workbook);
                try (ZipFile made = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                    for (ZipEntry entry : Collections.list(made.entries())) {
                        zip.add(entry.getName(), timeless(entry.getName(), content(made, entry)));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip.toBytes();
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static byte[] timeless(String name, byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            xml = CREATED.matcher(xml).replaceAll("$12026-01-01T00:00:00Z");
        } else if (name.startsWith("xl/worksheets/")) {
            xml = MERGED.matcher(xml).replaceAll(areas -> sorted(areas.group()));
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Merged areas in the order of their names; the library writes them in that of their hashes, which change. */
    private static String sorted(String areas) {
        return ONE_MERGED
                .matcher(areas)
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining());
    }
}
