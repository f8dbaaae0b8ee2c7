package org.disclosurereport.io.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.io.yaml.YamlNode.Items;
import org.disclosurereport.io.yaml.YamlReader;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Wording;

/** Takes parts of a profile apart: besides texts and lists, what several of its entries have. */
final class ProfileParts extends YamlReader {

    /** The items of a list, or the one thing that stands in its place. */
    static List<YamlNode> oneOrMore(YamlNode node) {
        return node instanceof Items list ? list.items() : List.of(node);
    }

    void invalid(YamlNode node, String what, Wording expected, String found) {
        report(ReadingCode.VALUE_INVALID, node.place(), "what", what, "expected", expected, "found", found);
    }

    Optional<FindingCode> id(Map<String, YamlNode> members, YamlNode owner, String what) {
        return require(members, "id", owner, what).flatMap(node -> id(node, "id"));
    }

    Optional<FindingCode> id(YamlNode node, String what) {
        return shaped(
                node, what, Wording.of("规则编号，如 S3-BALANCE", "the id of a rule, such as S3-BALANCE"), FindingCode::find);
    }

    Optional<Severity> severity(Map<String, YamlNode> members, YamlNode owner, String what) {
        return require(members, "severity", owner, what)
                .flatMap(node -> choice(node, "severity", named(Severity.values(), Severity::key)));
    }

    Optional<String> text(Map<String, YamlNode> members, String name, YamlNode owner, String what) {
        return require(members, name, owner, what)
                .flatMap(node -> text(node, name))
                .map(String::strip);
    }

    Optional<Wording> title(Map<String, YamlNode> members, YamlNode owner, String what) {
        Optional<YamlNode> node = require(members, "title", owner, what);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Map<String, YamlNode> languages = object(node.get(), "title", "zh", "en");
        Optional<String> zh = text(languages, "zh", node.get(), "title");
        Optional<String> en = text(languages, "en", node.get(), "title");
        return zh.isPresent() && en.isPresent() ? Optional.of(Wording.of(zh.get(), en.get())) : Optional.empty();
    }
}
