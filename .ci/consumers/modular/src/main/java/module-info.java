module consumer {
    requires org.disclosurereport.io;
    requires org.disclosurereport.validation;
}
