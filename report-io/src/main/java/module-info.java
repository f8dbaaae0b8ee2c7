/** Readers and writers of annual reports. */
module org.disclosurereport.io {
    requires com.ctc.wstx;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.codehaus.stax2;
    requires transitive org.disclosurereport.model;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static java.compiler;
    requires static org.apache.logging.log4j;
    requires static org.apache.poi.poi;
    requires static org.immutables.value.annotations;
    requires static org.jsoup;
    requires static org.jspecify;
    requires static org.snakeyaml.engine;

    exports org.disclosurereport.io;
    exports org.disclosurereport.io.json;
    exports org.disclosurereport.io.mapping;
    exports org.disclosurereport.io.profile;
    exports org.disclosurereport.io.schema;

    provides tools.jackson.databind.JacksonModule with
            org.disclosurereport.io.json.DisclosureReportModule;
}
