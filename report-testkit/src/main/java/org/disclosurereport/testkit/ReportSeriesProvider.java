package org.disclosurereport.testkit;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.series.ReportSeries;

/**
 * Gives {@code @ForAll ReportSeries} a consistent series in the forms of FY2019 and FY2021; {@code @OfEdition(FY2008)}
 * asks for one with an annex. {@link Scale}, {@link WithBlanks} and {@link Consistent} ask for others. jqwik finds it by
 * itself.
 */
public final class ReportSeriesProvider implements ArbitraryProvider {

    private static final Set<Edition> EDITIONS = EnumSet.of(Edition.FY2008, Edition.FY2019, Edition.FY2021);

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
        steering.requireEditions("ReportSeries", EDITIONS);
        Set<Arbitrary<?>> series = new LinkedHashSet<>();
        if (!steering.consistent()) {
            steering.requireNoEdition("ReportSeries that is @Consistent(false)");
            series.add(SeriesArbitraries.any());
            return series;
        }
        boolean annex = steering.named() && steering.editions().contains(Edition.FY2008);
        if (annex) {
            steering.requireFilled("ReportSeries with an annex");
            series.add(SeriesArbitraries.withAnnex());
        }
        int first = steering.editions().contains(Edition.FY2019) ? 2019 : 2021;
        int last = steering.editions().contains(Edition.FY2021) ? 2025 : 2020;
        if (first < last) {
            Arbitrary<ReportSeries> filled =
                    SeriesArbitraries.consistent(first, last, edition -> steering.reports(edition, false));
            series.add(steering.blanks() ? SeriesArbitraries.withBlanks(filled) : filled);
        }
        return series;
    }
}
