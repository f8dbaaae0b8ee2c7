package org.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our readers and rules find in every document of the suite what is kept as expected. With {@code -Dsuite.write=true}
 * what they find is kept anew; figures are never taken from a reader.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpectedFindingsTest {

    private static final Path KEPT = Path.of("src/main/suite/expected-findings.json");
    private static final boolean WRITE = Boolean.getBoolean("suite.write");

    private List<Outcome> outcomes = List.of();
    private KeptFindings kept = KeptFindings.of(Map.of());

    /** What became of a document. */
    private record Outcome(SuiteCase suiteCase, ReadResult result, List<Finding> rules) {

        static Outcome of(SuiteCase suiteCase) {
            Hints hints = suiteCase.hints();
            ReadOptions options = ReadOptions.builder()
                    .organ(hints.organ())
                    .year(hints.year())
                    .charset(hints.charset().map(Charset::forName))
                    .build();
            ReadResult result = ReportReader.standard().read(suiteCase.document(), options);
            List<Finding> rules = result.getReport()
                    .map(report -> ReportValidator.standard().validate(report).getFindings())
                    .orElse(List.of());
            return new Outcome(suiteCase, result, rules);
        }

        ExpectedFindings findings() {
            return ExpectedFindings.of(result.getFindings(), rules);
        }

        @Override
        public String toString() {
            return suiteCase.id();
        }
    }

    @BeforeAll
    void readEveryDocument() throws IOException {
        outcomes = ConformanceSuite.cases().stream().map(Outcome::of).toList();
        if (WRITE) {
            Files.writeString(
                    KEPT,
                    KeptFindings.of(outcomes.stream().collect(Collectors.toMap(Outcome::toString, Outcome::findings)))
                            .toText());
        }
        kept = KeptFindings.read(KEPT);
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void a_document_gives_the_figures_that_were_written_into_it(Outcome outcome) {
        ReadResult result = outcome.result();

        assertThat(result.getFormat())
                .as("format")
                .isEqualTo(outcome.suiteCase().format());
        assertThat(result.getReport().map(ExpectedFindingsTest::figures))
                .as("figures, read with %s", result.getFindings())
                .isEqualTo(outcome.suiteCase().report().map(ExpectedFindingsTest::figures));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void a_document_gives_the_findings_that_are_kept(Outcome outcome) {
        assertThat(kept.byCase()).containsKey(outcome.toString());
        ExpectedFindings expected = kept.of(outcome.suiteCase());

        assertThat(outcome.findings().reading()).as("what the reader meets").isEqualTo(expected.reading());
        assertThat(outcome.findings().rules()).as("what the rules say").isEqualTo(expected.rules());
    }

    @Test
    void findings_are_kept_for_the_cases_and_for_nothing_else() throws IOException {
        assertThat(kept.byCase().keySet())
                .containsExactlyElementsOf(
                        outcomes.stream().map(Outcome::toString).toList());
        assertThat(Files.readString(KEPT)).isEqualTo(kept.toText());
    }

    @Test
    void a_rule_that_is_broken_on_purpose_is_found() {
        List<Outcome> broken = outcomes.stream()
                .filter(outcome -> outcome.suiteCase().broken().isPresent())
                .toList();

        assertThat(broken)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.rules())
                        .as(outcome.toString())
                        .anyMatch(finding -> finding.isAssessable()
                                && finding.getCode()
                                        .toString()
                                        .equals(outcome.suiteCase().broken().orElseThrow())));
    }

    @Test
    void a_valid_document_has_no_error_and_every_edition_has_them_in_every_format() {
        List<Outcome> valid = outcomes.stream()
                .filter(outcome -> outcome.toString().startsWith("valid/"))
                .toList();

        assertThat(valid)
                .allSatisfy(outcome -> assertThat(
                                Stream.concat(outcome.result().getFindings().stream(), outcome.rules().stream()))
                        .as(outcome.toString())
                        .noneMatch(finding -> finding.getSeverity().key().equals("error")));
        Map<String, Long> byEditionAndFormat = valid.stream()
                .map(Outcome::suiteCase)
                .collect(Collectors.groupingBy(
                        each -> each.edition().orElseThrow() + " "
                                + each.format().orElseThrow(),
                        TreeMap::new,
                        Collectors.counting()));
        assertThat(byEditionAndFormat)
                .hasSize(Edition.values().length * Documents.FORMATS.size())
                .allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(5));
    }

    /** Whose and of which year it is, and every figure, a line each. */
    private static String figures(DisclosureReport report) {
        return Stream.concat(
                        Stream.of(report.getEdition() + " " + report.getYear() + " "
                                + report.getOrgan().getName()),
                        report.cells().map(figure -> figure.definition().ref() + " " + figure.cell()))
                .collect(Collectors.joining("\n"));
    }
}
