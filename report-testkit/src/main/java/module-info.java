/** Generators of valid annual reports, and mutators that break exactly one rule, for jqwik. */
module org.disclosurereport.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.disclosurereport.model;
    requires static org.jspecify;

    exports org.disclosurereport.testkit;
    exports org.disclosurereport.testkit.contract;
    exports org.disclosurereport.testkit.grid;
    exports org.disclosurereport.testkit.mutation;

    provides net.jqwik.api.providers.ArbitraryProvider with
            org.disclosurereport.testkit.DisclosureReportProvider,
            org.disclosurereport.testkit.RegionalReportsProvider,
            org.disclosurereport.testkit.ReportSeriesProvider,
            org.disclosurereport.testkit.ReportingOrganProvider,
            org.disclosurereport.testkit.StatisticsTableProvider;
    provides net.jqwik.api.SampleReportingFormat with
            org.disclosurereport.testkit.grid.ReportSampleFormat;
}
