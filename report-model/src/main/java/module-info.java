/** The annual report on government information disclosure as immutable values, and the form of every edition. */
module org.disclosurereport.model {
    requires static jakarta.validation;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.disclosurereport.model;
    exports org.disclosurereport.model.dispute;
    exports org.disclosurereport.model.finding;
    exports org.disclosurereport.model.form;
    exports org.disclosurereport.model.proactive;
    exports org.disclosurereport.model.profile;
    exports org.disclosurereport.model.request;
    exports org.disclosurereport.model.rollup;
    exports org.disclosurereport.model.series;
    exports org.disclosurereport.model.stated;
    exports org.disclosurereport.model.statistics;
    exports org.disclosurereport.model.table;

    opens org.disclosurereport.model;
    opens org.disclosurereport.model.dispute;
    opens org.disclosurereport.model.proactive;
    opens org.disclosurereport.model.request;
    opens org.disclosurereport.model.stated;
    opens org.disclosurereport.model.statistics;
    opens org.disclosurereport.model.table;
}
