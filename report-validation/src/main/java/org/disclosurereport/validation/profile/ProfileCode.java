package org.disclosurereport.validation.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.disclosurereport.model.finding.Severity;

/** THE list of what can be wrong with a profile that is well written. Codes share one namespace with rules and readers. */
public enum ProfileCode {
    /** A profile speaks of a rule that does not exist. */
    PROFILE_RULE_UNKNOWN,
    /** A profile declares a rule with an id that another rule has. */
    PROFILE_RULE_TAKEN,
    /** A profile sets a parameter that the rule does not have, or cannot have so. */
    PROFILE_PARAMETER,
    /** A profile sets a deadline later than the national one. */
    PROFILE_DEADLINE_LATER,
    /** A profile declares a relation between figures that no form has together, or that cannot be added. */
    PROFILE_RELATION_NOWHERE;

    private static final MessageCatalogue TEXTS =
            MessageCatalogue.load(name -> ProfileCode.class.getResourceAsStream(name));

    /**
     * A finding with this code.
     *
     * @param place where it stands in the file of the profile, if it came from one
     * @param namesAndValues the facts that the message names, each after its name
     * @return the finding, an error
     */
    Finding finding(Optional<Location> place, Object... namesAndValues) {
        Map<String, Object> words = new LinkedHashMap<>();
        Map<String, String> operands = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            words.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
            operands.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return Finding.builder()
                .code(FindingCode.of(name()))
                .severity(Severity.ERROR)
                .operands(operands)
                .location(place)
                .message(TEXTS.render(name() + ".message", words))
                .build();
    }
}
