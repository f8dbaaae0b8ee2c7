package org.disclosurereport.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every hostile document in JSON through the mapper of a host: the same report, or an exception of Jackson. */
class HostileHostTest {

    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    /** What a host decides: duplicates, what follows, and encodings, which its parser reads. */
    private static final Set<String> OF_THE_HOST =
            Set.of("DUP_KEY", "MALFORMED_JSON", "ENC_MALFORMED", "ENC_UNSUPPORTED");

    static List<HostileDocument> documents() {
        return HostileJson.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_host_gets_the_same_report_or_an_exception_with_the_findings(HostileDocument document) {
        byte[] content = document.content().get();
        try {
            DisclosureReport report = HOST.readValue(content, DisclosureReport.class);
            if (document.gives()) {
                assertThat(ReportReader.standard()
                                .read(content, ReadOptions.DEFAULT)
                                .getReport())
                        .contains(report);
            } else {
                assertThat(document.codes()).as("what was taken").anyMatch(OF_THE_HOST::contains);
            }
        } catch (MalformedReportException e) {
            assertThat(document.gives()).isFalse();
            if (document.codes().stream().noneMatch(OF_THE_HOST::contains)) {
                assertThat(e.getFindings())
                        .extracting(Finding::getCode)
                        .extracting(Object::toString)
                        .containsAnyElementsOf(document.codes());
            }
        } catch (JacksonException e) {
            assertThat(document.gives()).isFalse();
        }
    }
}
