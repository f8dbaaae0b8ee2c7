package org.disclosurereport.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.disclosurereport.model.form.Edition;

/**
 * The schemas of the wire forms. A document that the reader accepts is valid; what only the reader refuses
 * (a name that stands twice, {@code 1.0} where a count must stand) is listed in {@code
 * docs/formats/schema-differences.md}.
 */
public final class ReportSchema {

    private ReportSchema() {}

    /**
     * The JSON Schema 2020-12 of an edition.
     *
     * @param edition the edition
     * @return the schema, the same text in every run
     */
    public static String json(Edition edition) {
        return load(edition + ".schema.json");
    }

    /**
     * The XSD 1.0 of an edition.
     *
     * @param edition the edition
     * @return the schema, the same text in every run
     */
    public static String xsd(Edition edition) {
        return load(edition + ".xsd");
    }

    /**
     * The JSON Schema 2020-12 of results, as {@link org.disclosurereport.io.ResultWriter} writes them.
     *
     * @return the schema
     */
    public static String findings() {
        return load("findings.schema.json");
    }

    private static String load(String name) {
        try (InputStream in = ReportSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Every wire form must have its schema, but " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
