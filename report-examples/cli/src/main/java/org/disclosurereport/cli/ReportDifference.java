package org.disclosurereport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;

/**
 * What stands at one address in two reports and is not the same. Of texts only that they differ is told.
 *
 * @param address the address
 * @param label what stands there
 * @param before what the first report has, empty if nothing
 * @param after what the second report has, empty if nothing
 */
record ReportDifference(String address, Wording label, String before, String after) {

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

    private static Map<String, String> elements(DisclosureReport report) {
        Map<String, String> elements = new LinkedHashMap<>();
        elements.put("edition", report.getEdition().name());
        elements.put("year", Integer.toString(report.getYear()));
        elements.put("organ/name", report.getOrgan().getName());
        elements.put("organ/creditCode", report.getOrgan().getCreditCode().orElse(""));
        elements.put("organ/divisionCode", report.getOrgan().getDivisionCode().orElse(""));
        elements.put(
                "organ/level", report.getOrgan().getLevel().map(OrganLevel::key).orElse(""));
        elements.put(
                "organ/kind", report.getOrgan().getKind().map(OrganKind::key).orElse(""));
        elements.put("title", report.getTitle().orElse(""));
        elements.put("scope", report.getScope().map(scope -> scope.key()).orElse(""));
        elements.put("period", report.getPeriod().map(Object::toString).orElse(""));
        elements.put(
                "publication/date",
                report.getPublication()
                        .flatMap(Publication::getDate)
                        .map(Object::toString)
                        .orElse(""));
        elements.put(
                "publication/version",
                report.getPublication().flatMap(Publication::getVersion).orElse(""));
        elements.put("contact", report.getContact().map(Object::toString).orElse(""));
        for (Section section : report.getSections()) {
            elements.merge(
                    ElementRef.of("sections/" + section.getKind().key()).toString(),
                    section.getTitle().orElse("") + section.getText(),
                    String::concat);
        }
        return elements;
    }
}
