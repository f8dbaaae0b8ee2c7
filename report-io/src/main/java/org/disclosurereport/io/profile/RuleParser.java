package org.disclosurereport.io.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.Wordings;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlNode.Member;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** Reads what a profile changes about rules. */
final class RuleParser {

    private static final String OFF = "off";
    private static final int MAX_NUMBER = 40;

    private final ProfileParts reader;

    RuleParser(ProfileParts reader) {
        this.reader = reader;
    }

    List<RuleChange> changes(@Nullable YamlNode node) {
        List<RuleChange> changes = new ArrayList<>();
        for (Member member : node == null ? List.<Member>of() : reader.members(node, "rules")) {
            reader.id(member.name(), "rules")
                    .flatMap(rule -> change(rule, member.value()))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<RuleChange> change(FindingCode rule, YamlNode node) {
        String what = "rules/" + rule;
        int before = reader.reported();
        Map<String, YamlNode> members = reader.object(node, what, "severity", "parameters", "rationale");
        Optional<String> rationale = reader.text(members, "rationale", node, what);
        Map<String, Optional<Severity>> weights = new LinkedHashMap<>();
        weights.put(OFF, Optional.empty());
        YamlReader.named(Severity.values(), Severity::key)
                .forEach((key, value) -> weights.put(key, Optional.of(value)));
        YamlNode weight = members.get("severity");
        Optional<Optional<Severity>> severity =
                weight == null ? Optional.empty() : reader.choice(weight, what + "/severity", weights);
        Map<String, BigDecimal> parameters = parameters(members.get("parameters"), what + "/parameters");
        boolean off = severity.isPresent() && severity.get().isEmpty();
        if (off && !parameters.isEmpty()) {
            reader.invalid(node, what, Wording.of("关闭的规则不设参数", "without parameters if it is switched off"), OFF);
        }
        if (reader.reported() == before && severity.isEmpty() && parameters.isEmpty()) {
            reader.report(ReadingCode.FIELD_MISSING, node.place(), "what", what, "name", "severity");
        }
        if (reader.reported() > before) {
            return Optional.empty();
        }
        return Optional.of(RuleChange.builder()
                .rule(rule)
                .off(off)
                .severity(severity.flatMap(given -> given))
                .parameters(parameters)
                .rationale(rationale.orElseThrow())
                .location(node.place())
                .build());
    }

    private Map<String, BigDecimal> parameters(@Nullable YamlNode node, String what) {
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        for (Member member : node == null ? List.<Member>of() : reader.members(node, what)) {
            reader.shaped(member.value(), what + "/" + member.name().value(), Wordings.NUMBER, RuleParser::number)
                    .ifPresent(number -> parameters.put(member.name().value(), number));
        }
        return parameters;
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= MAX_NUMBER && text.matches("-?[0-9]+(?:\\.[0-9]+)?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
