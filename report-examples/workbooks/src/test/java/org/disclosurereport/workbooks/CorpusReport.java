package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** The transcribed figures of a published report of the corpus, and which of its identities fail. */
final class CorpusReport implements FiledFigures {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> ROW_KEYS = List.of(
            "new=newlyReceived",
            "carried_in=broughtForward",
            "granted=granted",
            "partial=partiallyGranted",
            "deny1=deniedStateSecret",
            "deny2=deniedProhibitedByLaw",
            "deny3=deniedSecurityAndStability",
            "deny4=deniedThirdPartyRights",
            "deny5=deniedInternalAffairs",
            "deny6=deniedProcessInformation",
            "deny7=deniedEnforcementFile",
            "deny8=deniedAdministrativeInquiry",
            "unable1=unableNotHeld",
            "unable2=unableRequiresCreation",
            "unable3=unableStillUnclear",
            "reject1=notProcessedPetition",
            "reject2=notProcessedRepeated",
            "reject3=notProcessedPublication",
            "reject4=notProcessedExcessive",
            "reject5=notProcessedConfirmation",
            "other=otherHandling",
            "other1=otherHandlingCorrectionOverdue",
            "other2=otherHandlingFeeOverdue",
            "other3=otherHandlingOther",
            "total=concludedTotal",
            "carried_out=carriedForward");

    private static final Map<String, String> PROCEDURES =
            Map.of("review", "reconsideration", "direct", "directLitigation", "post", "litigationAfterReconsideration");

    private final String name;
    private final int year;
    private final boolean undivided;
    private final Map<String, Object> figures = new TreeMap<>();
    private final List<String> failing;
    private final List<String> notAssessable;

    CorpusReport(Path folder) throws IOException {
        name = folder.getFileName().toString();
        JsonNode expected = MAPPER.readTree(Files.readAllBytes(folder.resolve("expected.json")));
        year = MAPPER.readTree(Files.readAllBytes(folder.resolve("meta.json")))
                .get("year")
                .asInt();
        undivided = expected.get("rowLayout").asString().equals("2019");
        readProactive(expected.get("table2"));
        for (JsonNode row : expected.get("table3").get("rows")) {
            for (int i = 0; i < PrintedForm.APPLICANT_KEYS.size(); i++) {
                put(
                        "request/" + rowKey(row.get("key").asString()) + "/" + PrintedForm.APPLICANT_KEYS.get(i),
                        row.get("values").get(i));
            }
        }
        for (int i = 0; i < 15; i++) {
            put(
                    "dispute/" + PrintedForm.PROCEDURE_KEYS.get(i / 5) + "/" + PrintedForm.RESULT_KEYS.get(i % 5),
                    expected.get("table4").get("values").get(i));
        }
        JsonNode checks = MAPPER.readTree(Files.readAllBytes(folder.resolve("checks.json")));
        failing = identities(checks.get("fails"));
        notAssessable = identities(checks.get("notAssessable"));
    }

    /** The findings that the identities of the tables must become; those of the narrative are left out. */
    private static List<String> identities(JsonNode ids) {
        return ids.valueStream()
                .map(JsonNode::asString)
                .filter(id -> id.matches("t[234]\\..*"))
                .map(CorpusReport::rule)
                .toList();
    }

    private void readProactive(JsonNode table) {
        for (PrintedProactive block : PrintedProactive.of(edition())) {
            JsonNode item = table.get(block.item());
            for (PrintedProactive.Label row : block.rows()) {
                JsonNode line = item.has(row.text())
                        ? item.get(row.text())
                        : item.get(row.text().replace("行政", ""));
                // The figures of one line of one report are glued together: what each of them was is not known.
                boolean glued = line.has("raw");
                for (PrintedProactive.Label column : block.columns()) {
                    put(
                            "proactive/" + row.key() + "/" + column.key(),
                            glued ? NullNode.getInstance() : line.get(column.text()));
                }
            }
        }
    }

    private void put(String address, JsonNode value) {
        figures.put(address, value.isNull() ? "" : value.isObject() ? noted(value) : value.decimalValue());
    }

    private static Object noted(JsonNode value) {
        String raw = value.get("raw").asString();
        return value.has("unit") ? new AmountWithUnit(raw, value.get("value").decimalValue()) : raw;
    }

    private static String rowKey(String key) {
        return ROW_KEYS.stream()
                .filter(pair -> pair.startsWith(key + "="))
                .findFirst()
                .orElseThrow()
                .substring(key.length() + 1);
    }

    /** The finding that a failing identity of the corpus must become. */
    private static String rule(String id) {
        String[] parts = id.split("\\.");
        return switch (parts[0] + "." + parts[1]) {
            case "t3.row" -> "S3-ROW-TOTAL request/" + rowKey(parts[2]) + "/total";
            case "t3.sum" -> "S3-RESULT-TOTAL request/concludedTotal/" + applicant(parts[2]);
            case "t3.balance" -> "S3-BALANCE request/newlyReceived/" + applicant(parts[2]);
            case "t4.total" -> "S4-TOTALS dispute/" + PROCEDURES.get(parts[2]) + "/total";
            default -> throw new IllegalArgumentException("No rule is known for the identity " + id);
        };
    }

    private static String applicant(String label) {
        return PrintedForm.APPLICANT_KEYS.get(PrintedForm.APPLICANTS.indexOf(label));
    }

    /** The sums and balances that fail in the published report. */
    List<String> failing() {
        return failing;
    }

    /** The sums and balances that say nothing in the published report, because a total or all parts are blank. */
    List<String> notAssessable() {
        return notAssessable;
    }

    @Override
    public String organ() {
        return "示例市示例局";
    }

    @Override
    public int year() {
        return year;
    }

    @Override
    public boolean isUndivided() {
        return undivided;
    }

    @Override
    public Object figure(String table, String row, String column) {
        return figures.get(table + "/" + row + "/" + column);
    }

    @Override
    public List<Figure> figures() {
        return figures.entrySet().stream()
                .map(figure -> new Figure(figure.getKey(), figure.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
