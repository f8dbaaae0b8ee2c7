package org.disclosurereport.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Wording;

/** Findings as a clerk reads them: one paragraph each, the place below it, a count at the end. */
final class FindingsText {

    static final Wording UNASSESSED = Wording.of("未能核对", "NOT ASSESSABLE");

    private final PrintStream out;
    private final Locale language;

    FindingsText(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void printReport(DisclosureReport report) {
        String organ = Printable.of(report.getOrgan().getName());
        print(
                organ + " " + report.getYear() + " 年政府信息公开工作年度报告（" + report.getEdition() + " 格式）",
                "Annual report " + report.getYear() + " of " + organ + " (form " + report.getEdition() + ")");
    }

    void printReading(ReadResult reading) {
        printAll(Wording.of("读取", "Reading"), reading.getFindings());
    }

    void printRules(ValidationResult result) {
        printAll(Wording.of("核对", "Rules"), result.getFindings());
        new ProfileText(out, language).print(result);
        Wording verdict = verdict(result.getVerdict());
        print("结论：" + verdict.zh(), "Verdict: " + verdict.en());
    }

    /** How many there are of each kind, reading and rules together. */
    void printCounts(List<Finding> findings) {
        printTotals(FindingCount.of(findings));
    }

    /** How many there are of each kind. */
    void printTotals(List<FindingCount> counts) {
        long errors = total(counts, FindingCount.Kind.error);
        long warnings = total(counts, FindingCount.Kind.warning);
        long hints = total(counts, FindingCount.Kind.hint);
        long unassessed = total(counts, FindingCount.Kind.notAssessable);
        print(
                "共 " + errors + " 项错误，" + warnings + " 项警告，" + hints + " 项提示，" + unassessed + " 项未能核对。",
                errors + " errors, " + warnings + " warnings, " + hints + " hints, " + unassessed + " not assessable.");
    }

    private static long total(List<FindingCount> counts, FindingCount.Kind kind) {
        return counts.stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(FindingCount::count)
                .sum();
    }

    /** Findings below a heading, if there are any. */
    void printAll(Wording heading, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.println();
        out.println("== " + heading.in(language));
        for (Finding finding : findings) {
            out.println(line(finding, language));
            finding.getReport()
                    .ifPresent(
                            report -> out.println("    @ " + Printable.of(report.getOrgan()) + " " + report.getYear()));
            finding.getLocation()
                    .ifPresent(place -> out.println("    @ " + place.described().in(language)));
        }
        out.println();
    }

    static String line(Finding finding, Locale language) {
        Wording kind = finding.isAssessable() ? kind(finding.getSeverity()) : UNASSESSED;
        return kind.in(language) + " " + finding.getCode() + "  " + finding.message(language);
    }

    private void print(String zh, String en) {
        out.println(Wording.of(zh, en).in(language));
    }

    static Wording kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Wording.of("错误", "ERROR");
            case WARNING -> Wording.of("警告", "WARNING");
            case HINT -> Wording.of("提示", "HINT");
        };
    }

    private static Wording verdict(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Wording.of("通过（ACCEPTED）", "ACCEPTED");
            case ACCEPTED_WITH_WARNINGS -> Wording.of("通过，有警告（ACCEPTED_WITH_WARNINGS）", "ACCEPTED_WITH_WARNINGS");
            case REJECTED -> Wording.of("不通过（REJECTED）", "REJECTED");
            case NOT_ASSESSABLE -> Wording.of("无法完全核对（NOT_ASSESSABLE）", "NOT_ASSESSABLE");
        };
    }
}
