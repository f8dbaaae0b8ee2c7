package org.disclosurereport.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurereport.validation.SampleReports.cleanOf2014;
import static org.disclosurereport.validation.SampleReports.with;

import java.util.List;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.rules.Quartet.Part;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules about the statistics form of FY2014. */
class StatisticsFormRulesTest {

    @Test
    void a_form_that_is_right_is_accepted() {
        assertThat(ReportValidator.standard().validate(cleanOf2014()).getFindings())
                .filteredOn(finding -> finding.getSeverity() != Severity.HINT)
                .isEmpty();
    }

    @Test
    void what_channels_add_up_to_is_not_asked_to_be_the_total() {
        List<Finding> findings = new RuleProbe("FY2014-CHANNEL-COVER")
                .findings(with(cleanOf2014(), "statisticsForm/disclosedOnWebsite/value", 95));

        assertThat(findings).isEmpty();
    }

    @Test
    void a_channel_that_exceeds_the_total_is_reported_at_the_channel() {
        List<Finding> findings = new RuleProbe("FY2014-CHANNEL-COVER")
                .findings(with(cleanOf2014(), "statisticsForm/disclosedOnWechat/value", 101));

        assertThat(findings).hasSize(1);
        assertThat(RuleProbe.firstAddress(findings.get(0))).isEqualTo("statisticsForm/disclosedOnWechat/value");
        assertThat(findings.get(0).getMessage().zh()).isEqualTo("「4.政务微信公开政府信息数」「统计数」填报101，按去重口径不应超过100。");
    }

    @Test
    void suits_have_a_total_of_their_own() {
        DisclosureReport wrong = with(cleanOf2014(), "statisticsForm/litigations/value", 1);

        assertThat(new RuleProbe("FY2014-REVIEW").findings(wrong))
                .extracting(RuleProbe::firstAddress)
                .containsExactly("statisticsForm/litigations/value");
    }

    @Nested
    @TestsRule(value = "FY2014-COUNT-TYPES", alwaysAssessable = "a cell is right, wrong, or empty and passes")
    class CountTypes {

        private static final String CELL = "statisticsForm/complaints/value";

        private final RuleProbe rule = new RuleProbe("FY2014-COUNT-TYPES", cleanOf2014());

        @Test
        @Quartet({Part.HOLDS, Part.SMALLEST_DIFFERENCE})
        void zero_passes_and_one_below_zero_does_not() {
            assertThat(rule.findings(cleanOf2014())).isEmpty();
            assertThat(rule.afterChange(report -> with(report, CELL, 0))).isEmpty();
            assertThat(rule.afterChange(report -> with(report, CELL, Cell.BLANK)))
                    .isEmpty();
            assertThat(rule.afterChange(report -> with(report, CELL, -1))).hasSize(1);
        }

        @Test
        @Quartet(Part.BROKEN)
        void an_unreadable_cell_is_reported_with_its_text() {
            Finding finding = rule.onlyFinding(report -> with(report, CELL, Cell.unreadable("约3件")));

            assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
            assertThat(finding.getMessage().zh()).isEqualTo("「六、举报投诉数量」「统计数」填报“约3件”，该格应为非负数。");
        }
    }

    @Nested
    @TestsRule("FY2014-REQUEST-CHANNELS")
    class Channels extends FilledRelation {
        Channels() {
            super(
                    cleanOf2014(),
                    "FY2014-REQUEST-CHANNELS",
                    "statisticsForm/requestsReceived/value",
                    "statisticsForm/requestsInPerson/value",
                    "statisticsForm/requestsByFax/value",
                    "statisticsForm/requestsOnline/value",
                    "statisticsForm/requestsByLetter/value");
        }
    }

    @Nested
    @TestsRule("FY2014-CONCLUDED")
    class Concluded extends FilledRelation {
        Concluded() {
            super(
                    cleanOf2014(),
                    "FY2014-CONCLUDED",
                    "statisticsForm/requestsConcluded/value",
                    "statisticsForm/concludedInTime/value",
                    "statisticsForm/concludedExtended/value");
        }
    }

    @Nested
    @TestsRule("FY2014-REPLIES")
    class Replies extends FilledRelation {
        Replies() {
            super(
                    cleanOf2014(),
                    "FY2014-REPLIES",
                    "statisticsForm/requestsReplied/value",
                    "statisticsForm/repliedAlreadyDisclosed/value",
                    "statisticsForm/repliedGranted/value",
                    "statisticsForm/repliedPartiallyGranted/value",
                    "statisticsForm/repliedDenied/value",
                    "statisticsForm/repliedNotCompetent/value",
                    "statisticsForm/repliedNotExisting/value",
                    "statisticsForm/repliedCorrectionAsked/value",
                    "statisticsForm/repliedOtherProcedure/value");
        }
    }

    @Nested
    @TestsRule("FY2014-REFUSALS")
    class Refusals extends FilledRelation {
        Refusals() {
            super(
                    cleanOf2014(),
                    "FY2014-REFUSALS",
                    "statisticsForm/repliedDenied/value",
                    "statisticsForm/deniedStateSecret/value",
                    "statisticsForm/deniedTradeSecret/value",
                    "statisticsForm/deniedPrivacy/value",
                    "statisticsForm/deniedSecurityAndStability/value",
                    "statisticsForm/deniedNotGovernmentInformation/value",
                    "statisticsForm/deniedOtherByLaw/value");
        }

        @Override
        Severity severityBelow() {
            return Severity.WARNING;
        }
    }

    @Nested
    @TestsRule("FY2014-REVIEW")
    class Reviews extends FilledRelation {
        Reviews() {
            super(
                    cleanOf2014(),
                    "FY2014-REVIEW",
                    "statisticsForm/reconsiderations/value",
                    "statisticsForm/reconsiderationsUpheld/value",
                    "statisticsForm/reconsiderationsCorrected/value",
                    "statisticsForm/reconsiderationsOther/value");
        }
    }

    @Nested
    @TestsRule("FY2014-STAFF")
    class Staff extends FilledRelation {
        Staff() {
            super(
                    cleanOf2014(),
                    "FY2014-STAFF",
                    "statisticsForm/staff/value",
                    "statisticsForm/fullTimeStaff/value",
                    "statisticsForm/partTimeStaff/value");
        }
    }

    @Nested
    @TestsRule("FY2014-OFWHICH")
    class OfWhich extends FilledRelation {
        OfWhich() {
            super(
                    cleanOf2014(),
                    "FY2014-OFWHICH",
                    "statisticsForm/normativeDocumentsDisclosed/value",
                    "statisticsForm/itemsDisclosed/value");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule("FY2014-CHANNEL-COVER")
    class ChannelCover extends FilledRelation {
        ChannelCover() {
            super(
                    cleanOf2014(),
                    "FY2014-CHANNEL-COVER",
                    "statisticsForm/itemsDisclosed/value",
                    "statisticsForm/disclosedInGazette/value",
                    "statisticsForm/disclosedOnWebsite/value",
                    "statisticsForm/disclosedOnMicroblog/value",
                    "statisticsForm/disclosedOnWechat/value",
                    "statisticsForm/disclosedOtherwise/value");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule("FY2014-RESPONSE-DEDUP")
    class Responses extends FilledRelation {
        Responses() {
            super(
                    cleanOf2014(),
                    "FY2014-RESPONSE-DEDUP",
                    "statisticsForm/responses/value",
                    "statisticsForm/pressConferences/value",
                    "statisticsForm/onlineInterviews/value",
                    "statisticsForm/interpretationsPublished/value",
                    "statisticsForm/microblogResponses/value",
                    "statisticsForm/otherResponses/value");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }

    @Nested
    @TestsRule("FY2014-REPLIED-VS-CONCLUDED")
    class RepliedAndConcluded extends FilledRelation {
        RepliedAndConcluded() {
            super(
                    cleanOf2014(),
                    "FY2014-REPLIED-VS-CONCLUDED",
                    "statisticsForm/requestsConcluded/value",
                    "statisticsForm/requestsReplied/value");
        }
    }

    @Nested
    @TestsRule("FY2014-NORMATIVE-RATIO")
    class NormativeRatio extends FilledRelation {
        NormativeRatio() {
            super(
                    cleanOf2014(),
                    "FY2014-NORMATIVE-RATIO",
                    "statisticsForm/normativeDocumentsDisclosed/value",
                    "statisticsForm/normativeDocumentsIssued/value");
        }

        @Override
        boolean isLimit() {
            return true;
        }
    }
}
