package org.disclosurereport.testkit;

import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;

/**
 * Gives {@code @ForAll DisclosureReport} a consistent report of any edition. {@link OfEdition}, {@link Scale}, {@link
 * WithBlanks} and {@link Consistent} ask for others. jqwik finds it by itself; nobody else needs to name it.
 */
public final class DisclosureReportProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public DisclosureReportProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(DisclosureReport.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Steering steering = Steering.of(targetType);
        steering.require("DisclosureReport", Steering.ALL);
        Set<Arbitrary<?>> arbitraries = new LinkedHashSet<>();
        for (Edition edition : steering.editions()) {
            ReportArbitraries reports = steering.reports(edition);
            arbitraries.add(steering.consistent() ? reports.consistent() : reports.any());
        }
        return arbitraries;
    }
}
