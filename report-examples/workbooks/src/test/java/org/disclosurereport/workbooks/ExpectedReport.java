package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.model.form.Edition;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a workbook of ours contains and what must be found in it, as its {@code .expected.json} says. */
final class ExpectedReport implements FiledFigures {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<String> TABLES = List.of("proactive", "request", "dispute", "statisticsForm");

    private final JsonNode root;

    private ExpectedReport(JsonNode root) {
        this.root = root;
    }

    static ExpectedReport read(Path file) throws IOException {
        return of(parse(file));
    }

    static JsonNode parse(Path file) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(file));
    }

    static ExpectedReport of(JsonNode report) {
        return new ExpectedReport(report);
    }

    @Override
    public String organ() {
        return root.get("organ").asString();
    }

    @Override
    public int year() {
        return root.get("year").asInt();
    }

    @Override
    public boolean isUndivided() {
        return edition() == Edition.FY2019 || root.get("request").has("form");
    }

    @Override
    public Object figure(String table, String row, String column) {
        JsonNode cell = root.get(table).get(row).get(column);
        if (cell.isNull()) {
            return "";
        }
        if (cell.has("printed")) {
            return new AmountWithUnit(
                    cell.get("printed").asString(), cell.get("value").decimalValue());
        }
        return cell.isObject() ? cell.get("unreadable").asString() : cell.decimalValue();
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (String table : TABLES.stream().filter(root::has).toList()) {
            root.get(table).properties().stream()
                    .filter(row -> row.getValue().isObject())
                    .forEach(row -> row.getValue()
                            .propertyNames()
                            .forEach(column -> figures.add(new Figure(
                                    table + "/" + row.getKey() + "/" + column, figure(table, row.getKey(), column)))));
        }
        return figures;
    }

    /** The rules that do not hold, each with the first address of its finding. */
    List<String> findings() {
        return rules("findings");
    }

    /** The rules that cannot be assessed, each with the first address of its finding. */
    List<String> notAssessable() {
        return rules("notAssessable");
    }

    private List<String> rules(String name) {
        List<String> rules = new ArrayList<>();
        root.get(name)
                .forEach(finding -> rules.add(finding.get("rule").asString() + " "
                        + finding.get("address").asString()));
        return rules;
    }
}
