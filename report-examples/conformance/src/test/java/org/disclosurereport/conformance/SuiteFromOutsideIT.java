package org.disclosurereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The zip as others get it: read without any class of this project. */
class SuiteFromOutsideIT {

    private static final Path ZIP = Path.of(System.getProperty("suite.zip"));
    private static final Path DOCS = Path.of("../../docs");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, byte[]> FILES = new TreeMap<>();
    private static JsonNode suite = JSON.createObjectNode();

    @BeforeAll
    static void unzip() throws IOException {
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    FILES.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        suite = JSON.readTree(FILES.get("suite.json"));
    }

    private static Stream<JsonNode> cases() {
        return suite.get("cases").valueStream();
    }

    private static Stream<JsonNode> findings(JsonNode suiteCase) {
        JsonNode expected = suiteCase.get("expected");
        return Stream.concat(
                expected.get("reading").valueStream(), expected.get("rules").valueStream());
    }

    @Test
    void suite_json_is_valid_against_its_schema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(FILES.get("suite.schema.json")));

        assertThat(schema.validate(suite)).isEmpty();
        assertThat(schema.validate(JSON.readTree("{\"cases\": []}"))).isNotEmpty();
        assertThat(suite.get("version").stringValue()).isEqualTo(System.getProperty("suite.version"));
    }

    @Test
    void every_file_that_is_named_is_there_and_every_file_that_is_there_is_named() {
        Set<String> named = new TreeSet<>(Set.of("README.md", "suite.json", "suite.schema.json"));
        cases().forEach(each -> {
            named.add(each.get("file").stringValue());
            JsonNode report = each.get("expected").get("report");
            if (!report.isNull()) {
                named.add(report.stringValue());
            }
        });

        assertThat(FILES.keySet()).containsExactlyElementsOf(named);
        assertThat(cases().map(each -> each.get("id").stringValue())).doesNotHaveDuplicates();
    }

    @Test
    void the_figures_are_those_of_the_edition_that_is_named() {
        assertThat(cases().filter(each -> each.has("edition"))).isNotEmpty().allSatisfy(each -> {
            JsonNode report =
                    JSON.readTree(FILES.get(each.get("expected").get("report").stringValue()));
            assertThat(report.get("edition")).isEqualTo(each.get("edition"));
            assertThat(report.get("year").isInt()).isTrue();
        });
    }

    @Test
    void every_code_has_a_page() {
        Set<String> codes = cases().flatMap(SuiteFromOutsideIT::findings)
                .map(finding -> finding.get("code").stringValue())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes)
                .hasSizeGreaterThan(80)
                .allSatisfy(code -> assertThat(Stream.of("rules", "findings")
                                .map(folder -> DOCS.resolve(folder).resolve(code + ".md")))
                        .as(code)
                        .anyMatch(Files::exists));
    }

    @Test
    void a_rule_that_is_broken_on_purpose_is_among_the_expected_findings() {
        Map<String, Integer> broken = new HashMap<>();
        cases().filter(each -> each.has("breaks")).forEach(each -> {
            String rule = each.get("breaks").stringValue();
            broken.merge(rule, 1, Integer::sum);
            assertThat(each.get("expected").get("rules").valueStream())
                    .as(each.get("id").stringValue())
                    .anyMatch(finding -> finding.get("code").stringValue().equals(rule)
                            && finding.get("assessable").booleanValue());
        });
        assertThat(broken).hasSizeGreaterThan(70);
    }

    @Test
    void the_zip_is_small() throws IOException {
        assertThat(Files.size(ZIP)).isLessThan(2_000_000);
    }
}
