package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.model.stated.StatedConcept.REPLY_RATE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ELIGIBLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.model.stated.StatedConcept.SITE_VISITS;
import static org.disclosurereport.model.stated.StatedConcept.SITE_VISITS_PER_DAY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedPeriod;

/**
 * Breaks what the figures of a sentence say to each other. Figures about nothing that is known are used wherever that is
 * enough: no table can contradict them.
 */
final class StatedMutations {

    private static final String A = "figure1";
    private static final String B = "figure2";
    private static final String C = "figure3";
    private static final String SHARE_OF_B = "figure4";
    private static final String SHARE_OF_C = "figure5";

    private StatedMutations() {}

    private static Change<DisclosureReport> said(DisclosureReport report, AddedSentence right, AddedSentence wrong) {
        return Change.of(wrong.toString(), right.in(report), wrong.in(report));
    }

    /** Visits per day that are not those of the year divided by its days. */
    static Arbitrary<Change<DisclosureReport>> dailyMean(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), Arbitraries.longs().between(500_000, 90_000_000), wrongBy())
                .as((report, visits, by) -> {
                    long mean = visits / Year.of(report.getYear()).length();
                    return said(report, visits(visits, mean), visits(visits, mean + by));
                });
    }

    private static AddedSentence visits(long visits, long mean) {
        return AddedSentence.say("全年网站访问量")
                .number(SITE_VISITS.key(), visits, "次")
                .words("，日均访问量")
                .number(SITE_VISITS_PER_DAY.key(), mean, "次")
                .words("。");
    }

    /** One thing that two sentences count differently. */
    static Arbitrary<Change<DisclosureReport>> statedTwice(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), many(), wrongBy()).as((report, visits, by) -> {
            AddedSentence second = again(visits + by);
            DisclosureReport first = AddedSentence.say("网站访问量")
                    .number(SITE_VISITS.key(), visits, "次")
                    .words("。")
                    .in(report);
            return Change.of(second.toString(), again(visits).in(first), second.in(first));
        });
    }

    private static AddedSentence again(long visits) {
        return AddedSentence.say("其中，网站访问量")
                .number(SITE_VISITS.key() + "2", visits, "次")
                .words("，继续增长。");
    }

    /** Growth or decline that is not that between the two figures. */
    static Arbitrary<Change<DisclosureReport>> growth(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), many(), Arbitraries.longs().between(1, 900), wrongBy())
                .as((report, before, change, by) -> {
                    BigDecimal right = percentage(change, before);
                    return said(
                            report,
                            grown(before, change, right, by > 0),
                            grown(before, change, wrong(right, by), by > 0));
                });
    }

    private static AddedSentence grown(long before, long change, BigDecimal percentage, boolean grows) {
        return AddedSentence.say("解答咨询")
                .number(A, grows ? before + change : before - change, "件次")
                .words("，上年为")
                .number(B, before, "件次", StatedPeriod.OTHER)
                .words(grows ? "，同比增长" : "，同比下降")
                .percentage(C, percentage, grows ? Role.GROWTH : Role.DECLINE, A)
                .words("。");
    }

    /** Parts that are more than their whole, or not all of it. */
    static Arbitrary<Change<DisclosureReport>> partition(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        many(),
                        many(),
                        Arbitraries.longs().between(1, 900),
                        Arbitraries.of(Role.PART, Role.OF_WHICH))
                .as((report, one, other, by, role) -> {
                    boolean all = role == Role.PART;
                    long sum = one + other;
                    return said(
                            report,
                            divided(all ? sum : sum + by, one, other, role),
                            divided(all ? sum + by : sum - by, one, other, role));
                });
    }

    private static AddedSentence divided(long whole, long one, long other, Role role) {
        return AddedSentence.say("整理目录")
                .number(A, whole, "条")
                .words(role == Role.PART ? "，包括政策类" : "，其中政策类")
                .number(B, one, "条", role, A)
                .words("，动态类")
                .number(C, other, "条", role, A)
                .words("。");
    }

    /** A rate of replies that is not that of the requests replied to. */
    static Arbitrary<Change<DisclosureReport>> replyRate(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition), many(), Arbitraries.longs().between(0, 900), wrongBy())
                .as((report, replied, open, by) -> {
                    BigDecimal right = percentage(replied, replied + open);
                    return said(report, replied(replied, open, right), replied(replied, open, wrong(right, -by)));
                });
    }

    private static AddedSentence replied(long replied, long open, BigDecimal rate) {
        return AddedSentence.say("符合条件的")
                .number(REQUESTS_ELIGIBLE.key(), replied + open, "件")
                .words("，答复")
                .number(REQUESTS_REPLIED.key(), replied, "件")
                .words("，答复率")
                .percentage(REPLY_RATE.key(), rate)
                .words("。");
    }

    /** A share that is not that of the figure in its whole. */
    static Arbitrary<Change<DisclosureReport>> share(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), many(), many(), wrongBy())
                .as((report, part, rest, by) -> {
                    BigDecimal right = percentage(part, part + rest);
                    return said(report, shared(part, rest, right), shared(part, rest, wrong(right, by)));
                });
    }

    private static AddedSentence shared(long part, long rest, BigDecimal share) {
        return AddedSentence.say("整理目录")
                .number(A, part + rest, "条")
                .words("，其中政策类")
                .number(B, part, "条", Role.OF_WHICH, A)
                .words("，占")
                .percentage(C, share, Role.SHARE, B)
                .words("。");
    }

    /** Shares of all parts that do not come to 100 percent. */
    static Arbitrary<Change<DisclosureReport>> shares(Edition edition) {
        return Combinators.combine(Drawn.reports(edition), many(), many(), wrongBy())
                .as((report, one, other, by) -> {
                    BigDecimal right = percentage(one, one + other);
                    BigDecimal wrong = wrong(right, by + 3L * Long.signum(by));
                    return said(report, allShares(one, other, right), allShares(one, other, wrong))
                            .alsoBreaks("N-SHARE", "a share too many is none of its part");
                });
    }

    private static AddedSentence allShares(long one, long other, BigDecimal share) {
        return AddedSentence.say("整理目录")
                .number(A, one + other, "条")
                .words("，包括政策类")
                .number(B, one, "条", Role.PART, A)
                .words("，占")
                .percentage(SHARE_OF_B, share, Role.SHARE, B)
                .words("；动态类")
                .number(C, other, "条", Role.PART, A)
                .words("，占")
                .percentage(SHARE_OF_C, percentage(other, one + other), Role.SHARE, C)
                .words("。");
    }

    /** More eligible requests than were received, or more replies than eligible requests. */
    static Arbitrary<Change<DisclosureReport>> eligible(Edition edition) {
        return Combinators.combine(
                        Drawn.reports(edition),
                        many(),
                        Arbitraries.longs().between(1, 900),
                        Arbitraries.of(true, false))
                .as((report, requests, more, replies) ->
                        said(report, fewer(requests, requests, replies), fewer(requests, requests + more, replies)));
    }

    private static AddedSentence fewer(long all, long some, boolean replies) {
        return AddedSentence.say(replies ? "全年符合条件的" : "全年收到申请")
                .number((replies ? REQUESTS_ELIGIBLE : REQUESTS_RECEIVED).key(), all, "件")
                .words(replies ? "，答复" : "，符合条件的")
                .number((replies ? REQUESTS_REPLIED : REQUESTS_ELIGIBLE).key(), some, "件")
                .words("。");
    }

    private static BigDecimal percentage(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Wrong by some tenths. */
    private static BigDecimal wrong(BigDecimal right, long tenths) {
        BigDecimal wrong = right.add(BigDecimal.valueOf(tenths, 1));
        return wrong.signum() < 0 ? right.subtract(BigDecimal.valueOf(tenths, 1)) : wrong;
    }

    private static Arbitrary<Long> many() {
        return Arbitraries.longs().between(1_000, 90_000);
    }

    /** More than what rounding explains. */
    private static Arbitrary<Long> wrongBy() {
        return Arbitraries.longs().between(-400, 400).filter(by -> Math.abs(by) > 1);
    }
}
