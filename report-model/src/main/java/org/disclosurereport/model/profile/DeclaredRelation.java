package org.disclosurereport.model.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.AddressPattern;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.immutables.value.Value;

/**
 * What a place wants to hold between figures of one report (勾稽关系), also of different tables. It is a rule of its own
 * and is assessed as the relations of the form are.
 *
 * <p>A {@code *} in the place of a row or of a column is the same name in every address that has one: {@code
 * request/*}{@code /total} at most {@code request/newlyReceived/total} holds in every row that has a total.
 */
@Value.Immutable
public interface DeclaredRelation {

    /**
     * One instance: the figures of both sides.
     *
     * @param left the left side; of a sum its total
     * @param right the right side; of a sum its parts
     */
    record Instance(List<CellDefinition> left, List<CellDefinition> right) {}

    /**
     * The id of the rule.
     *
     * @return an id that no other rule has
     */
    FindingCode getRule();

    /**
     * What must hold between the two sides.
     *
     * @return the kind
     */
    Relation.Kind getKind();

    /**
     * The left side; of a sum its total, of a limit the part.
     *
     * @return at least one address; of a sum exactly one
     */
    List<AddressPattern> getLeft();

    /**
     * The right side; of a sum its parts, of a limit the whole.
     *
     * @return at least one address
     */
    List<AddressPattern> getRight();

    /**
     * How much it weighs.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * The rule in one line.
     *
     * @return the title
     */
    Wording getTitle();

    /**
     * Why it must hold.
     *
     * @return the basis, not blank
     */
    String getLegalBasis();

    /**
     * Where the relation stands in the file of its rule book.
     *
     * @return the place, or empty if a program made it
     */
    Optional<Location> getLocation();

    /**
     * The instances of this relation among some tables. One that lacks a figure, or that would add what is counted in
     * pieces to what is counted in money, is none.
     *
     * @param tables the tables, each key once
     * @return the instances, in the order of the first table that is left open
     */
    default List<Instance> instances(List<TableDefinition> tables) {
        List<Instance> instances = new ArrayList<>();
        for (String name : openNames(tables)) {
            List<CellDefinition> left = figures(getLeft(), name, tables);
            List<CellDefinition> right = figures(getRight(), name, tables);
            boolean complete = left.size() == getLeft().size()
                    && right.size() == getRight().size();
            boolean alike = Stream.concat(left.stream(), right.stream())
                            .map(cell -> cell.unit().decimals())
                            .distinct()
                            .count()
                    == 1;
            if (complete && alike) {
                instances.add(new Instance(left, right));
            }
        }
        return instances;
    }

    /** The names that {@code *} can be; one that is used nowhere if no name is open. */
    private Set<String> openNames(List<TableDefinition> tables) {
        Optional<AddressPattern> open = Stream.concat(getLeft().stream(), getRight().stream())
                .filter(address -> address.open().isPresent())
                .findFirst();
        if (open.isEmpty()) {
            return Set.of(AddressPattern.ANY);
        }
        int at = open.get().open().orElseThrow();
        Set<String> names = new LinkedHashSet<>();
        for (TableDefinition table : tables) {
            open.get()
                    .cellsOf(table)
                    .forEach(cell ->
                            names.add(at == 1 ? cell.row().key() : cell.column().key()));
        }
        return names;
    }

    private static List<CellDefinition> figures(
            List<AddressPattern> addresses, String name, List<TableDefinition> tables) {
        return addresses.stream()
                .map(address -> AddressPattern.parse(String.join(
                        "/",
                        address.names().stream()
                                .map(part -> part.equals(AddressPattern.ANY) ? name : part)
                                .toList())))
                .map(address -> tables.stream()
                        .flatMap(table -> address.cellsOf(table).stream())
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Refuses what cannot be a relation. */
    @Value.Check
    default void check() {
        if (getLeft().isEmpty()
                || getRight().isEmpty()
                || (getKind() == Relation.Kind.SUM && getLeft().size() != 1)) {
            throw new IllegalArgumentException("Relation " + getRule()
                    + " must have figures on both sides and a sum one total, but was " + getLeft() + " and "
                    + getRight());
        }
        Set<Integer> open = new LinkedHashSet<>();
        Stream.concat(getLeft().stream(), getRight().stream()).forEach(address -> {
            if (!address.isOfFigures()) {
                throw new IllegalArgumentException("Relation " + getRule()
                        + " must be of figures, table/row/column, but has the address '" + address + "'");
            }
            open.addAll(places(address));
        });
        if (open.size() > 1) {
            throw new IllegalArgumentException("Relation " + getRule()
                    + " must leave rows or columns open, but leaves both: " + getLeft() + " and " + getRight());
        }
        if (getLegalBasis().isBlank()) {
            throw new IllegalArgumentException("Relation " + getRule() + " must have a basis, but it was blank");
        }
    }

    private static List<Integer> places(AddressPattern address) {
        return Stream.of(1, 2)
                .filter(at -> address.names().get(at).equals(AddressPattern.ANY))
                .toList();
    }

    /**
     * A builder that starts from this relation.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a relation. */
    final class Builder extends ImmutableDeclaredRelation.Builder {
        Builder() {}
    }
}
