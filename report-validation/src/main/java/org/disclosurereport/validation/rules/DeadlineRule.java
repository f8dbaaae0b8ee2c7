package org.disclosurereport.validation.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.LocalDeadline;
import org.disclosurereport.validation.ReportRule;
import org.jspecify.annotations.Nullable;

/**
 * A report is published by its deadline in the following year. What is compared is the day of publication; if there
 * is none, the day that the caller gives as today; if neither, the rule is not assessable. The day of a corrected
 * version says nothing about the first one. Organs that are not surely bound by the deadline pass.
 */
public final class DeadlineRule extends CatalogueRule implements ReportRule {

    private static final String NOT_YET = ".messageNotYet";
    private static final String NO_DAY = ".notAssessable.noDay";
    private static final String CORRECTED = ".notAssessable.corrected";
    /** What is said about a missed day is the same whoever set it. */
    private static final String SAME_SENTENCES = "F-DEADLINE-DEPT";

    private static final String LOCAL = "declared.deadline";

    /** Whom the rule binds, by when, and under which name its texts stand. */
    private record Terms(
            FindingCode code,
            Severity severity,
            MonthDay deadline,
            Set<OrganKind> kinds,
            Predicate<DisclosureReport> bound,
            String texts,
            Map<String, Wording> ownTexts) {

        static Terms national(String id, Severity severity, MonthDay deadline, Set<OrganKind> kinds) {
            return new Terms(
                    FindingCode.of(id), severity, deadline, kinds, report -> isBound(report, kinds), id, Map.of());
        }
    }

    private final Terms terms;
    private final @Nullable LocalDate today;

    private DeadlineRule(Terms terms, @Nullable LocalDate today) {
        super(terms.code(), terms.severity(), terms.texts(), terms.ownTexts(), NOT_YET, NO_DAY, CORRECTED);
        this.terms = terms;
        this.today = today;
    }

    /**
     * Departments of governments at county level and above, general offices among them: 31 January.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static DeadlineRule ofDepartments(String id, Severity severity) {
        Set<OrganKind> kinds = EnumSet.of(OrganKind.DEPARTMENT, OrganKind.GENERAL_OFFICE);
        return new DeadlineRule(Terms.national(id, severity, MonthDay.of(1, 31), kinds), null);
    }

    /**
     * Local governments at county level and above: 31 March.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static DeadlineRule ofGovernments(String id, Severity severity) {
        Set<OrganKind> kinds = EnumSet.of(OrganKind.GOVERNMENT);
        return new DeadlineRule(Terms.national(id, severity, MonthDay.of(3, 31), kinds), null);
    }

    /**
     * All organs under the 2007 Regulation: 31 March.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static DeadlineRule ofAllOrgans(String id, Severity severity) {
        Set<OrganKind> kinds = EnumSet.allOf(OrganKind.class);
        return new DeadlineRule(Terms.national(id, severity, MonthDay.of(3, 31), kinds), null);
    }

    /**
     * A deadline that a profile declares, beside the national one. It binds organs of the kinds and levels that it
     * names; an organ of which these are not known passes.
     *
     * @param local the deadline
     * @return the rule
     */
    public static DeadlineRule of(LocalDeadline local) {
        Map<String, Wording> texts = Map.of(
                "title",
                local.getTitle(),
                "explanation",
                TEXTS.text(LOCAL + ".explanation"),
                "remedy",
                TEXTS.text(LOCAL + ".remedy"),
                "legalBasis",
                Wording.of(local.getLegalBasis(), local.getLegalBasis()));
        Terms terms = new Terms(
                local.getRule(),
                local.getSeverity(),
                local.getDay(),
                local.getKinds(),
                report -> isBound(report, local),
                SAME_SENTENCES,
                texts);
        return new DeadlineRule(terms, null);
    }

    /**
     * The same rule on a given day.
     *
     * @param day the day that the caller gives as today
     * @return the rule
     */
    public DeadlineRule on(LocalDate day) {
        return new DeadlineRule(terms, day);
    }

    /**
     * The last day for organs of a kind.
     *
     * @param kind the kind
     * @return the day in the year after the fiscal year, or empty if such organs are not bound
     */
    public Optional<MonthDay> lastDay(OrganKind kind) {
        return Optional.of(terms.deadline()).filter(day -> terms.kinds().contains(kind));
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (!terms.bound().test(report)) {
            return;
        }
        LocalDate last = terms.deadline().atYear(report.getYear() + 1);
        Facts facts = new Facts()
                .quoted("organ", report.getOrgan().getName())
                .with("year", report.getYear())
                .with("deadline", last.toString(), inWords(last));
        Optional<LocalDate> published = report.getPublication().flatMap(Publication::getDate);
        List<Address> address = List.of(ElementRef.of("publication/date"));
        if (published.isPresent()) {
            if (published.get().isAfter(last)) {
                facts.with("published", published.get().toString(), inWords(published.get()));
                boolean corrected =
                        report.getPublication().flatMap(Publication::getVersion).isPresent();
                findings.accept(
                        corrected
                                ? notAssessable(facts, address, CORRECTED).build()
                                : broken(facts, address).build());
            }
        } else if (today == null) {
            findings.accept(notAssessable(facts, address, NO_DAY).build());
        } else if (today.isAfter(last)) {
            facts.with("today", today.toString(), inWords(today));
            findings.accept(broken(facts, address, NOT_YET).build());
        }
    }

    private static boolean isBound(DisclosureReport report, Set<OrganKind> kinds) {
        Optional<OrganKind> kind = report.getOrgan().getKind();
        if (kinds.size() == OrganKind.values().length) {
            return true;
        }
        if (kind.isEmpty() || !kinds.contains(kind.get())) {
            return false;
        }
        Optional<OrganLevel> level = report.getOrgan().getLevel();
        // A department stands at county level at least; a government may be that of a township.
        return kind.get() == OrganKind.GOVERNMENT
                ? level.isPresent() && level.get() != OrganLevel.STATE && level.get() != OrganLevel.TOWNSHIP
                : level.isEmpty() || level.get() != OrganLevel.TOWNSHIP;
    }

    private static boolean isBound(DisclosureReport report, LocalDeadline local) {
        Set<OrganLevel> levels = local.getLevels();
        return report.getOrgan().getKind().filter(local.getKinds()::contains).isPresent()
                && (levels.isEmpty()
                        || report.getOrgan().getLevel().filter(levels::contains).isPresent())
                && local.getYear().map(year -> year == report.getYear()).orElse(true);
    }

    static Wording inWords(LocalDate day) {
        return Wording.of(
                String.format(Locale.ROOT, "%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day.toString());
    }
}
