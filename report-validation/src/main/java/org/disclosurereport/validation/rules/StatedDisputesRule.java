package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of reconsiderations and suits in the text are those of section four: all of them, or the concluded ones
 * only. Where the text says that all were upheld, they are those upheld. Suits are those of both blocks, unless the text
 * names one.
 */
public final class StatedDisputesRule extends StatedTotalRule {

    private static final Pattern SOME_RESULT =
            Pattern.compile("维持|纠正|纠错|撤销|败诉|胜诉|驳回|调解|撤回|撤诉|终止|未结|未审结|正在|应诉|出庭|听证|培训");
    private static final Pattern ALL_UPHELD = Pattern.compile("均[获被予以已]{0,3}维持");
    private static final Pattern DIRECT = Pattern.compile("未经(行政)?复议|直接起诉|直接提起");
    private static final Pattern AFTER = Pattern.compile("(?<!未)经(行政)?复议|复议后");
    private static final Pattern UNIT = Pattern.compile("[件起宗例次个].*");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public StatedDisputesRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        compare(cases(report, stated, RECONSIDERATIONS), figure -> meant(report, figure, RECONSIDERATIONS), findings);
        compare(cases(report, stated, LITIGATIONS), figure -> meant(report, figure, LITIGATIONS), findings);
    }

    private static List<StatedFigure> cases(DisclosureReport report, StatedFigures stated, StatedConcept concept) {
        return stated.ofYear(concept).stream()
                .filter(figure -> !StatedWords.isNarrower(figure, report) && isNumberOfCases(figure))
                .filter(figure -> isOfAll(stated.whole(figure)))
                .toList();
    }

    /** Whether a figure counts cases, and not those of one result or what was done in them. */
    static boolean isNumberOfCases(StatedFigure figure) {
        return figure.getUnit().map(unit -> UNIT.matcher(unit).matches()).orElse(true)
                && !SOME_RESULT.matcher(StatedWords.before(figure)).find();
    }

    /** A part is all there is of its kind only if the whole speaks of both kinds. */
    private static boolean isOfAll(@Nullable StatedFigure whole) {
        return whole == null || speaksOfBoth(whole);
    }

    static boolean speaksOfBoth(StatedFigure figure) {
        String clause = AFTER.matcher(DIRECT.matcher(StatedWords.before(figure)).replaceAll(""))
                .replaceAll("");
        return clause.contains("复议") && clause.contains("诉讼");
    }

    private static List<FiledTotal> meant(DisclosureReport report, StatedFigure figure, StatedConcept concept) {
        FiledDisputes filed = speaksOfBoth(figure) ? both(report) : block(report, figure, concept);
        if (filed == null) {
            return List.of();
        }
        return ALL_UPHELD.matcher(StatedWords.after(figure)).find() ? List.of(filed.upheld()) : filed.totals();
    }

    private static @Nullable FiledDisputes block(DisclosureReport report, StatedFigure figure, StatedConcept concept) {
        if (concept == RECONSIDERATIONS) {
            return FiledDisputes.reconsiderations(report);
        }
        String clause = StatedWords.before(figure);
        if (DIRECT.matcher(clause).find()) {
            return FiledDisputes.directLitigations(report);
        }
        return AFTER.matcher(clause).find()
                ? FiledDisputes.litigationsAfterReconsideration(report)
                : FiledDisputes.litigations(report);
    }

    private static @Nullable FiledDisputes both(DisclosureReport report) {
        FiledDisputes reconsiderations = FiledDisputes.reconsiderations(report);
        FiledDisputes litigations = FiledDisputes.litigations(report);
        return reconsiderations == null || litigations == null
                ? null
                : reconsiderations.plus(litigations, "表中行政复议和诉讼", "table, reconsiderations and litigations");
    }
}
