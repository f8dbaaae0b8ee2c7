package org.disclosurereport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsTable;

/** A report of one edition is not taken for one of another in silence. */
class EditionsTest {

    @Property(tries = 60)
    void a_report_under_the_name_of_another_edition_is_not_of_its_year(@ForAll DisclosureReport report) {
        for (Edition named : Edition.values()) {
            assertThat(findings(report.toBuilder().edition(named).build(), "F-EDITION-BY-YEAR"))
                    .hasSize(named == report.getEdition() ? 0 : 1);
        }
    }

    /**
     * Even if the year is made to fit, each table that the other edition prints otherwise is told. FY2008 prints none, and
     * the rule is not asked of its reports.
     */
    @Property(tries = 60)
    void tables_of_another_edition_are_reported_each(@ForAll DisclosureReport report) {
        for (Edition named : List.of(Edition.FY2014, Edition.FY2019, Edition.FY2021)) {
            DisclosureReport filed =
                    report.toBuilder().edition(named).year(named.firstYear()).build();
            List<String> expected = unlike(named, report);

            assertThat(expected.isEmpty()).isEqualTo(named == report.getEdition());
            assertThat(findings(filed, "F-ROW-SET"))
                    .extracting(
                            finding -> finding.getAddresses().get(0) + (finding.isAssessable() ? " other" : " absent"))
                    .containsExactlyElementsOf(expected);
        }
    }

    /** What an edition prints otherwise, or not at all, and what it prints and the report has not. */
    private static List<String> unlike(Edition edition, DisclosureReport report) {
        List<String> unlike = new ArrayList<>();
        for (TableDefinition prescribed : edition.form().tables()) {
            if (report.findTable(prescribed.key()).isEmpty()) {
                unlike.add(prescribed.key() + " absent");
            } else if (!report.findTable(prescribed.key())
                    .map(StatisticsTable::getDefinition)
                    .orElseThrow()
                    .equals(prescribed)) {
                unlike.add(prescribed.key() + " other");
            }
        }
        report.getTables().stream()
                .map(table -> table.getDefinition().key())
                .filter(key -> edition.form().findTable(key).isEmpty())
                .forEach(key -> unlike.add(key + " other"));
        return unlike;
    }

    private static List<Finding> findings(DisclosureReport report, String rule) {
        return ReportValidator.standard().validate(report).getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(rule))
                .toList();
    }
}
