package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.testkit.ReportArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schema and reader say the same about reports and about what becomes of them by one wrong step. */
class JsonSchemaPropertiesTest {

    private static final JsonSchemaCheck SCHEMA = new JsonSchemaCheck(Edition.FY2021);

    private static final JsonSchemaCheck SCHEMA_OF_2019 = new JsonSchemaCheck(Edition.FY2019);

    /** What is put in the place of something else. Lexical forms of numbers are left to the kept list. */
    private static final List<String> REPLACEMENTS = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "\"/\"",
            "\"-\"",
            "\"FY2019\"",
            "\"FY2021\"",
            "\"other\"",
            "\"overview\"",
            "\"self\"",
            "\"2025-01-01\"",
            "\"2025-02-29\"",
            "0",
            "-1",
            "2025",
            "9223372036854775807",
            "9223372036854775808",
            "0.5",
            "[\"a\"]",
            "[{\"heading\": \"a\"}]",
            "{\"unreadable\": \"a\"}",
            "{\"name\": \"a\"}",
            "{\"kind\": \"overview\"}",
            "{\"total\": 1}",
            "{\"form\": \"FY2019\"}",
            "[{\"kind\": \"additional\"}]");

    private static final List<String> NAMES = List.of(
            "zz",
            "form",
            "kind",
            "text",
            "title",
            "heading",
            "total",
            "decisions",
            "amount",
            "parent",
            "unreadable",
            "period",
            "publication",
            "request",
            "dispute",
            "proactive",
            "granted",
            "otherHandling",
            "name");

    @Provide
    Arbitrary<DisclosureReport> anyReport() {
        return ReportArbitraries.of(Edition.FY2021).any();
    }

    @Property(tries = 200)
    void whatever_is_written_is_valid(@ForAll("anyReport") DisclosureReport report) {
        JsonNode tree = JsonSchemaCheck.TREES.readTree(
                ReportWriter.of(ReportFormat.JSON).toBytes(report));
        assertThat(SCHEMA.errors(tree)).isEmpty();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void schema_and_reader_agree_after_any_one_change(@ForAll("anyReport") DisclosureReport drawn, @ForAll long seed) {
        // Lists and stated figures have differences with a name, which the lists of documents show.
        DisclosureReport report =
                drawn.toBuilder().lists(List.of()).statedFigures(List.of()).build();
        byte[] written = ReportWriter.of(ReportFormat.JSON).toBytes(report);
        Random random = new Random(seed);
        for (int change = 0; change < 20; change++) {
            JsonNode tree = JsonSchemaCheck.TREES.readTree(written);
            change(tree, random);
            byte[] changed = JsonSchemaCheck.TREES.writeValueAsBytes(tree);
            ReadResult result = ReportReader.standard().read(changed, ReadOptions.DEFAULT);
            assertThat(schemaOf(tree).errors(tree).isEmpty())
                    .as(() -> tree + " is read with " + result.getFindings())
                    .isEqualTo(result.getReport().isPresent() || isPeriodOrder(result));
        }
    }

    /** A change of the edition makes a document of another form, which another schema describes. */
    private static JsonSchemaCheck schemaOf(JsonNode tree) {
        return tree.path("edition").asString("").equals("FY2019") ? SCHEMA_OF_2019 : SCHEMA;
    }

    /** The one difference that a single change can lead to. */
    private static boolean isPeriodOrder(ReadResult result) {
        return result.getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .allMatch(finding -> finding.getCode().equals(ReadingCode.VALUE_INVALID.code())
                        && finding.getAddresses().equals(List.of(ElementRef.of("period"))));
    }

    /** Replaces, removes, adds or renames one thing. */
    private static void change(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ArrayNode list) {
            JsonNode replacement = JsonSchemaCheck.TREES.readTree(pick(REPLACEMENTS, random));
            if (list.isEmpty() || random.nextInt(4) == 0) {
                list.add(replacement);
            } else {
                list.set(random.nextInt(list.size()), replacement);
            }
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = new ArrayList<>(object.propertyNames());
        String name = names.isEmpty() || random.nextInt(4) == 0 ? pick(NAMES, random) : pick(names, random);
        if (object.has(name) && random.nextInt(3) == 0) {
            JsonNode removed = object.remove(name);
            if (random.nextBoolean()) {
                object.set(pick(NAMES, random), removed);
            }
        } else {
            object.set(name, JsonSchemaCheck.TREES.readTree(pick(REPLACEMENTS, random)));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
