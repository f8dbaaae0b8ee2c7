package org.disclosurereport.model.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.form.Address;

/** From which place of the source every figure of a report came. Immutable. */
public final class Provenance {

    /** Nothing is known about where the figures came from. */
    public static final Provenance UNKNOWN = new Provenance(Map.of());

    private final Map<Address, Location> locations;

    private Provenance(Map<Address, Location> locations) {
        this.locations = locations;
    }

    /**
     * A provenance.
     *
     * @param locations address in the report to place in the source
     * @return the provenance
     */
    public static Provenance of(Map<? extends Address, Location> locations) {
        return new Provenance(Collections.unmodifiableMap(new LinkedHashMap<>(locations)));
    }

    /**
     * Where something came from.
     *
     * @param address an address in the report
     * @return the place in the source, or empty if it is not known
     */
    public Optional<Location> find(Address address) {
        return Optional.ofNullable(locations.get(address));
    }

    /**
     * All that is known.
     *
     * @return address to place, in the order of reading, unmodifiable
     */
    public Map<Address, Location> toMap() {
        return locations;
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
        return other instanceof Provenance that && locations.equals(that.locations);
    }

    @Override
    public int hashCode() {
        return locations.hashCode();
    }

    @Override
    public String toString() {
        return locations.toString();
    }
}
