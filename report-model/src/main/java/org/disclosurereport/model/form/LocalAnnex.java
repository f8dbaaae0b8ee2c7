package org.disclosurereport.model.form;

import java.util.Optional;

/**
 * THE list of the local annexes that are known by name: lists of figures that a province or city asked its organs for
 * beside or before the national forms. A new one is one constant and its definition.
 */
public enum LocalAnnex implements FormKey {
    /**
     * Fujian (seen in reports of Putian and Pingtan, FY2009 to FY2017): 7 to 17 rows, the year and often all years
     * together; wordings and rows differ from organ to organ.
     */
    FUJIAN("fujian", FujianAnnex.create()),
    /** Pudong, Shanghai: 54 rows, the month and the year to date. */
    PUDONG("pudong", PudongAnnex.create()),
    /** Dingxi, Gansu: the first 35 rows; what follows them in the form was not at hand. */
    DINGXI("dingxi", DingxiAnnex.create()),
    /** Pingtan county, Fujian, FY2011 and FY2013: 21 rows. */
    PINGTAN("pingtan", PingtanAnnex.create());

    private final String key;
    private final ListDefinition definition;

    LocalAnnex(String key, ListDefinition definition) {
        this.key = key;
        this.definition = definition;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * The rows and columns that are known.
     *
     * @return the definition
     */
    public ListDefinition definition() {
        return definition;
    }

    /**
     * The cells of a list that prints every row and every column that is known.
     *
     * @return the cells, in units that nothing states
     */
    public TableDefinition toTable() {
        return ListDefinition.printed(
                key, definition.title(), definition.rows(), definition.columns(), Optional.of(this));
    }
}
