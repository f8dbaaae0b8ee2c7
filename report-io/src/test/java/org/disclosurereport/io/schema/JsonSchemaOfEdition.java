package org.disclosurereport.io.schema;

import static org.disclosurereport.io.schema.JsonText.object;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.ListColumn;

/** Writes the JSON Schema of an edition: no row, column, unit or key of a form stands here. */
final class JsonSchemaOfEdition {

    /** Without the dot of the XML namespace: validators that parse URNs refuse it. */
    static final String ID = "urn:org-disclosurereport:report:1:";

    /** Every day of the years 1000 to 9999 and nothing else. */
    static final String DAY = "^([1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)-02-29)$";

    /** The key of a list or of a row. */
    static final String KEY = "[a-z][A-Za-z0-9]{0,63}";

    /** A character that {@link String#isBlank} does not take for white space. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private final Edition edition;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchemaOfEdition(Edition edition) {
        this.edition = edition;
    }

    static String text(Edition edition) {
        return JsonText.of(new JsonSchemaOfEdition(edition).report());
    }

    private Map<String, Object> report() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", titled("format", "const", "disclosure-report/1"));
        members.put("edition", titled("edition", "const", edition.name()));
        members.put(
                "year",
                titled(
                        "year",
                        "type",
                        "integer",
                        "minimum",
                        DisclosureReport.FIRST_YEAR,
                        "maximum",
                        DisclosureReport.LAST_YEAR));
        members.put("organ", titled("organ", "$ref", "#/$defs/organ"));
        members.put("title", titled("title", "type", "string"));
        members.put("scope", titled("scope", "enum", keys(ReportScope.class)));
        members.put("period", titled("period", "$ref", "#/$defs/period"));
        members.put("publication", titled("publication", "$ref", "#/$defs/publication"));
        members.put("contact", titled("contact", "$ref", "#/$defs/contact"));
        members.put("sections", titled("sections", "type", "array", "items", ref("section")));
        common();
        for (FormTables tables : FormTables.of(edition)) {
            members.put(tables.key(), table(tables));
        }
        members.put("statistics", titled("statistics", "type", "array", "items", ref("list")));
        members.put("stated", titled("stated", "type", "array", "items", ref("statedFigure")));
        lists();
        statedFigures();
        Map<String, Object> schema = object(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                ID + edition.name(),
                "title",
                edition.form().title().toString(),
                "description",
                edition.form().legalBasis().toString());
        schema.putAll(closed(members, "format", "edition", "year", "organ"));
        schema.put("$defs", definitions);
        return schema;
    }

    private void common() {
        definitions.put(
                "organ",
                closed(
                        members(
                                Members.OF_ORGAN,
                                Map.of(
                                        "name", object("type", "string", "pattern", NOT_BLANK),
                                        "level", object("enum", keys(OrganLevel.class)),
                                        "kind", object("enum", keys(OrganKind.class)),
                                        "parent", ref("organ"))),
                        "name"));
        definitions.put(
                "period",
                closed(
                        members(Members.OF_PERIOD, Map.of("firstDay", ref("day"), "lastDay", ref("day"))),
                        "firstDay",
                        "lastDay"));
        definitions.put("publication", closed(members(Members.OF_PUBLICATION, Map.of("date", ref("day")))));
        definitions.put("contact", contact());
        definitions.put("day", object("type", "string", "pattern", DAY));
        Map<String, Object> kind = titled("kind", "enum", keys(SectionKind.class));
        kind.put("description", sectionTitles());
        definitions.put(
                "section",
                closed(
                        object(
                                "kind",
                                kind,
                                "title",
                                titled("title", "type", "string"),
                                "text",
                                titled("text", "$ref", "#/$defs/text")),
                        "kind"));
        for (int depth = 0; depth <= Subsection.MAX_DEPTH; depth++) {
            definitions.put(text(depth), object("type", "array", "items", block(depth)));
        }
        for (Unit unit : Unit.values()) {
            definitions.put(cell(unit), cellOf(unit));
        }
    }

    private static Map<String, Object> contact() {
        Map<String, Object> members = new LinkedHashMap<>();
        Members.OF_CONTACT.forEach(name -> members.put(
                name, object("title", Members.ofContact(name).toString(), "type", "string", "pattern", NOT_BLANK)));
        Map<String, Object> contact = closed(members);
        contact.put("minProperties", 1);
        return contact;
    }

    private void lists() {
        Map<String, Object> key = object("type", "string", "pattern", "^" + KEY + "$");
        Map<String, Object> label = object("type", "string", "pattern", NOT_BLANK);
        Map<String, Object> own = new LinkedHashMap<>(key);
        own.put("not", object("enum", reserved()));
        definitions.put(
                "list",
                closed(
                        members(
                                Members.OF_LIST,
                                Map.of(
                                        "key", own,
                                        "annex", object("enum", keys(LocalAnnex.class)),
                                        "columns", object("type", "array", "minItems", 1, "items", ref("listColumn")),
                                        "rows", object("type", "array", "items", ref("listRow")))),
                        "key",
                        "columns"));
        definitions.put(
                "listColumn",
                closed(
                        members(Members.OF_COLUMN, Map.of("key", object("enum", ListColumn.keys()), "label", label)),
                        "key",
                        "label"));
        definitions.put(
                "listRow",
                closed(
                        members(
                                Members.OF_ROW,
                                Map.of("key", key, "label", label, "unit", label, "figures", ref("listFigures"))),
                        "key",
                        "label"));
        Map<String, Object> figures = new LinkedHashMap<>();
        ListColumn.keys()
                .forEach(column -> figures.put(
                        column, object("title", column(column).toString(), "$ref", "#/$defs/" + cell(Unit.UNSTATED))));
        definitions.put("listFigures", closed(figures));
    }

    /** Keys that no list can have: those of tables, and that of the stated figures. */
    private static List<String> reserved() {
        return Stream.concat(Edition.tableKeys().stream(), Stream.of(StatedFigure.TABLE))
                .toList();
    }

    /** What two members must have in common is not said, but for those that stand together or not at all. */
    private void statedFigures() {
        Map<String, Object> key = object("type", "string", "pattern", "^" + KEY + "$");
        Map<String, Object> text = object("type", "string", "pattern", NOT_BLANK);
        Map<String, Map<String, Object>> values = new LinkedHashMap<>();
        values.put("key", key);
        List.of("label", "unit", "sentence", "text").forEach(name -> values.put(name, text));
        values.put("value", object("type", "number"));
        values.put("precision", object("type", "integer", "minimum", 10));
        values.put("qualifier", object("enum", keys(Qualifier.class)));
        values.put("period", object("enum", keys(StatedPeriod.class)));
        values.put("section", object("enum", keys(SectionKind.class)));
        values.put("offset", object("type", "integer", "minimum", 0));
        values.put("relation", object("enum", keys(FigureRelation.Role.class)));
        values.put("of", key);
        Members.OF_STATED.forEach(name -> {
            Map<String, Object> value = object("title", Members.ofStated(name).toString());
            value.putAll(values.get(name));
            values.put(name, value);
        });
        Map<String, Object> figure =
                closed(members(Members.OF_STATED, values), Members.REQUIRED_OF_STATED.toArray(String[]::new));
        figure.put("dependentRequired", object("relation", List.of("of"), "of", List.of("relation")));
        definitions.put("statedFigure", figure);
    }

    /** What the column of a list is called. */
    static Wording column(String key) {
        return Stream.of(LocalAnnex.values())
                .flatMap(annex -> annex.definition().columns().stream())
                .filter(column -> column.key().equals(key))
                .map(column -> column.wording())
                .findFirst()
                .orElse(Wording.of("其他列", "Another column"));
    }

    private String sectionTitles() {
        return edition.form().sections().stream()
                .map(section -> section.kind().key() + ": " + section.label().numbered())
                .collect(Collectors.joining("; "));
    }

    /** A paragraph, or a part under a heading as long as one more heading may stand there. */
    private static Map<String, Object> block(int depth) {
        if (depth == Subsection.MAX_DEPTH) {
            return object("type", "string");
        }
        Map<String, Object> block = object("type", List.of("string", "object"));
        block.putAll(keywords(
                object(
                        "heading",
                        titled("heading", "type", "string"),
                        "text",
                        titled("text", "$ref", "#/$defs/" + text(depth + 1))),
                "heading"));
        return block;
    }

    /** Name of the definition of a text under so many headings. */
    static String text(int depth) {
        return depth == 0 ? "text" : "textUnder" + depth + (depth == 1 ? "Heading" : "Headings");
    }

    /**
     * Each keyword speaks of one type only, so that a validator can name exactly what is wrong. How many
     * decimals money has is not said with multipleOf: validators that divide doubles would refuse every
     * third right figure (docs/decisions/0050).
     */
    private static Map<String, Object> cellOf(Unit unit) {
        Map<String, Object> cell = object(
                "title",
                unitOf(unit).toString(),
                "description",
                content(unit).toString(),
                "type",
                List.of(unit.decimals() == 0 ? "integer" : "number", "string", "object"),
                "minimum",
                number(unit, Long.MIN_VALUE),
                "maximum",
                number(unit, Long.MAX_VALUE),
                "pattern",
                "^[/-]$");
        cell.putAll(keywords(
                object("unreadable", titled("unreadable", "type", "string", "pattern", NOT_BLANK)), "unreadable"));
        return cell;
    }

    /** A row of a list may count in any unit: the widest range is that of counts. */
    static Unit widest(Unit unit) {
        return unit == Unit.UNSTATED ? Unit.PIECE : unit;
    }

    static Wording unitOf(Unit unit) {
        return unit == Unit.UNSTATED
                ? Wording.of("单位见该行", "Unit: that of the row")
                : Wording.of("单位：" + unit.symbol(), "Unit: " + unit.symbol());
    }

    /** What may stand in a cell. */
    static Wording content(Unit unit) {
        Wording decimals = unit.decimals() == 0
                ? Wording.of("整数", "a whole number")
                : Wording.of(
                        "至多 " + unit.decimals() + " 位小数的数字", "a number with at most " + unit.decimals() + " decimals");
        return Wording.of(
                decimals.zh() + "、\"/\"、\"-\"或无法读取的原文；空白单元格不写",
                decimals.en() + ", \"/\", \"-\" or what is unreadable; a blank cell is absent");
    }

    private static BigDecimalText number(Unit unit, long stored) {
        return new BigDecimalText(widest(unit).toDecimal(stored));
    }

    /** Name of the definition of a cell. */
    static String cell(Unit unit) {
        StringBuilder name = new StringBuilder("cellIn");
        for (String part : List.of(unit.name().split("_", -1))) {
            name.append(part.charAt(0)).append(part.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    private Map<String, Object> table(FormTables tables) {
        tables.all().forEach(this::define);
        Object otherwise = tables.prescribed()
                .<Object>map(table -> ref(name(table)))
                .orElseGet(() -> object("required", List.of("form"), "properties", object("form", forms(tables))));
        for (int i = tables.named().size() - 1; i >= 0; i--) {
            TableDefinition table = tables.named().get(i);
            otherwise = object(
                    "if",
                    object("required", List.of("form"), "properties", object("form", object("const", table.form()))),
                    "then",
                    ref(name(table)),
                    "else",
                    otherwise);
        }
        Map<String, Object> member =
                object("title", tables.all().findFirst().orElseThrow().title().toString(), "type", "object");
        @SuppressWarnings("unchecked")
        Map<String, Object> content = (Map<String, Object>) otherwise;
        member.putAll(content);
        return member;
    }

    private static Map<String, Object> forms(FormTables tables) {
        return object("enum", tables.all().map(TableDefinition::form).toList());
    }

    private static String name(TableDefinition table) {
        return table.key() + "." + table.form();
    }

    private void define(TableDefinition table) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("form", titled("form", "const", table.form()));
        Map<Object, String> columns = new LinkedHashMap<>();
        for (List<CellDefinition> row : FormTables.rows(table)) {
            String key = row.get(0).ref().row();
            String of = columns.computeIfAbsent(closed(columns(row)), known -> name(table) + "." + key);
            Map<String, Object> member = described(row.get(0).row());
            member.put("$ref", "#/$defs/" + of);
            members.put(key, member);
        }
        Map<String, Object> schema = object("title", table.title().toString());
        schema.putAll(closed(members));
        definitions.put(name(table), schema);
        columns.forEach((schemaOfRow, name) -> definitions.put(name, schemaOfRow));
    }

    private static Map<String, Object> columns(List<CellDefinition> row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (CellDefinition cell : row) {
            Map<String, Object> column = described(cell.column());
            column.put("$ref", "#/$defs/" + cell(cell.unit()));
            columns.put(cell.ref().column(), column);
        }
        return columns;
    }

    private static Map<String, Object> described(org.disclosurereport.model.form.FormLabel label) {
        Map<String, Object> described = object("title", FormTables.title(label).toString());
        Optional<Wording> description = FormTables.description(label);
        description.ifPresent(text -> described.put("description", text.toString()));
        return described;
    }

    private static Map<String, Object> members(List<String> names, Map<String, Map<String, Object>> values) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : names) {
            Map<String, Object> member = object("title", Members.title(name));
            member.putAll(values.getOrDefault(name, object("type", "string")));
            members.put(name, member);
        }
        return members;
    }

    private static Map<String, Object> titled(String member, Object... keywords) {
        Map<String, Object> titled = object("title", Members.title(member));
        titled.putAll(object(keywords));
        return titled;
    }

    private static Map<String, Object> ref(String definition) {
        return object("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> closed(Map<String, Object> members, String... required) {
        Map<String, Object> closed = object("type", "object");
        closed.putAll(keywords(members, required));
        return closed;
    }

    private static Map<String, Object> keywords(Map<String, Object> members, String... required) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        if (required.length > 0) {
            keywords.put("required", List.of(required));
        }
        keywords.put("properties", members);
        keywords.put("additionalProperties", false);
        return keywords;
    }

    private static <E extends Enum<E> & FormKey> List<String> keys(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(FormKey::key).toList();
    }

    /** A number that is printed without an exponent. */
    private record BigDecimalText(BigDecimal number) {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }
}
