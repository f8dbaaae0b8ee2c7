package org.disclosurereport.io.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.form.CellRef;
import org.immutables.value.Value;

/** What a mapping says about one sheet. */
@Value.Immutable
public interface MappedSheet {

    /**
     * Which sheet.
     *
     * @return the choice
     */
    SheetChoice getSheet();

    /**
     * The cells of figures of one report.
     *
     * @return address to cell
     */
    Map<CellRef, SheetRange> getCells();

    /**
     * The reports of many organs.
     *
     * @return their layout, or empty if the sheet is about one organ
     */
    Optional<OrganLayout> getOrgans();

    /**
     * Where labels stand: texts there are no surprise. A figure there is one.
     *
     * @return the ranges
     */
    List<SheetRange> getLabels();

    /**
     * Where the narrative of the report stands. Texts elsewhere on the sheet are no part of it.
     *
     * @return the ranges
     */
    List<SheetRange> getNarrative();

    /**
     * In which unit figures stand, if not in that of the form: by address, or by its beginning ({@code proactive},
     * {@code proactive/administrativeFees}); the longest counts.
     *
     * @return beginning of an address to unit, for example {@code 万} or {@code 元}
     */
    Map<String, String> getUnits();

    /**
     * How figures are written on this sheet.
     *
     * @return the habits, or empty for those of the whole mapping
     */
    Optional<FigureHabits> getFigures();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mapped sheet. */
    final class Builder extends ImmutableMappedSheet.Builder {
        Builder() {}
    }
}
