package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However few findings are listed, whoever looks for an ERROR finds one. */
class FindingsLimitTest {

    private static final String MARK = "\ufeff";

    private static List<Finding> read(String document, int maxFindings) {
        ReadLimits limits = ReadLimits.builder().maxFindings(maxFindings).build();
        ReadResult result = ReportReader.standard()
                .read(
                        document.getBytes(StandardCharsets.UTF_8),
                        ReadOptions.builder().limits(limits).build());
        assertThat(result.getReport()).isEmpty();
        assertThat(result.hasErrors()).isTrue();
        return result.getFindings();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.getCode().toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": 1}",
                "<report xmlns=\"urn:org.disclosurereport:report:1\"><year>1</year></report>",
                "规章,1\n",
                "sep=;\n规章;1\n"
            })
    void an_error_is_listed_though_warnings_fill_the_list(String document) {
        List<Finding> one = read(MARK + document, 1);
        assertThat(one.get(0).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(codes(one)).last().isEqualTo("MORE_FINDINGS");
        assertThat(one).hasSize(2);
        assertThat(one.get(1).getOperands()).containsEntry("limit", "1");
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "2, 2", "3, 1", "4, 0"})
    void what_ends_the_reading_takes_the_last_place_of_a_full_list(int limit, int more) {
        List<Finding> findings = read("{\"a\": 1, \"b\": 2, \"c\": 3, ]", limit);
        List<Finding> listed = more == 0 ? findings : findings.subList(0, findings.size() - 1);
        assertThat(listed).hasSize(Math.max(1, limit));
        assertThat(codes(listed)).last().isEqualTo("MALFORMED_JSON");
        assertThat(codes(findings).contains("MORE_FINDINGS")).isEqualTo(more > 0);
        if (more > 0) {
            assertThat(findings.get(findings.size() - 1).getOperands()).containsEntry("more", String.valueOf(more));
        }
    }

    @Test
    void warnings_are_counted_once_the_list_is_full() {
        List<Finding> findings = read(MARK + "a;b\n\"规章\";1\nc;\"", 1);
        assertThat(codes(findings)).containsExactly("CSV_UNCLOSED", "MORE_FINDINGS");
    }
}
