package org.disclosurereport.conformance;

import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code suite.json}, the table of contents of the suite. */
final class SuiteJson {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private SuiteJson() {}

    static String of(String version, List<SuiteCase> cases, KeptFindings findings) {
        ObjectNode suite = JSON.createObjectNode();
        suite.put("format", "disclosure-report-conformance/1");
        suite.put("version", version);
        ArrayNode list = suite.putArray("cases");
        cases.forEach(each -> list.add(of(each, findings.of(each))));
        return JSON.writer()
                        .with(new DefaultPrettyPrinter()
                                .withObjectIndenter(LINES)
                                .withArrayIndenter(LINES))
                        .writeValueAsString(suite)
                + "\n";
    }

    private static ObjectNode of(SuiteCase each, ExpectedFindings findings) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", each.id());
        node.put("file", each.file());
        each.format().ifPresent(format -> {
            node.put("format", format.extension());
            node.put("mediaType", format.mediaType());
        });
        each.edition().ifPresent(edition -> node.put("edition", edition.name()));
        if (!each.hints().equals(Hints.NONE)) {
            node.set("options", options(each.hints()));
        }
        node.putObject("shows")
                .put("zh", each.shows().zh())
                .put("en", each.shows().en());
        each.seed().ifPresent(seed -> node.put("seed", seed));
        each.broken().ifPresent(rule -> node.put("breaks", rule));
        ObjectNode expected = node.putObject("expected");
        if (each.report().isPresent()) {
            expected.put("report", each.reportFile());
        } else {
            expected.putNull("report");
        }
        expected.set("reading", findings(findings.reading()));
        expected.set("rules", findings(findings.rules()));
        return node;
    }

    private static ObjectNode options(Hints hints) {
        ObjectNode options = JSON.createObjectNode();
        hints.year().ifPresent(year -> options.put("year", year));
        hints.organ().ifPresent(organ -> options.put("organ", organ));
        hints.charset().ifPresent(charset -> options.put("charset", charset));
        return options;
    }

    private static ArrayNode findings(List<ExpectedFinding> findings) {
        ArrayNode list = JSON.createArrayNode();
        findings.forEach(finding -> list.add(JSON.valueToTree(finding)));
        return list;
    }
}
