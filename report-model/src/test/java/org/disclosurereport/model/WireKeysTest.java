package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.dispute.DisputeProcedure;
import org.disclosurereport.model.dispute.DisputeResult;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.finding.Verdict;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.proactive.ProactiveColumn;
import org.disclosurereport.model.proactive.ProactiveRow;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.Qualifier;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.statistics.StatisticsColumn;
import org.disclosurereport.model.statistics.StatisticsRow;
import org.junit.jupiter.api.Test;

class WireKeysTest {

    private static final List<Class<? extends FormKey>> ENUMS = List.of(
            LocalAnnex.class,
            OrganKind.class,
            OrganLevel.class,
            Qualifier.class,
            ReportScope.class,
            FigureRelation.Role.class,
            SectionKind.class,
            Severity.class,
            StatedPeriod.class,
            TypingError.class,
            Verdict.class);

    private static final List<Class<? extends FormKey>> VIEW_ENUMS = List.of(
            RequestRow.class,
            Applicant.class,
            DisputeProcedure.class,
            DisputeResult.class,
            ProactiveRow.class,
            ProactiveColumn.class,
            StatisticsRow.class,
            StatisticsColumn.class);

    @Test
    void keys_are_frozen() throws IOException {
        List<String> frozen;
        try (InputStream in = Objects.requireNonNull(WireKeysTest.class.getResourceAsStream("wire-keys.txt"))) {
            frozen = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
        assertThat(keys())
                .as("Keys stand in published files. A key that was renamed or removed: take the change back. A key"
                        + " that is new: add it to src/test/resources/org/disclosurereport/model/wire-keys.txt, to"
                        + " docs/formats and to the CHANGELOG in the same commit")
                .containsExactlyElementsOf(frozen);
    }

    @Test
    void constants_are_named_by_their_keys() {
        assertThat(Stream.of(ENUMS, VIEW_ENUMS, List.<Class<? extends FormKey>>of(StatedConcept.class))
                        .flatMap(List::stream)
                        .flatMap(WireKeysTest::constants))
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(((Enum<?>) constant).name()).isEqualTo(upperSnake(constant.key())));
    }

    @Test
    void constants_of_an_enum_have_different_keys_and_are_found_by_them() {
        for (Class<? extends FormKey> type : VIEW_ENUMS) {
            assertThat(constants(type).map(FormKey::key)).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(FormKey.find(Applicant.class, "naturalPerson")).contains(Applicant.NATURAL_PERSON);
        assertThat(FormKey.find(Applicant.class, "NATURAL_PERSON")).isEmpty();
    }

    @Test
    void typed_views_name_exactly_the_rows_and_columns_of_the_forms() {
        assertThat(keysOf(RequestRow.class)).isEqualTo(rowKeys("request"));
        assertThat(keysOf(Applicant.class)).isEqualTo(columnKeys("request"));
        assertThat(keysOf(DisputeProcedure.class)).isEqualTo(rowKeys("dispute"));
        assertThat(keysOf(DisputeResult.class)).isEqualTo(columnKeys("dispute"));
        assertThat(keysOf(ProactiveRow.class)).isEqualTo(rowKeys("proactive"));
        assertThat(keysOf(ProactiveColumn.class)).isEqualTo(columnKeys("proactive"));
        assertThat(keysOf(StatisticsRow.class)).isEqualTo(rowKeys("statisticsForm"));
        assertThat(keysOf(StatisticsColumn.class)).isEqualTo(columnKeys("statisticsForm"));
    }

    @Test
    void constants_stand_in_the_order_of_the_form() {
        assertInOrder("request", RequestRow.class);
        assertInOrder("proactive", ProactiveRow.class);
        assertInOrder("statisticsForm", StatisticsRow.class);
    }

    private static void assertInOrder(String key, Class<? extends FormKey> type) {
        for (TableDefinition table : tables(key)) {
            List<String> order = constants(type)
                    .map(FormKey::key)
                    .filter(row -> !table.cellsOf(row).isEmpty())
                    .toList();
            assertThat(table.rows()).extracting(FormLabel::key).containsExactlyElementsOf(order);
        }
    }

    @Test
    void every_label_is_in_chinese_and_in_english() {
        List<FormLabel> labels = labels();
        assertThat(labels).hasSizeGreaterThan(60).allSatisfy(label -> {
            assertThat(label.wording().zh()).as("zh of " + label.key()).matches(".*\\p{IsHan}.*");
            assertThat(label.wording().en()).as("en of " + label.key()).matches("[\\x20-\\x7e]*[A-Za-z][\\x20-\\x7e]*");
            assertThat(label.variants())
                    .allSatisfy(variant -> assertThat(variant)
                            .isNotBlank()
                            .isNotEqualTo(label.wording().zh()));
            label.legalBasis().ifPresent(basis -> {
                assertThat(basis.zh()).matches(".*\\p{IsHan}.*");
                assertThat(basis.en()).matches("[\\x20-\\x7e]+");
            });
        });
    }

    @Test
    void one_key_says_the_same_in_every_printing() {
        Map<String, String> wordings = new LinkedHashMap<>();
        for (TableDefinition table : tables("request")) {
            table.rows()
                    .forEach(row -> assertThat(Objects.requireNonNullElse(
                                    wordings.putIfAbsent(row.key(), row.toString()), row.toString()))
                            .isEqualTo(row.toString()));
        }
        assertThat(wordings).hasSize(26);
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Edition edition : Edition.values()) {
            keys.add(edition + " sections: "
                    + join(edition.form().sections().stream()
                            .map(section -> section.kind().key())));
            keys.add(edition + " tables: "
                    + join(edition.form().tables().stream().map(WireKeysTest::name)));
            keys.add(edition + " also filed: "
                    + join(edition.form().alsoFiled().stream().map(WireKeysTest::name)));
        }
        for (TableDefinition table : Edition.everyTable()) {
            table.rows()
                    .forEach(row -> keys.add(name(table) + " " + row.key() + ": "
                            + join(table.cellsOf(row.key()).stream()
                                    .map(cell -> cell.ref().column()))));
        }
        for (LocalAnnex annex : LocalAnnex.values()) {
            keys.add("list " + annex.key() + " columns: "
                    + join(annex.definition().columns().stream().map(FormLabel::key)));
            keys.add("list " + annex.key() + " rows: "
                    + join(annex.definition().rows().stream().map(FormLabel::key)));
        }
        ENUMS.forEach(type ->
                keys.add(type.getSimpleName() + ": " + join(constants(type).map(FormKey::key))));
        keys.add("StatedConcept, in any order: "
                + join(constants(StatedConcept.class).map(FormKey::key).sorted()));
        return keys.stream().map(String::strip).toList();
    }

    private static String name(TableDefinition table) {
        return table.key() + "(" + table.form() + ")";
    }

    private static String join(Stream<String> keys) {
        return keys.collect(Collectors.joining(" "));
    }

    private static Stream<? extends FormKey> constants(Class<? extends FormKey> type) {
        return Arrays.stream(type.getEnumConstants());
    }

    private static String upperSnake(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static Set<String> keysOf(Class<? extends FormKey> type) {
        return constants(type).map(FormKey::key).collect(Collectors.toSet());
    }

    private static List<TableDefinition> tables(String key) {
        return Edition.everyTable().stream()
                .filter(table -> table.key().equals(key))
                .toList();
    }

    private static Set<String> rowKeys(String table) {
        return tables(table).stream()
                .flatMap(definition -> definition.cells().stream())
                .map(cell -> cell.ref().row())
                .collect(Collectors.toSet());
    }

    private static Set<String> columnKeys(String table) {
        return tables(table).stream()
                .flatMap(definition -> definition.cells().stream())
                .map(cell -> cell.ref().column())
                .collect(Collectors.toSet());
    }

    private static List<FormLabel> labels() {
        Set<FormLabel> labels = new HashSet<>();
        for (Edition edition : Edition.values()) {
            edition.form().sections().forEach(section -> labels.add(section.label()));
            edition.form().everyTable().stream()
                    .flatMap(table -> table.blocks().stream())
                    .forEach(block -> {
                        block.heading().ifPresent(labels::add);
                        Stream.concat(block.rows().stream(), block.columns().stream())
                                .forEach(label -> {
                                    for (FormLabel l = label;
                                            l != null;
                                            l = l.parent().orElse(null)) {
                                        labels.add(l);
                                    }
                                });
                    });
        }
        return List.copyOf(labels);
    }
}
