package org.disclosurereport.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.cli.FindingCount.Kind;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;

/**
 * One row for each file of a folder, as Excel opens it: UTF-8 with a byte order mark, lines ended by CR LF, and no text
 * that a spreadsheet could take for a formula.
 */
final class SummaryCsv {

    /** What begins a formula, also in full width; blanks before it do not make it harmless. */
    private static final String FORMULA = "=+-@＝＋－＠";

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
    private final OutputStream out;

    /** Begins with the header. */
    SummaryCsv(Locale language, OutputStream out) throws IOException {
        this.language = language;
        this.out = out;
        write("\ufeff" + HEADER.stream().map(title -> text(title.in(language))).collect(Collectors.joining(","))
                + "\r\n");
    }

    void add(FileOutcome outcome) throws IOException {
        FigureCount figures = outcome.figures();
        String findings = outcome.findings().stream()
                .map(finding -> finding.kind().title().in(language) + " " + finding.code() + " " + finding.count())
                .collect(Collectors.joining("; "));
        String outputs = outcome.outputs().stream().map(OutputFile::name).collect(Collectors.joining("; "));
        String reason = outcome.reason() == null ? "" : outcome.reason().in(language);
        write(String.join(
                        ",",
                        text(outcome.input()),
                        text(outcome.result().title().in(language)),
                        number(outcome.exit()),
                        number(outcome.reports()),
                        number(figures.numbers()),
                        number(figures.strokes()),
                        number(figures.blank()),
                        number(figures.unreadable()),
                        number(figures.stated()),
                        number(outcome.count(Kind.error)),
                        number(outcome.count(Kind.warning)),
                        number(outcome.count(Kind.hint)),
                        number(outcome.count(Kind.notAssessable)),
                        text(findings),
                        text(reason),
                        text(outputs))
                + "\r\n");
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    /** A text between quotes, nothing invisible in it. */
    static String text(String text) {
        String harmless = text.codePoints()
                .mapToObj(c -> Printable.of(Character.toString(c)))
                .collect(Collectors.joining());
        String begin = harmless.replaceFirst("^[\\s\\h\\u3000]+", "");
        boolean formula = !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + harmless.replace("\"", "\"\"") + "\"";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
