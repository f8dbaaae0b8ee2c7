package org.disclosurereport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The expected findings that are kept in the project, by the ids of the cases: a line a finding, so that a change of a
 * rule or of a reader is seen where it is reviewed.
 */
public final class KeptFindings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SortedMap<String, ExpectedFindings> byCase;

    private KeptFindings(Map<String, ExpectedFindings> byCase) {
        this.byCase = Collections.unmodifiableSortedMap(new TreeMap<>(byCase));
    }

    /**
     * Findings of cases.
     *
     * @param byCase the findings by the ids of the cases
     * @return the findings to keep
     */
    public static KeptFindings of(Map<String, ExpectedFindings> byCase) {
        return new KeptFindings(byCase);
    }

    /**
     * Reads what is kept.
     *
     * @param file the file
     * @return the findings
     * @throws IOException if it cannot be read
     */
    public static KeptFindings read(Path file) throws IOException {
        Map<String, ExpectedFindings> byCase = new TreeMap<>();
        JSON.readTree(Files.readAllBytes(file))
                .propertyStream()
                .forEach(entry -> byCase.put(
                        entry.getKey(),
                        new ExpectedFindings(
                                findings(entry.getValue().path("reading")),
                                findings(entry.getValue().path("rules")))));
        return new KeptFindings(byCase);
    }

    private static List<ExpectedFinding> findings(JsonNode list) {
        return list.valueStream()
                .map(node -> new ExpectedFinding(
                        node.get("code").stringValue(),
                        node.get("severity").stringValue(),
                        node.get("assessable").booleanValue(),
                        node.get("addresses")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()))
                .toList();
    }

    /**
     * The findings of every case.
     *
     * @return by the ids of the cases
     */
    public SortedMap<String, ExpectedFindings> byCase() {
        return byCase;
    }

    /**
     * The findings of one case.
     *
     * @param suiteCase the case
     * @return its findings
     * @throws IllegalArgumentException if none are kept for it
     */
    public ExpectedFindings of(SuiteCase suiteCase) {
        ExpectedFindings findings = byCase.get(suiteCase.id());
        if (findings == null) {
            throw new IllegalArgumentException("Findings must be kept for every case, but are not for " + suiteCase);
        }
        return findings;
    }

    /**
     * The file.
     *
     * @return its text
     */
    public String toText() {
        return byCase.entrySet().stream()
                .map(entry -> "  " + JSON.writeValueAsString(entry.getKey()) + ": {\n"
                        + list("reading", entry.getValue().reading()) + ",\n"
                        + list("rules", entry.getValue().rules()) + "\n  }")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String list(String name, List<ExpectedFinding> findings) {
        String head = "    \"" + name + "\": [";
        return findings.isEmpty()
                ? head + "]"
                : findings.stream()
                        .map(finding -> "      " + JSON.writeValueAsString(finding))
                        .collect(Collectors.joining(",\n", head + "\n", "\n    ]"));
    }
}
