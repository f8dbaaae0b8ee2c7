package org.disclosurereport.io.json.codec;

import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.ValidationResult;
import tools.jackson.core.JsonGenerator;

/** Writes what rule books changed about a result. A result without rule books has none of these members. */
final class JsonRuleBooks {

    private final JsonGenerator out;
    private final JsonFindings findings;

    JsonRuleBooks(JsonGenerator out, JsonFindings findings) {
        this.out = out;
        this.findings = findings;
    }

    void print(ValidationResult result) {
        if (!result.getSuppressed().isEmpty()) {
            out.writeName("suppressed");
            out.writeStartArray();
            result.getSuppressed().forEach(this::print);
            out.writeEndArray();
        }
        if (!result.getUnusedSuppressions().isEmpty()) {
            out.writeName("unusedSuppressions");
            out.writeStartArray();
            result.getUnusedSuppressions().forEach(this::print);
            out.writeEndArray();
        }
        if (!result.getRuleChanges().isEmpty()) {
            out.writeName("ruleChanges");
            out.writeStartArray();
            result.getRuleChanges().forEach(this::print);
            out.writeEndArray();
        }
    }

    private void print(SuppressedFinding suppressed) {
        out.writeStartObject();
        findings.members("rule", suppressed.finding());
        print(suppressed.suppression());
        out.writeEndObject();
    }

    private void print(UnusedSuppression unused) {
        out.writeStartObject();
        out.writeStringProperty("reason", unused.reason().key());
        print(unused.suppression());
        out.writeEndObject();
    }

    private void print(Suppression suppression) {
        out.writeName("suppression");
        out.writeStartObject();
        suppression.getRule().ifPresent(rule -> out.writeStringProperty("rule", rule.toString()));
        suppression.getAddress().ifPresent(address -> findings.text("address", address.toString()));
        suppression.getOrgan().ifPresent(organ -> findings.text("organ", organ));
        suppression.getYear().ifPresent(year -> out.writeNumberProperty("year", year));
        findings.text("rationale", suppression.getRationale());
        findings.text("author", suppression.getAuthor());
        suppression.getExpires().ifPresent(day -> out.writeStringProperty("expires", day.toString()));
        suppression.getLocation().ifPresent(findings::location);
        out.writeEndObject();
    }

    private void print(RuleChange change) {
        out.writeStartObject();
        out.writeStringProperty("rule", change.getRule().toString());
        out.writeBooleanProperty("off", change.isOff());
        change.getSeverity().ifPresent(severity -> out.writeStringProperty("severity", severity.name()));
        if (!change.getParameters().isEmpty()) {
            out.writeName("parameters");
            out.writeStartObject();
            change.getParameters().forEach((name, value) -> {
                out.writeName(name);
                out.writeNumber(value.toPlainString());
            });
            out.writeEndObject();
        }
        findings.text("rationale", change.getRationale());
        change.getLocation().ifPresent(findings::location);
        out.writeEndObject();
    }
}
