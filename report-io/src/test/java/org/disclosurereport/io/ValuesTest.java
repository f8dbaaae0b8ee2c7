package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.disclosurereport.io.mapping.SheetRange;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ValueTypes;
import org.disclosurereport.testkit.Consistent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of this module is equal to what holds the same, and to nothing else. */
class ValuesTest {

    private static final ValueTypes TYPES = ValueTypes.ofModuleOf(ReportReader.class);

    private static final Map<Class<?>, String> IDENTITIES = Map.of(
            ReportWriter.class, "a format and its habits, asked and not compared",
            CsvRows.class, "writes to the text of somebody else",
            FindingsCsv.class, "writes to the text of somebody else");

    static Stream<Class<?>> values() {
        return TYPES.values();
    }

    @Test
    void values_of_every_kind_are_found() {
        assertThat(TYPES.values())
                .hasSizeGreaterThan(30)
                .contains(SheetRange.class)
                .extracting(Class::getSimpleName)
                .contains("ImmutableReadResult", "NamePattern", "GridCell", "OfSheetName");
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_what_it_holds(Class<?> type) {
        verifier(type).verify();
        assertThat(ValueTypes.isReadable(type)).isTrue();
    }

    private static SingleTypeEqualsVerifierApi<?> verifier(Class<?> type) {
        return type == SheetRange.class
                ? ValueTypes.verifier()
                        .forClass(SheetRange.class)
                        .withPrefabValuesForField("top", 1, 2)
                        .withPrefabValuesForField("bottom", 3, 4)
                        .withPrefabValuesForField("left", 1, 2)
                        .withPrefabValuesForField("right", 3, 4)
                : ValueTypes.verifier(type);
    }

    @Property(tries = 20)
    void what_is_read_twice_is_equal_and_reads_alike_in_every_part(@ForAll @Consistent(false) DisclosureReport report) {
        byte[] document = ReportWriter.of(ReportFormat.JSON).toBytes(report);
        ReadResult once = ReportReader.standard().read(document, ReadOptions.DEFAULT);

        assertThat(ValueTypes.in(once)).hasSizeGreaterThan(3).contains(report);
        ValueTypes.assertAlike(once, ReportReader.standard().read(document, ReadOptions.DEFAULT));
    }

    @Test
    void what_looks_like_a_value_and_is_none_is_known() {
        assertThat(TYPES.identities())
                .as("Give a new type an equals, or name it here with the reason why it has none")
                .containsExactlyInAnyOrderElementsOf(IDENTITIES.keySet());
    }
}
