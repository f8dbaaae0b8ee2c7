package org.disclosurereport.validation.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.rollup.RollUp;
import org.disclosurereport.validation.ReportValidator;
import org.junit.jupiter.api.Test;

/** Very many reports, each wrong in every way, in a heap of 32 MB: their tables alone would take 100 MB. */
class LargeRegionTest {

    private static final int REPORTS = 60_000;

    @Test
    void M05_the_heap_stays_flat_and_the_findings_few() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-Xmn8m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRegionTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEqualTo("""
                        A-DUP-REPORT 101 {more=29900, count=59800}
                        A-MISSING-ORGAN 1 {}
                        A-PART-LE-WHOLE 1 {}
                        A-SUM-OF-PARTS 1 {}
                        """);
    }

    /**
     * Validates the region and prints how many findings each rule has, and the facts of its last one.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        DisclosureReport sample = SampleRegions.part(SampleRegions.BUREAU, ReportScope.SELF);
        RollUp parts = IntStream.range(0, REPORTS)
                .mapToObj(i -> sample.toBuilder()
                        .organ(ReportingOrgan.of("某局" + i % (REPORTS / 2)))
                        .tables(SampleRegions.part(SampleRegions.BUREAU, ReportScope.SELF)
                                .getTables())
                        .build())
                .collect(RollUp.collectorWithoutTables());
        RegionalReports region = RegionalReports.builder()
                .whole(sample.toBuilder()
                        .organ(SampleRegions.CITY)
                        .scope(Optional.of(ReportScope.REGION))
                        .build())
                .parts(parts)
                .build();
        List<Finding> findings = ReportValidator.standard().validate(region).getFindings();
        findings.stream().map(Finding::getCode).distinct().forEach(code -> {
            List<Finding> ofRule = findings.stream()
                    .filter(finding -> finding.getCode().equals(code))
                    .toList();
            System.out.print(code + " " + ofRule.size() + " "
                    + ofRule.get(ofRule.size() - 1).getOperands() + "\n");
        });
    }
}
