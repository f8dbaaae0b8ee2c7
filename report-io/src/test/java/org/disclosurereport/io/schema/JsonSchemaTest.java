package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class JsonSchemaTest {

    private static JsonNode tree(Edition edition) {
        return JsonSchemaCheck.TREES.readTree(ReportSchema.json(edition));
    }

    @ParameterizedTest
    @EnumSource
    void the_schema_is_one_of_JSON_Schema_2020_12(Edition edition) {
        JsonNode schema = tree(edition);
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(schema))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_object_is_closed_and_every_definition_is_used(Edition edition) {
        JsonNode schema = tree(edition);
        List<JsonNode> objects = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        visit(schema, objects, used);
        assertThat(objects)
                .hasSizeGreaterThan(10)
                .allSatisfy(object -> assertThat(object.get("additionalProperties"))
                        .as("%s", object)
                        .isNotNull()
                        .allSatisfy(value -> assertThat(value.isBoolean()).isTrue()));
        assertThat(used).containsExactlyInAnyOrderElementsOf(schema.get("$defs").propertyNames());
    }

    private static void visit(JsonNode node, List<JsonNode> objects, Set<String> used) {
        if (node.isObject() && node.has("properties") && !node.has("const") && !isCondition(node)) {
            objects.add(node);
        }
        if (node.isObject() && node.has("$ref") && node.get("$ref").isString()) {
            used.add(node.get("$ref").asString().substring("#/$defs/".length()));
        }
        node.forEach(child -> visit(child, objects, used));
    }

    /** {@code "if": {"required": ["form"], "properties": {"form": {"const": "FY2019"}}}}. */
    private static boolean isCondition(JsonNode node) {
        return !node.has("type")
                && Set.copyOf(node.get("properties").propertyNames()).equals(Set.of("form"));
    }

    @ParameterizedTest
    @EnumSource
    void every_member_has_a_title_in_chinese_and_in_english(Edition edition) {
        List<JsonNode> objects = new ArrayList<>();
        visit(tree(edition), objects, new TreeSet<>());
        assertThat(objects.stream().flatMap(object -> object.get("properties").valueStream()))
                .hasSizeGreaterThan(60)
                .allSatisfy(member -> assertThat(member.get("title").asString())
                        .matches("(?s).*\\p{IsHan}.* / [\\x20-\\x7e]*[a-zA-Z].*"));
    }

    @Test
    void the_same_form_gives_the_same_text() {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "ar", "th-TH-u-nu-thai", "zh")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(JsonSchemaOfEdition.text(Edition.FY2021)).isEqualTo(ReportSchema.json(Edition.FY2021));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_pattern_of_a_text_that_is_not_blank_is_that_of_Java() {
        Pattern pattern = Pattern.compile(JsonSchemaOfEdition.NOT_BLANK);
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (pattern.matcher(text).find() == text.isBlank()) {
                assertThat(text).as("U+%04X", c).isNull();
            }
        }
    }

    @Test
    void the_pattern_of_a_day_takes_the_days_of_the_calendar_and_no_others() {
        Pattern pattern = Pattern.compile(JsonSchemaOfEdition.DAY);
        int days = 0;
        for (int year = 0; year <= 9999; year += year % 400 < 12 ? 1 : 17) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
                    boolean exists = year >= 1000 && exists(text);
                    days += exists ? 1 : 0;
                    if (pattern.matcher(text).find() != exists) {
                        assertThat(text).isNull();
                    }
                }
            }
        }
        assertThat(days).isGreaterThan(200_000);
    }

    private static String digits(int number, int length) {
        return "0".repeat(length - Integer.toString(number).length()) + number;
    }

    private static boolean exists(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
