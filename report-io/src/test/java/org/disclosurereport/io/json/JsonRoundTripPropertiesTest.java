package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.testkit.ReportArbitraries;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is lost and nothing is changed, whatever the report. */
class JsonRoundTripPropertiesTest {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Provide
    Arbitrary<DisclosureReport> anyReport() {
        return ReportArbitraries.of(Edition.FY2021).any();
    }

    private static byte[] write(DisclosureReport report) {
        return ReportWriter.of(ReportFormat.JSON).toBytes(report);
    }

    @Property(tries = 300)
    void what_is_written_is_read_as_the_same_report(@ForAll("anyReport") DisclosureReport report) {
        ReadResult result = Documents.read(write(report));
        assertThat(result.hasErrors()).as("%s", result.getFindings()).isFalse();
        assertThat(result.getReport()).contains(report);
    }

    @Property(tries = 100)
    void what_is_read_is_written_as_the_same_bytes(@ForAll("anyReport") DisclosureReport report) {
        byte[] bytes = write(report);
        assertThat(write(Documents.read(bytes).getReport().orElseThrow())).isEqualTo(bytes);
    }

    @Property(tries = 100)
    void every_filled_figure_has_a_place(@ForAll("anyReport") DisclosureReport report) {
        ReadResult result = Documents.read(write(report));
        report.figures()
                .filter(figure -> !figure.text().isEmpty())
                .forEach(figure -> assertThat(
                                result.getProvenance().find(figure.definition().ref()))
                        .isPresent());
    }

    @Property(tries = 100)
    void members_in_another_order_are_the_same_report(@ForAll("anyReport") DisclosureReport report, @ForAll long seed) {
        JsonNode shuffled = shuffled(TREES.readTree(write(report)), new Random(seed));
        ReadResult result = Documents.read(TREES.writeValueAsBytes(shuffled));
        assertThat(result.getReport()).contains(report);
    }

    @Property(tries = 100)
    void Jackson_s_tree_sees_the_same_figures(@ForAll("anyReport") DisclosureReport report) {
        JsonNode tree = TREES.readTree(new String(write(report), StandardCharsets.UTF_8));
        assertThat(tree.get("year").asInt()).isEqualTo(report.getYear());
        assertThat(tree.get("organ").get("name").asString())
                .isEqualTo(report.getOrgan().getName());
        report.figures().forEach(figure -> check(figure, report, tree));
    }

    @Property(tries = 100)
    void a_host_s_mapper_reads_the_same_report(@ForAll("anyReport") DisclosureReport report) {
        JsonMapper host = JsonMapper.builder().findAndAddModules().build();
        assertThat(host.readValue(write(report), DisclosureReport.class)).isEqualTo(report);
        assertThat(Documents.read(host.writeValueAsBytes(report)).getReport()).contains(report);
    }

    @Property(tries = 500)
    void any_bytes_give_a_result(@ForAll byte[] noise, @ForAll("anyReport") DisclosureReport report, @ForAll int at) {
        byte[] bytes = write(report);
        for (int i = 0; i < noise.length; i++) {
            bytes[Math.floorMod(at + i * 31, bytes.length)] = noise[i];
        }
        ReadResult result = Documents.read(bytes);
        assertThat(result.getReport().isPresent()).isNotEqualTo(result.hasErrors());
    }

    private static JsonNode rowOf(CellRef ref, JsonNode tree) {
        for (JsonNode list : tree.path("statistics")) {
            for (JsonNode row : list.path("rows")) {
                if (list.path("key").asString().equals(ref.table())
                        && row.path("key").asString().equals(ref.row())) {
                    return row.path("figures");
                }
            }
        }
        return tree.path(ref.table()).path(ref.row());
    }

    private static void checkStated(StatedFigure figure, JsonNode tree) {
        List<JsonNode> found = new ArrayList<>();
        tree.path("stated").forEach(node -> {
            if (node.path("key").asString().equals(figure.getKey())) {
                found.add(node);
            }
        });
        assertThat(found).hasSize(1);
        BigDecimal number = found.get(0).path("value").decimalValue();
        assertThat(number).isEqualByComparingTo(figure.getValue());
        BigDecimal precision = found.get(0).path("precision").decimalValue(number.ulp());
        assertThat(precision).isEqualByComparingTo(figure.getValue().ulp());
    }

    private static void check(ReportFigure figure, DisclosureReport report, JsonNode tree) {
        CellRef ref = figure.definition().ref();
        if (ref.table().equals(StatedFigure.TABLE)) {
            checkStated(report.findStatedFigure(ref.row()).orElseThrow(), tree);
            return;
        }
        JsonNode cell = rowOf(ref, tree).path(ref.column());
        switch (figure.cell().getState()) {
            case NUMBER -> assertThat(cell.decimalValue()).isEqualByComparingTo(new BigDecimal(figure.text()));
            case BLANK -> assertThat(cell.isMissingNode()).isTrue();
            case SLASH, DASH -> assertThat(cell.asString()).isEqualTo(figure.text());
            case UNREADABLE -> assertThat(cell.get("unreadable").asString()).isEqualTo(figure.text());
        }
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.shuffle(members, random);
        ObjectNode shuffled = TREES.createObjectNode();
        members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
        return shuffled;
    }
}
