package org.disclosurereport.io.json.codec;

import java.util.List;
import org.disclosurereport.model.finding.BrokenRelation;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.form.Unit;
import tools.jackson.core.JsonGenerator;

/** Writes which cells may be wrong. A result in which every relation holds has no such member. */
final class JsonDiagnoses {

    private final JsonGenerator out;
    private final JsonFindings findings;

    JsonDiagnoses(JsonGenerator out, JsonFindings findings) {
        this.out = out;
        this.findings = findings;
    }

    void print(List<Diagnosis> diagnoses) {
        if (!diagnoses.isEmpty()) {
            out.writeName("diagnoses");
            out.writeStartArray();
            diagnoses.forEach(this::print);
            out.writeEndArray();
        }
    }

    private void print(Diagnosis diagnosis) {
        out.writeStartObject();
        out.writeStringProperty("table", diagnosis.getTable().toString());
        out.writeBooleanProperty("unique", diagnosis.isUnique());
        out.writeBooleanProperty("locatable", diagnosis.isLocatable());
        out.writeBooleanProperty("complete", diagnosis.isComplete());
        out.writeNumberProperty("cellsTried", diagnosis.getCellsTried());
        out.writeName("brokenRelations");
        out.writeStartArray();
        diagnosis.getBrokenRelations().forEach(this::print);
        out.writeEndArray();
        out.writeName("suggestions");
        out.writeStartArray();
        diagnosis.getSuggestions().forEach(this::print);
        out.writeEndArray();
        findings.message(diagnosis.getMessage());
        out.writeEndObject();
    }

    private void print(BrokenRelation broken) {
        out.writeStartObject();
        out.writeStringProperty("rule", broken.code().toString());
        findings.addresses(broken.addresses());
        out.writeEndObject();
    }

    private void print(Suggestion suggestion) {
        out.writeStartObject();
        out.writeNumberProperty("weight", suggestion.getWeight());
        out.writeName("suspects");
        out.writeStartArray();
        suggestion.getSuspects().forEach(this::print);
        out.writeEndArray();
        findings.message(suggestion.getMessage());
        out.writeEndObject();
    }

    private void print(Suspect suspect) {
        out.writeStartObject();
        out.writeStringProperty("address", suspect.getAddress().toString());
        if (suspect.getFound().isEmpty()) {
            findings.text("filed", suspect.getFiled().format(Unit.COUNT));
        }
        findings.number("found", suspect.getFound());
        findings.number("expected", suspect.getExpected());
        out.writeStringProperty("typingError", suspect.getTypingError().key());
        suspect.getLocation().ifPresent(findings::location);
        out.writeEndObject();
    }
}
