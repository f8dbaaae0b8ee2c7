package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ValueTypes;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.testkit.Consistent;
import org.disclosurereport.validation.diagnosis.Correction;
import org.disclosurereport.validation.diagnosis.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of this module is equal to what holds the same, and to nothing else. */
class ValuesTest {

    private static final ValueTypes TYPES = ValueTypes.ofModuleOf(ReportValidator.class);

    private static final Map<Class<?>, String> IDENTITIES = Map.of(
            ReportValidator.class, "compiled rules, asked and not compared",
            Diagnostician.class, "compiled identities, asked and not compared");

    static Stream<Class<?>> values() {
        return TYPES.values();
    }

    @Test
    void the_values_are_found() {
        assertThat(TYPES.values()).contains(Correction.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_what_it_holds(Class<?> type) {
        ValueTypes.verifier(type).verify();
        assertThat(ValueTypes.isReadable(type)).isTrue();
    }

    @Property(tries = 30)
    void what_is_found_twice_is_equal_and_reads_alike_in_every_part(
            @ForAll @Consistent(false) DisclosureReport report) {
        ValueTypes.assertAlike(findings(report), findings(report));
    }

    private static List<Object> findings(DisclosureReport report) {
        return List.of(
                ReportValidator.standard().validate(report),
                ReportValidator.standard().validate(ReportSeries.of(report)),
                Diagnostician.standard().diagnose(report),
                RollUp.of(report),
                RollUp.of(report).obstacles());
    }

    @Test
    void what_looks_like_a_value_and_is_none_is_known() {
        assertThat(TYPES.identities())
                .as("Give a new type an equals, or name it here with the reason why it has none")
                .containsExactlyInAnyOrderElementsOf(IDENTITIES.keySet());
    }
}
