package org.disclosurereport.model.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.disclosurereport.model.form.Address;
import org.jspecify.annotations.Nullable;

/** From which place of the source every figure of a report came. Immutable. */
public final class Provenance {

    /** Nothing is known about where the figures came from. */
    public static final Provenance UNKNOWN = of(Map.of());

    private final Supplier<? extends Map<? extends Address, Location>> source;
    private volatile @Nullable Map<Address, Location> locations;

    private Provenance(Supplier<? extends Map<? extends Address, Location>> source) {
        this.source = source;
    }

    /**
     * A provenance.
     *
     * @param locations address in the report to place in the source
     * @return the provenance
     */
    public static Provenance of(Map<? extends Address, Location> locations) {
        Map<? extends Address, Location> copy = new LinkedHashMap<>(locations);
        return new Provenance(() -> copy);
    }

    /**
     * A provenance whose places are worked out when somebody first asks: most readings never do.
     *
     * @param locations gives address in the report to place in the source, the same at every call
     * @return the provenance
     */
    public static Provenance deferred(Supplier<? extends Map<? extends Address, Location>> locations) {
        return new Provenance(locations);
    }

    /**
     * Where something came from.
     *
     * @param address an address in the report
     * @return the place in the source, or empty if it is not known
     */
    public Optional<Location> find(Address address) {
        return Optional.ofNullable(toMap().get(address));
    }

    /**
     * All that is known.
     *
     * @return address to place, in the order of reading, unmodifiable
     */
    public Map<Address, Location> toMap() {
        Map<Address, Location> known = locations;
        if (known == null) {
            known = Collections.unmodifiableMap(new LinkedHashMap<>(source.get()));
            locations = known;
        }
        return known;
    }

    /**
     * The finding with its place in the source: that of its first address that has one. A finding that
     * already has a place keeps it.
     *
     * @param finding a finding
     * @return the same finding, located where that is possible
     */
    public Finding locate(Finding finding) {
        if (finding.getLocation().isPresent()) {
            return finding;
        }
        return finding.getAddresses().stream()
                .flatMap(address -> find(address).stream())
                .findFirst()
                .map(place -> finding.toBuilder().location(place).build())
                .orElse(finding);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance that && toMap().equals(that.toMap());
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
