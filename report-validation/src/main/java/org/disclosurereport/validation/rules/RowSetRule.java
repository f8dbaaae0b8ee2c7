package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;
import org.jspecify.annotations.Nullable;

/**
 * Every table has the rows and columns that the edition prescribes. A table with other rows is reported; a
 * table that the source has no place for cannot be assessed.
 */
public final class RowSetRule extends CatalogueRule implements ReportRule {

    private static final String NOT_PRESCRIBED = ".messageNotPrescribed";
    private static final String ABSENT = ".notAssessable.absent";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public RowSetRule(String id, Severity severity) {
        super(id, severity, NOT_PRESCRIBED, ABSENT);
    }

    @Override
    public boolean isEssential() {
        return true;
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        List<TableDefinition> prescribed = report.getEdition().form().tables();
        List<StatisticsTable> filed = report.getTables();
        if (isExactly(prescribed, filed)) {
            return;
        }
        for (int i = 0; i < prescribed.size(); i++) {
            check(report, prescribed.get(i), filed, findings);
        }
        for (int i = 0; i < filed.size(); i++) {
            TableDefinition definition = filed.get(i).getDefinition();
            if (!isPrescribed(prescribed, definition.key())) {
                findings.accept(broken(facts(report, definition), address(definition), NOT_PRESCRIBED)
                        .build());
            }
        }
    }

    /** The usual case, without a look at any key. */
    private static boolean isExactly(List<TableDefinition> prescribed, List<StatisticsTable> filed) {
        if (prescribed.size() != filed.size()) {
            return false;
        }
        for (int i = 0; i < filed.size(); i++) {
            if (filed.get(i).getDefinition() != prescribed.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void check(
            DisclosureReport report,
            TableDefinition prescribed,
            List<StatisticsTable> filed,
            Consumer<? super Finding> findings) {
        TableDefinition definition = find(filed, prescribed.key());
        if (definition == null) {
            findings.accept(notAssessable(new Facts().table("table", prescribed), address(prescribed), ABSENT)
                    .build());
        } else if (definition != prescribed) {
            Facts facts = facts(report, definition)
                    .with("prescribedRows", prescribed.rows().size());
            findings.accept(broken(facts, address(definition)).build());
        }
    }

    private static @Nullable TableDefinition find(List<StatisticsTable> filed, String key) {
        for (int i = 0; i < filed.size(); i++) {
            TableDefinition definition = filed.get(i).getDefinition();
            if (definition.key().equals(key)) {
                return definition;
            }
        }
        return null;
    }

    private static boolean isPrescribed(List<TableDefinition> prescribed, String key) {
        for (int i = 0; i < prescribed.size(); i++) {
            if (prescribed.get(i).key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static Facts facts(DisclosureReport report, TableDefinition filed) {
        return new Facts()
                .table("table", filed)
                .with("form", filed.form())
                .with("rows", filed.rows().size())
                .with("edition", report.getEdition().name());
    }

    private static List<ElementRef> address(TableDefinition definition) {
        return List.of(ElementRef.of(definition.key()));
    }
}
