package org.disclosurereport.cli;

import java.util.Objects;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.model.form.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Everything besides its content that decides what becomes of a file. If anything of it changes, the file is converted
 * again.
 *
 * @param program name and version of the program
 * @param to the format that is written
 * @param check whether the rules are applied
 * @param year the fiscal year that the caller names
 * @param edition the edition that the caller names
 * @param organ the organ that the caller names
 * @param charset the encoding that the caller names
 * @param mapping the hash of the mapping file that the caller names
 * @param rules the hash of the rule books and of the day by which reports are checked, if it is not by the national rules
 */
record ConversionOptions(
        String program,
        OutputFormat to,
        boolean check,
        @Nullable Integer year,
        @Nullable Edition edition,
        @Nullable String organ,
        @Nullable String charset,
        @Nullable String mapping,
        @Nullable String rules) {

    ConversionOptions {
        Objects.requireNonNull(program);
        Objects.requireNonNull(to);
    }

    static ConversionOptions of(
            OutputFormat to, boolean check, ReadOptions read, @Nullable String mapping, @Nullable String rules) {
        return new ConversionOptions(
                Version.text(),
                to,
                check,
                read.getYear().isPresent() ? read.getYear().getAsInt() : null,
                read.getEdition().orElse(null),
                read.getOrgan().orElse(null),
                read.getCharset().map(charset -> charset.name()).orElse(null),
                mapping,
                rules);
    }
}
