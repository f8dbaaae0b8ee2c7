package org.disclosurereport.io.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.disclosurereport.model.form.Edition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates documents with a JSON Schema. The mapper before it is as forgiving as most: of two equal names
 * it takes the last, and it does not look behind the document. Decimals are kept exactly.
 */
final class JsonSchemaCheck {

    static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;

    JsonSchemaCheck(Edition edition) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TREES.readTree(ReportSchema.json(edition)));
    }

    boolean isValid(byte[] document) {
        try {
            JsonNode tree = TREES.readTree(document);
            return !tree.isMissingNode() && errors(tree).isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }

    List<Error> errors(JsonNode tree) {
        return schema.validate(tree);
    }
}
