package org.disclosurereport.testkit;

import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.TooManyFilterMissesException;
import net.jqwik.api.sessions.JqwikSession;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.jspecify.annotations.Nullable;

/**
 * Consistent reports, series and regions, and what else a generator makes of a seed, for tests, examples and benchmarks
 * that are not properties.
 */
public final class SampleReports {

    private static final int GENERATOR_SIZE = 1000;

    private SampleReports() {}

    /**
     * A consistent report, the same one for the same edition and seed.
     *
     * @param edition the edition
     * @param seed any number
     * @return a report of {@link ReportArbitraries#consistent()}
     */
    public static DisclosureReport of(Edition edition, long seed) {
        return from(() -> ReportArbitraries.of(edition).consistent(), seed);
    }

    /**
     * A consistent series of any years, the same one for the same seed.
     *
     * @param seed any number
     * @return a series of {@link SeriesArbitraries#ofAllYears()}
     */
    public static ReportSeries series(long seed) {
        return from(() -> SeriesArbitraries.ofAllYears().consistent(), seed);
    }

    /**
     * A consistent series of some years, the same one for the same years and seed.
     *
     * @param firstYear the first year that it may have, 2008 or later
     * @param lastYear the last year that it may have, 2025 or earlier
     * @param seed any number
     * @return a series of {@link SeriesArbitraries#ofYears(int, int)}
     * @throws IllegalArgumentException if there are not two such years
     */
    public static ReportSeries series(int firstYear, int lastYear, long seed) {
        SeriesArbitraries series = SeriesArbitraries.ofYears(firstYear, lastYear);
        return from(series::consistent, seed);
    }

    /**
     * A region of which the whole is the sum of its parts, the same one for the same edition and seed.
     *
     * @param edition an edition whose reports have tables
     * @param seed any number
     * @return a region of {@link RegionArbitraries#consistent()}
     * @throws IllegalArgumentException if reports of the edition have no tables
     */
    public static RegionalReports region(Edition edition, long seed) {
        RegionArbitraries regions = RegionArbitraries.of(edition);
        return from(regions::consistent, seed);
    }

    /**
     * Whatever a generator makes of a seed: the same on every JDK, inside and outside of a jqwik property.
     *
     * @param arbitrary makes the generator; jqwik wants it made where it draws
     * @param seed any number
     * @param <T> what is drawn
     * @return what is drawn
     * @throws TooManyFilterMissesException if a filter lets nothing pass
     */
    public static synchronized <T> T from(Supplier<? extends Arbitrary<T>> arbitrary, long seed) {
        try {
            return draw(arbitrary, seed);
        } catch (TooManyFilterMissesException nothingPasses) {
            throw nothingPasses;
        } catch (JqwikException outsideOfJqwik) {
            // jqwik draws within its own life cycle only and cannot be asked whether this is it. A session
            // belongs to the whole program: hence one at a time.
            AtomicReference<@Nullable T> drawn = new AtomicReference<>();
            JqwikSession.run(() -> drawn.set(draw(arbitrary, seed)));
            return Objects.requireNonNull(drawn.get());
        }
    }

    private static <T> T draw(Supplier<? extends Arbitrary<T>> arbitrary, long seed) {
        return arbitrary.get().generator(GENERATOR_SIZE).next(new Random(seed)).value();
    }
}
