package org.disclosurereport.io.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;

/** The figures of a report as they were published, by address. */
public record FiledFigures(String organ, int year, String requestForm, Map<String, String> values) {

    public static final List<String> CASES = List.of(
            "FY2021/county-2023",
            "FY2021/district-2024-old-request-rows",
            "FY2021/bureau-2023-blanks",
            "FY2021/city-2024",
            "FY2021/office-2025-notes-in-cells",
            "FY2019/office-2019-blank-totals",
            "FY2019/bureau-2020-zeros",
            "FY2014/county-2016-own");

    public static FiledFigures load(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        try (InputStream in = FiledFigures.class.getResourceAsStream("/org/disclosurereport/io/" + name + ".figures");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int equals = line.indexOf('=');
                values.put(line.substring(0, equals), line.substring(equals + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FiledFigures(
                values.remove("organ"), Integer.parseInt(values.remove("year")), values.remove("request"), values);
    }

    /** The tables that this office filed. */
    public List<TableDefinition> tables() {
        List<TableDefinition> tables = new ArrayList<>();
        for (TableDefinition table : edition().form().tables()) {
            tables.add(
                    table.key().equals("request")
                            ? edition().form().findTable("request", requestForm).orElseThrow()
                            : table);
        }
        return tables;
    }

    public Edition edition() {
        return Edition.findByYear(year).orElseThrow();
    }

    public String value(CellDefinition cell) {
        return values.getOrDefault(cell.ref().toString(), "");
    }

    /** What a reader must make of the figure. */
    public Cell expected(CellDefinition cell) {
        String value = value(cell);
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        // An amount in yuan has its unit in the cell.
        String number = value.replaceFirst("元$", "");
        return number.matches("-?[0-9.]+")
                ? Cell.of(cell.unit().toStored(new BigDecimal(number)))
                : Cell.unreadable(value);
    }
}
