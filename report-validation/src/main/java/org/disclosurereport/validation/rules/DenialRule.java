package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_REPEALED;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What the text denies (未收到申请, 未发生行政复议) is 0 in the tables. Only a denial of the thing itself is compared: that
 * no decision was corrected, or that no request came by post, denies something else. A text that states a number of the
 * same thing elsewhere denies something narrower, too.
 */
public final class DenialRule extends SentenceRule {

    private static final Map<StatedConcept, Function<DisclosureReport, @Nullable FiledTotal>> TABLES = tables();

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public DenialRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        List<Map<String, FiledTotal>> rows = new ArrayList<>(FiledRows.ofForm(report));
        rows.addAll(FiledRows.ofAnnexes(report));
        for (StatedConcept concept : StatedConcept.values()) {
            StatedFigure denial = denial(report, stated, concept);
            if (denial != null) {
                check(denial, filed(report, concept, rows), findings);
            }
        }
    }

    private void check(StatedFigure denial, List<FiledTotal> filed, Consumer<? super Finding> findings) {
        for (FiledTotal total : filed) {
            if (total.value().signum() > 0) {
                List<Address> places = new ArrayList<>();
                places.add(denial.ref());
                places.addAll(total.cells());
                Facts facts = FiledTotal.describe(new Facts().figure("figure", denial), List.of(total));
                findings.accept(broken(facts, places)
                        .expected(total.value())
                        .found(denial.getValue())
                        .build());
                return;
            }
        }
    }

    /** The first denial of a concept that denies nothing narrower, or null. */
    private static @Nullable StatedFigure denial(DisclosureReport report, StatedFigures stated, StatedConcept concept) {
        StatedFigure first = null;
        for (StatedFigure figure : stated.about(concept)) {
            if (!StatedFigures.isDenied(figure)) {
                if (figure.getPeriod() == StatedPeriod.YEAR && figure.getValue().signum() > 0) {
                    return null;
                }
            } else if (first == null
                    && figure.getPeriod() == StatedPeriod.YEAR
                    && Denials.isOfAll(figure, concept, report)) {
                first = figure;
            }
        }
        return first;
    }

    private static List<FiledTotal> filed(
            DisclosureReport report, StatedConcept concept, List<Map<String, FiledTotal>> rows) {
        List<FiledTotal> filed = new ArrayList<>();
        Function<DisclosureReport, @Nullable FiledTotal> table = TABLES.get(concept);
        FiledTotal total = table == null ? null : table.apply(report);
        if (total != null) {
            filed.add(total);
        }
        for (Map<String, FiledTotal> figures : rows) {
            FiledTotal row = figures.get(concept.key());
            if (row != null) {
                filed.add(row);
            }
        }
        return filed;
    }

    private static Map<StatedConcept, Function<DisclosureReport, @Nullable FiledTotal>> tables() {
        Map<StatedConcept, Function<DisclosureReport, @Nullable FiledTotal>> tables =
                new EnumMap<>(StatedConcept.class);
        tables.put(REQUESTS_RECEIVED, report -> requests(report, FiledRequests::newlyReceived));
        tables.put(REQUESTS_HANDLED, report -> requests(report, FiledRequests::newlyReceived));
        tables.put(REQUESTS_BROUGHT_FORWARD, report -> requests(report, FiledRequests::broughtForward));
        tables.put(REQUESTS_CARRIED_FORWARD, report -> requests(report, FiledRequests::carriedForward));
        tables.put(RECONSIDERATIONS, report -> all(FiledDisputes.reconsiderations(report)));
        tables.put(LITIGATIONS, report -> all(FiledDisputes.litigations(report)));
        tables.put(NORMATIVE_DOCUMENTS_ISSUED, FiledDocuments::issued);
        tables.put(NORMATIVE_DOCUMENTS_REPEALED, FiledDocuments::repealed);
        return tables;
    }

    private static @Nullable FiledTotal requests(
            DisclosureReport report, Function<FiledRequests, @Nullable FiledTotal> total) {
        FiledRequests filed = FiledRequests.in(report);
        return filed == null ? null : total.apply(filed);
    }

    private static @Nullable FiledTotal all(@Nullable FiledDisputes disputes) {
        return disputes == null ? null : disputes.all();
    }
}
