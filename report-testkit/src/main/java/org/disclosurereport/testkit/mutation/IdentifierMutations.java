package org.disclosurereport.testkit.mutation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.testkit.OrganArbitraries;

/** Breaks the numbers and codes of a report and of its organ. */
final class IdentifierMutations {

    private static final int CHECK_OF_ORGANISATION = 16;

    private IdentifierMutations() {}

    /** A document number with other brackets, with a character too many or too few. */
    static Arbitrary<Change<DisclosureReport>> documentNumber(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.of("某政办发[%s]%s号", "某政办发（%s）%s号", "某政办发〔%s〕第%s号", "某政办发〔%s〕%s", "某政办发〔%s〕0%s号"),
                        Arbitraries.integers().between(1, 99))
                .as((report, pattern, number) -> {
                    String wrong = String.format(Locale.ROOT, pattern, report.getYear() + 1, number);
                    String right = String.format(Locale.ROOT, "某政办发〔%s〕%s号", report.getYear() + 1, number);
                    return Change.of(
                            wrong,
                            Dates.withPublication(
                                    report,
                                    Dates.publication(report)
                                            .documentNumber(right)
                                            .build()),
                            Dates.withPublication(
                                    report,
                                    Dates.publication(report)
                                            .documentNumber(wrong)
                                            .build()));
                });
    }

    /** An index number of the year that the report is about, of one before, or a blank one. */
    static Arbitrary<Change<DisclosureReport>> indexNumber(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), Arbitraries.integers().between(0, 4))
                .as((report, years) -> {
                    String wrong = years == 4 ? " " : Dates.indexNumber(report.getYear() - years);
                    String right = Dates.indexNumber(report.getYear() + 1);
                    return Change.of(
                            "index number " + wrong,
                            Dates.withPublication(
                                    report,
                                    Dates.publication(report).indexNumber(right).build()),
                            Dates.withPublication(
                                    report,
                                    Dates.publication(report).indexNumber(wrong).build()));
                });
    }

    /** A credit code that is right in itself around an organisation code that is not. */
    static Arbitrary<Change<DisclosureReport>> organisationCode(Edition edition) {
        return ofOrgans(
                edition,
                codes(),
                code -> Arbitraries.of("0123456789X".split(""))
                        .filter(check -> check.charAt(0) != code.charAt(CHECK_OF_ORGANISATION))
                        .map(check -> {
                            String body = code.substring(0, CHECK_OF_ORGANISATION) + check;
                            return body
                                    + UnifiedSocialCreditCode.checkCharacter(body + "0")
                                            .orElseThrow();
                        }),
                (organ, code) -> organ.toBuilder().creditCode(code).build());
    }

    /** A credit code with a typing error. */
    static Arbitrary<Change<DisclosureReport>> creditCode(Edition edition) {
        return ofOrgans(
                edition,
                codes(),
                code -> typed(code)
                        .filter(wrong -> UnifiedSocialCreditCode.find(wrong).isEmpty()),
                (organ, code) -> organ.toBuilder().creditCode(code).build());
    }

    /** A division code with a digit too many or too few, or of a province that there is not. */
    static Arbitrary<Change<DisclosureReport>> divisionCode(Edition edition) {
        return ofOrgans(
                edition,
                Arbitraries.of("110000", "310000", "321300", "330482", "620600"),
                code -> Arbitraries.of(code.substring(1), code + "0", "99" + code.substring(2), code.replace('0', 'O')),
                (organ, code) -> organ.toBuilder().divisionCode(code).build());
    }

    /** A code of the organ that reports or of the one above it. */
    private static Arbitrary<Change<DisclosureReport>> ofOrgans(
            Edition edition, Arbitrary<String> codes, Function<String, Arbitrary<String>> mistakes, WithCode with) {
        return Combinators.combine(Drawn.reports(edition), codes, Arbitraries.of(true, false))
                .flatAs((report, right, above) -> mistakes.apply(right)
                        .map(wrong -> Change.of(
                                wrong, coded(report, right, above, with), coded(report, wrong, above, with))));
    }

    private static DisclosureReport coded(DisclosureReport report, String code, boolean above, WithCode with) {
        ReportingOrgan organ = report.getOrgan();
        ReportingOrgan changed = above
                ? organ.toBuilder()
                        .parent(with.code(organ.getParent().orElseGet(() -> ReportingOrgan.of("某市人民政府")), code))
                        .build()
                : with.code(organ, code);
        return report.toBuilder().organ(changed).build();
    }

    /** An organ with a code. */
    private interface WithCode {
        ReportingOrgan code(ReportingOrgan organ, String code);
    }

    private static Arbitrary<String> codes() {
        return OrganArbitraries.consistent()
                .map(ReportingOrgan::getCreditCode)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** A character is lost, stands twice, stands for another, or changed places with the next. */
    private static Arbitrary<String> typed(String code) {
        return Arbitraries.integers().between(0, code.length() - 2).flatMap(at -> {
            String before = code.substring(0, at);
            String one = code.substring(at, at + 1);
            String next = code.substring(at + 1, at + 2);
            String after = code.substring(at + 2);
            return Arbitraries.of(List.of(
                    before + next + after,
                    before + one + one + next + after,
                    before + next + one + after,
                    before + (one.equals("1") ? "7" : "1") + next + after,
                    before + "I" + next + after));
        });
    }
}
