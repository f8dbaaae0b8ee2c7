package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Concept;
import org.disclosurereport.model.form.ConceptSource;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.ListDefinition;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.TableBlock;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.rollup.TableSum;
import org.disclosurereport.model.series.Reorganisation;
import org.disclosurereport.model.series.YearStep;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.model.table.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of the model is equal to what holds the same, and to nothing else. */
class ValuesTest {

    private static final ValueTypes TYPES = ValueTypes.ofModuleOf(DisclosureReport.class);

    private static final String OF_THE_FORM = "made once with its form, or with its list, and told apart by identity";

    private static final Map<Class<?>, String> IDENTITIES = Map.of(
            Concept.class, OF_THE_FORM,
            ConceptSource.class, OF_THE_FORM,
            Form.class, OF_THE_FORM,
            FormLabel.class, OF_THE_FORM,
            ListDefinition.class, OF_THE_FORM,
            Relation.class, OF_THE_FORM,
            TableBlock.class, OF_THE_FORM,
            TableDefinition.class, OF_THE_FORM,
            MessageCatalogue.class, "a door to texts, and no text");

    /** All but the roll-up: only its own package can make its parts, and its test verifies it. */
    static Stream<Class<?>> values() {
        return TYPES.values().filter(type -> type != RollUp.class);
    }

    @Test
    void values_of_every_kind_are_found() {
        assertThat(TYPES.values())
                .hasSizeGreaterThan(60)
                .contains(StatisticsTable.class, Reorganisation.class)
                .extracting(Class::getSimpleName)
                .contains("ImmutableFiledReport", "ImmutableFinding", "DisputeTable", "Instance");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_what_it_holds(Class<?> type) {
        verifier(type).verify();
        assertThat(ValueTypes.isReadable(type)).isTrue();
    }

    private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
        SingleTypeEqualsVerifierApi<?> verifier = ValueTypes.verifier(type);
        if (TableView.class.isAssignableFrom(type)) {
            // Rows and columns are those of the class.
            return verifier.usingGetClass().withIgnoredFields("rows", "columns");
        }
        if (type == StatisticsTable.class) {
            // What is known of all numbers at once follows from them; raw texts are few.
            return verifier.withIgnoredFields("filled", "negative", "small").suppress(Warning.STRICT_HASHCODE);
        }
        if (type == TableSum.class) {
            return verifier.suppress(Warning.STRICT_HASHCODE);
        }
        if (type == Provenance.class) {
            // What the source gives is asked for once.
            return verifier.withIgnoredFields("source").suppress(Warning.NONFINAL_FIELDS);
        }
        if (type == Subsection.class) {
            return verifier.withIgnoredFields("depth");
        }
        if (type == ListColumn.class) {
            return verifier.withPrefabValues(String.class, "year", "month");
        }
        if (type == Reorganisation.class) {
            return ValueTypes.verifier()
                    .forClass(Reorganisation.class)
                    .withNonnullFields("kind")
                    .withPrefabValuesForField("year", 2020, 2021);
        }
        if (type == YearStep.class) {
            return ValueTypes.verifier()
                    .forClass(YearStep.class)
                    .withNonnullFields("reorganisations")
                    .withPrefabValuesForField("earlier", report(2019), report(2020))
                    .withPrefabValuesForField("later", report(2021), report(2022));
        }
        return verifier;
    }

    private static DisclosureReport report(int year) {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(year)
                .organ(ReportingOrgan.of("某局"))
                .build();
    }

    @Test
    void what_looks_like_a_value_and_is_none_is_known() {
        assertThat(TYPES.identities())
                .as("Give a new type an equals, or name it here with the reason why it has none")
                .containsExactlyInAnyOrderElementsOf(IDENTITIES.keySet());
    }
}
