module consumer {
    requires org.disclosurereport.io;
}
