package org.disclosurereport.validation.diagnosis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.finding.AppliedChange;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.rules.NonNegativeRule;
import org.disclosurereport.validation.rules.RelationRule;
import org.jspecify.annotations.Nullable;

/**
 * Says which figures of a report may be wrong. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Diagnosis diagnosis : Diagnostician.standard().diagnose(report)) {
 *     System.out.println(diagnosis.message(Locale.CHINESE));
 * }
 * }</pre>
 *
 * <p>Each table is looked at by itself, under those of its sums, balances and limits whose rules report errors. Sets of
 * up to {@value #MAX_CELLS} wrong cells are tried, the smallest ones first; at most {@value #MAX_SUGGESTIONS} are listed
 * and {@value #MAX_STEPS} cells tried in one table. Where a bound is met, the diagnosis is not {@linkplain
 * Diagnosis#isComplete() complete}.
 */
public final class Diagnostician {

    /** How many cells of one table may be wrong together. */
    public static final int MAX_CELLS = 3;

    /** How many explanations are listed. */
    public static final int MAX_SUGGESTIONS = 500;

    /** How many cells are tried in one table. */
    public static final int MAX_STEPS = 50_000;

    private static final Diagnostician STANDARD = new Diagnostician(ReportValidator.standard());

    /** Of every edition its rules about relations that report errors, by their ids. */
    private final Map<Edition, Map<String, RelationRule>> errors = new EnumMap<>(Edition.class);

    /** Of every edition its tables; what nothing must hold in is left out. */
    private final Map<Edition, Map<TableDefinition, TableIdentities>> prescribed = new EnumMap<>(Edition.class);

    Diagnostician(ReportValidator validator) {
        for (Edition edition : Edition.values()) {
            errors.put(edition, errors(edition, validator));
            Map<TableDefinition, TableIdentities> tables = new HashMap<>();
            edition.form()
                    .everyTable()
                    .forEach(table -> compile(edition, table).ifPresent(identities -> tables.put(table, identities)));
            prescribed.put(edition, tables);
        }
    }

    /**
     * The diagnostician that knows the rules of the {@link RuleCatalogue}.
     *
     * @return the diagnostician
     */
    public static Diagnostician standard() {
        return STANDARD;
    }

    /**
     * The diagnostician that takes for errors what a validator takes for errors. A profile that switches a rule about
     * sums off, or only warns, takes its sums away; one that makes an error of a warning adds them. That figures are
     * not negative holds in any profile, and what a profile declares itself or suppresses changes nothing here.
     *
     * @param validator the validator
     * @return the diagnostician; it is made anew at every call unless the validator is the standard one
     */
    public static Diagnostician of(ReportValidator validator) {
        return validator == ReportValidator.standard() ? STANDARD : new Diagnostician(validator);
    }

    private static Map<String, RelationRule> errors(Edition edition, ReportValidator validator) {
        Map<String, RelationRule> errors = new HashMap<>();
        for (ReportRule rule : RuleCatalogue.rules(edition)) {
            if (rule instanceof RelationRule relationRule
                    && validator.severityOf(rule.code()).equals(Optional.of(Severity.ERROR))) {
                errors.put(rule.code().toString(), relationRule);
            }
        }
        return errors;
    }

    /**
     * Looks at every table and every list of a report.
     *
     * @param report the report
     * @return one diagnosis for each table that does not hold or lacks figures which follow from the others, in the
     *     order of the form
     */
    public List<Diagnosis> diagnose(DisclosureReport report) {
        List<Diagnosis> diagnoses = new ArrayList<>(0);
        Map<TableDefinition, TableIdentities> known = Objects.requireNonNull(prescribed.get(report.getEdition()));
        for (StatisticsTable table : report.getTables()) {
            TableIdentities identities = known.get(table.getDefinition());
            if (identities != null) {
                diagnose(identities, table).ifPresent(diagnoses::add);
            }
        }
        for (StatisticsList list : report.getLists()) {
            compile(report.getEdition(), list.toTable().getDefinition())
                    .flatMap(identities -> diagnose(identities, list.toTable()))
                    .ifPresent(diagnoses::add);
        }
        return diagnoses;
    }

    static Optional<Diagnosis> diagnose(TableIdentities identities, StatisticsTable table) {
        return identities.holdPlainly(table)
                ? Optional.empty()
                : TableDiagnosis.of(new FiledFigures(identities, table));
    }

    /** What must hold in a table, or empty if nothing must. */
    Optional<TableIdentities> compile(Edition edition, TableDefinition table) {
        Map<String, RelationRule> known = Objects.requireNonNull(errors.get(edition));
        return RuleCatalogue.rules(edition).stream()
                .filter(rule -> rule instanceof NonNegativeRule nonNegative && nonNegative.isAbout(table))
                .findFirst()
                .map(signs -> TableIdentities.of(
                        table, signs.code(), relation -> mustHold(relation, known.get(relation.rule()))))
                .filter(identities -> !identities.identities().isEmpty());
    }

    /** Of a total that its parts may exceed, only this is sure: it is not more than they are. */
    private static Optional<Relation.Kind> mustHold(Relation relation, @Nullable RelationRule error) {
        return Optional.ofNullable(error).map(rule -> rule.mayPartsExceed() ? Relation.Kind.AT_MOST : relation.kind());
    }

    /**
     * Does what a suggestion says, because the caller wants it. Nothing else ever does.
     *
     * @param report the report that was diagnosed
     * @param suggestion one of the suggestions, with a number for every cell
     * @return the changed copy and the record of the change
     * @throws IllegalArgumentException if the suggestion leaves a number open, or a cell of the report does not hold
     *     what the suggestion says
     */
    public Correction apply(DisclosureReport report, Suggestion suggestion) {
        DisclosureReport changed = report;
        List<AppliedChange> changes = new ArrayList<>();
        for (Suspect suspect : suggestion.getSuspects()) {
            CellRef address = suspect.getAddress();
            ReportFigure figure = report.cells()
                    .filter(cell -> cell.definition().ref().equals(address))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The report must have the cell " + address + " of the suggestion, but has not"));
            if (!figure.cell().equals(suspect.getFiled())) {
                throw new IllegalArgumentException("Cell " + address + " must hold " + suspect.getFiled()
                        + " as the suggestion says, but holds " + figure.cell());
            }
            BigDecimal expected = suspect.getExpected()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "A suggestion must say which number belongs into " + address + ", but leaves it open"));
            Cell after = Cell.of(figure.definition().unit().toStored(expected));
            changed = changed.with(address, after);
            changes.add(new AppliedChange(address, figure.cell(), after, suggestion.getMessage()));
        }
        return new Correction(changed, changes);
    }
}
