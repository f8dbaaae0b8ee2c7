package org.disclosurereport.model.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that one edition asks for: sections in order, tables, and the legal basis.
 */
public final class Form {

    private final Wording title;
    private final Wording legalBasis;
    private final List<SectionDefinition> sections;
    private final List<TableDefinition> tables;
    private final List<TableDefinition> alsoFiled;

    Form(
            Wording title,
            Wording legalBasis,
            List<SectionDefinition> sections,
            List<TableDefinition> tables,
            List<TableDefinition> alsoFiled) {
        this.title = title;
        this.legalBasis = legalBasis;
        this.sections = List.copyOf(sections);
        this.tables = List.copyOf(tables);
        this.alsoFiled = List.copyOf(alsoFiled);
    }

    /**
     * The name of the form.
     *
     * @return the name
     */
    public Wording title() {
        return title;
    }

    /**
     * The regulation and the notice that prescribe the form.
     *
     * @return the legal basis
     */
    public Wording legalBasis() {
        return legalBasis;
    }

    /**
     * The prescribed sections, in order.
     *
     * @return the sections
     */
    public List<SectionDefinition> sections() {
        return sections;
    }

    /**
     * The prescribed tables, in order.
     *
     * @return the tables
     */
    public List<TableDefinition> tables() {
        return tables;
    }

    /**
     * Tables of other forms that published reports of this edition contain instead of the prescribed
     * one. They are kept as printed, checked by their own sums, and reported.
     *
     * @return the tables
     */
    public List<TableDefinition> alsoFiled() {
        return alsoFiled;
    }

    /**
     * Every table that a report of this edition can contain.
     *
     * @return the prescribed tables, and then those that are also filed
     */
    public List<TableDefinition> everyTable() {
        return Stream.concat(tables.stream(), alsoFiled.stream()).toList();
    }

    /**
     * The prescribed table with a key.
     *
     * @param key for example {@code request}
     * @return the table, or empty if the form has none
     */
    public Optional<TableDefinition> findTable(String key) {
        return tables.stream().filter(table -> table.key().equals(key)).findFirst();
    }

    /**
     * The table with a key as another form prints it.
     *
     * @param key for example {@code request}
     * @param form the edition that introduced the definition, for example {@code FY2019}
     * @return the table, or empty if reports of this edition do not contain it
     */
    public Optional<TableDefinition> findTable(String key, String form) {
        return everyTable().stream()
                .filter(table -> table.key().equals(key) && table.form().equals(form))
                .findFirst();
    }
}
