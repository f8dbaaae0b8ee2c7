package org.disclosurereport.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.model.dispute.DisputeProcedure;
import org.disclosurereport.model.dispute.DisputeResult;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * The rows of the form of FY2014 that count what the tables of FY2019 count. What the crosswalk finds comparable is the
 * same in both. FY2014 does not tell applicants apart; so they tell apart here what only FY2014 does: channels, and
 * pairs of replies.
 */
final class FormerRows {

    private static final List<String> TOTALS =
            List.of("requestsReceived", "requestsReplied", "reconsiderations", "litigations");

    private FormerRows() {}

    /** Whether the tables of FY2019 count what a row of FY2014 counts, or its whole. */
    static boolean isCountedLater(FormLabel row) {
        return TOTALS.stream().anyMatch(total -> row.key().equals(total) || row.isUnder(total));
    }

    /** The figures of rows that are no totals, by their keys. */
    static Map<String, Long> figures(StatisticsTable requests, StatisticsTable disputes) {
        Map<String, Long> figures = new HashMap<>();
        for (StatisticsTable table : List.of(requests, disputes)) {
            for (CellDefinition cell : table.getDefinition().cells()) {
                row(cell.ref()).ifPresent(row -> figures.merge(row, table.getNumber(cell.index()), Long::sum));
            }
        }
        return figures;
    }

    private static Optional<String> row(CellRef cell) {
        if (cell.column().equals(Applicant.TOTAL.key())) {
            return Optional.empty();
        }
        return cell.table().equals(RequestTable.KEY) ? ofRequest(cell) : Optional.of(dispute(cell));
    }

    private static Optional<String> ofRequest(CellRef cell) {
        boolean person = cell.column().equals(Applicant.NATURAL_PERSON.key());
        return switch (cell.row()) {
            case "newlyReceived" -> Optional.of(channel(cell.column()));
            case "broughtForward", "concludedTotal", "carriedForward" -> Optional.empty();
            default -> Optional.of(reply(cell.row(), person));
        };
    }

    private static String channel(String applicant) {
        return switch (applicant) {
            case "naturalPerson" -> "requestsOnline";
            case "commercialEnterprise" -> "requestsByLetter";
            case "researchInstitution" -> "requestsByFax";
            default -> "requestsInPerson";
        };
    }

    /** What has no row of its own is 不是《条例》所指政府信息: that row is compared with no other. */
    private static String reply(String outcome, boolean person) {
        return switch (outcome) {
            case "granted" -> person ? "repliedGranted" : "repliedAlreadyDisclosed";
            case "partiallyGranted" -> "repliedPartiallyGranted";
            case "deniedStateSecret", "deniedSecurityAndStability" -> outcome;
            case "deniedThirdPartyRights" -> person ? "deniedPrivacy" : "deniedTradeSecret";
            case "deniedProhibitedByLaw",
                    "deniedInternalAffairs",
                    "deniedProcessInformation",
                    "deniedEnforcementFile",
                    "deniedAdministrativeInquiry" -> "deniedOtherByLaw";
            case "unableNotHeld" -> person ? "repliedNotExisting" : "repliedNotCompetent";
            case "unableStillUnclear" -> "repliedCorrectionAsked";
            case "notProcessedPetition" -> "repliedOtherProcedure";
            default -> "deniedNotGovernmentInformation";
        };
    }

    /** FY2014 has no row for cases that are pending. */
    private static String dispute(CellRef cell) {
        boolean review = cell.row().equals(DisputeProcedure.RECONSIDERATION.key());
        String result = cell.column().equals(DisputeResult.UPHELD.key())
                ? "Upheld"
                : cell.column().equals(DisputeResult.CORRECTED.key()) ? "Corrected" : "Other";
        return (review ? "reconsiderations" : "litigations") + result;
    }
}
