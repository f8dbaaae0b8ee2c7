package org.disclosurereport.validation.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.UnusedSuppression.Reason;
import org.disclosurereport.model.finding.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is suppressed out of the findings of a report, and tells it. A suppression with a last day holds only if the
 * caller says which day it is.
 */
final class Suppressions {

    private final List<Suppression> suppressions;
    private final @Nullable LocalDate today;

    Suppressions(List<Suppression> suppressions, @Nullable LocalDate today) {
        this.suppressions = suppressions;
        this.today = today;
    }

    boolean isEmpty() {
        return suppressions.isEmpty();
    }

    /**
     * The findings that count. What was suppressed, and what suppressed nothing, goes into the result; a suppression of a
     * rule that is not asked of the reports, or of other reports, is not spoken of. A finding that is of no report alone
     * is suppressed only by what means all of them.
     */
    List<Finding> apply(
            Supplier<Stream<ReportKey>> reports,
            Set<FindingCode> asked,
            List<Finding> found,
            ValidationResult.Builder result) {
        Map<Suppression, Reason> unused = new LinkedHashMap<>();
        Set<Suppression> ofAll = new HashSet<>();
        for (Suppression suppression : suppressions) {
            if (reports.get().anyMatch(suppression::concerns)
                    && suppression.getRule().map(asked::contains).orElse(true)) {
                unused.put(suppression, idle(suppression));
            }
            if (reports.get().allMatch(suppression::concerns)) {
                ofAll.add(suppression);
            }
        }
        List<Suppression> inForce = unused.keySet().stream()
                .filter(suppression -> unused.get(suppression) == Reason.NOTHING_FOUND)
                .toList();
        List<Finding> counted = new ArrayList<>();
        for (Finding finding : found) {
            List<Suppression> meaning = inForce.stream()
                    .filter(suppression -> suppression.matches(finding)
                            && finding.getReport()
                                    .map(suppression::concerns)
                                    .orElseGet(() -> ofAll.contains(suppression)))
                    .toList();
            if (meaning.isEmpty()) {
                counted.add(finding);
            } else {
                result.addSuppressed(new SuppressedFinding(finding, meaning.get(0)));
                meaning.forEach(unused::remove);
            }
        }
        unused.forEach(
                (suppression, reason) -> result.addUnusedSuppression(new UnusedSuppression(suppression, reason)));
        return counted;
    }

    /** Why a suppression suppresses nothing, if it does so. */
    private Reason idle(Suppression suppression) {
        if (suppression.getExpires().isEmpty()) {
            return Reason.NOTHING_FOUND;
        }
        if (today == null) {
            return Reason.NO_DAY;
        }
        return today.isAfter(suppression.getExpires().get()) ? Reason.EXPIRED : Reason.NOTHING_FOUND;
    }
}
