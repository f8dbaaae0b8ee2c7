package org.disclosurereport.testkit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;

/**
 * Gives {@code @ForAll DisclosureReport} a consistent report of any edition, or of those that
 * {@link OfEdition} names. jqwik finds it by itself; nobody else needs to name it.
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
        Edition[] editions =
                targetType.findAnnotation(OfEdition.class).map(OfEdition::value).orElseGet(Edition::values);
        return Arrays.stream(editions)
                .map(edition -> ReportArbitraries.of(edition).consistent())
                .collect(Collectors.toSet());
    }
}
