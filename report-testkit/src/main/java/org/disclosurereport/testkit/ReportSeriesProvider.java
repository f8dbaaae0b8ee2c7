package org.disclosurereport.testkit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.ReportSeries;

/**
 * Gives {@code @ForAll ReportSeries} a consistent series of any years. {@link OfEdition} asks for years of some editions
 * only; {@link Scale}, {@link WithBlanks} and {@link Consistent} ask for others. jqwik finds it by itself.
 */
public final class ReportSeriesProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public ReportSeriesProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(ReportSeries.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Steering steering = Steering.of(targetType);
        steering.require("ReportSeries", Steering.ALL);
        Set<Arbitrary<?>> series = new LinkedHashSet<>();
        if (!steering.consistent()) {
            steering.requireNoEdition("ReportSeries that is @Consistent(false)");
            series.add(SeriesArbitraries.any());
            return series;
        }
        int first = SeriesArbitraries.FIRST_YEAR;
        while (first <= SeriesArbitraries.LAST_YEAR) {
            int last = lastInRow(steering.editions(), first);
            if (last >= first) {
                series.add(steered(steering, SeriesArbitraries.ofYears(first, last))
                        .consistent());
            }
            first = Math.max(first, last) + 1;
        }
        return series;
    }

    /** The last of the consecutive years from one on that are all of some editions; before it if it is of none. */
    private static int lastInRow(Set<Edition> editions, int first) {
        return IntStream.rangeClosed(first, SeriesArbitraries.LAST_YEAR)
                .takeWhile(year -> editions.contains(Edition.findByYear(year).orElseThrow()))
                .max()
                .orElse(first - 1);
    }

    private static SeriesArbitraries steered(Steering steering, SeriesArbitraries series) {
        SeriesArbitraries scaled = steering.scale().map(series::withScale).orElse(series);
        return steering.blanks() ? scaled.withBlanks() : scaled;
    }
}
