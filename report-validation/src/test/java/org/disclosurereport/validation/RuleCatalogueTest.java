package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.model.finding.Severity.ERROR;
import static org.disclosurereport.model.finding.Severity.HINT;
import static org.disclosurereport.model.finding.Severity.WARNING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Edition;
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
        published.put("A-SCOPE", ERROR);
        published.put("F-BLANK-CELL", WARNING);
        published.put("F-CITATION", WARNING);
        published.put("F-DEADLINE-DEPT", ERROR);
        published.put("F-DEADLINE-GOV", ERROR);
        published.put("F-DEADLINE-OLD", ERROR);
        published.put("F-EDITION-BY-YEAR", ERROR);
        published.put("F-GOV-ASSESSMENT", ERROR);
        published.put("F-LABEL", WARNING);
        published.put("F-NOT-BEFORE-YEAR-END", WARNING);
        published.put("F-PART-COUNT", WARNING);
        published.put("F-PERIOD", ERROR);
        published.put("F-PREFACE", WARNING);
        published.put("F-ROW-SET", ERROR);
        published.put("F-S1-ASPECTS", WARNING);
        published.put("F-S1-LENGTH", WARNING);
        published.put("F-S5-NOT-EMPTY", ERROR);
        published.put("F-S6-FEE", WARNING);
        published.put("F-S6-PRESENT", ERROR);
        published.put("F-SECTIONS", ERROR);
        published.put("F-TITLE-YEAR", ERROR);
        published.put("FEE-LE-ADMIN", HINT);
        published.put("FEE-PARTS", ERROR);
        published.put("FEE-REGIME", ERROR);
        published.put("FEE-STEP", WARNING);
        published.put("FY2008-DX-SUMS", ERROR);
        published.put("FY2008-ELIGIBLE", ERROR);
        published.put("FY2008-FJ-BREAKDOWN", HINT);
        published.put("FY2008-FJ-SUMS", ERROR);
        published.put("FY2008-NARRATIVE", WARNING);
        published.put("FY2008-PD-EDIT", ERROR);
        published.put("FY2008-PD-EDIT-SUM", WARNING);
        published.put("FY2008-PD-SUMS", ERROR);
        published.put("FY2008-YTD", WARNING);
        published.put("FY2014-CHANNEL-COVER", WARNING);
        published.put("FY2014-CONCLUDED", ERROR);
        published.put("FY2014-COUNT-TYPES", ERROR);
        published.put("FY2014-NARRATIVE", WARNING);
        published.put("FY2014-NORMATIVE-RATIO", HINT);
        published.put("FY2014-OFWHICH", ERROR);
        published.put("FY2014-REFUSALS", ERROR);
        published.put("FY2014-REPLIED-VS-CONCLUDED", WARNING);
        published.put("FY2014-REPLIES", ERROR);
        published.put("FY2014-REQUEST-CHANNELS", ERROR);
        published.put("FY2014-RESPONSE-DEDUP", WARNING);
        published.put("FY2014-REVIEW", ERROR);
        published.put("FY2014-STAFF", ERROR);
        published.put("FY2019-ITEM-DELTA", ERROR);
        published.put("FY2019-MADE-VS-DISCLOSED", HINT);
        published.put("FY2019-PROCUREMENT-PAIR", WARNING);
        published.put("FY2019-PUBLIC-TOTAL", ERROR);
        published.put("ID-DOCNO", WARNING);
        published.put("ID-INDEX", HINT);
        published.put("ID-ORGCODE", ERROR);
        published.put("ID-REGION", WARNING);
        published.put("ID-USCC", ERROR);
        published.put("LIST-COUNT-TYPES", ERROR);
        published.put("N-DAILY-MEAN", HINT);
        published.put("N-DUP-FIGURE", WARNING);
        published.put("N-GROWTH", WARNING);
        published.put("N-OUTCOME-BREAKDOWN", WARNING);
        published.put("N-PARTITION", ERROR);
        published.put("N-RATE-100", WARNING);
        published.put("N-REPLY-TOTAL", WARNING);
        published.put("N-REQUEST-TOTAL", WARNING);
        published.put("N-SHARE", WARNING);
        published.put("N-SHARE-SUM", WARNING);
        published.put("N-ZERO-CLAIM", ERROR);
        published.put("S2-COUNT-TYPES", ERROR);
        published.put("S2-NARRATIVE", WARNING);
        published.put("S2-RULE-POWER", WARNING);
        published.put("S2-STOCK-LOWER", ERROR);
        published.put("S2-UNIT-SLIP", HINT);
        published.put("S2-ZERO-OFFICE", HINT);
        published.put("S3-BALANCE", ERROR);
        published.put("S3-CARRY-LE-INTAKE", ERROR);
        published.put("S3-CARRY-PLAUSIBLE", HINT);
        published.put("S3-FEE-NOTICE", WARNING);
        published.put("S3-NONNEG-INT", ERROR);
        published.put("S3-RESULT-TOTAL", ERROR);
        published.put("S3-ROW-TOTAL", ERROR);
        published.put("S4-NARRATIVE", WARNING);
        published.put("S4-NEEDS-REQUESTS", HINT);
        published.put("S4-NONNEG-INT", ERROR);
        published.put("S4-REVIEW-FIRST-2024", HINT);
        published.put("S4-TOTALS", ERROR);

        Map<String, Severity> actual = new LinkedHashMap<>();
        RuleCatalogue.rules().forEach(rule -> actual.put(rule.code().toString(), rule.severity()));
        assertThat(actual).containsExactlyEntriesOf(published);
    }

    @Test
    void only_sums_balances_and_the_tables_themselves_are_essential() {
        assertThat(RuleCatalogue.rules())
                .filteredOn(Rule::isEssential)
                .extracting(rule -> rule.code().toString())
                .containsExactly(
                        "F-ROW-SET",
                        "FY2014-CONCLUDED",
                        "FY2014-OFWHICH",
                        "FY2014-REFUSALS",
                        "FY2014-REPLIES",
                        "FY2014-REQUEST-CHANNELS",
                        "FY2014-REVIEW",
                        "FY2014-STAFF",
                        "FY2019-PUBLIC-TOTAL",
                        "S3-BALANCE",
                        "S3-RESULT-TOTAL",
                        "S3-ROW-TOTAL",
                        "S4-TOTALS");
    }

    @Test
    void a_rule_is_found_by_its_id() {
        assertThat(RuleCatalogue.find("S3-BALANCE")).get().satisfies(rule -> {
            assertThat(rule.title().zh()).isEqualTo("新收加结转等于办结加结转");
            assertThat(rule.isEssential()).isTrue();
        });
        assertThat(RuleCatalogue.find("S3-NOTHING")).isEmpty();
    }

    /** Former ids are forever, too. */
    @Test
    void a_rule_is_found_by_its_former_id() {
        assertThat(RuleCatalogue.formerIds())
                .hasSizeGreaterThanOrEqualTo(25)
                .containsEntry("E1-PD-SUMS", "FY2008-PD-SUMS")
                .containsEntry("E1-SEED-TOPICS", "N-PARTITION")
                .containsEntry("E2-STAFF", "FY2014-STAFF")
                .containsEntry("E3-PROCUREMENT-PAIR", "FY2019-PROCUREMENT-PAIR");
        RuleCatalogue.formerIds().forEach((former, today) -> {
            assertThat(RuleCatalogue.find(former))
                    .as(former)
                    .get()
                    .extracting(Rule::code)
                    .hasToString(today);
            assertThat(RuleCatalogue.rules())
                    .as("%s is given to no other rule", former)
                    .noneMatch(rule -> rule.code().toString().equals(former));
        });
    }

    @Test
    void an_edition_is_asked_only_what_its_form_and_its_law_ask() {
        assertThat(ids(Edition.FY2008))
                .contains("F-DEADLINE-OLD", "F-PERIOD", "ID-USCC", "FY2008-ELIGIBLE", "N-PARTITION", "N-ZERO-CLAIM")
                .doesNotContain("F-SECTIONS", "F-ROW-SET", "F-DEADLINE-DEPT", "S3-BALANCE", "N-REQUEST-TOTAL")
                .noneMatch(id -> id.startsWith("FY2014") || id.startsWith("FY2019"));
        assertThat(ids(Edition.FY2014))
                .contains("F-ROW-SET", "FY2014-STAFF")
                .doesNotContain("F-SECTIONS", "S3-BALANCE");
        assertThat(ids(Edition.FY2019))
                .contains("F-SECTIONS", "S3-BALANCE", "FY2019-PUBLIC-TOTAL", "F-DEADLINE-DEPT")
                .doesNotContain("F-DEADLINE-OLD", "F-S1-ASPECTS", "FEE-STEP", "FY2014-STAFF");
        assertThat(ids(Edition.FY2021)).contains("F-S1-ASPECTS", "FEE-STEP").doesNotContain("FY2014-STAFF");
        for (Rule rule : RuleCatalogue.rules()) {
            assertThat(RuleCatalogue.editions(rule))
                    .as("editions of %s", rule.code())
                    .isNotEmpty();
        }
    }

    private static List<String> ids(Edition edition) {
        return RuleCatalogue.rules(edition).stream()
                .map(rule -> rule.code().toString())
                .toList();
    }
}
