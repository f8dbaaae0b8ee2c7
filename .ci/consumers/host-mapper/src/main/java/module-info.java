module consumer {
    requires org.disclosurereport.io;

    opens consumer to
            tools.jackson.databind;
}
