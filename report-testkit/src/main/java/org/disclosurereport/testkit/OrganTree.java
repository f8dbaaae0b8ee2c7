package org.disclosurereport.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportingOrgan;

/**
 * A government with the organs that belong to it and the governments below it, each with its parent.
 *
 * @param government the government
 * @param generalOffice its general office; a township has none
 * @param departments its departments, and organisations that are authorised to act for it
 * @param below the governments of the next level with their organs
 */
public record OrganTree(
        ReportingOrgan government,
        Optional<ReportingOrgan> generalOffice,
        List<ReportingOrgan> departments,
        List<OrganTree> below) {

    /**
     * Takes copies of the lists.
     *
     * @param government the government
     * @param generalOffice its general office
     * @param departments its departments
     * @param below the governments of the next level
     */
    public OrganTree {
        departments = List.copyOf(departments);
        below = List.copyOf(below);
    }

    /**
     * The organs that report to the government: its office, its departments, and the governments of the next level.
     *
     * @return the organs, each with the government as its parent
     */
    public List<ReportingOrgan> children() {
        return Stream.of(
                        generalOffice.stream(),
                        departments.stream(),
                        below.stream().map(OrganTree::government))
                .flatMap(organs -> organs)
                .toList();
    }

    /**
     * Every organ of the tree.
     *
     * @return the government first, then its office and departments, then the trees below
     */
    public Stream<ReportingOrgan> organs() {
        return Stream.of(
                        Stream.of(government),
                        generalOffice.stream(),
                        departments.stream(),
                        below.stream().flatMap(OrganTree::organs))
                .flatMap(organs -> organs);
    }
}
