package org.disclosurereport.workbooks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;

/**
 * A list keeps what is printed, so a row or column that a reader does not know has no key to compare by: the same row is
 * that of the same key, or of the same words without number and 其中; the same column that of the same key, or that in
 * the same place.
 */
final class PrintedLists {

    private PrintedLists() {}

    /** The figures that were read, those of lists at the addresses that they have in the expected report. */
    static Stream<ReportFigure> figures(DisclosureReport read, DisclosureReport expected) {
        return read.cells()
                .map(figure -> read.findList(figure.definition().ref().table())
                        .flatMap(list -> at(list, figure.definition().ref(), expected.getLists()))
                        .map(ref -> moved(figure, ref))
                        .orElse(figure));
    }

    private static ReportFigure moved(ReportFigure figure, CellRef ref) {
        CellDefinition cell = figure.definition();
        return new ReportFigure(
                new CellDefinition(cell.index(), ref, cell.row(), cell.column(), cell.unit()), figure.cell());
    }

    private static Optional<CellRef> at(StatisticsList read, CellRef ref, List<StatisticsList> lists) {
        return lists.stream()
                .flatMap(list -> row(read, ref.row(), list)
                        .flatMap(row ->
                                column(read, ref.column(), list).map(column -> CellRef.of(list.getKey(), row, column)))
                        .stream())
                .findFirst();
    }

    private static Optional<String> row(StatisticsList read, String key, StatisticsList list) {
        String words = read.getRows().stream()
                .filter(row -> row.key().equals(key))
                .map(row -> words(row.label()))
                .findFirst()
                .orElseThrow();
        List<ListRow> rows = list.getRows();
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> words(row.label()).equals(words))
                        .findFirst())
                .map(ListRow::key);
    }

    private static Optional<String> column(StatisticsList read, String key, StatisticsList list) {
        List<String> keys = list.getColumns().stream().map(ListColumn::key).toList();
        List<String> others = read.getColumns().stream().map(ListColumn::key).toList();
        return keys.contains(key)
                ? Optional.of(key)
                : keys.size() == others.size() ? Optional.of(keys.get(others.indexOf(key))) : Optional.empty();
    }

    /** A label without what numbers and groups it. */
    static String words(String label) {
        return label.replaceAll("\\s|　|其中|[:：]", "").replaceFirst("^[0-9０-９]+[、.．]", "");
    }
}
