package org.disclosurereport.io.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.finding.NearestName;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;

/** The addresses of all editions and of the annexes that are known, as profiles write them. */
final class FigureAddresses {

    /** More names are not listed. */
    private static final int MAX_NAMES = 80;

    private static final Map<String, Set<TableDefinition>> TABLES = tables();

    private final YamlReader reader;

    FigureAddresses(YamlReader reader) {
        this.reader = reader;
    }

    private static Map<String, Set<TableDefinition>> tables() {
        Map<String, Set<TableDefinition>> tables = new LinkedHashMap<>();
        Stream<TableDefinition> ofAnnexes = Stream.of(LocalAnnex.values()).map(LocalAnnex::toTable);
        Stream.concat(Edition.everyTable().stream(), ofAnnexes)
                .forEach(table -> tables.computeIfAbsent(table.key(), key -> new LinkedHashSet<>())
                        .add(table));
        return tables;
    }

    /** Figures of one table: a row and a column, one of them possibly {@code *}. What no form has is told. */
    Optional<AddressPattern> figure(YamlNode node) {
        Wording expected = Wording.of(
                "数字的地址（表/行/列，行或列可为 *）", "the address of figures (table/row/column, row or column possibly *)");
        return pattern(
                        node,
                        expected,
                        address -> address.isOfFigures()
                                && !address.names()
                                        .equals(List.of(
                                                address.names().get(0), AddressPattern.ANY, AddressPattern.ANY)))
                .filter(address -> isKnown(node, address));
    }

    /** Any element of a report. Below a table that is known, what no form has is told. */
    Optional<AddressPattern> element(YamlNode node) {
        Wording expected = Wording.of("以 / 分隔的名称，每个可为 *", "names separated by /, each possibly *");
        return pattern(node, expected, address -> true)
                .filter(address -> !TABLES.containsKey(address.names().get(0)) || isKnown(node, address));
    }

    private Optional<AddressPattern> pattern(YamlNode node, Wording expected, Predicate<AddressPattern> wanted) {
        return reader.shaped(node, "address", expected, text -> {
            try {
                return Optional.of(AddressPattern.parse(text.strip())).filter(wanted);
            } catch (IllegalArgumentException noAddress) {
                return Optional.empty();
            }
        });
    }

    private boolean isKnown(YamlNode node, AddressPattern address) {
        List<String> names = address.names();
        Set<TableDefinition> tables = TABLES.get(names.get(0));
        if (tables == null) {
            return unknown(node, names, 0, TABLES.keySet());
        }
        List<CellDefinition> cells =
                tables.stream().flatMap(table -> table.cells().stream()).toList();
        for (int at = 1; at < names.size(); at++) {
            int place = at;
            List<CellDefinition> found = cells.stream()
                    .filter(cell -> isNamed(names.get(place), name(cell, place)))
                    .toList();
            if (found.isEmpty()) {
                return unknown(
                        node,
                        names,
                        at,
                        cells.stream()
                                .map(cell -> name(cell, place))
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
            cells = found;
        }
        return true;
    }

    private static boolean isNamed(String name, String key) {
        return name.equals(AddressPattern.ANY) || name.equals(key);
    }

    private static String name(CellDefinition cell, int place) {
        return switch (place) {
            case 1 -> cell.row().key();
            case 2 -> cell.column().key();
            default -> "";
        };
    }

    private boolean unknown(YamlNode node, List<String> names, int at, Collection<String> known) {
        Wording advice = NearestName.find(names.get(at), known)
                .map(near -> {
                    List<String> right = new ArrayList<>(names);
                    right.set(at, near);
                    String address = String.join("/", right);
                    return Wording.of("是否为 \"" + address + "\"？", "Is \"" + address + "\" meant?");
                })
                .orElseGet(() -> {
                    String listed = known.stream().limit(MAX_NAMES).collect(Collectors.joining(", "));
                    return Wording.of("可用名称：" + listed, "Known names: " + listed);
                });
        reader.report(ReadingCode.UNKNOWN_FIELD, node.place(), "name", String.join("/", names), "advice", advice);
        return false;
    }
}
