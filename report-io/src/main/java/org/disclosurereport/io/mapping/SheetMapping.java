package org.disclosurereport.io.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.yaml.YamlFile;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.immutables.value.Value;

/**
 * Where the figures of a report stand on sheets of somebody's own layout. Immutable, and safe to share between threads.
 */
@Value.Immutable
public interface SheetMapping {

    /** What a mapping file says it is. */
    String FORMAT = "disclosure-mapping/1";

    /** No mapping file is longer, in bytes. */
    int MAX_BYTES = YamlFile.MAX_BYTES;

    /**
     * The form whose addresses the mapping uses.
     *
     * @return the edition
     */
    Edition getEdition();

    /**
     * Where the year comes from.
     *
     * @return the source, or empty if titles or the caller say it
     */
    Optional<ValueSource> getYear();

    /**
     * Where the organ comes from.
     *
     * @return the source, or empty if titles or the caller say it
     */
    Optional<ValueSource> getOrgan();

    /**
     * Tables that are filed as another form prints them.
     *
     * @return key of the table to edition that introduced the definition, for example {@code request} to {@code FY2019}
     */
    Map<String, String> getForms();

    /**
     * Figures that the document does not contain, in the unit of the form.
     *
     * @return address to number
     */
    Map<CellRef, BigDecimal> getConstants();

    /**
     * How figures are written on all sheets that say nothing else.
     *
     * @return the habits
     */
    @Value.Default
    default FigureHabits getFigures() {
        return FigureHabits.STRICT;
    }

    /**
     * The sheets.
     *
     * @return the sheets, in the order of the mapping
     */
    List<MappedSheet> getSheets();

    /**
     * The definition of a table as this mapping means it.
     *
     * @param key for example {@code request}
     * @return the definition, or empty if the edition has no such table
     */
    default Optional<TableDefinition> findTable(String key) {
        String form = getForms().get(key);
        return form == null
                ? getEdition().form().findTable(key)
                : getEdition().form().findTable(key, form);
    }

    /**
     * Whether a sheet holds the reports of many organs.
     *
     * @return true if one does
     */
    default boolean isOfMany() {
        return getSheets().stream().anyMatch(sheet -> sheet.getOrgans().isPresent());
    }

    /**
     * Whether organs stand in the columns of a sheet.
     *
     * @return true if they do on one sheet
     */
    default boolean isTurned() {
        return getSheets().stream().flatMap(sheet -> sheet.getOrgans().stream()).anyMatch(OrganLayout::isTurned);
    }

    /** Refuses addresses that the form does not have and figures that are given twice. */
    @Value.Check
    default void check() {
        Set<CellRef> all = new HashSet<>();
        getConstants().keySet().forEach(address -> MappedAddress.require(this, address, all));
        Set<CellRef> ofOne = new HashSet<>(all);
        for (MappedSheet sheet : getSheets()) {
            sheet.getCells().keySet().forEach(address -> MappedAddress.require(this, address, ofOne));
            Set<CellRef> ofMany = new HashSet<>(all);
            sheet.getOrgans()
                    .ifPresent(organs -> organs.getFigures()
                            .keySet()
                            .forEach(address -> MappedAddress.require(this, address, ofMany)));
            sheet.getUnits().forEach((address, unit) -> MappedAddress.requireUnit(this, address, unit));
        }
    }

    /**
     * Reads a mapping file; {@code org.snakeyaml:snakeyaml-engine} must be there.
     *
     * @param content its bytes
     * @return the mapping, or what is wrong with it by line and column; nothing about the content is ever thrown
     */
    static MappingResult read(byte[] content) {
        return MappingFile.read(content);
    }

    /**
     * Reads a mapping file as {@link #read(byte[])} does.
     *
     * @param file the file
     * @return the mapping, or what is wrong with it
     * @throws IOException if the file cannot be read
     */
    static MappingResult read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MAX_BYTES + 1));
        }
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mapping. */
    final class Builder extends ImmutableSheetMapping.Builder {
        Builder() {}
    }
}
