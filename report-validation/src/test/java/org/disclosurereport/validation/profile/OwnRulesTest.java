package org.disclosurereport.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.cleanOf2008;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that a program brings along. */
class OwnRulesTest {

    @TempDir
    private Path folder;

    /** Finds every report. */
    public static class FindsEverything implements ReportRule {

        private final String id;

        public FindsEverything() {
            this("LL-FINDS-EVERYTHING");
        }

        FindsEverything(String id) {
            this.id = id;
        }

        @Override
        public FindingCode code() {
            return FindingCode.of(id);
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Wording title() {
            return Wording.of("题", "title");
        }

        @Override
        public Wording explanation() {
            return title();
        }

        @Override
        public Wording remedy() {
            return title();
        }

        @Override
        public Wording legalBasis() {
            return title();
        }

        @Override
        public boolean isEssential() {
            return true;
        }

        @Override
        public void check(DisclosureReport report, Consumer<? super Finding> findings) {
            findings.accept(Finding.builder()
                    .code(code())
                    .severity(severity())
                    .addAddress(ElementRef.of("title"))
                    .message(title())
                    .build());
        }
    }

    /** Another one with the same id. */
    public static final class FindsEverythingAgain extends FindsEverything {}

    /** Pretends to be a national rule. */
    public static final class Pretender extends FindsEverything {
        public Pretender() {
            super("S3-BALANCE");
        }
    }

    private ClassLoader loader(Class<?>... rules) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(
                services.resolve(Rule.class.getName()),
                List.of(rules).stream().map(Class::getName).toList());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void a_service_is_asked_of_reports_of_every_edition_in_the_order_of_ids() throws IOException {
        ReportValidator validator = ReportValidator.builder()
                .discoverRules(loader(FindsEverything.class))
                .build();

        assertThat(validator.rules())
                .extracting(Rule::code)
                .isSorted()
                .hasSize(RuleCatalogue.rules().size() + 1);
        for (DisclosureReport report : List.of(clean(), cleanOf2008())) {
            assertThat(validator.validate(report).getFindings())
                    .extracting(finding -> finding.getCode().toString())
                    .contains("LL-FINDS-EVERYTHING")
                    .isSorted();
            assertThat(validator.validate(report).getVerdict()).isEqualTo(Verdict.REJECTED);
        }
    }

    @Test
    void nothing_is_discovered_unless_a_program_asks() {
        assertThat(ReportValidator.builder().discoverRules().build().rules())
                .as("no service is registered beside this library")
                .isEqualTo(RuleCatalogue.rules());
    }

    @Test
    void an_id_of_the_catalogue_or_of_another_rule_is_refused() throws IOException {
        ReportValidator.Builder validator = ReportValidator.builder();
        assertThatThrownBy(() -> validator.rule(new Pretender()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule " + Pretender.class.getName() + " must have an id of its own, but S3-BALANCE is that of"
                                + " org.disclosurereport.validation.rules.RelationRule");
        ClassLoader twice = loader(FindsEverything.class, FindsEverythingAgain.class);
        assertThatThrownBy(() -> validator.discoverRules(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Rule " + FindsEverythingAgain.class.getName());
    }

    @Test
    void a_program_may_have_several() {
        ReportValidator validator = ReportValidator.builder()
                .rule(new FindsEverything("LL-TWO"))
                .rule(new FindsEverything("LL-ONE"))
                .build();

        assertThat(validator.validate(clean()).getFindings())
                .extracting(finding -> finding.getCode().toString())
                .containsExactly("LL-ONE", "LL-TWO");
    }

    @Test
    void a_rule_that_cannot_be_made_is_the_error_of_whoever_registered_it() throws IOException {
        ClassLoader noRule = loader(OwnRulesTest.class);
        assertThatThrownBy(() -> ReportValidator.builder().discoverRules(noRule))
                .isInstanceOf(ServiceConfigurationError.class);
    }

    @Test
    void a_profile_may_speak_of_it() {
        RuleProfile profile = RuleProfile.builder()
                .name("某市")
                .addChange(RuleChange.builder()
                        .rule(FindingCode.of("LL-FINDS-EVERYTHING"))
                        .severity(Severity.HINT)
                        .rationale("试行")
                        .build())
                .build();
        ReportValidator.Builder validator = ReportValidator.builder().profile(profile);

        assertThat(validator.profileFindings()).hasSize(1);
        ValidationResult result = validator.rule(new FindsEverything()).build().validate(clean());
        assertThat(result.getFindings()).extracting(Finding::getSeverity).containsExactly(Severity.HINT);
        assertThat(result.getVerdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_it_calls_essential_is_so_even_when_it_is_switched_off() {
        RuleProfile profile = RuleProfile.builder()
                .name("某市")
                .addChange(RuleChange.builder()
                        .rule(FindingCode.of("LL-FINDS-EVERYTHING"))
                        .off(true)
                        .rationale("试行")
                        .build())
                .build();
        ValidationResult result = ReportValidator.builder()
                .rule(new FindsEverything())
                .profile(profile)
                .build()
                .validate(clean());

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }
}
