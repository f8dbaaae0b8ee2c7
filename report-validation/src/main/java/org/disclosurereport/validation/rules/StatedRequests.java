package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/** Which stated figures count requests for information, as far as their sentences can be understood. */
final class StatedRequests {

    /** What is received, handled and answered in the same words, but is no request. */
    private static final Pattern OTHER_BUSINESS =
            Pattern.compile("咨询|留言|来信|信箱|热线|建议|提案|信访|问政|网民|答问|许可|审批|备案|复议|诉讼|采访|投诉|举报|更正|减免");

    /** One way of several in which requests are answered. */
    private static final Pattern ONE_WAY = Pattern.compile("延期|延长|当场|当面|口头|电话|逾期|超期|当年|同意|书面");

    private static final Pattern UNIT = Pattern.compile("[件条次份宗项例起个封].*");

    private StatedRequests() {}

    /** The totals of a concept whose sentence speaks about requests. */
    static List<StatedFigure> in(StatedFigures stated, StatedConcept concept, Set<StatedConcept> wholes) {
        return stated.totals(concept, wholes).stream()
                .filter(figure -> counts(figure) && figure.getSentence().contains("申请"))
                .filter(figure -> !OTHER_BUSINESS.matcher(words(figure)).find())
                .toList();
    }

    /** Of the totals those that are not said to be answered in one way of several. */
    static List<StatedFigure> answered(StatedFigures stated, StatedConcept concept, Set<StatedConcept> wholes) {
        return in(stated, concept, wholes).stream()
                .filter(figure -> !ONE_WAY.matcher(StatedWords.before(figure)).find())
                .toList();
    }

    /** Whether the unit is one in which requests are counted. */
    static boolean counts(StatedFigure figure) {
        return figure.getUnit().map(unit -> UNIT.matcher(unit).matches()).orElse(true);
    }

    private static String words(StatedFigure figure) {
        return StatedWords.before(figure) + figure.getLabel();
    }
}
