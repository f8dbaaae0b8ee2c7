package org.disclosurereport.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.UnifiedSocialCreditCode;

/** Organs that report. */
public final class OrganArbitraries {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private OrganArbitraries() {}

    /**
     * Organs whose codes are right: the check characters, and the division in which the code was
     * registered. Everything but the name is sometimes absent.
     *
     * @return organs
     */
    public static Arbitrary<ReportingOrgan> consistent() {
        Arbitrary<ReportingOrgan> parents =
                Arbitraries.of("国务院", "江苏省人民政府", "宿迁市人民政府").map(ReportingOrgan::of);
        Arbitrary<String> names = Arbitraries.of("宿迁市人民政府", "淮安市财政局", "上海市人民政府办公厅", "平湖市当湖街道办事处", "某某县气象局");
        return Combinators.combine(
                        names,
                        divisionCodes()
                                .flatMap(division ->
                                        creditCodes(division).optional(0.8).map(code -> new Codes(division, code))),
                        Arbitraries.of(true, false),
                        Arbitraries.of(OrganLevel.class).optional(0.8),
                        Arbitraries.of(OrganKind.class).optional(0.8),
                        parents.optional(0.3))
                .as((name, codes, withDivision, level, kind, parent) -> ReportingOrgan.builder()
                        .name(name)
                        .creditCode(codes.creditCode())
                        .divisionCode(withDivision ? Optional.of(codes.division()) : Optional.empty())
                        .level(level)
                        .kind(kind)
                        .parent(parent)
                        .build());
    }

    /**
     * Every organ that a report can hold: names and codes are any text, parents have parents.
     *
     * @param texts the texts; a blank name gets a character more
     * @return organs
     */
    public static Arbitrary<ReportingOrgan> any(Arbitrary<String> texts) {
        return any(texts, 3);
    }

    private static Arbitrary<ReportingOrgan> any(Arbitrary<String> texts, int generations) {
        Arbitrary<Optional<ReportingOrgan>> parents = generations == 0
                ? Arbitraries.just(Optional.empty())
                : any(texts, generations - 1).optional(0.4);
        return Combinators.combine(
                        TextArbitraries.notBlank(texts),
                        texts.optional(0.5),
                        texts.optional(0.5),
                        Arbitraries.of(OrganLevel.class).optional(),
                        Arbitraries.of(OrganKind.class).optional(),
                        parents)
                .as((name, creditCode, divisionCode, level, kind, parent) -> ReportingOrgan.builder()
                        .name(name)
                        .creditCode(creditCode)
                        .divisionCode(divisionCode)
                        .level(level)
                        .kind(kind)
                        .parent(parent)
                        .build());
    }

    private static Arbitrary<String> divisionCodes() {
        return Arbitraries.of("110000", "310000", "320800", "321300", "330482", "431200", "620600");
    }

    /** Codes of organs (11) and public institutions (12) registered in a division. */
    private static Arbitrary<String> creditCodes(String division) {
        Arbitrary<String> organisations =
                Arbitraries.strings().withChars(ALPHABET).ofLength(ORGANISATION_WEIGHTS.length);
        return Combinators.combine(Arbitraries.of("11", "12"), organisations).as((kind, organisation) -> {
            String body = kind + division + organisation + organisationCheck(organisation);
            return body + UnifiedSocialCreditCode.checkCharacter(body + "0").orElseThrow();
        });
    }

    /** The check character of GB 11714: an organisation code is part of the credit code. */
    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }

    private record Codes(String division, Optional<String> creditCode) {}
}
