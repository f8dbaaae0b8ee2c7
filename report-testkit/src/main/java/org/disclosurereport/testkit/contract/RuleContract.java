package org.disclosurereport.testkit.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.testkit.ListArbitraries;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.TextArbitraries;

/**
 * What a rule promises: it finds what is wrong and nothing else, whatever it is given. Implement it in a test.
 *
 * <pre>{@code
 * class OurRuleTest implements RuleContract {
 *     @Override
 *     public List<Finding> check(DisclosureReport report) {
 *         List<Finding> findings = new ArrayList<>();
 *         new OurRule().check(report, findings::add);
 *         return findings;
 *     }
 *
 *     @Override
 *     public DisclosureReport broken(DisclosureReport sound) {
 *         return sound.with(CellRef.parse("request/granted/naturalPerson"), Cell.of(-1));
 *     }
 * }
 * }</pre>
 */
public interface RuleContract {

    /**
     * Applies the rule.
     *
     * @param report the report
     * @return what it finds
     */
    List<Finding> check(DisclosureReport report);

    /**
     * Breaks what the rule guards. A rule that never speaks would keep all other promises.
     *
     * @param sound a report in which the rule finds nothing
     * @return the report with a fault that the rule must find
     */
    DisclosureReport broken(DisclosureReport sound);

    /**
     * The editions to which the rule applies.
     *
     * @return all, if not said otherwise
     */
    default Set<Edition> editions() {
        return EnumSet.allOf(Edition.class);
    }

    /**
     * Promise: the rule is silent about consistent reports.
     *
     * @param report a report without a fault
     */
    @Property(tries = 100)
    default void it_is_silent_about_consistent_reports(@ForAll("soundReports") DisclosureReport report) {
        Promise promise = Promise.of("the rule is silent about consistent reports", report);
        List<Finding> findings = promise.call("The rule", () -> check(report));
        promise.require(findings.isEmpty(), "It found " + shown(findings));
    }

    /**
     * Promise: the rule speaks where it is broken.
     *
     * @param report a report without a fault, which is then broken
     */
    @Property(tries = 30)
    default void it_speaks_where_it_is_broken(@ForAll("soundReports") DisclosureReport report) {
        DisclosureReport broken = broken(report);
        Promise promise = Promise.of("the rule speaks where it is broken", broken);
        List<Finding> findings = promise.call("The rule", () -> check(broken));
        promise.require(!findings.isEmpty(), "It found nothing");
    }

    /**
     * Promise: the rule never throws, whatever was filed.
     *
     * @param report any report
     */
    @Property(tries = 100)
    default void it_never_throws(@ForAll("anyReports") DisclosureReport report) {
        Promise.of("the rule never throws, whatever was filed", report).call("The rule", () -> check(report));
    }

    /**
     * Promise: the rule gives the same answer twice.
     *
     * @param report any report
     */
    @Property(tries = 60)
    default void it_gives_the_same_answer_twice(@ForAll("anyReports") DisclosureReport report) {
        Promise promise = Promise.of("the rule gives the same answer twice", report);
        List<Finding> first = promise.call("The rule", () -> check(report));
        List<Finding> second = promise.call("The rule", () -> check(report));
        promise.require(first.equals(second), "It found " + shown(first) + ", then " + shown(second));
    }

    /**
     * Promise: the rule names only figures that the report has.
     *
     * @param report any report
     */
    @Property(tries = 100)
    default void it_names_only_figures_that_the_report_has(@ForAll("anyReports") DisclosureReport report) {
        Promise promise = Promise.of("the rule names only figures that the report has", report);
        List<String> strange = promise.call("The rule", () -> check(report)).stream()
                .flatMap(finding -> finding.getAddresses().stream())
                .filter(address ->
                        address instanceof CellRef ref && report.find(ref).isEmpty())
                .map(Object::toString)
                .distinct()
                .toList();
        promise.require(strange.isEmpty(), "It named " + strange);
    }

    /**
     * Promise: the order of lists of figures does not matter. That of tables cannot: the model brings them in the order
     * of the form.
     *
     * @param report any report with two lists at least
     */
    @Property(tries = 60)
    default void the_order_of_lists_does_not_matter(@ForAll("reportsWithLists") DisclosureReport report) {
        List<StatisticsList> turned = new ArrayList<>(report.getLists());
        Collections.reverse(turned);
        DisclosureReport reversed = report.toBuilder().lists(turned).build();
        Promise promise = Promise.of("the order of lists does not matter", report);
        Set<Finding> found = Set.copyOf(promise.call("The rule", () -> check(report)));
        Set<Finding> otherwise = Set.copyOf(promise.call("The rule", () -> check(reversed)));
        promise.require(
                found.equals(otherwise),
                "It found " + shown(found) + ", and with the lists in reverse " + shown(otherwise));
    }

    private static String shown(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getCode() + " " + finding.getAddresses() + " "
                        + finding.getMessage().zh())
                .toList()
                .toString();
    }

    /**
     * Reports about which the rule has nothing to say.
     *
     * @return consistent reports, if not said otherwise
     */
    @Provide
    default Arbitrary<DisclosureReport> soundReports() {
        return Arbitraries.oneOf(editions().stream()
                .sorted()
                .map(edition -> ReportArbitraries.of(edition).consistent())
                .toList());
    }

    /**
     * Every report.
     *
     * @return reports
     */
    @Provide
    default Arbitrary<DisclosureReport> anyReports() {
        return Arbitraries.oneOf(editions().stream()
                .sorted()
                .map(edition -> Arbitraries.oneOf(
                        ReportArbitraries.of(edition).any(),
                        ReportArbitraries.of(edition).consistent()))
                .toList());
    }

    /**
     * Every report, with two lists of figures more.
     *
     * @return reports
     */
    @Provide
    default Arbitrary<DisclosureReport> reportsWithLists() {
        return Combinators.combine(
                        anyReports(),
                        ListArbitraries.any("list8", TextArbitraries.texts()),
                        ListArbitraries.any("list9", TextArbitraries.texts()))
                .as((report, first, second) ->
                        report.toBuilder().addList(first).addList(second).build());
    }
}
