package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurereport.model.form.Comparability.AFTER_ADDING;
import static org.disclosurereport.model.form.Comparability.NO;
import static org.disclosurereport.model.form.Comparability.YES;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.disclosurereport.model.form.Concept.Comparison;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

    @Test
    void keys_are_frozen() {
        assertThat(Crosswalk.concepts())
                .as("Keys stand in what others store. Take a renamed or removed key back; add a new one here, and write"
                        + " docs/formats/crosswalk.md anew")
                .extracting(Concept::key)
                .containsExactly(
                        "itemsDisclosed",
                        "normativeDocumentsIssued",
                        "normativeDocumentsInStock",
                        "staff",
                        "fullTimeStaff",
                        "partTimeStaff",
                        "dedicatedFunds",
                        "trainingCourses",
                        "requestsReceived",
                        "requestsInPerson",
                        "requestsByFax",
                        "requestsOnline",
                        "requestsByLetter",
                        "requestsBroughtForward",
                        "requestsCarriedForward",
                        "fees",
                        "concluded",
                        "granted",
                        "partiallyGranted",
                        "refused",
                        "notHeld",
                        "unclear",
                        "petitions",
                        "repeated",
                        "otherHandling",
                        "reconsiderations",
                        "litigations",
                        "complaints")
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z][A-Za-z0-9]*"))
                .allMatch(key -> Crosswalk.find(key).orElseThrow().key().equals(key));
        assertThat(Comparability.values()).extracting(FormKey::key).containsExactly("yes", "afterAdding", "no");
        assertThat(Crosswalk.find("granted2")).isEmpty();
    }

    @Test
    void every_address_exists_in_the_form_of_its_edition_and_belongs_to_one_concept() {
        int addresses = 0;
        for (Edition edition : Edition.values()) {
            Set<CellRef> seen = new java.util.HashSet<>();
            for (Concept concept : Crosswalk.concepts()) {
                for (CellRef ref : refs(concept, edition)) {
                    assertThat(edition.form()
                                    .findTable(ref.table())
                                    .flatMap(table -> table.find(ref.row(), ref.column())))
                            .as("%s in %s: %s", concept, edition, ref)
                            .isPresent();
                    assertThat(seen.add(ref))
                            .as("%s in %s stands twice", ref, edition)
                            .isTrue();
                    addresses++;
                }
            }
        }
        assertThat(addresses).isGreaterThan(60);
    }

    @Test
    void an_edition_is_not_compared_with_itself() {
        Concept concept = Crosswalk.concepts().get(0);

        assertThatThrownBy(() -> concept.compare(Edition.FY2021, Edition.FY2021))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two editions must be compared, but FY2021 stands twice");
    }

    @Test
    void an_edition_has_cells_or_words_and_everything_is_said_in_both_languages() {
        for (Concept concept : Crosswalk.concepts()) {
            assertBilingual(concept.wording());
            assertThat(Stream.of(Edition.values()).map(concept::source)).anyMatch(source -> source.isPresent());
            for (Edition edition : Edition.values()) {
                concept.source(edition).ifPresent(source -> {
                    assertThat(source.terms().isEmpty())
                            .as("%s in %s", concept, edition)
                            .isEqualTo(source.words().isPresent());
                    source.words().ifPresent(CrosswalkTest::assertBilingual);
                });
            }
        }
        forEachPair((concept, pair) -> {
            Comparison comparison = concept.compare(pair.get(0), pair.get(1));
            assertBilingual(comparison.reason());
            assertThat(concept.compare(pair.get(1), pair.get(0))).isEqualTo(comparison);
        });
    }

    @Test
    void one_cell_stands_beside_one_cell_or_something_is_added() {
        forEachPair((concept, pair) -> {
            Comparability comparable = concept.compare(pair.get(0), pair.get(1)).comparable();
            boolean bothHaveCells =
                    pair.stream().noneMatch(edition -> refs(concept, edition).isEmpty());
            if (bothHaveCells && comparable != NO) {
                assertThat(comparable == AFTER_ADDING)
                        .as("%s, %s", concept, pair)
                        .isEqualTo(pair.stream()
                                .anyMatch(edition -> refs(concept, edition).size() > 1));
            }
            if (pair.stream().anyMatch(edition -> concept.source(edition).isEmpty())) {
                assertThat(comparable).as("%s, %s", concept, pair).isEqualTo(NO);
            }
        });
    }

    @Test
    void no_column_is_another_column_in_silence() {
        List<String> differing = new ArrayList<>();
        forEachPair((concept, pair) -> {
            List<CellRef> one = refs(concept, pair.get(0));
            List<CellRef> other = refs(concept, pair.get(1));
            if (concept.compare(pair.get(0), pair.get(1)).comparable() == YES
                    && one.size() == 1
                    && other.size() == 1
                    && one.get(0).table().equals(other.get(0).table())
                    && !one.equals(other)) {
                differing.add(one.get(0) + " ~ " + other.get(0));
            }
        });
        assertThat(differing).containsExactly("proactive/normativeDocument/made ~ proactive/normativeDocument/issued");
        assertThat(compare("normativeDocumentsIssued", FY2019, FY2021).reason().zh())
                .contains("谨慎");
        assertThat(compare("normativeDocumentsInStock", FY2019, FY2021).comparable())
                .isEqualTo(NO);
    }

    @Test
    void reservations_are_not_lost() {
        assertReserved("itemsDisclosed", FY2008, FY2014, YES, "粗略", "Weakly");
        assertReserved("normativeDocumentsIssued", FY2008, FY2021, YES, "谨慎", "with care");
        assertReserved("refused", FY2014, FY2019, AFTER_ADDING, "大致", "Roughly");
        assertReserved("unclear", FY2014, FY2021, YES, "大致", "Roughly");
        assertReserved("petitions", FY2008, FY2019, YES, "粗略", "Weakly");
        assertReserved("reconsiderations", FY2014, FY2019, YES, "尚未审结", "pending");
        assertReserved("litigations", FY2014, FY2021, AFTER_ADDING, "尚未审结", "pending");
        assertReserved("complaints", FY2008, FY2014, NO, "行政申诉", "appeals");
        assertReserved("fees", FY2014, FY2021, NO, "万元", "Different fees");
        assertReserved("repeated", FY2014, FY2021, NO, "FY2014", "FY2014");
    }

    @Test
    void what_is_no_information_under_the_Regulation_is_taken_off_the_refusals_of_FY2014() {
        List<ConceptSource.Term> terms = Crosswalk.find("refused")
                .flatMap(concept -> concept.source(FY2014))
                .orElseThrow()
                .terms();
        assertThat(terms).extracting(ConceptSource.Term::isSubtracted).containsExactly(false, true);
        assertThat(terms.get(1).ref()).hasToString("statisticsForm/deniedNotGovernmentInformation/value");
        assertThat(Crosswalk.concepts().stream()
                        .flatMap(concept -> Stream.of(Edition.values()).flatMap(edition -> terms(concept, edition)))
                        .filter(ConceptSource.Term::isSubtracted))
                .hasSize(1);
    }

    @Test
    void what_two_editions_have_is_compared_once_and_nothing_else_is() {
        assertThatThrownBy(() -> builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must say how");
        assertThatThrownBy(() -> builder().among(YES, "是", "yes", FY2019, FY2021, FY2019))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder()
                        .between(YES, "是", "yes", FY2019, FY2021, FY2014)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("editions that have the figure");
        assertThatThrownBy(() -> builder().in(FY2019, "request/granted/total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one source");
        assertThatThrownBy(() -> Crosswalk.concepts().get(0).compare(FY2014, FY2014))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FY2014");
    }

    private static Concept.Builder builder() {
        return Concept.builder("sample", "样例", "sample")
                .in(FY2019, "request/granted/total")
                .in(FY2021, "request/granted/total");
    }

    private static void assertReserved(
            String key, Edition one, Edition other, Comparability comparable, String zh, String en) {
        Comparison comparison = compare(key, one, other);
        assertThat(comparison.comparable()).as(key).isEqualTo(comparable);
        assertThat(comparison.reason().zh()).as(key).contains(zh);
        assertThat(comparison.reason().en()).as(key).contains(en);
    }

    private static Comparison compare(String key, Edition one, Edition other) {
        return Crosswalk.find(key).orElseThrow().compare(one, other);
    }

    private static void assertBilingual(Wording wording) {
        assertThat(wording.zh()).containsPattern("\\p{IsHan}");
        assertThat(wording.en()).containsPattern("[a-z]");
    }

    private static void forEachPair(BiConsumer<Concept, List<Edition>> check) {
        for (Concept concept : Crosswalk.concepts()) {
            for (Edition one : Edition.values()) {
                for (Edition other : new TreeSet<>(List.of(Edition.values())).tailSet(one, false)) {
                    check.accept(concept, List.of(one, other));
                }
            }
        }
    }

    private static Stream<ConceptSource.Term> terms(Concept concept, Edition edition) {
        return concept.source(edition).stream().flatMap(source -> source.terms().stream());
    }

    private static List<CellRef> refs(Concept concept, Edition edition) {
        return terms(concept, edition).map(ConceptSource.Term::ref).toList();
    }
}
