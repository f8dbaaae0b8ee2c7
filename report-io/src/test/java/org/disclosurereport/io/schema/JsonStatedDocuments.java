package org.disclosurereport.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedPeriod;

/** The kept list of JSON documents with stated figures: what is right, and one document for every kind of defect. */
final class JsonStatedDocuments {

    private static final String DIFFERENCE = "stated-figures";

    private final List<SampleDocument> documents = new ArrayList<>();

    private JsonStatedDocuments() {}

    static List<SampleDocument> all() {
        JsonStatedDocuments list = new JsonStatedDocuments();
        list.taken();
        list.refused();
        list.differences();
        return list.documents;
    }

    private void taken() {
        taken("no stated figures", JsonDocuments.with("\"stated\": []"));
        taken("a stated figure", stated(figure()));
        for (String number : List.of("0", "-3", "88.0", "0.000000000000000000000000000001", "9".repeat(30))) {
            taken("stated number " + number, stated(figure("value", number)));
        }
        for (String number : List.of("10", "1000", "1" + "0".repeat(30))) {
            taken("stated precision " + number, stated(figure("value", "1" + "0".repeat(30), "precision", number)));
        }
        Stream.of(Qualifier.values())
                .forEach(qualifier -> taken(
                        "stated qualifier " + qualifier.key(),
                        stated(figure("value", "0", "qualifier", quoted(qualifier)))));
        Stream.of(StatedPeriod.values())
                .forEach(period -> taken("stated period " + period.key(), stated(figure("period", quoted(period)))));
        Stream.of(FigureRelation.Role.values())
                .forEach(role -> taken(
                        "stated relation " + role.key(),
                        stated(figure(), figure("key", "\"b\"", "relation", quoted(role), "of", "\"a\""))));
        taken(
                "stated relation to a later figure",
                stated(figure("relation", "\"part\"", "of", "\"b\""), figure("key", "\"b\"")));
    }

    private void refused() {
        for (String value : List.of("null", "{}", "\"\"", "[1]", "[null]", "[[]]")) {
            refused("stated figures " + value, JsonDocuments.with("\"stated\": " + value));
        }
        for (String member : List.of("key", "label", "value", "section", "sentence", "offset", "text")) {
            refused("stated figure without " + member, stated(figure(member, "")));
        }
        for (String text : List.of("\"\"", "\" \"", "1", "null", "[]")) {
            for (String member : List.of("label", "unit", "sentence", "text")) {
                refused("stated " + member + " " + text, stated(figure(member, text)));
            }
        }
        for (String key : List.of("\"\"", "\"A\"", "\"a-b\"", "\"" + "a".repeat(65) + "\"", "1")) {
            refused("stated key " + key, stated(figure("key", key)));
            refused("stated relation to " + key, stated(figure("relation", "\"part\"", "of", key)));
        }
        for (String number : List.of("\"88\"", "null", "true", "[88]", "{}")) {
            refused("stated number " + number, stated(figure("value", number)));
            refused("stated precision " + number, stated(figure("precision", number)));
            refused("stated offset " + number, stated(figure("offset", number)));
        }
        for (String precision : List.of("1", "0", "-10", "9", "10.5")) {
            refused("stated precision " + precision, stated(figure("value", "0", "precision", precision)));
        }
        refused("stated offset -1", stated(figure("offset", "-1")));
        refused("stated offset 2.5", stated(figure("offset", "2.5")));
        for (String constant : List.of("qualifier", "period", "section", "relation")) {
            for (String value : List.of("\"\"", "\"other thing\"", "\"ABOUT\"", "null", "1")) {
                refused("stated " + constant + " " + value, stated(figure(constant, value, "of", "\"b\""), other()));
            }
        }
        refused("stated relation alone", stated(figure("relation", "\"part\""), other()));
        refused("stated other figure alone", stated(figure("of", "\"b\""), other()));
        refused("unknown member of a stated figure", stated(figure("note", "\"x\"")));
        refused(
                "list that is called as the stated figures are",
                JsonDocuments.with(
                        "\"statistics\": [{\"key\": \"stated\", \"columns\": [{\"key\": \"year\", \"label\": \"列\"}]}]"));
    }

    private void differences() {
        refusedByReader("two stated figures with a key", stated(figure(), figure()));
        refusedByReader("stated relation to itself", stated(figure("relation", "\"part\"", "of", "\"a\"")));
        refusedByReader("stated relation to nothing", stated(figure("relation", "\"part\"", "of", "\"b\"")));
        refusedByReader("stated denial that is not 0", stated(figure("qualifier", "\"denied\"")));
        for (String offset : List.of("0", "3", "99", "99999999999")) {
            refusedByReader("stated offset " + offset, stated(figure("offset", offset)));
        }
        refusedByReader("text that its sentence lacks", stated(figure("text", "\"89件\"")));
        for (String precision : List.of("20", "100", "1" + "0".repeat(31))) {
            refusedByReader("stated precision " + precision, stated(figure("value", "110", "precision", precision)));
        }
        refusedByReader("decimals and a precision", stated(figure("value", "110.0", "precision", "10")));
        for (String number : List.of("9".repeat(31), "0." + "0".repeat(30) + "1")) {
            refusedByReader("limits", "stated number " + number, stated(figure("value", number)));
        }
        for (String number : List.of("1e3", "8.8E+1")) {
            refusedByReader("number-forms", "stated number " + number, stated(figure("value", number)));
        }
        refusedByReader("number-forms", "stated offset 2.0", stated(figure("offset", "2.0")));
        refusedByReader("number-forms", "stated precision 1e1", stated(figure("value", "0", "precision", "1e1")));
        refusedByReader("half-characters", "half of a character in a unit", stated(figure("unit", "\"\\ud842\"")));
    }

    private void taken(String name, String text) {
        documents.add(SampleDocument.taken(name, text));
    }

    private void refused(String name, String text) {
        documents.add(SampleDocument.refused(name, text));
    }

    private void refusedByReader(String name, String text) {
        refusedByReader(DIFFERENCE, name, text);
    }

    private void refusedByReader(String difference, String name, String text) {
        documents.add(SampleDocument.refusedByReader(difference, name, text));
    }

    private static String stated(String... figures) {
        return JsonDocuments.with("\"stated\": [" + String.join(", ", figures) + "]");
    }

    private static String other() {
        return figure("key", "\"b\"");
    }

    private static String quoted(FormKey constant) {
        return "\"" + constant.key() + "\"";
    }

    /** A figure with other members; a member with an empty value is left out. */
    private static String figure(String... namesAndValues) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("key", "\"a\"");
        members.put("label", "\"收到申请\"");
        members.put("value", "88");
        members.put("unit", "\"件\"");
        members.put("section", "\"requests\"");
        members.put("sentence", "\"收到88件申请。\"");
        members.put("offset", "2");
        members.put("text", "\"88件\"");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return members.entrySet().stream()
                .filter(member -> !member.getValue().isEmpty())
                .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
