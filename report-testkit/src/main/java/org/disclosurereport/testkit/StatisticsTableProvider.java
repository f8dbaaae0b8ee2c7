package org.disclosurereport.testkit;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Gives {@code @ForAll StatisticsTable} a consistent table of any national form. {@link OfEdition}, {@link Scale}, {@link
 * WithBlanks} and {@link Consistent} ask for others. jqwik finds it by itself.
 */
public final class StatisticsTableProvider implements ArbitraryProvider {

    private static final Set<Edition> EDITIONS = EnumSet.of(Edition.FY2014, Edition.FY2019, Edition.FY2021);

    /** Made by jqwik. */
    public StatisticsTableProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(StatisticsTable.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Steering steering = Steering.of(targetType);
        steering.require("StatisticsTable", Steering.ALL);
        steering.requireEditions("StatisticsTable", EDITIONS);
        Set<Arbitrary<?>> tables = new LinkedHashSet<>();
        for (Edition edition : steering.editions()) {
            edition.form().tables().forEach(definition -> tables.add(steered(steering, definition)));
        }
        return tables;
    }

    private static Arbitrary<StatisticsTable> steered(Steering steering, TableDefinition definition) {
        if (!steering.consistent()) {
            return TableArbitraries.any(definition);
        }
        Arbitrary<StatisticsTable> tables = steering.scale()
                .map(scale -> TableArbitraries.consistent(definition, scale))
                .orElseGet(() -> TableArbitraries.consistent(definition));
        return steering.blanks() ? TableArbitraries.withBlanks(tables) : tables;
    }
}
