package org.disclosurereport.testkit.mutation;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;

/** Breaks what section six says of fees. */
final class FeeMutations {

    private static final int FEN = 100;

    private FeeMutations() {}

    /** Section six does not speak of fees. */
    static Arbitrary<Change<DisclosureReport>> silence(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.of("无。", "没有其他需要报告的事项。", "议案办理情况另行公布。"))
                .as((report, wrong) -> Change.of(wrong, saying(report, "本年度未收取信息处理费。"), saying(report, wrong)));
    }

    /** A fee that was abolished. */
    static Arbitrary<Change<DisclosureReport>> abolished(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        Arbitraries.of("检索费", "复制费", "邮寄费", "成本费"),
                        Arbitraries.of("收取", "实收"),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, BigDecimal.valueOf(9999))
                                .ofScale(1))
                .as((report, fee, collected, yuan) -> {
                    String wrong = "本年度" + collected + fee + yuan.toPlainString() + "元。";
                    DisclosureReport before = saying(report, "无其他事项。");
                    return Change.of(wrong, before, Texts.withMore(before, SectionKind.OTHER_MATTERS, wrong));
                });
    }

    /** An amount that is no multiple of ten. */
    static Arbitrary<Change<DisclosureReport>> step(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), tens(), Arbitraries.longs().between(1, 9))
                .as((report, yuan, more) -> {
                    DisclosureReport before = collecting(report, yuan, (yuan + 10) * FEN);
                    return Change.of(
                            FeeSentences.collected(yuan + more),
                            before,
                            saying(before, FeeSentences.collected(yuan + more)));
                });
    }

    /** More than all administrative fees. */
    static Arbitrary<Change<DisclosureReport>> moreThanAll(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        tens(),
                        Arbitraries.longs().between(0, 9_999),
                        Arbitraries.of(true, false))
                .as((report, yuan, rest, inTable) -> {
                    long all = yuan * FEN + rest;
                    DisclosureReport before = collecting(report, yuan, all);
                    long more = (all / 1000 + 1) * 10;
                    return inTable
                            ? FigureMutations.to(before, ReportLaws.FEES, yuan * FEN - 1 - rest % 1000)
                            : Change.of(
                                    FeeSentences.collected(more), before, saying(before, FeeSentences.collected(more)));
                });
    }

    /** Parts, in amounts or in cases, that do not come to their total. */
    static Arbitrary<Change<DisclosureReport>> parts(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        tens().list().ofSize(2),
                        Arbitraries.longs().between(1, 9).list().ofSize(2),
                        tens(),
                        Arbitraries.integers().between(0, 3))
                .as((report, amounts, cases, by, way) -> {
                    long total = amounts.get(0) + amounts.get(1);
                    long all = cases.get(0) + cases.get(1);
                    DisclosureReport before = Figures.with(report, 10 * (total + by) * FEN, ReportLaws.FEES);
                    String wrong = switch (way) {
                        case 0 -> itemised(total, all, List.of(amounts.get(0) + by, amounts.get(1)), cases);
                        case 1 -> itemised(total + by, all, amounts, cases);
                        case 2 -> itemised(total, all + by, amounts, cases);
                        default -> itemised(total, all, amounts, List.of(cases.get(0) + by, cases.get(1)));
                    };
                    return Change.of(
                            wrong, saying(before, itemised(total, all, amounts, cases)), saying(before, wrong));
                });
    }

    private static String itemised(long total, long all, List<Long> amounts, List<Long> cases) {
        return "对" + all + "件申请收取信息处理费" + total + "元。其中，甲局" + cases.get(0) + "件，收取" + amounts.get(0) + "元；乙局"
                + cases.get(1) + "件，收取" + amounts.get(1) + "元。";
    }

    private static DisclosureReport saying(DisclosureReport report, String sentence) {
        return Texts.with(report, SectionKind.OTHER_MATTERS, sentence);
    }

    /** The report with a sentence on fees for requests, and all administrative fees in 分. */
    private static DisclosureReport collecting(DisclosureReport report, long yuan, long all) {
        return saying(Figures.with(report, all, ReportLaws.FEES), FeeSentences.collected(yuan));
    }

    private static Arbitrary<Long> tens() {
        return Arbitraries.longs().between(1, 500).map(tens -> 10 * tens);
    }
}
