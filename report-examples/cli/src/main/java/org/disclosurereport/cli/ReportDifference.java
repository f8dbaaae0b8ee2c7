package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands at one address in two reports and is not the same. Of texts only that they differ is told.
 *
 * @param address the address
 * @param label what stands there
 * @param before what the first report has, empty if nothing
 * @param after what the second report has, empty if nothing
 */
record ReportDifference(String address, Wording label, String before, String after) {

    /** Members with figures, which are compared cell by cell. */
    private static final Set<String> FIGURES = Stream.concat(
                    Edition.tableKeys().stream(), Stream.of("statistics", "stated"))
            .collect(Collectors.toSet());

    private static final Wording OTHER =
            Wording.of("单元格以外的内容（列表标签、文中数字的上下文等）", "what is no cell (labels of lists, sentences of figures)");

    private static final Wording ELEMENT = Wording.of("报告要素", "element of the report");

    /** All differences: elements of the report, then figures in the order of the form, those of the second only last. */
    static List<ReportDifference> between(DisclosureReport before, DisclosureReport after) {
        List<ReportDifference> differences = new ArrayList<>();
        Map<String, String> earlier = elements(before);
        Map<String, String> later = elements(after);
        Map<String, String> all = new LinkedHashMap<>(earlier);
        later.forEach(all::putIfAbsent);
        for (String address : all.keySet()) {
            String one = earlier.getOrDefault(address, "");
            String other = later.getOrDefault(address, "");
            if (!one.equals(other)) {
                boolean text = address.startsWith("sections/");
                differences.add(
                        new ReportDifference(address, ELEMENT, text ? length(one) : one, text ? length(other) : other));
            }
        }
        for (CellRef ref : before.differences(after)) {
            Optional<ReportFigure> one = find(before, ref);
            Optional<ReportFigure> other = find(after, ref);
            differences.add(new ReportDifference(
                    ref.toString(),
                    one.or(() -> other).orElseThrow().definition().described(),
                    one.map(ReportFigure::text).orElse(""),
                    other.map(ReportFigure::text).orElse("")));
        }
        if (differences.isEmpty() && !before.equals(after)) {
            differences.add(new ReportDifference("report", OTHER, "[…]", "[…]"));
        }
        return differences;
    }

    private static Optional<ReportFigure> find(DisclosureReport report, CellRef ref) {
        return report.figures()
                .filter(figure -> figure.definition().ref().equals(ref))
                .findFirst();
    }

    private static String length(String text) {
        return text.isEmpty() ? "" : "[" + text.codePointCount(0, text.length()) + "]";
    }

    /** What is no figure, by the names of the wire form: what the model has more is compared without a change here. */
    private static Map<String, String> elements(DisclosureReport report) {
        Map<String, String> elements = new LinkedHashMap<>();
        JsonNode tree =
                JsonMapper.shared().readTree(ReportWriter.of(ReportFormat.JSON).toBytes(report));
        tree.properties().forEach(member -> {
            if (!FIGURES.contains(member.getKey())) {
                add(member.getKey(), member.getValue(), elements);
            }
        });
        return elements;
    }

    private static void add(String address, JsonNode node, Map<String, String> elements) {
        if (node.isObject()) {
            node.properties().forEach(member -> add(address + "/" + member.getKey(), member.getValue(), elements));
        } else if (address.equals("sections")) {
            node.forEach(section ->
                    elements.merge(address + "/" + section.get("kind").asString(), section.toString(), String::concat));
        } else {
            elements.put(address, node.asString());
        }
    }
}
