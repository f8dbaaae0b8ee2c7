package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    private final List<String> failing = new ArrayList<>();

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
        for (JsonNode id : checks.get("fails")) {
            if (id.asString().matches("t[234]\\..*")) {
                failing.add(rule(id.asString()));
            }
        }
    }

    private void readProactive(JsonNode table) {
        JsonNode documents = table.get("第二十条第（一）项");
        documentRow("administrativeRule", documents.get("规章"));
        documentRow("normativeDocument", documents.has("行政规范性文件") ? documents.get("行政规范性文件") : documents.get("规范性文件"));
        put("proactive/license/decisions", table.get("第二十条第（五）项").get("行政许可").get("本年处理决定数量"));
        put("proactive/penalty/decisions", table.get("第二十条第（六）项").get("行政处罚").get("本年处理决定数量"));
        put(
                "proactive/compulsoryMeasure/decisions",
                table.get("第二十条第（六）项").get("行政强制").get("本年处理决定数量"));
        put(
                "proactive/administrativeFees/amount",
                table.get("第二十条第（八）项").get("行政事业性收费").get("本年收费金额（单位：万元）"));
    }

    private void documentRow(String key, JsonNode row) {
        put("proactive/" + key + "/issued", row.get("本年制发件数"));
        put("proactive/" + key + "/repealed", row.get("本年废止件数"));
        put("proactive/" + key + "/inForce", row.get("现行有效件数"));
    }

    private void put(String address, JsonNode value) {
        figures.put(
                address,
                value.isNull() ? "" : value.isObject() ? value.get("raw").asString() : value.decimalValue());
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
