package org.disclosurereport.validation.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.disclosurereport.model.dispute.DisputeProcedure;
import org.disclosurereport.model.dispute.DisputeResult;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.statistics.StatisticsColumn;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.statistics.StatisticsRow;

/**
 * Where a finding stands, as a path on the report bean that a host can navigate: {@code
 * request.cells[GRANTED][NATURAL_PERSON]}, {@code organ.creditCode}. The cell is one flat node: nested
 * container nodes would print as {@code cells[GRANTED].<map value>[NATURAL_PERSON].<map value>}.
 */
final class BeanPath {

    private static final String SECTIONS = "sections";
    private static final String LISTS = "lists";
    private static final String STATED_FIGURES = "statedFigures";
    private static final Set<String> TABLES = Set.copyOf(Edition.tableKeys());

    private final List<String> nodes;

    private BeanPath(List<String> nodes) {
        this.nodes = nodes;
    }

    /** The path of the first address; a finding about the whole document stands at the report itself. */
    static BeanPath of(Finding finding) {
        return finding.getAddresses().isEmpty()
                ? new BeanPath(List.of())
                : of(finding.getAddresses().get(0));
    }

    static BeanPath of(Address address) {
        if (address.toString().startsWith(StatedFigure.TABLE + "/")) {
            return new BeanPath(List.of(STATED_FIGURES));
        }
        if (address instanceof CellRef cell) {
            if (!TABLES.contains(cell.table())) {
                // Lists are a list of the bean, too: the figure is named by the message and the payload.
                return new BeanPath(List.of(LISTS));
            }
            return new BeanPath(List.of(cell.table(), nodeOf(cell)));
        }
        List<String> names = List.of(address.toString().split("/"));
        // Sections are a list of the bean: a name in it, of a section that may be missing, leads nowhere.
        return new BeanPath(names.get(0).equals(SECTIONS) ? List.of(SECTIONS) : names);
    }

    private static String nodeOf(CellRef cell) {
        return switch (cell.table()) {
            case ProactiveDisclosure.KEY -> node(cell, ProactiveRow.class, ProactiveColumn.class);
            case RequestTable.KEY -> node(cell, RequestRow.class, Applicant.class);
            case StatisticsForm.KEY -> node(cell, StatisticsRow.class, StatisticsColumn.class);
            case DisputeTable.KEY -> node(cell, DisputeProcedure.class, DisputeResult.class);
            default -> throw new IllegalArgumentException("No view of table " + cell.table());
        };
    }

    private static <R extends Enum<R> & FormKey, C extends Enum<C> & FormKey> String node(
            CellRef cell, Class<R> rows, Class<C> columns) {
        return node(
                FormKey.find(rows, cell.row()).map(Enum::name).orElse(cell.row()),
                FormKey.find(columns, cell.column()).map(Enum::name).orElse(cell.column()));
    }

    private static String node(String row, String column) {
        return "cells[" + row + "][" + column + "]";
    }

    void addTo(ConstraintViolationBuilder violation) {
        if (nodes.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        List<String> further = new ArrayList<>(nodes);
        NodeBuilderCustomizableContext node = violation.addPropertyNode(further.remove(0));
        for (String name : further) {
            node = node.addPropertyNode(name);
        }
        node.addConstraintViolation();
    }

    @Override
    public String toString() {
        return String.join(".", nodes);
    }
}
