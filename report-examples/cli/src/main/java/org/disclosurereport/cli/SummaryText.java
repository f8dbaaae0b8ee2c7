package org.disclosurereport.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.RuleCatalogue;

/** The summary of a folder as a clerk reads it. */
final class SummaryText {

    /** More are in the other summaries. */
    private static final int MAX_NAMED = 20;

    private final FolderSummary summary;
    private final Locale language;
    private final PrintStream out;

    SummaryText(FolderSummary summary, Locale language, PrintStream out) {
        this.summary = summary;
        this.language = language;
        this.out = out;
    }

    /**
     * Prints it.
     *
     * @param kept how many files had been done in an earlier run
     */
    void print(long kept) {
        say("== 汇总", "== Summary");
        say("文件：共 " + summary.files() + " 个" + results(), "Files: " + summary.files() + results());
        if (kept > 0) {
            say("其中 " + kept + " 个自上次运行以来未变，沿用上次的结果", "Unchanged since an earlier run, and not done again: " + kept);
        }
        String skipped = skipped();
        if (!skipped.isEmpty()) {
            say("跳过：" + skipped, "Skipped: " + skipped);
        }
        FigureCount figures = summary.figures();
        say("报告：" + summary.reports() + " 份", "Reports: " + summary.reports());
        say(
                "单元格：数字 " + figures.numbers() + "，斜线或短横 " + figures.strokes() + "，空白 " + figures.blank() + "，无法识别 "
                        + figures.unreadable(),
                "Cells: " + figures.numbers() + " numbers, " + figures.strokes() + " slashes or dashes, "
                        + figures.blank() + " blank, " + figures.unreadable() + " unreadable");
        if (figures.stated() > 0) {
            say("文中所述数字：" + figures.stated() + " 个", "Figures in sentences: " + figures.stated());
        }
        printFindings();
        printFailures();
    }

    private String results() {
        StringJoiner results = joiner();
        for (FileResult result : FileResult.values()) {
            add(results, result.title(), summary.files(result));
        }
        return results.length() == 0
                ? ""
                : Wording.of("（", " (").in(language)
                        + results
                        + Wording.of("）", ")").in(language);
    }

    private String skipped() {
        StringJoiner skipped = joiner();
        for (InputFolder.Skip why : InputFolder.Skip.values()) {
            add(skipped, why.title(), summary.skipped(why));
        }
        return skipped.toString();
    }

    private StringJoiner joiner() {
        return new StringJoiner(Wording.of("，", ", ").in(language));
    }

    private void add(StringJoiner list, Wording what, long count) {
        if (count > 0) {
            list.add(what.in(language) + " " + count);
        }
    }

    private void printFindings() {
        boolean first = true;
        for (FindingCount.Kind kind : FindingCount.Kind.values()) {
            for (Map.Entry<String, FolderSummary.Occurrence> code :
                    summary.findings(kind).entrySet()) {
                if (first) {
                    say("发现：", "Findings:");
                    first = false;
                }
                String what = "  " + kind.title().in(language) + " " + code.getKey();
                String title = RuleCatalogue.find(code.getKey())
                        .map(rule -> Wording.of(
                                        "（" + rule.title().zh() + "）",
                                        " (" + rule.title().en() + ")")
                                .in(language))
                        .orElse("");
                long count = code.getValue().count();
                long files = code.getValue().files();
                say(
                        what + title + "：" + count + " 项，" + files + " 个文件",
                        what + title + ": " + count + " in " + files + (files == 1 ? " file" : " files"));
            }
        }
    }

    private void printFailures() {
        if (summary.failed() == 0) {
            return;
        }
        say("未能完整转换的文件：", "Files not wholly converted:");
        summary.failures().stream()
                .limit(MAX_NAMED)
                .forEach(failure -> out.println("  " + OutcomeText.of(failure, language)));
        long more = summary.failed() - MAX_NAMED;
        if (more > 0) {
            say("  另有 " + more + " 个，见 --summary-csv", "  and " + more + " more, see --summary-csv");
        }
        say(
                "改好或移走这些文件后再次运行同一命令，只转换改过的文件。",
                "Mend them or take them away and run the same command again: only changed files are converted.");
    }

    private void say(String zh, String en) {
        out.println(Wording.of(zh, en).in(language));
    }
}
