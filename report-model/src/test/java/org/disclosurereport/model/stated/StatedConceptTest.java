package org.disclosurereport.model.stated;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.model.table.StatisticsList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedConceptTest {

    @ParameterizedTest
    @EnumSource
    void a_key_can_have_a_number_behind_it_and_is_not_that_of_a_figure_that_nobody_knows(StatedConcept concept) {
        assertThat(concept.key()).matches("[a-z][A-Za-z]*").isNotEqualTo("figure");
        assertThat(StatisticsList.isKey(concept.key() + "99")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_concept_is_found_by_its_key_with_and_without_a_number(StatedConcept concept) {
        assertThat(StatedConcept.ofKey(concept.key())).contains(concept);
        assertThat(StatedConcept.ofKey(concept.key() + "12")).contains(concept);
        assertThat(StatedConcept.ofKey(concept.key() + "90")).contains(concept);
    }

    @ParameterizedTest
    @EnumSource
    void a_concept_is_called_something_in_both_languages(StatedConcept concept) {
        assertThat(concept.wording().zh()).matches(".*\\p{IsHan}.*");
        assertThat(concept.wording().en()).matches("[A-Z][\\x20-\\x7e]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figure",
                "figure7",
                "siteVisits1x",
                "siteVisits-",
                "siteVisits/",
                "siteVisits:",
                "SITE_VISITS",
                "",
                "7",
                "sitevisits"
            })
    void other_keys_are_of_no_concept(String key) {
        assertThat(StatedConcept.ofKey(key)).isEmpty();
    }

    @Test
    void rates_are_percentages_by_their_nature() {
        assertThat(StatedConcept.values())
                .filteredOn(StatedConcept::isRate)
                .contains(StatedConcept.REPLY_RATE)
                .allMatch(concept -> concept.wording().zh().endsWith("率"))
                .doesNotContain(StatedConcept.LITIGATIONS);
    }

    @Test
    void keys_and_what_they_are_called_differ() {
        assertThat(StatedConcept.values()).extracting(StatedConcept::key).doesNotHaveDuplicates();
        assertThat(StatedConcept.values())
                .extracting(concept -> concept.wording().zh())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_clause_fits_by_words_in_their_order_unless_it_says_something_else() {
        assertThat(StatedConcept.LITIGATION_COSTS.fits("因诉讼发生的费用")).isTrue();
        assertThat(StatedConcept.LITIGATION_COSTS.fits("诉讼费用")).isTrue();
        assertThat(StatedConcept.LITIGATION_COSTS.fits("费用与诉讼")).isFalse();
        assertThat(StatedConcept.LITIGATION_COSTS.fits("与费用诉讼")).isFalse();
        assertThat(StatedConcept.LITIGATIONS.fits("行政诉讼")).isTrue();
        assertThat(StatedConcept.LITIGATIONS.fits("因诉讼发生的费用")).isFalse();
        assertThat(StatedConcept.LITIGATIONS.fits("")).isFalse();
    }
}
