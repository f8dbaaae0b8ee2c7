package org.disclosurereport.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.ReportingOrgan;

/**
 * Gives {@code @ForAll ReportingOrgan} an organ whose codes are right, and {@code @ForAll OrganTree} a government with
 * its organs. {@link Consistent} asks for an organ of any content. jqwik finds it by itself.
 */
public final class ReportingOrganProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public ReportingOrganProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(ReportingOrgan.class) || targetType.isOfType(OrganTree.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Steering steering = Steering.of(targetType);
        if (targetType.isOfType(OrganTree.class)) {
            steering.require("OrganTree", Set.of());
            return Set.of(OrganArbitraries.trees());
        }
        steering.require("ReportingOrgan", Set.of("Consistent"));
        return Set.of(
                steering.consistent() ? OrganArbitraries.consistent() : OrganArbitraries.any(TextArbitraries.texts()));
    }
}
