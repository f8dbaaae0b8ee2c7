package org.disclosurereport.io.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.Relation.Kind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation;
import org.jspecify.annotations.Nullable;

/** Reads the relations that a profile declares. */
final class RelationParser {

    private static final String WHAT = "relations";
    private static final String EQUAL = "equal";
    private static final Map<String, Kind> KINDS = kinds();

    private final ProfileParts reader;
    private final FigureAddresses addresses;

    RelationParser(ProfileParts reader) {
        this.reader = reader;
        this.addresses = new FigureAddresses(reader);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("sum", Kind.SUM);
        kinds.put("balance", Kind.BALANCE);
        kinds.put("atMost", Kind.AT_MOST);
        // A balance of one figure on each side.
        kinds.put(EQUAL, Kind.BALANCE);
        return kinds;
    }

    List<DeclaredRelation> relations(@Nullable YamlNode node) {
        return reader.each(node, WHAT, this::relation);
    }

    private Optional<DeclaredRelation> relation(YamlNode node) {
        int before = reader.reported();
        Map<String, YamlNode> members =
                reader.object(node, WHAT, "id", "kind", "left", "right", "severity", "title", "basis");
        Optional<FindingCode> id = reader.id(members, node, WHAT);
        Optional<String> kind = reader.require(members, "kind", node, WHAT)
                .flatMap(given -> reader.choice(given, "kind", named(KINDS.keySet())));
        Optional<Severity> severity = reader.severity(members, node, WHAT);
        Optional<Wording> title = reader.title(members, node, WHAT);
        Optional<String> basis = reader.text(members, "basis", node, WHAT);
        boolean oneLeft = kind.filter(name -> KINDS.get(name) == Kind.SUM || name.equals(EQUAL))
                .isPresent();
        boolean oneRight = kind.filter(EQUAL::equals).isPresent();
        List<AddressPattern> left = side(members, "left", node, oneLeft);
        List<AddressPattern> right = side(members, "right", node, oneRight);
        long open = Stream.concat(left.stream(), right.stream())
                .flatMap(address -> address.open().stream())
                .distinct()
                .count();
        if (open > 1) {
            reader.invalid(
                    node,
                    WHAT,
                    Wording.of("行和列中只有一个为 *", "with * in the place of rows or of columns, not of both"),
                    left + " " + right);
        }
        if (reader.reported() > before) {
            return Optional.empty();
        }
        return Optional.of(DeclaredRelation.builder()
                .rule(id.orElseThrow())
                .kind(kind.map(KINDS::get).orElseThrow())
                .left(left)
                .right(right)
                .severity(severity.orElseThrow())
                .title(title.orElseThrow())
                .legalBasis(basis.orElseThrow())
                .location(node.place())
                .build());
    }

    private static Map<String, String> named(Iterable<String> names) {
        Map<String, String> named = new LinkedHashMap<>();
        names.forEach(name -> named.put(name, name));
        return named;
    }

    private List<AddressPattern> side(Map<String, YamlNode> members, String name, YamlNode owner, boolean one) {
        Optional<YamlNode> node = reader.require(members, name, owner, WHAT);
        List<YamlNode> given = node.map(ProfileParts::oneOrMore).orElse(List.of());
        if (node.isPresent() && (given.isEmpty() || (one && given.size() > 1))) {
            Wording expected = one
                    ? Wording.of("一个数字的地址", "the address of one figure")
                    : Wording.of("至少一个数字的地址", "the address of at least one figure");
            reader.invalid(node.get(), name, expected, String.valueOf(given.size()));
        }
        return given.stream().flatMap(item -> addresses.figure(item).stream()).toList();
    }
}
