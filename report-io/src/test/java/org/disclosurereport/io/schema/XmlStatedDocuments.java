package org.disclosurereport.io.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedPeriod;

/** The kept list of XML documents with stated figures: what is right, and one document for every kind of defect. */
final class XmlStatedDocuments {

    private static final String DIFFERENCE = "stated-figures";
    private static final String ABSENT = "absent";
    private static final Set<String> ATTRIBUTES = Set.of("key", "qualifier", "period", "section", "relation", "of");

    private final List<SampleDocument> documents = new ArrayList<>();

    private XmlStatedDocuments() {}

    static List<SampleDocument> all() {
        XmlStatedDocuments list = new XmlStatedDocuments();
        list.taken();
        list.refused();
        list.differences();
        return list.documents;
    }

    private void taken() {
        taken("no stated figures", XmlDocuments.with("<stated/>"));
        taken("a stated figure", stated(figure()));
        for (String number : List.of("0", " 88 ", "-3", "88.0", "0." + "0".repeat(29) + "1", "9".repeat(30))) {
            taken("stated number " + number, stated(figure("value", number)));
        }
        for (String number : List.of("10", "1000", "1" + "0".repeat(30))) {
            taken("stated precision " + number, stated(figure("value", "1" + "0".repeat(30), "precision", number)));
        }
        Stream.of(Qualifier.values())
                .forEach(qualifier -> taken(
                        "stated qualifier " + qualifier.key(),
                        stated(figure("value", "0", "qualifier", qualifier.key()))));
        Stream.of(StatedPeriod.values())
                .forEach(period -> taken("stated period " + period.key(), stated(figure("period", period.key()))));
        Stream.of(FigureRelation.Role.values())
                .forEach(role -> taken(
                        "stated relation " + role.key(),
                        stated(figure(), figure("key", "b", "relation", role.key(), "of", "a"))));
    }

    private void refused() {
        refused("something else among stated figures", XmlDocuments.with("<stated><list key=\"a\"/></stated>"));
        refused("text among stated figures", XmlDocuments.with("<stated>88</stated>"));
        refused("attribute of the stated figures", XmlDocuments.with("<stated key=\"a\"/>"));
        for (String member : List.of("key", "label", "value", "section", "sentence", "offset", "text")) {
            refused("stated figure without " + member, stated(figure(member, ABSENT)));
        }
        for (String text : List.of("", " ", "<b/>")) {
            for (String member : List.of("label", "unit", "sentence", "text")) {
                refused("stated " + member + " '" + text + "'", stated(figure(member, text)));
            }
        }
        for (String key : List.of("", "A", "a-b", "a".repeat(65))) {
            refused("stated key " + key, stated(figure("key", key)));
            refused("stated relation to " + key, stated(figure("relation", "part", "of", key)));
        }
        for (String number : List.of("", "1e3", "+88", "088", ".5", "8.", "NaN", "约88", "<b>88</b>", "9".repeat(61))) {
            refused("stated number " + number, stated(figure("value", number)));
        }
        for (String number : List.of("", "1", "0", "-10", "20", "1e1", "10.0", "010", "1" + "0".repeat(31))) {
            refused("stated precision " + number, stated(figure("value", "0", "precision", number)));
        }
        for (String number : List.of("", "-1", "2.0", "02", "+2", "二", "-0")) {
            refused("stated offset " + number, stated(figure("offset", number)));
        }
        for (String constant : List.of("qualifier", "period", "section", "relation")) {
            for (String value : List.of("", "other thing", "ABOUT")) {
                refused("stated " + constant + " " + value, stated(figure(constant, value, "of", "b"), other()));
            }
        }
        refused("unknown element of a stated figure", stated(figure("note", "x")));
        refused("element that is an attribute", stated(figure().replace("<label>", "<period>year</period><label>")));
        refused("attribute that is an element", stated(figure().replace("key=", "unit=\"x\" key=")));
        refused("element of a stated figure twice", stated(figure().replace("<label>", "<label>x</label><label>")));
        refused("attribute of a stated number", stated(figure().replace("<value>", "<value unit=\"件\">")));
    }

    private void differences() {
        refusedByReader("two stated figures with a key", stated(figure(), figure()));
        refusedByReader("stated relation alone", stated(figure("relation", "part"), other()));
        refusedByReader("stated other figure alone", stated(figure("of", "b"), other()));
        refusedByReader("stated relation to itself", stated(figure("relation", "part", "of", "a")));
        refusedByReader("stated relation to nothing", stated(figure("relation", "part", "of", "b")));
        refusedByReader("stated denial that is not 0", stated(figure("qualifier", "denied")));
        for (String offset : List.of("0", "3", "999999999")) {
            refusedByReader("stated offset " + offset, stated(figure("offset", offset)));
        }
        refusedByReader("text that its sentence lacks", stated(figure("text", "89件")));
        refusedByReader("precision that does not divide", stated(figure("value", "110", "precision", "100")));
        refusedByReader("decimals and a precision", stated(figure("value", "110.0", "precision", "10")));
        refusedByReader("stated number of 31 digits", stated(figure("value", "9".repeat(31))));
        documents.add(SampleDocument.refusedByReader(
                "wide-blanks", "stated unit of a wide blank", stated(figure("unit", "　"))));
        documents.add(SampleDocument.refusedByReader(
                "list-keys",
                "list that is called as the stated figures are",
                XmlDocuments.with("<statistics><list key=\"stated\"><columns><column key=\"year\"><label>列</label>"
                        + "</column></columns></list></statistics>")));
    }

    private void taken(String name, String text) {
        documents.add(SampleDocument.taken(name, text));
    }

    private void refused(String name, String text) {
        documents.add(SampleDocument.refused(name, text));
    }

    private void refusedByReader(String name, String text) {
        documents.add(SampleDocument.refusedByReader(DIFFERENCE, name, text));
    }

    private static String stated(String... figures) {
        return XmlDocuments.with("<stated>" + String.join("", figures) + "</stated>");
    }

    private static String other() {
        return figure("key", "b");
    }

    /** A figure with other members; one without a value is left out. */
    private static String figure(String... namesAndValues) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("key", "a");
        members.put("section", "requests");
        members.put("label", "收到申请");
        members.put("value", "88");
        members.put("unit", "件");
        members.put("sentence", "收到88件申请。");
        members.put("offset", "2");
        members.put("text", "88件");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        StringBuilder attributes = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        members.forEach((name, value) -> {
            if (value.equals(ABSENT)) {
                return;
            }
            if (ATTRIBUTES.contains(name)) {
                attributes.append(' ').append(name).append("=\"").append(value).append('"');
            } else {
                elements.append('<')
                        .append(name)
                        .append('>')
                        .append(value)
                        .append("</")
                        .append(name)
                        .append('>');
            }
        });
        return "<figure" + attributes + ">" + elements + "</figure>";
    }
}
