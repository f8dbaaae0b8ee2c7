package org.disclosurereport.model.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * THE list of the generations of the annual report, each named by the first fiscal year that it
 * governs. The edition is a value inside each report and each file, never a default: what is newest
 * today is an earlier edition tomorrow.
 */
public enum Edition {
    /**
     * Fiscal years 2008 to 2013: narrative reports under the 2007 Regulation (国务院令第492号), six mandatory
     * contents, no national form; figures stand in sentences and local annexes.
     */
    FY2008(2008, 2013, FormOf2008.create()),

    /**
     * Fiscal years 2014 to 2018: narrative reports with the nationwide statistics form of 国办发〔2014〕32号, 58
     * figures; most of its labels are recalled, not sourced.
     */
    FY2014(2014, 2018, FormOf2014.create()),

    /**
     * Fiscal years 2019 and 2020: the trial form of 国办公开办函〔2019〕60号 under the 2019 Regulation
     * (国务院令第711号), six sections, three tables, 198 figures.
     */
    FY2019(2019, 2020, FormOf2019.create()),

    /**
     * Fiscal years from 2021: 国办公开办函〔2021〕30号 under the 2019 Regulation (国务院令第711号), six
     * sections, three tables, 200 figures.
     */
    FY2021(2021, null, FormOf2021.create());

    private final int firstYear;
    private final @Nullable Integer lastYear;
    private final Form form;

    Edition(int firstYear, @Nullable Integer lastYear, Form form) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.form = form;
    }

    /**
     * The first fiscal year that the edition governs.
     *
     * @return the year
     */
    public int firstYear() {
        return firstYear;
    }

    /**
     * Whether the edition governs the report of a fiscal year.
     *
     * @param year the fiscal year
     * @return true if the report of that year has this form
     */
    public boolean covers(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /**
     * What the edition asks for.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * The edition that governs a fiscal year.
     *
     * @param year the fiscal year
     * @return the edition, or empty if this version of the library has none for that year
     */
    public static Optional<Edition> findByYear(int year) {
        for (Edition edition : values()) {
            if (edition.covers(year)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /**
     * The keys of the tables of all editions; no list of figures has one of them.
     *
     * @return the keys
     */
    public static Set<String> tableKeys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Edition edition : values()) {
            edition.form().tables().forEach(table -> keys.add(table.key()));
        }
        return keys;
    }

    /**
     * Every table that a report of any edition can contain.
     *
     * @return the tables in the order of the editions and their forms, each once
     */
    public static List<TableDefinition> everyTable() {
        return Stream.of(values())
                .flatMap(edition -> edition.form().everyTable().stream())
                .distinct()
                .toList();
    }

    /**
     * The edition with a name.
     *
     * @param name for example {@code FY2021}
     * @return the edition, or empty if there is none
     */
    public static Optional<Edition> find(String name) {
        for (Edition edition : values()) {
            if (edition.name().equals(name)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }
}
