package org.disclosurereport.io;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.Wording;

/**
 * Findings as a table that an office sorts and hands out: one finding a row, with document, organ, year, severity,
 * code, figures, place and message in one language. It is safe to open in a spreadsheet program, see {@link CsvRows}.
 * Not thread-safe.
 */
public final class FindingsCsv {

    private static final List<Wording> HEADER = List.of(
            Wording.of("文件", "document"),
            Wording.of("单位", "organ"),
            Wording.of("年度", "year"),
            Wording.of("来源", "source"),
            Wording.of("级别", "severity"),
            Wording.of("编号", "code"),
            Wording.of("地址", "addresses"),
            Wording.of("填报", "found"),
            Wording.of("应为", "expected"),
            Wording.of("差额", "difference"),
            Wording.of("位置", "place"),
            Wording.of("说明", "message"));

    private static final Wording READING = Wording.of("读取", "reading");
    private static final Wording RULE = Wording.of("规则", "rule");
    private static final Wording UNASSESSED = Wording.of("未能核对", "not assessable");

    private final CsvRows rows;
    private final Locale language;

    private FindingsCsv(CsvRows rows, Locale language) {
        this.rows = rows;
        this.language = language;
    }

    /**
     * Begins a table.
     *
     * @param out the stream; the caller closes it
     * @param language the reader's language
     * @return the table, as yet without findings
     * @throws IOException if the stream fails
     */
    public static FindingsCsv begin(OutputStream out, Locale language) throws IOException {
        List<String> header = HEADER.stream().map(title -> title.in(language)).toList();
        return new FindingsCsv(CsvRows.begin(out, header), language);
    }

    /**
     * Adds the findings of a document, one row each.
     *
     * @param checked what was found
     * @throws IOException if the stream fails
     */
    public void add(CheckedDocument checked) throws IOException {
        for (Finding finding : checked.getReadingFindings()) {
            add(checked, READING, finding);
        }
        if (checked.getValidation().isPresent()) {
            for (Finding finding : checked.getValidation().get().getFindings()) {
                add(checked, RULE, finding);
            }
        }
    }

    private void add(CheckedDocument checked, Wording source, Finding finding) throws IOException {
        Optional<ReportKey> report = finding.getReport().or(checked::getReport);
        rows.add(List.of(
                checked.getDocument().orElse(""),
                report.map(ReportKey::getOrgan).orElse(""),
                optional(report.map(ReportKey::getYear)),
                source.in(language),
                severity(finding).in(language),
                finding.getCode(),
                finding.getAddresses().stream().map(Address::toString).collect(Collectors.joining(" ")),
                optional(finding.getFound()),
                optional(finding.getExpected()),
                optional(finding.getDifference()),
                finding.getLocation()
                        .map(Location::described)
                        .map(place -> place.in(language))
                        .orElse(""),
                finding.message(language)));
    }

    private static Object optional(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static Wording severity(Finding finding) {
        return finding.isAssessable() ? finding.getSeverity().title() : UNASSESSED;
    }
}
