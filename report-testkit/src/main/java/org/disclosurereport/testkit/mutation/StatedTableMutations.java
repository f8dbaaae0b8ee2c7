package org.disclosurereport.testkit.mutation;

import static org.disclosurereport.model.stated.StatedConcept.COMPLAINTS;
import static org.disclosurereport.model.stated.StatedConcept.DISCLOSED_ON_WEBSITE;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_REPEALED;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.model.stated.StatedConcept.VISITORS;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.stated.StatedConcept;

/** Breaks what a sentence says of the tables. */
final class StatedTableMutations {

    private static final String REQUEST = "request/";
    private static final String[] REVIEWS = {"dispute/reconsideration/upheld", "dispute/reconsideration/total"};

    private StatedTableMutations() {}

    /**
     * A sentence that may state any of some numbers of the tables, the first of which is the smallest that it means.
     *
     * @param concept what it is about
     * @param before the words before the figure
     * @param unit the unit, and what comes after the figure
     * @param meant cells, added up
     * @param orWith cells that may be added, too
     */
    private record Claim(StatedConcept concept, String before, String unit, List<String> meant, List<String> orWith) {

        static Claim of(StatedConcept concept, String before, String unit, String... meant) {
            return new Claim(concept, before, unit, List.of(meant), List.of());
        }

        Claim orWith(String... cells) {
            return new Claim(concept, before, unit, meant, List.of(cells));
        }

        private AddedSentence saying(long number) {
            return AddedSentence.say(before).number(concept.key(), number, unit).words("。");
        }

        Change<DisclosureReport> madeWrong(DisclosureReport report, long by) {
            Figures figures = Figures.of(report);
            long right = meant.stream().mapToLong(figures::number).sum();
            long most = right + orWith.stream().mapToLong(figures::number).sum();
            AddedSentence wrong = saying(most + by);
            return Change.of(wrong.toString(), saying(right).in(report), wrong.in(report));
        }
    }

    private static Arbitrary<Change<DisclosureReport>> wrong(Arbitrary<DisclosureReport> reports, Claim... claims) {
        return Combinators.combine(reports, Arbitraries.of(claims), FigureMutations.few())
                .as((report, claim, by) -> claim.madeWrong(report, by));
    }

    /** Requests received and carried forward. */
    static Arbitrary<Change<DisclosureReport>> requests(Edition edition) {
        return wrong(
                Drawn.reports(edition),
                Claim.of(REQUESTS_RECEIVED, "全年收到政府信息公开申请", "件", REQUEST + "newlyReceived/total")
                        .orWith(REQUEST + "broughtForward/total"),
                Claim.of(REQUESTS_CARRIED_FORWARD, "结转下年度的申请", "件", REQUEST + "carriedForward/total"));
    }

    /** Requests concluded. */
    static Arbitrary<Change<DisclosureReport>> replies(Edition edition) {
        String concluded = REQUEST + "concludedTotal/total";
        return wrong(
                Drawn.reports(edition),
                Claim.of(REQUESTS_CONCLUDED, "全年办结政府信息公开申请", "件", concluded),
                Claim.of(REQUESTS_REPLIED, "全年答复政府信息公开申请", "件", concluded));
    }

    /** Outcomes of requests. */
    static Arbitrary<Change<DisclosureReport>> outcomes(Edition edition) {
        String[] denied = edition.form().findTable("request").orElseThrow().rows().stream()
                .filter(row -> row.isUnder("denied"))
                .map(row -> REQUEST + row.key() + "/total")
                .toArray(String[]::new);
        return wrong(
                Drawn.reports(edition),
                Claim.of(REPLIED_GRANTED, "办理的申请中予以公开", "件", REQUEST + "granted/total")
                        .orWith(REQUEST + "partiallyGranted/total"),
                Claim.of(REPLIED_PARTIALLY_GRANTED, "办理的申请中部分公开", "件", REQUEST + "partiallyGranted/total"),
                Claim.of(REPLIED_DENIED, "办理的申请中不予公开", "件", denied));
    }

    /** Normative documents. */
    static Arbitrary<Change<DisclosureReport>> documents(Edition edition) {
        String row = "proactive/normativeDocument/";
        return wrong(
                Drawn.reports(edition),
                Claim.of(NORMATIVE_DOCUMENTS_ISSUED, "全年制发行政规范性文件", "件", row + "issued"),
                Claim.of(NORMATIVE_DOCUMENTS_REPEALED, "全年废止行政规范性文件", "件", row + "repealed"),
                Claim.of(NORMATIVE_DOCUMENTS_IN_FORCE, "现行有效的行政规范性文件", "件", row + "inForce"));
    }

    /** Reconsiderations and suits. */
    static Arbitrary<Change<DisclosureReport>> disputes(Edition edition) {
        return wrong(
                Drawn.reports(edition),
                Claim.of(RECONSIDERATIONS, "全年发生行政复议", "件", "dispute/reconsideration/total"),
                Claim.of(
                        LITIGATIONS,
                        "全年发生行政诉讼",
                        "件",
                        "dispute/directLitigation/total",
                        "dispute/litigationAfterReconsideration/total"));
    }

    /** Rows of the statistics form. */
    static Arbitrary<Change<DisclosureReport>> rowsOfForm(Edition edition) {
        return wrong(
                Drawn.reports(edition),
                Claim.of(ITEMS_DISCLOSED, "全年主动公开政府信息", "条", "statisticsForm/itemsDisclosed/value"),
                Claim.of(DISCLOSED_ON_WEBSITE, "政府网站公开政府信息", "条", "statisticsForm/disclosedOnWebsite/value"),
                Claim.of(REQUESTS_RECEIVED, "全年收到政府信息公开申请", "件", "statisticsForm/requestsReceived/value"));
    }

    /** Rows of an annex; none that the statistics form has, too. */
    static Arbitrary<Change<DisclosureReport>> rowsOfAnnex(Edition edition) {
        return Arbitraries.of(LocalAnnex.PUDONG, LocalAnnex.DINGXI)
                .flatMap(annex -> wrong(
                        Drawn.withAnnex(edition, annex),
                        Claim.of(VISITORS, "全年现场接待", "人次", annex.key() + "/visitors/yearToDate")));
    }

    /** A denial of what the tables state. */
    static Arbitrary<Change<DisclosureReport>> denial(Edition edition) {
        return switch (edition) {
            case FY2008 ->
                denied(
                        Drawn.withAnnex(edition, LocalAnnex.PUDONG),
                        VISITORS,
                        "未接待",
                        "来访群众。",
                        "pudong/visitors/yearToDate");
            case FY2014 -> denied(Drawn.reports(edition), COMPLAINTS, "未发生", "申诉。", "statisticsForm/complaints/value");
            default -> denied(Drawn.reports(edition), RECONSIDERATIONS, "未发生", "行政复议。", REVIEWS);
        };
    }

    private static Arbitrary<Change<DisclosureReport>> denied(
            Arbitrary<DisclosureReport> reports, StatedConcept concept, String denial, String what, String... cells) {
        return Combinators.combine(reports, FigureMutations.few()).as((report, number) -> {
            DisclosureReport before = Figures.raised(report, number, cells);
            AddedSentence sentence =
                    AddedSentence.say("全年").denial(concept.key(), denial).words(what);
            return Change.of(sentence.toString(), before, sentence.in(before));
        });
    }
}
