package org.disclosurereport.validation.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/** Reports with request tables that offices published and that add up: figures only. */
final class PublishedTables {

    private PublishedTables() {}

    static List<DisclosureReport> reports() {
        List<DisclosureReport> reports = new ArrayList<>();
        for (String table : text().split("table,", -1)) {
            if (!table.startsWith("#")) {
                reports.add(report(table.lines().toList()));
            }
        }
        return reports;
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(PublishedTables.class.getResourceAsStream("published-request-tables.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DisclosureReport report(List<String> lines) {
        List<String> head = List.of(lines.get(0).split(",", -1));
        Edition edition = Edition.valueOf(head.get(0));
        TableDefinition definition = edition.form().findTable("request").orElseThrow();
        StatisticsTable.Builder table = StatisticsTable.builder(definition);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            List<CellDefinition> row = definition.cellsOf(cells.get(0));
            for (int i = 0; i < row.size(); i++) {
                table.set(row.get(i).index(), Long.parseLong(cells.get(i + 1)));
            }
        }
        return DisclosureReport.builder()
                .edition(edition)
                .year(Integer.parseInt(head.get(2)))
                .organ(ReportingOrgan.builder().name(head.get(1)).build())
                .tables(List.of(table.build()))
                .build();
    }
}
