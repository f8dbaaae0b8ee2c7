package org.disclosurereport.testkit;

import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;

/**
 * Gives {@code @ForAll RegionalReports} a region of which the whole is the sum of its parts. {@link OfEdition}, {@link
 * Scale}, {@link WithBlanks} and {@link Consistent} ask for others. jqwik finds it by itself.
 */
public final class RegionalReportsProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public RegionalReportsProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(RegionalReports.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Steering steering = Steering.of(targetType);
        steering.require("RegionalReports", Steering.ALL);
        steering.requireEditions("RegionalReports", RegionArbitraries.EDITIONS);
        Set<Arbitrary<?>> regions = new LinkedHashSet<>();
        if (!steering.consistent()) {
            steering.requireNoEdition("RegionalReports that is @Consistent(false)");
            regions.add(RegionArbitraries.any());
            return regions;
        }
        for (Edition edition : RegionArbitraries.EDITIONS) {
            if (steering.editions().contains(edition)) {
                regions.add(steered(steering, edition).consistent());
            }
        }
        return regions;
    }

    private static RegionArbitraries steered(Steering steering, Edition edition) {
        RegionArbitraries regions = RegionArbitraries.of(edition);
        if (steering.scale().isPresent()) {
            regions = regions.withScale(steering.scale().get());
        }
        return steering.blanks() ? regions.withBlanks() : regions;
    }
}
