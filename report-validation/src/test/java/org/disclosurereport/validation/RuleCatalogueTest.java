package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.finding.Severity.ERROR;
import static org.disclosurereport.model.finding.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.disclosurereport.model.finding.Severity;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void rules_are_sorted_by_id_and_no_id_stands_twice() {
        assertThat(RuleCatalogue.rules()).extracting(Rule::code).isSorted().doesNotHaveDuplicates();
    }

    /** Ids are forever: this list grows and never changes otherwise. */
    @Test
    void ids_and_severities_are_those_that_were_published() {
        Map<String, Severity> published = new LinkedHashMap<>();
        published.put("F-BLANK-CELL", WARNING);
        published.put("F-EDITION-BY-YEAR", ERROR);
        published.put("F-ROW-SET", ERROR);
        published.put("ID-USCC", ERROR);
        published.put("S2-COUNT-TYPES", ERROR);
        published.put("S3-BALANCE", ERROR);
        published.put("S3-NONNEG-INT", ERROR);
        published.put("S3-RESULT-TOTAL", ERROR);
        published.put("S3-ROW-TOTAL", ERROR);
        published.put("S4-NONNEG-INT", ERROR);
        published.put("S4-TOTALS", ERROR);

        Map<String, Severity> actual = new LinkedHashMap<>();
        RuleCatalogue.rules().forEach(rule -> actual.put(rule.code().toString(), rule.severity()));
        assertThat(actual).containsExactlyEntriesOf(published);
    }

    @Test
    void a_rule_is_found_by_its_id() {
        assertThat(RuleCatalogue.find("S3-BALANCE")).get().satisfies(rule -> {
            assertThat(rule.title().zh()).isEqualTo("新收加结转等于办结加结转");
            assertThat(rule.isEssential()).isTrue();
        });
        assertThat(RuleCatalogue.find("S3-NOTHING")).isEmpty();
    }
}
