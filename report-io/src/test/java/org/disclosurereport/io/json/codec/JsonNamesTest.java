package org.disclosurereport.io.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.model.form.FormsMadeAnew;
import org.disclosurereport.model.form.TableDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.core.SerializableString;

/** The names of a table as they are written, of a definition that was never met before. */
class JsonNamesTest {

    @Test
    void names_are_those_of_the_table_its_rows_and_the_columns_of_its_cells() {
        TableDefinition definition = FormsMadeAnew.table("proactive");
        JsonNames names = JsonNames.of(definition);

        assertThat(names.key.getValue()).isEqualTo("proactive");
        assertThat(names.rows)
                .extracting(SerializableString::getValue)
                .containsExactly(
                        "administrativeRule",
                        "normativeDocument",
                        "license",
                        "penalty",
                        "compulsoryMeasure",
                        "administrativeFees");
        assertThat(names.columns)
                .extracting(SerializableString::getValue)
                .containsExactly(
                        "issued",
                        "repealed",
                        "inForce",
                        "issued",
                        "repealed",
                        "inForce",
                        "decisions",
                        "decisions",
                        "decisions",
                        "amount");
        assertThat(JsonNames.of(definition)).isSameAs(names);
    }
}
