package org.disclosurereport.io.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.TableDefinition;

/** Where every element of one document stood; places become objects only when somebody asks. */
final class PlaceLog {

    private record Element(Address address, long place) {}

    private final List<Element> elements = new ArrayList<>(32);
    private final Map<TableDefinition, long[]> tables = new LinkedHashMap<>();

    void add(Address address, long place) {
        elements.add(new Element(address, place));
    }

    /** The places of the cells of a table, by the number of the cell. */
    void add(TableDefinition definition, long[] places) {
        tables.put(definition, places);
    }

    Provenance toProvenance() {
        return Provenance.deferred(this::toMap);
    }

    private Map<Address, Location> toMap() {
        List<Element> all = new ArrayList<>(elements);
        tables.forEach((definition, places) -> {
            for (int i = 0; i < places.length; i++) {
                all.add(new Element(definition.cell(i).ref(), places[i]));
            }
        });
        Map<Address, Location> map = new LinkedHashMap<>();
        all.stream()
                .filter(element -> element.place != Place.UNKNOWN)
                .sorted(Comparator.comparingLong(Element::place))
                .forEach(element -> map.putIfAbsent(element.address, Place.unpack(element.place)));
        return map;
    }
}
