package org.disclosurereport.model.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the reports of many organs (汇总). {@link #plus} is associative and commutative and {@link #empty()} its
 * identity: any order, grouping or number of threads gives an equal roll-up with its parts, sums and obstacles in the
 * same order.
 *
 * <pre>{@code
 * RollUp region = reports.parallel().collect(RollUp.collector());
 * RollUp same = reports.map(RollUp::of).reduce(RollUp.empty(), RollUp::plus);
 * }</pre>
 *
 * <p>Every report can be put into a roll-up; whether the sum means anything is told by {@link #obstacles()}, and
 * while there are any, no sum is given out. Immutable.
 */
public final class RollUp {

    private static final RollUp EMPTY = new RollUp(PartBag.EMPTY, List.of());

    private static final List<TableDefinition> DEFINITIONS = Edition.everyTable();

    private static final Comparator<TableSum> ORDER_OF_FORMS =
            Comparator.comparingInt(sum -> DEFINITIONS.indexOf(sum.getDefinition()));

    private final PartBag parts;
    private final List<TableSum> sums;
    private volatile @Nullable List<Obstacle> obstacles;

    private RollUp(PartBag parts, List<TableSum> sums) {
        this.parts = parts;
        this.sums = sums;
    }

    /**
     * The roll-up of no reports.
     *
     * @return the identity of {@link #plus}
     */
    public static RollUp empty() {
        return EMPTY;
    }

    /**
     * The roll-up of one report.
     *
     * @param report the report
     * @return the roll-up
     */
    public static RollUp of(DisclosureReport report) {
        return of(List.of(report));
    }

    /**
     * The roll-up of some reports.
     *
     * @param reports the reports
     * @return the roll-up
     */
    public static RollUp of(Collection<? extends DisclosureReport> reports) {
        return reports.stream().collect(collector());
    }

    /**
     * Collects reports into a roll-up that leads from each sum to its parts. It keeps the tables of every report, not
     * its text: about two kilobytes for a report of FY2021, which are shared with the report.
     *
     * @return the collector, for streams of any kind
     */
    public static Collector<DisclosureReport, ?, RollUp> collector() {
        return collector(PartReport::of);
    }

    private static Collector<DisclosureReport, ?, RollUp> collector(Function<DisclosureReport, PartReport> part) {
        return Collector.of(
                Addition::new,
                (sum, report) -> sum.add(part.apply(report), report.getTables()),
                Addition::add,
                Addition::result,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Collects reports into a roll-up that knows whose reports were added, but keeps none of their tables.
     *
     * @return the collector, for streams of any kind
     */
    public static Collector<DisclosureReport, ?, RollUp> collectorWithoutTables() {
        return collector(report -> PartReport.of(report).withoutTables());
    }

    /**
     * The reports of both roll-ups.
     *
     * @param other another roll-up
     * @return the roll-up of the reports of both; a report that is in both is in it twice, which is an obstacle
     */
    public RollUp plus(RollUp other) {
        return new Addition().add(this).add(other).result();
    }

    /**
     * How many reports were added.
     *
     * @return the number of parts
     */
    public int size() {
        return parts.size();
    }

    /**
     * Whether nothing was added.
     *
     * @return true if there is no part
     */
    public boolean isEmpty() {
        return parts.size() == 0;
    }

    /**
     * The reports that were added.
     *
     * @return the parts by year, edition and organ, the same order however they were added
     */
    public List<PartReport> getParts() {
        return parts.sorted();
    }

    /**
     * Whether each part keeps its tables, so that sums lead back to their parts.
     *
     * @return false if a part came through {@link #collectorWithoutTables()}
     */
    public boolean isDetailed() {
        return parts.sorted().stream().allMatch(PartReport::detailed);
    }

    /**
     * What stands in the way of adding the reports up.
     *
     * @return the obstacles by kind, and then in the order of the parts; empty if the sums mean something
     */
    public List<Obstacle> obstacles() {
        List<Obstacle> found = obstacles;
        if (found == null) {
            found = ObstacleSearch.of(parts.sorted(), sums);
            obstacles = found;
        }
        return found;
    }

    /**
     * The sum of a table.
     *
     * @param key for example {@code request}
     * @return the sum, or empty if no report has the table or an obstacle stands in the way
     */
    public Optional<TableSum> findTable(String key) {
        boolean hindered = obstacles().stream()
                .anyMatch(obstacle -> obstacle.table().map(key::equals).orElse(true));
        return hindered
                ? Optional.empty()
                : sums.stream()
                        .filter(sum -> sum.getDefinition().key().equals(key))
                        .findFirst();
    }

    /**
     * The sum of a cell.
     *
     * @param ref the address
     * @return the sum, or empty if no report has the cell or an obstacle stands in the way
     */
    public Optional<CellSum> find(CellRef ref) {
        return findTable(ref.table())
                .flatMap(
                        sum -> sum.getDefinition().find(ref.row(), ref.column()).map(cell -> sum.cell(cell.index())));
    }

    /**
     * What each report contributes to the sum of a cell.
     *
     * @param ref the address
     * @return every part with its cell, in the order of the parts
     * @throws IllegalStateException if the tables of a part are not kept, see {@link #isDetailed()}
     */
    public List<PartCell> parts(CellRef ref) {
        return parts.sorted().stream()
                .map(part -> {
                    if (!part.detailed()) {
                        throw new IllegalStateException("A roll-up must keep the tables of its parts to tell what they "
                                + "contribute to " + ref + ", but does not keep those of "
                                + part.organ().getName());
                    }
                    return new PartCell(part, part.find(ref));
                })
                .toList();
    }

    /**
     * Compares the organs that reported with those that are expected to.
     *
     * @param expected the organs of which reports are expected
     * @return the organs that are missing, and those that are not expected
     */
    public OrganMatch match(Collection<ReportingOrgan> expected) {
        return OrganMatch.between(
                expected, parts.sorted().stream().map(PartReport::organ).toList());
    }

    /**
     * The sum as a report, see {@link TableSum#toTable()}. A table that cannot be added, because it was filed in several
     * printings, is left out.
     *
     * @param organ the organ that the sum is of
     * @param scope for whom the sum speaks
     * @return the report, or empty if there are no parts or an obstacle concerns the reports as a whole
     */
    public Optional<DisclosureReport> toReport(ReportingOrgan organ, ReportScope scope) {
        boolean hindered =
                obstacles().stream().anyMatch(obstacle -> obstacle.table().isEmpty());
        if (hindered || isEmpty()) {
            return Optional.empty();
        }
        PartReport first = parts.sorted().get(0);
        return Optional.of(DisclosureReport.builder()
                .edition(first.edition())
                .year(first.year())
                .organ(organ)
                .scope(scope)
                .tables(sums.stream()
                        .map(sum -> sum.getDefinition().key())
                        .distinct()
                        .flatMap(key -> findTable(key).stream())
                        .map(TableSum::toTable)
                        .toList())
                .build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollUp that
                && sums.equals(that.sums)
                && parts.size() == that.parts.size()
                && parts.sorted().equals(that.parts.sorted());
    }

    @Override
    public int hashCode() {
        return 31 * parts.size() + sums.hashCode();
    }

    @Override
    public String toString() {
        return "roll-up of " + parts.size() + " reports";
    }

    /** Reports on their way into a roll-up. */
    private static final class Addition {

        private final List<PartReport> own = new ArrayList<>();
        private PartBag bag = PartBag.EMPTY;
        private final List<TableSum.Builder> sums = new ArrayList<>();

        void add(PartReport part, List<StatisticsTable> tables) {
            own.add(part);
            tables.forEach(table -> sum(table.getDefinition()).add(table));
        }

        Addition add(RollUp rollUp) {
            bag = bag.plus(rollUp.parts);
            rollUp.sums.forEach(sum -> sum(sum.getDefinition()).add(sum));
            return this;
        }

        Addition add(Addition other) {
            return add(other.result());
        }

        private TableSum.Builder sum(TableDefinition definition) {
            for (TableSum.Builder sum : sums) {
                if (sum.definition() == definition) {
                    return sum;
                }
            }
            TableSum.Builder sum = TableSum.builder(definition);
            sums.add(sum);
            return sum;
        }

        RollUp result() {
            PartBag all = bag.plus(PartBag.of(own));
            List<TableSum> sorted = sums.stream()
                    .map(TableSum.Builder::build)
                    .sorted(ORDER_OF_FORMS)
                    .toList();
            return all.size() == 0 ? EMPTY : new RollUp(all, sorted);
        }
    }
}
