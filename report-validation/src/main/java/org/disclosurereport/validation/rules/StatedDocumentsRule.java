package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_REPEALED;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/**
 * The numbers of normative documents (行政规范性文件) in the text are those of section two: issued, repealed, in force.
 * A stock that was put in order before the documents of the year were added is not an error.
 */
public final class StatedDocumentsRule extends StatedTotalRule {

    private static final Pattern OTHER_DOCUMENTS = Pattern.compile("党内|党组|党委|备案|审查|审核|起草|修订|修改|解读|草案|失效|拟");

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public StatedDocumentsRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void check(DisclosureReport report, StatedFigures stated, Consumer<? super Finding> findings) {
        FiledTotal issued = FiledDocuments.issued(report);
        FiledTotal repealed = FiledDocuments.repealed(report);
        FiledTotal inForce = FiledDocuments.inForce(report);
        if (issued != null) {
            compare(documents(stated, NORMATIVE_DOCUMENTS_ISSUED), List.of(issued), findings);
        }
        if (repealed != null) {
            compare(documents(stated, NORMATIVE_DOCUMENTS_REPEALED), List.of(repealed), findings);
        }
        if (inForce != null) {
            compare(
                    documents(stated, NORMATIVE_DOCUMENTS_IN_FORCE),
                    issued == null ? List.of(inForce) : List.of(inForce, inForce.minus(issued)),
                    findings);
        }
    }

    private static List<StatedFigure> documents(StatedFigures stated, StatedConcept concept) {
        return stated.totals(concept, Set.of()).stream()
                .filter(figure -> figure.getUnit()
                        .filter(unit -> unit.equals("件") || unit.equals("份") || unit.equals("部"))
                        .isPresent())
                .filter(figure -> !OTHER_DOCUMENTS
                        .matcher(StatedWords.before(figure) + figure.getLabel())
                        .find())
                .toList();
    }
}
