package org.disclosurereport.io.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;

/** Where every element of one document stood; places become objects only when somebody asks. */
final class PlaceLog {

    private final List<Address> addresses = new ArrayList<>(256);
    private long[] places = new long[256];

    void add(Address address, long place) {
        if (place == Place.UNKNOWN) {
            return;
        }
        if (addresses.size() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[addresses.size()] = place;
        addresses.add(address);
    }

    Provenance toProvenance() {
        return Provenance.deferred(this::toMap);
    }

    private Map<Address, Location> toMap() {
        Map<Address, Location> map = new LinkedHashMap<>();
        IntStream.range(0, addresses.size())
                .boxed()
                .sorted((a, b) -> Long.compare(places[a], places[b]))
                .forEach(i -> map.putIfAbsent(addresses.get(i), Place.unpack(places[i])));
        return map;
    }
}
