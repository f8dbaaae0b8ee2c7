/** Readers and writers of annual reports. */
module org.disclosurereport.io {
    requires com.ctc.wstx;
    requires java.xml;
    requires org.codehaus.stax2;
    requires transitive org.disclosurereport.model;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.jspecify;
}
