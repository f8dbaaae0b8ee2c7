package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The concepts of the crosswalk, made anew, and what a concept refuses to say. */
class CrosswalkMadeAnewTest {

    private static List<Concept> madeAnew() {
        return Stream.of(
                        DisclosureConcepts.list(),
                        RequestConcepts.list(),
                        OutcomeConcepts.list(),
                        DisputeConcepts.list())
                .flatMap(List::stream)
                .toList();
    }

    private static String text(Concept concept) {
        StringBuilder text = new StringBuilder(concept + " " + concept.wording());
        for (Edition edition : Edition.values()) {
            text.append(" | ")
                    .append(concept.source(edition).map(ConceptSource::toString).orElse("-"));
            for (Edition other : Edition.values()) {
                if (other != edition) {
                    text.append(" ").append(concept.compare(edition, other));
                }
            }
        }
        return text.toString();
    }

    @Test
    void concepts_made_anew_say_the_same() {
        assertThat(madeAnew()).hasSizeGreaterThan(25);
        assertThat(madeAnew().stream().map(CrosswalkMadeAnewTest::text))
                .containsExactlyElementsOf(Crosswalk.concepts().stream()
                        .map(CrosswalkMadeAnewTest::text)
                        .toList());
        assertThat(Crosswalk.find("granted").map(CrosswalkMadeAnewTest::text).orElseThrow())
                .contains("request/granted/total", "statisticsForm/repliedGranted/value");
        assertThat(madeAnew().stream().map(CrosswalkMadeAnewTest::text).collect(Collectors.joining()))
                .contains("AFTER_ADDING", "YES", "NO")
                .doesNotContain("null");
    }

    private static Concept.Builder two() {
        return Concept.builder("items", "项", "Items")
                .in(FY2019, "request/granted/total")
                .in(FY2021, "request/granted/total", "-request/partiallyGranted/total");
    }

    @Test
    void a_concept_says_for_every_two_editions_once_how_they_compare() {
        Concept concept = two().between(Comparability.YES, "同", "The same", FY2019, FY2021)
                .build();
        assertThat(concept.compare(FY2021, FY2019)).isEqualTo(concept.compare(FY2019, FY2021));
        assertThat(concept.compare(FY2019, FY2021).comparable()).isEqualTo(Comparability.YES);
        assertThat(concept.compare(FY2014, FY2019).comparable()).isEqualTo(Comparability.NO);
        assertThat(concept.compare(FY2014, FY2019).reason().en()).isEqualTo("There is no such figure in FY2014.");
        assertThat(concept.compare(Edition.FY2008, FY2014).reason().en())
                .isEqualTo("There is no such figure in FY2008 and FY2014.");
        assertThat(concept.source(FY2021).orElseThrow().terms())
                .extracting(ConceptSource.Term::isSubtracted)
                .containsExactly(false, true);
        assertThat(concept).hasToString("items");
        assertThatThrownBy(() -> concept.compare(FY2019, FY2019)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void among_three_editions_every_two_are_compared() {
        Concept concept = two().inWords(FY2014, "文字", "Words")
                .among(Comparability.NO, "不同", "Different", FY2014, FY2019, FY2021)
                .build();
        for (Edition one : List.of(FY2014, FY2019, FY2021)) {
            for (Edition other : List.of(FY2014, FY2019, FY2021)) {
                if (one != other) {
                    assertThat(concept.compare(one, other).reason().en()).isEqualTo("Different");
                }
            }
        }
        assertThat(concept.source(FY2014).orElseThrow().words()).contains(Wording.of("文字", "Words"));
        assertThat(concept.source(FY2014).orElseThrow())
                .hasToString(Wording.of("文字", "Words").toString());
    }

    @Test
    void a_concept_that_says_too_little_or_too_much_cannot_be_built() {
        assertThatThrownBy(() -> two().build()).hasMessageContaining("must say how");
        assertThatThrownBy(() -> two().between(Comparability.YES, "同", "Same", FY2019, FY2021)
                        .between(Comparability.NO, "异", "Other", FY2021, FY2019))
                .hasMessageContaining("must say once");
        assertThatThrownBy(() -> two().in(FY2019, "request/granted/total")).hasMessageContaining("one source");
        assertThatThrownBy(() -> two().between(Comparability.YES, "同", "Same", FY2019, FY2021, FY2014)
                        .build())
                .hasMessageContaining("have the figure only");
    }

    @Test
    void a_list_definition_refuses_what_does_not_belong_together() {
        Wording title = Wording.of("表", "List");
        assertThatThrownBy(() -> ListDefinition.builder(title).rowUnder("no", "a", "", "甲", "A"))
                .hasMessageContaining("must stand under");
        assertThatThrownBy(() ->
                        ListDefinition.builder(title).row("a", "", "甲", "A").row("a", "", "乙", "B"))
                .hasMessageContaining("once");
        ListDefinition.Builder one = ListDefinition.builder(title).row("a", "", "甲", "A");
        assertThatThrownBy(() -> one.total("R", "a", "b")).hasMessageContaining("known rows");
        assertThatThrownBy(() -> one.total("R", "b", "a")).hasMessageContaining("known rows");
        assertThat(one.row("b", "", "乙", "B").total("R", "a", "b").build().rules())
                .containsExactly("R");
        assertThat(Unit.ofSymbol("篇")).isEqualTo(Unit.ARTICLE);
        assertThat(Unit.ofSymbol("篇次")).isEqualTo(Unit.UNSTATED);
    }
}
