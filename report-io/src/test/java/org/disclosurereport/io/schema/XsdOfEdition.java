package org.disclosurereport.io.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionDefinition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.ListColumn;

/** Writes the XSD of an edition: no row, column, unit or key of a form stands here. */
final class XsdOfEdition {

    static final String NAMESPACE = "urn:org.disclosurereport:report:1";

    private final Edition edition;
    private final XsdText out = new XsdText();

    private XsdOfEdition(Edition edition) {
        this.edition = edition;
    }

    static String text(Edition edition) {
        return new XsdOfEdition(edition).schema();
    }

    private String schema() {
        out.start(
                "schema",
                "xmlns:xs",
                "http://www.w3.org/2001/XMLSchema",
                "xmlns",
                NAMESPACE,
                "targetNamespace",
                NAMESPACE,
                "elementFormDefault",
                "qualified",
                "version",
                edition.name());
        out.documentation(List.of(edition.form().title(), edition.form().legalBasis()));
        out.empty("element", "name", "report", "type", "report");
        List<FormTables> tables = FormTables.of(edition);
        report(tables);
        organ();
        out.start("complexType", "name", "period");
        all(Members.OF_PERIOD, List.of("firstDay", "lastDay"), Map.of("firstDay", "day", "lastDay", "day"));
        out.end("complexType");
        out.start("complexType", "name", "publication");
        all(Members.OF_PUBLICATION, List.of(), Map.of("date", "day"));
        out.end("complexType");
        out.start("complexType", "name", "contact");
        out.start("all");
        Members.OF_CONTACT.forEach(member -> element(member, "notBlank", false, Members.ofContact(member)));
        out.end("all");
        out.end("complexType");
        sections();
        texts();
        tables.forEach(this::table);
        lists();
        statedFigures();
        for (Unit unit : Unit.values()) {
            cell(unit);
        }
        simpleTypes();
        out.end("schema");
        return out.toString();
    }

    private void report(List<FormTables> tables) {
        out.start("complexType", "name", "report");
        out.start("all");
        for (String member : Members.OF_REPORT) {
            if (!member.equals("format")) {
                boolean required = List.of("edition", "year", "organ").contains(member);
                String type = member.equals("title") ? "xs:string" : member;
                element(member, type, required, Members.wording(member));
            }
        }
        for (FormTables table : tables) {
            TableDefinition first = table.all().findFirst().orElseThrow();
            element(table.key(), "table." + table.key(), false, first.title());
        }
        element("statistics", "statistics", false, Members.wording("statistics"));
        element("stated", "stated", false, Members.wording("stated"));
        out.end("all");
        out.end("complexType");
    }

    private void organ() {
        out.start("complexType", "name", "organ");
        all(
                Members.OF_ORGAN,
                List.of("name"),
                Map.of("name", "notBlank", "level", "organLevel", "kind", "organKind", "parent", "organ"));
        out.end("complexType");
    }

    private void sections() {
        out.start("complexType", "name", "sections");
        out.start("sequence");
        out.empty("element", "name", "section", "type", "section", "minOccurs", "0", "maxOccurs", "unbounded");
        out.end("sequence");
        out.end("complexType");
        out.start("complexType", "name", "section");
        all(List.of("title", "text"), List.of(), Map.of("text", JsonSchemaOfEdition.text(0)));
        out.start("attribute", "name", "kind", "type", "sectionKind", "use", "required");
        out.documentation(
                edition.form().sections().stream().map(XsdOfEdition::titled).toList());
        out.end("attribute");
        out.end("complexType");
    }

    private static Wording titled(SectionDefinition section) {
        Wording title = section.label().numbered();
        String kind = section.kind().key() + ": ";
        return Wording.of(kind + title.zh(), kind + title.en());
    }

    private void texts() {
        for (int depth = 0; depth <= Subsection.MAX_DEPTH; depth++) {
            String text = JsonSchemaOfEdition.text(depth);
            out.start("complexType", "name", text);
            out.start("choice", "minOccurs", "0", "maxOccurs", "unbounded");
            out.empty("element", "name", "p", "type", "xs:string");
            if (depth < Subsection.MAX_DEPTH) {
                out.empty("element", "name", "subsection", "type", "subsectionOf." + text);
            }
            out.end("choice");
            out.end("complexType");
            if (depth < Subsection.MAX_DEPTH) {
                out.start("complexType", "name", "subsectionOf." + text);
                all(Members.OF_SUBSECTION, List.of("heading"), Map.of("text", JsonSchemaOfEdition.text(depth + 1)));
                out.end("complexType");
            }
        }
    }

    /** XSD 1.0 cannot choose rows by an attribute: those of all forms are allowed together. */
    private void table(FormTables tables) {
        Map<String, Map<String, CellDefinition>> rows = new LinkedHashMap<>();
        Map<String, TableDefinition> first = new LinkedHashMap<>();
        tables.all()
                .forEach(table -> table.cells().forEach(cell -> {
                    first.putIfAbsent(cell.row().key(), table);
                    rows.computeIfAbsent(cell.row().key(), key -> new LinkedHashMap<>())
                            .putIfAbsent(cell.column().key(), cell);
                }));
        Map<String, String> types = new LinkedHashMap<>();
        out.start("complexType", "name", "table." + tables.key());
        out.start("all");
        rows.forEach((key, cells) -> {
            CellDefinition cell = cells.values().iterator().next();
            String type = types.computeIfAbsent(columns(cells), known -> "row." + tables.key() + "." + key);
            TableDefinition table = first.get(key);
            Optional<Wording> form = tables.prescribed().equals(Optional.of(table))
                    ? Optional.empty()
                    : Optional.of(Wording.of(
                            "只用于 form=\"" + table.form() + "\"。", "Only with form=\"" + table.form() + "\"."));
            label(key, type, cell.row(), form);
        });
        out.end("all");
        out.start("attribute", "name", "form", "use", tables.prescribed().isPresent() ? "optional" : "required");
        out.documentation(Members.wording("form"));
        enumeration(tables.all().map(TableDefinition::form));
        out.end("attribute");
        out.end("complexType");
        types.forEach((columns, name) -> {
            out.start("complexType", "name", name);
            out.raw(columns);
            out.end("complexType");
        });
    }

    /** The content of a row, as text by which rows are compared. */
    private String columns(Map<String, CellDefinition> cells) {
        XsdOfEdition part = new XsdOfEdition(edition);
        part.out.start("all");
        cells.forEach(
                (key, cell) -> part.label(key, JsonSchemaOfEdition.cell(cell.unit()), cell.column(), Optional.empty()));
        part.out.end("all");
        return part.out.body();
    }

    private void label(String name, String type, FormLabel label, Optional<Wording> more) {
        out.start("element", "name", name, "type", type, "minOccurs", "0");
        out.documentation(
                Stream.of(Stream.of(FormTables.title(label)), FormTables.description(label).stream(), more.stream())
                        .flatMap(wordings -> wordings)
                        .toList());
        out.end("element");
    }

    private void lists() {
        items("statistics", "list", "list", "0");
        items("listColumns", "column", "listColumn", "1");
        items("listRows", "row", "listRow", "0");
        out.start("complexType", "name", "list");
        all(
                List.of("title", "columns", "rows"),
                List.of("columns"),
                Map.of("columns", "listColumns", "rows", "listRows"));
        attribute("key", "listKey", "required");
        attribute("annex", "annex", "optional");
        out.end("complexType");
        out.start("complexType", "name", "listColumn");
        all(List.of("label"), List.of("label"), Map.of("label", "notBlank"));
        attribute("key", "columnKey", "required");
        out.end("complexType");
        out.start("complexType", "name", "listRow");
        all(
                List.of("label", "unit", "figures"),
                List.of("label"),
                Map.of("label", "notBlank", "unit", "notBlank", "figures", "listFigures"));
        attribute("key", "listKey", "required");
        out.end("complexType");
        out.start("complexType", "name", "listFigures");
        out.start("all");
        ListColumn.keys()
                .forEach(column -> element(
                        column, JsonSchemaOfEdition.cell(Unit.UNSTATED), false, JsonSchemaOfEdition.column(column)));
        out.end("all");
        out.end("complexType");
        out.start("simpleType", "name", "listKey");
        out.start("restriction", "base", "xs:token");
        out.empty("pattern", "value", JsonSchemaOfEdition.KEY);
        out.end("restriction");
        out.end("simpleType");
        out.start("simpleType", "name", "columnKey");
        restriction(ListColumn.keys().stream());
        out.end("simpleType");
        keys("annex", LocalAnnex.class);
    }

    private void statedFigures() {
        items("stated", "figure", "statedFigure", "0");
        out.start("complexType", "name", "statedFigure");
        List<String> elements = List.of("label", "value", "precision", "unit", "sentence", "offset", "text");
        Map<String, String> types = new LinkedHashMap<>();
        List.of("label", "unit", "sentence", "text").forEach(text -> types.put(text, "notBlank"));
        types.put("value", "statedNumber");
        types.put("precision", "statedPrecision");
        types.put("offset", "statedOffset");
        out.start("all");
        elements.forEach(name ->
                element(name, types.get(name), Members.REQUIRED_OF_STATED.contains(name), Members.ofStated(name)));
        out.end("all");
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("key", "listKey");
        attributes.put("qualifier", "qualifier");
        attributes.put("period", "statedPeriod");
        attributes.put("section", "sectionKind");
        attributes.put("relation", "figureRelation");
        attributes.put("of", "listKey");
        attributes.forEach((name, type) -> attribute(
                name,
                type,
                Members.REQUIRED_OF_STATED.contains(name) ? "required" : "optional",
                Members.ofStated(name)));
        out.end("complexType");
        int digits = StatedFigure.MAX_DIGITS;
        pattern(
                "statedNumber",
                "xs:decimal",
                "-?(0|[1-9][0-9]{0," + (2 * digits - 1) + "})(\\.[0-9]{1," + digits + "})?");
        pattern("statedPrecision", "xs:integer", "10{1," + digits + "}");
        pattern("statedOffset", "xs:integer", "0|[1-9][0-9]{0,8}");
        keys("qualifier", Qualifier.class);
        keys("statedPeriod", StatedPeriod.class);
        keys("figureRelation", FigureRelation.Role.class);
    }

    private void pattern(String name, String base, String pattern) {
        out.start("simpleType", "name", name);
        out.start("restriction", "base", base);
        out.empty("pattern", "value", pattern);
        out.end("restriction");
        out.end("simpleType");
    }

    private void items(String name, String element, String type, String least) {
        out.start("complexType", "name", name);
        out.start("sequence");
        out.empty("element", "name", element, "type", type, "minOccurs", least, "maxOccurs", "unbounded");
        out.end("sequence");
        out.end("complexType");
    }

    private void attribute(String name, String type, String use) {
        attribute(name, type, use, Members.wording(name));
    }

    private void attribute(String name, String type, String use, Wording wording) {
        out.start("attribute", "name", name, "type", type, "use", use);
        out.documentation(wording);
        out.end("attribute");
    }

    private void cell(Unit unit) {
        out.start("complexType", "name", JsonSchemaOfEdition.cell(unit));
        out.documentation(List.of(JsonSchemaOfEdition.unitOf(unit), JsonSchemaOfEdition.content(unit)));
        out.start("simpleContent");
        out.start("extension", "base", figure(unit));
        out.start("attribute", "name", "unreadable", "type", "notBlank");
        out.documentation(Members.wording("unreadable"));
        out.end("attribute");
        out.end("extension");
        out.end("simpleContent");
        out.end("complexType");
        figureType(unit);
    }

    private static String figure(Unit unit) {
        return JsonSchemaOfEdition.cell(unit).replace("cell", "figure");
    }

    /**
     * Numbers as they are written, within what can be stored; a mark; or nothing, where an attribute says what
     * is unreadable. Digits are counted, not starred: see {@link #notBlank}.
     */
    private void figureType(Unit unit) {
        String integer = "-?(0|[1-9][0-9]{0,18})";
        out.start("simpleType", "name", figure(unit));
        out.start("union");
        out.start("simpleType");
        out.start("restriction", "base", "xs:decimal");
        out.empty(
                "pattern",
                "value",
                unit.decimals() == 0 ? integer : integer + "(\\.[0-9]{1," + unit.decimals() + "})?");
        out.empty(
                "minInclusive",
                "value",
                JsonSchemaOfEdition.widest(unit).toDecimal(Long.MIN_VALUE).toPlainString());
        out.empty(
                "maxInclusive",
                "value",
                JsonSchemaOfEdition.widest(unit).toDecimal(Long.MAX_VALUE).toPlainString());
        out.end("restriction");
        out.end("simpleType");
        enumeration(Stream.of("/", "-", ""));
        out.end("union");
        out.end("simpleType");
    }

    private void simpleTypes() {
        out.start("simpleType", "name", "edition");
        restriction(Stream.of(edition.name()));
        out.end("simpleType");
        out.start("simpleType", "name", "year");
        out.start("restriction", "base", "xs:integer");
        out.empty("pattern", "value", "[1-9][0-9]{3}");
        out.empty("minInclusive", "value", Integer.toString(DisclosureReport.FIRST_YEAR));
        out.empty("maxInclusive", "value", Integer.toString(DisclosureReport.LAST_YEAR));
        out.end("restriction");
        out.end("simpleType");
        keys("scope", ReportScope.class);
        keys("organLevel", OrganLevel.class);
        keys("organKind", OrganKind.class);
        keys("sectionKind", SectionKind.class);
        String day = JsonSchemaOfEdition.DAY;
        out.start("simpleType", "name", "day");
        out.start("restriction", "base", "xs:token");
        out.empty("pattern", "value", day.substring(1, day.length() - 1));
        out.end("restriction");
        out.end("simpleType");
        notBlank();
    }

    /**
     * Without a pattern: validators of the Xerces family need quadratic time for one with a star, minutes
     * for a long text.
     */
    private void notBlank() {
        out.start("simpleType", "name", "notBlank");
        out.start("restriction", "base", "xs:token");
        out.empty("minLength", "value", "1");
        out.end("restriction");
        out.end("simpleType");
    }

    private <E extends Enum<E> & FormKey> void keys(String name, Class<E> type) {
        out.start("simpleType", "name", name);
        restriction(Stream.of(type.getEnumConstants()).map(FormKey::key));
        out.end("simpleType");
    }

    private void enumeration(Stream<String> values) {
        out.start("simpleType");
        restriction(values);
        out.end("simpleType");
    }

    private void restriction(Stream<String> values) {
        out.start("restriction", "base", "xs:token");
        values.forEach(value -> out.empty("enumeration", "value", value));
        out.end("restriction");
    }

    /** Elements in any order, each at most once. */
    private void all(List<String> members, List<String> required, Map<String, String> types) {
        out.start("all");
        for (String member : members) {
            element(
                    member,
                    types.getOrDefault(member, "xs:string"),
                    required.contains(member),
                    Members.wording(member));
        }
        out.end("all");
    }

    private void element(String name, String type, boolean required, Wording wording) {
        if (required) {
            out.start("element", "name", name, "type", type);
        } else {
            out.start("element", "name", name, "type", type, "minOccurs", "0");
        }
        out.documentation(wording);
        out.end("element");
    }
}
