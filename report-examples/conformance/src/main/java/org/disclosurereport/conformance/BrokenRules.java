package org.disclosurereport.conformance;

import java.util.Map;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.testkit.SampleReports;
import org.disclosurereport.testkit.mutation.Mutation;
import org.disclosurereport.testkit.mutation.RuleMutations;
import org.disclosurereport.testkit.mutation.RuleMutator;
import org.disclosurereport.validation.RuleCatalogue;

/** Reports in which one rule is broken, and what follows from it. */
final class BrokenRules {

    private static final long SEED = 21;

    /** Rules that are broken in documents of other formats, too, each in one edition: such as need figures only. */
    private static final Map<String, Edition> ALSO_PRINTED = Map.ofEntries(
            Map.entry("FY2008-DX-SUMS", Edition.FY2008),
            Map.entry("FY2008-PD-SUMS", Edition.FY2008),
            Map.entry("FY2014-REPLIES", Edition.FY2014),
            Map.entry("FY2014-STAFF", Edition.FY2014),
            Map.entry("FY2019-ITEM-DELTA", Edition.FY2019),
            Map.entry("FY2019-PROCUREMENT-PAIR", Edition.FY2019),
            Map.entry("S2-COUNT-TYPES", Edition.FY2021),
            Map.entry("S2-STOCK-LOWER", Edition.FY2021),
            Map.entry("S3-BALANCE", Edition.FY2021),
            Map.entry("S3-NONNEG-INT", Edition.FY2019),
            Map.entry("S3-RESULT-TOTAL", Edition.FY2021),
            Map.entry("S3-ROW-TOTAL", Edition.FY2021),
            Map.entry("S4-TOTALS", Edition.FY2019));

    private BrokenRules() {}

    /** Every rule about one report, in every edition in which it can be broken. */
    static Stream<SuiteCase> cases() {
        return RuleMutations.mutators(DisclosureReport.class).stream()
                .flatMap(mutator -> mutator.editions().stream().flatMap(edition -> cases(mutator, edition)));
    }

    private static Stream<SuiteCase> cases(RuleMutator<DisclosureReport> mutator, Edition edition) {
        Mutation<DisclosureReport> mutation = SampleReports.from(() -> mutator.mutations(edition), SEED);
        Stream<SuiteCase> printed = edition.equals(ALSO_PRINTED.get(mutator.rule()))
                ? Stream.of(ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.HTML)
                        .map(format -> of(mutation.rule(), withPlainText(mutation.after()), format))
                : Stream.empty();
        return Stream.concat(Stream.of(of(mutation.rule(), mutation.after(), ReportFormat.JSON)), printed);
    }

    /** The report with a text that every format carries; the preface stays, because it names the year. */
    private static DisclosureReport withPlainText(DisclosureReport report) {
        Stream<Section> preface =
                report.getSections().stream().filter(section -> section.getKind() == SectionKind.PREFACE);
        Stream<Section> others = ValidSample.BLANKS.of(report.getEdition()).getSections().stream()
                .filter(section -> section.getKind() != SectionKind.PREFACE);
        return report.toBuilder()
                .sections(Stream.concat(preface, others).toList())
                .build();
    }

    private static SuiteCase of(String rule, DisclosureReport broken, ReportFormat format) {
        Wording title = RuleCatalogue.find(rule).orElseThrow().title();
        Wording shows = Wording.of("违反规则：" + title.zh(), "breaks the rule: " + title.en());
        String id = "broken/" + broken.getEdition() + "/" + rule + "." + format.extension();
        return SuiteCase.of(id, format, shows)
                .withSeed(SEED)
                .withBroken(rule)
                .withReport(broken)
                .withDocument(Documents.of(broken, format));
    }
}
