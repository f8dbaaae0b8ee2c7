package org.disclosurereport.validation.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
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

    private final MonthDay deadline;
    private final Set<OrganKind> kinds;
    private final @Nullable LocalDate today;

    private DeadlineRule(
            String id, Severity severity, MonthDay deadline, Set<OrganKind> kinds, @Nullable LocalDate today) {
        super(id, severity, NOT_YET, NO_DAY, CORRECTED);
        this.deadline = deadline;
        this.kinds = kinds;
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
        return new DeadlineRule(
                id, severity, MonthDay.of(1, 31), EnumSet.of(OrganKind.DEPARTMENT, OrganKind.GENERAL_OFFICE), null);
    }

    /**
     * Local governments at county level and above: 31 March.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static DeadlineRule ofGovernments(String id, Severity severity) {
        return new DeadlineRule(id, severity, MonthDay.of(3, 31), EnumSet.of(OrganKind.GOVERNMENT), null);
    }

    /**
     * All organs under the 2007 Regulation: 31 March.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static DeadlineRule ofAllOrgans(String id, Severity severity) {
        return new DeadlineRule(id, severity, MonthDay.of(3, 31), EnumSet.allOf(OrganKind.class), null);
    }

    /**
     * The same rule on a given day.
     *
     * @param day the day that the caller gives as today
     * @return the rule
     */
    public DeadlineRule on(LocalDate day) {
        return new DeadlineRule(code().toString(), severity(), deadline, kinds, day);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (!isBound(report)) {
            return;
        }
        LocalDate last = deadline.atYear(report.getYear() + 1);
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

    private boolean isBound(DisclosureReport report) {
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

    static Wording inWords(LocalDate day) {
        return Wording.of(
                String.format(Locale.ROOT, "%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                day.toString());
    }
}
