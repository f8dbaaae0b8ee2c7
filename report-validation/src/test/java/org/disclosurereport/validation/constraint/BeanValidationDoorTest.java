package org.disclosurereport.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.validation.SampleReports.clean;
import static org.disclosurereport.validation.SampleReports.requestOf2019;
import static org.disclosurereport.validation.SampleReports.tablesOnly;
import static org.disclosurereport.validation.SampleReports.with;
import static org.disclosurereport.validation.SampleReports.withText;
import static org.disclosurereport.validation.SampleReports.without;
import static org.disclosurereport.validation.SampleReports.withoutSection;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.Default;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Hints;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Warnings;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class BeanValidationDoorTest {

    private static final String GRANTED = "request/granted/naturalPerson";

    /** What a host gets that configures nothing; expression language is on the class path. */
    private static final Validator PLAIN =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static HibernateValidatorConfiguration hibernate() {
        return Validation.byProvider(HibernateValidator.class).configure();
    }

    private static Validator withoutExpressionLanguage(Locale locale) {
        return hibernate()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.CHINESE), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    private static Validator in(Locale locale) {
        return hibernate()
                .locales(Set.of(locale))
                .defaultLocale(locale)
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<String> messages(Validator validator, DisclosureReport report) {
        return validator.validate(report).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    private static ConstraintViolation<DisclosureReport> onlyViolation(Validator validator, DisclosureReport report) {
        Set<ConstraintViolation<DisclosureReport>> violations = validator.validate(report);
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    private static Stream<DisclosureReport> reports() {
        return Stream.of(
                clean(),
                with(clean(), GRANTED, 1),
                with(clean(), GRANTED, -1),
                with(clean(), GRANTED, Cell.BLANK),
                with(clean(), GRANTED, Cell.unreadable("22（其中修订 16 件）")),
                with(clean(), "request/granted/total", Cell.SLASH),
                with(clean(), "dispute/reconsideration/total", Cell.BLANK),
                with(clean(), "proactive/administrativeFees/amount", -1),
                with(clean(), requestOf2019()),
                without(clean(), "request"),
                tablesOnly(clean()),
                withoutSection(clean(), SectionKind.OTHER_MATTERS),
                withText(clean(), SectionKind.OVERVIEW, "无"),
                clean().toBuilder().year(2010).build(),
                clean().toBuilder()
                        .organ(ReportingOrgan.builder()
                                .name("某局")
                                .creditCode("1")
                                .build())
                        .build());
    }

    @Test
    void both_doors_say_the_same() {
        reports().forEach(report -> {
            same(report, List.of(Severity.ERROR), Default.class);
            same(report, List.of(Severity.ERROR, Severity.WARNING), Default.class, Warnings.class);
            same(report, List.of(Severity.values()), Default.class, Warnings.class, Hints.class);
            same(report, List.of(Severity.HINT), Hints.class);
        });
    }

    private static void same(DisclosureReport report, List<Severity> severities, Class<?>... groups) {
        List<Finding> findings = severities.stream()
                .flatMap(severity -> ReportValidator.standard().validate(report).findings(severity).stream())
                .toList();

        Set<ConstraintViolation<DisclosureReport>> violations = PLAIN.validate(report, groups);

        assertThat(violations.stream()
                        .map(violation ->
                                BeanValidationDoor.findFinding(violation).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(findings)
                .allMatch(Finding::isAssessable);
        assertThat(violations.stream().map(ConstraintViolation::getMessage))
                .containsExactlyInAnyOrderElementsOf(findings.stream()
                        .map(finding -> finding.message(Locale.ENGLISH))
                        .toList());
    }

    @Test
    void what_is_not_assessable_never_is_a_violation() {
        DisclosureReport report = without(clean(), "request");

        assertThat(ReportValidator.standard().validate(report).getFindings()).isNotEmpty();
        assertThat(PLAIN.validate(report, Default.class, Warnings.class, Hints.class))
                .isEmpty();
    }

    @Test
    void the_locale_of_the_host_chooses_the_language() {
        DisclosureReport report =
                clean().toBuilder().year(2020).title(Optional.empty()).build();
        String zh = "报告年度为2020年，所用的FY2021版格式自2021年度起适用，不适用于该年度。";
        String en = "The report is for 2020, but edition FY2021, which applies from 2021, does not govern that year.";

        for (Locale locale :
                List.of(Locale.CHINESE, Locale.CHINA, Locale.TAIWAN, Locale.forLanguageTag("zh-Hans-CN"))) {
            assertThat(messages(in(locale), report)).as("%s", locale).containsExactly(zh);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.US, Locale.UK)) {
            assertThat(messages(in(locale), report)).as("%s", locale).containsExactly(en);
        }
        assertThat(messages(withoutExpressionLanguage(Locale.CHINESE), report)).containsExactly(zh);
        assertThat(messages(withoutExpressionLanguage(Locale.ENGLISH), report)).containsExactly(en);
    }

    @Test
    void an_english_request_on_a_chinese_machine_gets_english() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(messages(
                                    in(Locale.UK),
                                    clean().toBuilder()
                                            .year(2020)
                                            .title(Optional.empty())
                                            .build())
                            .get(0))
                    .startsWith("The report is for 2020");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void text_of_a_filing_is_shown_and_never_interpreted() {
        String evil = "${1+1} #{1+1} {zh} {org.disclosurereport.model.ConformsToForm.message} \\{x\\} \\\\ \\$ $ } {";
        DisclosureReport report = with(clean(), GRANTED, Cell.unreadable(evil));
        Validator willing = hibernate()
                .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .buildValidatorFactory()
                .getValidator();

        for (Validator validator : List.of(PLAIN, willing, withoutExpressionLanguage(Locale.ENGLISH))) {
            assertThat(onlyViolation(validator, report).getMessage())
                    .isEqualTo("Row '3.1 Granted', column 'Natural person' states '" + evil
                            + "'; a whole number that is not negative is called for.");
        }
    }

    @Test
    void the_path_leads_to_the_cell_and_can_be_followed_on_the_bean() {
        DisclosureReport report = with(clean(), GRANTED, -5);

        assertThat(PLAIN.validate(report).stream()
                        .sorted(Comparator.comparing(
                                violation -> violation.getPropertyPath().toString()))
                        .map(violation -> violation.getPropertyPath().toString()))
                .containsExactly(
                        "request.cells[CONCLUDED_TOTAL][NATURAL_PERSON]",
                        "request.cells[GRANTED][NATURAL_PERSON]",
                        "request.cells[GRANTED][TOTAL]");
        assertThat(report.getRequest()
                        .orElseThrow()
                        .getCells()
                        .get(RequestRow.GRANTED)
                        .get(Applicant.NATURAL_PERSON))
                .isEqualTo(BigDecimal.valueOf(-5));
    }

    @Test
    void other_addresses_are_paths_of_the_bean_too() {
        assertThat(path("proactive/administrativeFees/amount"))
                .isEqualTo("proactive.cells[ADMINISTRATIVE_FEES][AMOUNT]");
        assertThat(path("dispute/directLitigation/upheld")).isEqualTo("dispute.cells[DIRECT_LITIGATION][UPHELD]");
        assertThat(path("request/otherHandling/total")).isEqualTo("request.cells[OTHER_HANDLING][TOTAL]");
        assertThat(path("statisticsForm/staff/value")).isEqualTo("statisticsForm.cells[STAFF][VALUE]");
        assertThat(path("fujian/row3/year")).as("lists are a list of the bean").isEqualTo("lists");
        assertThat(path("stated/siteVisits/value"))
                .as("stated figures are, too")
                .isEqualTo("statedFigures");
        assertThat(BeanPath.of(ElementRef.of("stated/siteVisits/offset"))).hasToString("statedFigures");
        assertThat(BeanPath.of(ElementRef.of("organ/parent/creditCode"))).hasToString("organ.parent.creditCode");
        assertThat(onlyViolation(PLAIN, with(clean(), requestOf2019())).getPropertyPath())
                .hasToString("request");
        assertThat(onlyViolation(PLAIN, withoutSection(clean(), SectionKind.PROBLEMS_AND_IMPROVEMENTS))
                        .getPropertyPath())
                .as("sections are a list of the bean")
                .hasToString("sections");
        assertThat(onlyViolation(
                                PLAIN,
                                clean().toBuilder()
                                        .organ(ReportingOrgan.builder()
                                                .name("某局")
                                                .creditCode("1")
                                                .build())
                                        .build())
                        .getPropertyPath())
                .hasToString("organ.creditCode");
    }

    @Test
    void a_finding_about_the_whole_report_stands_at_the_report() {
        Finding finding = Finding.builder()
                .code(FindingCode.of("F-ANY"))
                .severity(Severity.ERROR)
                .message(Wording.of("全部", "all"))
                .build();

        assertThat(BeanPath.of(finding).toString()).isEmpty();
    }

    private static String path(String address) {
        return BeanPath.of(CellRef.parse(address)).toString();
    }

    private record Envelope(@Valid DisclosureReport report) {}

    @Test
    void a_host_writes_only_valid() {
        assertThat(PLAIN.validate(new Envelope(with(clean(), GRANTED, 1))))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "report.request.cells[CONCLUDED_TOTAL][NATURAL_PERSON]",
                        "report.request.cells[GRANTED][TOTAL]");
        assertThat(PLAIN.validate(new Envelope(clean()))).isEmpty();
    }

    @Test
    void the_door_tells_whether_it_is_connected() {
        assertThat(BeanValidationDoor.isConnected(PLAIN)).isTrue();
        assertThat(BeanValidationDoor.requireConnected(PLAIN)).isSameAs(PLAIN);
    }

    @Test
    void a_validator_that_accepts_everything_is_not_connected() {
        Validator accepting = (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> Set.of());

        assertThat(BeanValidationDoor.isConnected(accepting)).isFalse();
        assertThatThrownBy(() -> BeanValidationDoor.requireConnected(accepting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must report a wrong DisclosureReport, but");
    }

    @Test
    void a_violation_of_somebody_else_has_no_finding() {
        record Named(
                @jakarta.validation.constraints.NotBlank String name) {}

        assertThat(PLAIN.validate(new Named(" ")))
                .hasSize(1)
                .allMatch(violation -> BeanValidationDoor.findFinding(violation).isEmpty());
    }

    @Test
    void a_violation_of_another_constraint_is_no_sign_of_a_connection() {
        record Named(
                @jakarta.validation.constraints.NotBlank String name) {}
        Set<ConstraintViolation<Named>> others = PLAIN.validate(new Named(" "));
        Validator strict = (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> others);

        assertThat(others).hasSize(1);
        assertThat(BeanValidationDoor.isConnected(strict)).isFalse();
    }

    @Test
    void a_host_can_name_the_rule_in_words_of_its_own() {
        MessageInterpolator own = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return "rule "
                        + context.unwrap(HibernateMessageInterpolatorContext.class)
                                .getMessageParameters()
                                .get("code");
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return interpolate(template, context);
            }
        };
        Validator validator =
                hibernate().messageInterpolator(own).buildValidatorFactory().getValidator();

        assertThat(messages(validator, with(clean(), requestOf2019()))).containsExactly("rule F-ROW-SET");
    }

    @Test
    void no_report_is_not_a_wrong_report() {
        assertThat(new ConformsToFormValidator().isValid(null, null)).isTrue();
    }

    @Test
    void a_factory_can_be_closed_and_made_again() {
        for (int i = 0; i < 2; i++) {
            try (ValidatorFactory factory = hibernate().buildValidatorFactory()) {
                assertThat(BeanValidationDoor.isConnected(factory.getValidator()))
                        .isTrue();
            }
        }
    }

    /** What a host is about; blank is not allowed, which is not our constraint. */
    private record Filing(
            @Valid DisclosureReport report, @NotBlank String clerk) {}

    @Test
    void a_host_can_bring_rules_of_its_own() {
        ReportValidator rules = ReportValidator.builder()
                .profile(RuleProfile.builder()
                        .name("某市")
                        .addChanges(RuleChange.builder()
                                .rule(FindingCode.of("S4-TOTALS"))
                                .severity(Severity.WARNING)
                                .rationale("试行")
                                .build())
                        .build())
                .build();
        HibernateValidatorConfiguration configuration = hibernate();
        List<ConstraintValidator<?, ?>> released = new ArrayList<>();
        ConstraintValidatorFactory others = new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
                return configuration.getDefaultConstraintValidatorFactory().getInstance(type);
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {
                released.add(instance);
            }
        };
        DisclosureReport wrong = with(clean(), "dispute/directLitigation/total", 99);
        try (ValidatorFactory factory = configuration
                .constraintValidatorFactory(BeanValidationDoor.checkingBy(rules, others))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(BeanValidationDoor.isConnected(validator)).isTrue();
            assertThat(PLAIN.validate(wrong)).hasSize(1);
            assertThat(validator.validate(wrong)).isEmpty();
            assertThat(validator.validate(wrong, Warnings.class)).hasSize(1);
            assertThat(validator.validate(with(clean(), GRANTED, 9_999))).isNotEmpty();
            assertThat(validator.validate(new Filing(clean(), " "))).hasSize(1);
        }
        assertThat(released).isNotEmpty().noneMatch(instance -> instance.getClass() == ConformsToFormValidator.class);
    }
}
