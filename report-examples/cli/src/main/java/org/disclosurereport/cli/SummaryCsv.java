package org.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.cli.FindingCount.Kind;
import org.disclosurereport.io.CsvRows;
import org.disclosurereport.model.form.Wording;

/** One row for each file of a folder. */
final class SummaryCsv {

    private static final List<Wording> HEADER = List.of(
            Wording.of("文件", "file"),
            Wording.of("结果", "result"),
            Wording.of("退出码", "exit code"),
            Wording.of("报告", "reports"),
            Wording.of("数字", "numbers"),
            Wording.of("斜线或短横", "slashes or dashes"),
            Wording.of("空白", "blank"),
            Wording.of("无法识别", "unreadable"),
            Wording.of("文中所述数字", "figures in sentences"),
            Wording.of("错误", "errors"),
            Wording.of("警告", "warnings"),
            Wording.of("提示", "hints"),
            Wording.of("未能核对", "not assessable"),
            Wording.of("发现", "findings"),
            Wording.of("第一个错误", "first error"),
            Wording.of("写出", "outputs"));

    private final Locale language;
    private final CsvRows rows;

    /** Begins with the header. */
    SummaryCsv(Locale language, OutputStream out) throws IOException {
        this.language = language;
        this.rows = CsvRows.begin(
                out, HEADER.stream().map(title -> title.in(language)).toList());
    }

    void add(FileOutcome outcome) throws IOException {
        FigureCount figures = outcome.figures();
        rows.add(List.of(
                outcome.input(),
                outcome.result().title().in(language),
                outcome.exit(),
                outcome.reports(),
                figures.numbers(),
                figures.strokes(),
                figures.blank(),
                figures.unreadable(),
                figures.stated(),
                outcome.count(Kind.error),
                outcome.count(Kind.warning),
                outcome.count(Kind.hint),
                outcome.count(Kind.notAssessable),
                outcome.findings().stream()
                        .map(finding ->
                                finding.kind().title().in(language) + " " + finding.code() + " " + finding.count())
                        .collect(Collectors.joining("; ")),
                outcome.reason() == null ? "" : outcome.reason().in(language),
                outcome.outputs().stream().map(OutputFile::name).collect(Collectors.joining("; "))));
    }
}
