package org.disclosurereport.io.grid;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** What there is to say about figures while they are read: each that could not be, and together what was rewritten. */
public final class FigureFindings {

    private final Consumer<Finding> findings;
    private final Map<ReadingCode, Map<Address, String>> rewritings = new EnumMap<>(ReadingCode.class);

    /**
     * Nothing is said yet.
     *
     * @param findings takes the findings
     */
    public FigureFindings(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Says what a figure parser said: at once if the figure could not be read, later if it was rewritten.
     *
     * @param code what it said, or null if it was a plain figure
     * @param cell the figure
     * @param place where it stands
     * @param name the name of that place
     * @param text what stands there
     */
    public void note(@Nullable ReadingCode code, CellDefinition cell, Location place, String name, String text) {
        if (code == null) {
            return;
        }
        if (code.severity() == Severity.ERROR) {
            report(code, cell, place, text);
        } else {
            rewritings
                    .computeIfAbsent(code, key -> new LinkedHashMap<>())
                    .put(cell.ref(), name + "「" + Printable.of(text) + "」");
        }
    }

    /**
     * Says that a figure could not be read.
     *
     * @param code why
     * @param cell the figure
     * @param place where it stands
     * @param text what stands there
     */
    public void report(ReadingCode code, CellDefinition cell, Location place, String text) {
        findings.accept(code.finding("place", place.described(), "figure", cell.described(), "found", text)
                .addAddresses(cell.ref())
                .location(place)
                .build());
    }

    /**
     * Says that a figure is in another unit than the form has.
     *
     * @param cell the figure
     * @param place where it stands
     * @param note the note that says the unit
     */
    public void reportUnit(CellDefinition cell, Location place, GridCell note) {
        findings.accept(ReadingCode.UNIT_MISMATCH
                .finding(
                        "place", place.described(),
                        "figure", cell.described(),
                        "unit", cell.unit().symbol(),
                        "found", note.text().strip(),
                        "at", note.name())
                .addAddresses(cell.ref())
                .location(place)
                .build());
    }

    /**
     * Says what was rewritten by a listed rule, in one finding for the whole table.
     *
     * @param title what the figures stand in
     * @param places from address to place
     */
    public void reportRewritings(Wording title, Map<? extends Address, Location> places) {
        rewritings.forEach((code, cells) -> {
            Finding.Builder finding = code.finding(
                            "table", title, "count", cells.size(), "cells", Leftover.named(List.copyOf(cells.values())))
                    .addAllAddresses(cells.keySet());
            Location first = places.get(cells.keySet().iterator().next());
            findings.accept(
                    first == null ? finding.build() : finding.location(first).build());
        });
    }
}
