package org.disclosurereport.io.json;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What a host's mapper throws where the JSON is well-formed but no report. It carries everything that was
 * found, so that a clerk can correct it in one go.
 */
public final class MalformedReportException extends MismatchedInputException {

    private static final long serialVersionUID = 1;

    /** Findings are not serializable; an exception that was sent elsewhere has its message only. */
    private final transient @Nullable List<Finding> findings;

    MalformedReportException(JsonParser parser, List<Finding> findings) {
        super(parser, message(findings), DisclosureReport.class);
        this.findings = List.copyOf(findings);
    }

    private static String message(List<Finding> findings) {
        return "JSON must be a disclosure report, but has " + findings.size() + " finding(s); the first: "
                + findings.get(0).getMessage().en();
    }

    /**
     * Everything that the reader met, errors and others.
     *
     * @return the findings in the order of the document
     */
    public List<Finding> getFindings() {
        return findings == null ? List.of() : findings;
    }
}
