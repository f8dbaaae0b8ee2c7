package org.disclosurereport.io.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.TableDefinition;

/** The kept list of JSON documents: what is right, and one document for every kind of defect. */
final class JsonDocuments {

    private static final String FORMAT = "\"format\": \"disclosure-report/1\"";
    private static final String EDITION = "\"edition\": \"FY2021\"";
    private static final String YEAR = "\"year\": 2025";
    private static final String ORGAN = "\"organ\": {\"name\": \"示例市人民政府\"}";

    private final List<SampleDocument> documents = new ArrayList<>();

    private JsonDocuments() {}

    static List<SampleDocument> all() {
        JsonDocuments list = new JsonDocuments();
        list.heads();
        list.organs();
        list.periodsAndPublications();
        list.sections();
        list.tables();
        list.lists();
        list.documents.addAll(JsonStatedDocuments.all());
        list.counts();
        list.money();
        list.syntax();
        list.differences();
        return list.documents;
    }

    private void heads() {
        taken("minimal", report(FORMAT, EDITION, YEAR, ORGAN));
        taken("members in reverse order", report(ORGAN, YEAR, EDITION, FORMAT));
        taken(
                "everything that a report can hold",
                new String(
                        ReportWriter.of(ReportFormat.JSON).toBytes(FullReport.of(Edition.FY2021)),
                        StandardCharsets.UTF_8));
        for (int year : new int[] {2008, 2020, 2021, 2100}) {
            taken("year " + year, report(FORMAT, EDITION, "\"year\": " + year, ORGAN));
        }
        for (String title : List.of("甲局2025年政府信息公开工作年度报告", "", "甲\\n2025年")) {
            taken("title of the report " + title, with("\"title\": \"" + title + "\""));
        }
        keys(ReportScope.class).forEach(key -> taken("scope " + key, with("\"scope\": \"" + key + "\"")));

        refused("no format", report(EDITION, YEAR, ORGAN));
        refused("no edition", report(FORMAT, YEAR, ORGAN));
        refused("no year", report(FORMAT, EDITION, ORGAN));
        refused("no organ", report(FORMAT, EDITION, YEAR));
        refused("no member at all", "{}");
        for (String format : List.of("\"disclosure-report/2\"", "\"disclosure-report\"", "\"\"", "1", "null")) {
            refused("format " + format, report("\"format\": " + format, EDITION, YEAR, ORGAN));
        }
        for (String edition : List.of("\"FY2020\"", "\"fy2021\"", "\"FY2021 \"", "\"\"", "2021", "null")) {
            refused("edition " + edition, report(FORMAT, "\"edition\": " + edition, YEAR, ORGAN));
        }
        for (String year : List.of(
                "2007", "2101", "-2025", "0", "20250000000", "2025.5", "\"2025\"", "null", "true", "[2025]", "{}")) {
            refused("year " + year, report(FORMAT, EDITION, "\"year\": " + year, ORGAN));
        }
        for (String title : List.of("null", "2025", "[\"甲\"]", "{}")) {
            refused("title of the report " + title, with("\"title\": " + title));
        }
        for (String scope : List.of("\"all\"", "\"Self\"", "\"\"", "null", "5", "[\"self\"]")) {
            refused("scope " + scope, with("\"scope\": " + scope));
        }
        for (String name : List.of("Year", "year ", "zz", "", "statistic", "findings", "$schema")) {
            refused("a report has no member '" + name + "'", with("\"" + name + "\": 1"));
        }
        for (String root : List.of("[]", "\"\"", "5", "null", "true", "[{}]")) {
            refused("the document is " + root, root);
        }
    }

    private void organs() {
        taken(
                "organ with every member",
                organ("\"name\": \"示例市公安局\", \"creditCode\": \"11330000000000000X\","
                        + " \"divisionCode\": \"330100\", \"level\": \"prefecture\", \"kind\": \"department\","
                        + " \"parent\": {\"name\": \"示例市人民政府\", \"parent\": {\"name\": \"示例省人民政府\"}}"));
        keys(OrganLevel.class)
                .forEach(key -> taken("level " + key, organ("\"name\": \"甲\", \"level\": \"" + key + "\"")));
        keys(OrganKind.class).forEach(key -> taken("kind " + key, organ("\"name\": \"甲\", \"kind\": \"" + key + "\"")));
        taken("credit code that is wrong", organ("\"name\": \"甲\", \"creditCode\": \"\""));
        for (String name :
                List.of("\\u00a0", "\\u2007", "\\u200b", "\\ufeff", "\\u0085", " 甲 ", "𠮷", "甲\\n乙", "\\u0000")) {
            taken("name '" + name + "'", organ("\"name\": \"" + name + "\""));
        }

        for (String name :
                List.of("", " ", "　", "\\t\\n\\r", "\\u001c\\u001f", "\\u1680\\u2000\\u200a\\u2028\\u2029\\u205f")) {
            refused("name '" + name + "'", organ("\"name\": \"" + name + "\""));
        }
        for (String name : List.of("null", "5", "true", "{}", "[\"甲\"]")) {
            refused("name " + name, organ("\"name\": " + name));
        }
        for (String organ :
                List.of("null", "\"甲\"", "[]", "{}", "{\"creditCode\": \"1\"}", "{\"name\": \"甲\", \"Name\": \"甲\"}")) {
            refused("organ " + organ, report(FORMAT, EDITION, YEAR, "\"organ\": " + organ));
        }
        for (String member : List.of("creditCode", "divisionCode")) {
            refused(member + " as a number", organ("\"name\": \"甲\", \"" + member + "\": 330100"));
            refused(member + " null", organ("\"name\": \"甲\", \"" + member + "\": null"));
        }
        for (String value : List.of("\"State\"", "\"city\"", "null", "1")) {
            refused("level " + value, organ("\"name\": \"甲\", \"level\": " + value));
        }
        for (String value : List.of("\"bureau\"", "\"GOVERNMENT\"", "null")) {
            refused("kind " + value, organ("\"name\": \"甲\", \"kind\": " + value));
        }
        for (String parent : List.of("\"甲\"", "null", "{}", "{\"name\": \" \"}", "{\"name\": \"甲\", \"parent\": {}}")) {
            refused("parent " + parent, organ("\"name\": \"甲\", \"parent\": " + parent));
        }
    }

    private void periodsAndPublications() {
        taken("period of the year", period("\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\""));
        taken("period of one day", period("\"lastDay\": \"2025-01-01\", \"firstDay\": \"2025-01-01\""));
        refused("period without a first day", period("\"lastDay\": \"2025-12-31\""));
        refused("period without a last day", period("\"firstDay\": \"2025-01-01\""));
        refused(
                "period of something else",
                period("\"firstDay\": \"2025-01-01\", \"lastDay\": \"2025-12-31\", \"days\": 365"));
        for (String value : List.of("null", "[]", "\"2025\"", "{}")) {
            refused("period " + value, with("\"period\": " + value));
        }

        taken("publication of which nothing is known", with("\"publication\": {}"));
        for (String date :
                List.of("2026-01-31", "2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31", "1996-02-29")) {
            taken("day " + date, with("\"publication\": {\"date\": \"" + date + "\"}"));
        }
        for (String date : List.of(
                "2025-1-1",
                "2025-02-29",
                "1900-02-29",
                "2025-02-30",
                "2025-04-31",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00",
                "2025-01-32",
                "2025/01/01",
                "20250101",
                "2025-01-01T00:00",
                "2025-01-01Z",
                " 2025-01-01",
                "2025-01-01\\n",
                "0999-12-31",
                "10000-01-01",
                "-2025-01-01",
                "+2025-01-01",
                "２０２５-01-01",
                "2025年1月1日",
                "")) {
            refused("day '" + date + "'", with("\"publication\": {\"date\": \"" + date + "\"}"));
        }
        for (String date : List.of("20250101", "null", "[2025, 1, 1]")) {
            refused("day " + date, with("\"publication\": {\"date\": " + date + "}"));
        }
        for (String member : List.of("indexNumber", "documentNumber", "address", "version")) {
            taken("publication with " + member, with("\"publication\": {\"" + member + "\": \"\"}"));
            refused(member + " as a number", with("\"publication\": {\"" + member + "\": 1}"));
        }
        for (String value : List.of("null", "\"2026-01-20\"", "[]", "{\"day\": \"2026-01-20\"}")) {
            refused("publication " + value, with("\"publication\": " + value));
        }
        for (String member : Members.OF_CONTACT) {
            taken("contact with " + member, with("\"contact\": {\"" + member + "\": \"1\"}"));
            refused(member + " of the contact as a number", with("\"contact\": {\"" + member + "\": 1}"));
            refused("blank " + member + " of the contact", with("\"contact\": {\"" + member + "\": \"\u3000\"}"));
        }
        for (String value : List.of("{}", "null", "\"电话\"", "[]", "{\"phone\": \"1\", \"office\": \"甲\"}")) {
            refused("contact " + value, with("\"contact\": " + value));
        }
    }

    private void sections() {
        taken("no sections", with("\"sections\": []"));
        keys(SectionKind.class).forEach(key -> taken("section " + key, section("\"kind\": \"" + key + "\"")));
        taken("the same section twice", with("\"sections\": [{\"kind\": \"overview\"}, {\"kind\": \"overview\"}]"));
        taken(
                "members of a section in another order",
                section("\"text\": [\"段\", \"\"], \"title\": \"\", \"kind\": \"overview\""));
        taken("heading without text", section("\"kind\": \"overview\", \"text\": [{\"heading\": \"（一）\"}]"));
        taken(
                "heading without words",
                section("\"kind\": \"overview\", \"text\": [{\"text\": [], \"heading\": \"\"}]"));
        taken("headings six deep", section("\"kind\": \"overview\", \"text\": " + headings(6)));
        refused("headings seven deep", section("\"kind\": \"overview\", \"text\": " + headings(7)));
        for (String value : List.of("null", "{}", "\"text\"")) {
            refused("sections " + value, with("\"sections\": " + value));
        }
        for (String value : List.of("null", "\"text\"", "[]", "5", "{}", "{\"title\": \"一\"}")) {
            refused("section " + value, with("\"sections\": [" + value + "]"));
        }
        for (String value : List.of("\"summary\"", "\"Overview\"", "\"\"", "null", "1")) {
            refused("kind of section " + value, section("\"kind\": " + value));
        }
        refused("section of something else", section("\"kind\": \"overview\", \"number\": 1"));
        for (String value : List.of("null", "1", "[\"一\"]")) {
            refused("section title " + value, section("\"kind\": \"overview\", \"title\": " + value));
        }
        for (String value : List.of("null", "\"段\"", "{}", "{\"heading\": \"一\"}")) {
            refused("text " + value, section("\"kind\": \"overview\", \"text\": " + value));
        }
        for (String block : List.of(
                "null",
                "5",
                "true",
                "[\"段\"]",
                "{}",
                "{\"text\": []}",
                "{\"heading\": null}",
                "{\"heading\": 1}",
                "{\"heading\": \"一\", \"text\": \"段\"}",
                "{\"heading\": \"一\", \"text\": [5]}",
                "{\"heading\": \"一\", \"kind\": \"overview\"}")) {
            refused("paragraph " + block, section("\"kind\": \"overview\", \"text\": [" + block + "]"));
        }
    }

    private void lists() {
        String year = "{\"key\": \"year\", \"label\": \"2014年度\"}";
        String row =
                "{\"key\": \"itemsDisclosed\", \"label\": \"主动公开信息数\", \"unit\": \"条\", \"figures\": {\"year\": 51}}";
        taken("no lists", with("\"statistics\": []"));
        taken("list", list("\"key\": \"fujian\", \"annex\": \"fujian\", \"title\": \"附表\"", year, row));
        taken("list of nobody", list("\"key\": \"list1\"", year, row));
        taken("list without rows", with("\"statistics\": [{\"key\": \"list1\", \"columns\": [" + year + "]}]"));
        taken(
                "rows before columns",
                with("\"statistics\": [{\"rows\": [" + row + "], \"columns\": [" + year + "], \"key\": \"list1\"}]"));
        for (String figure : List.of("-3", "1.5", "\"/\"", "\"-\"", "{\"unreadable\": \"约三件\"}")) {
            taken("figure of a list " + figure, list("\"key\": \"list1\"", year, figures(figure)));
        }
        for (String figure : List.of("null", "\"3\"", "\"约3\"", "[]", "true", "{}")) {
            refused("figure of a list " + figure, list("\"key\": \"list1\"", year, figures(figure)));
        }
        for (String key : List.of("\"\"", "\"List\"", "\"list-1\"", "\"request\"", "\"statisticsForm\"", "1", "null")) {
            refused("list with the key " + key, list("\"key\": " + key, year, row));
        }
        refused("list without key", list("\"title\": \"附表\"", year, row));
        refused("unknown annex", list("\"key\": \"list1\", \"annex\": \"hainan\"", year, row));
        refused("list without columns", with("\"statistics\": [{\"key\": \"list1\", \"rows\": []}]"));
        refused("list with no columns", with("\"statistics\": [{\"key\": \"list1\", \"columns\": []}]"));
        refused("unknown column", list("\"key\": \"list1\"", "{\"key\": \"col\", \"label\": \"列\"}", figuresOf("{}")));
        refused("column without label", list("\"key\": \"list1\"", "{\"key\": \"year\"}", row));
        refused("blank label", list("\"key\": \"list1\"", "{\"key\": \"year\", \"label\": \" \"}", row));
        refused("row without key", list("\"key\": \"list1\"", year, "{\"label\": \"行\"}"));
        refused("row without label", list("\"key\": \"list1\"", year, "{\"key\": \"row1\"}"));
        refused(
                "blank unit",
                list("\"key\": \"list1\"", year, "{\"key\": \"row1\", \"label\": \"行\", \"unit\": \"\"}"));
        refused("figures as a list", list("\"key\": \"list1\"", year, figuresOf("[1]")));
        refused("unknown member of a list", list("\"key\": \"list1\", \"zz\": 1", year, row));
        refused("unknown figure", list("\"key\": \"list1\"", year, figuresOf("{\"zz\": 1}")));
        refused("statistics as an object", with("\"statistics\": {}"));
        refusedByReader("list-keys", "row of a list twice", list("\"key\": \"list1\"", year, row + ", " + row));
        refusedByReader("list-keys", "column twice", list("\"key\": \"list1\"", year + ", " + year, row));
        refusedByReader(
                "list-columns",
                "figure of a column that is not there",
                list("\"key\": \"list1\"", year, figuresOf("{\"cumulative\": 1}")));
        refusedByReader(
                "list-units",
                "decimals of a count",
                list(
                        "\"key\": \"list1\"",
                        year,
                        "{\"key\": \"row1\", \"label\": \"行\", \"unit\": \"件\", \"figures\": {\"year\": 1.5}}"));
    }

    private static String list(String head, String columns, String rows) {
        return with("\"statistics\": [{" + head + ", \"columns\": [" + columns + "], \"rows\": [" + rows + "]}]");
    }

    private static String figures(String figure) {
        return figuresOf("{\"year\": " + figure + "}");
    }

    private static String figuresOf(String figures) {
        return "{\"key\": \"row1\", \"label\": \"行\", \"figures\": " + figures + "}";
    }

    private void tables() {
        for (FormTables tables : FormTables.of(Edition.FY2021)) {
            String withoutRows = with("\"" + tables.key() + "\": {}");
            if (tables.prescribed().isPresent()) {
                taken(tables.key() + " without rows", withoutRows);
            } else {
                refused(tables.key() + " without its form", withoutRows);
            }
            tables.prescribed().ifPresent(table -> taken(table + " in full", with(filled(table, false))));
            tables.all().forEach(table -> taken(table + " by name", with(filled(table, true))));
            for (String value : List.of("null", "[]", "\"/\"", "5")) {
                refused(tables.key() + " " + value, with("\"" + tables.key() + "\": " + value));
            }
            for (String form : List.of("\"FY2020\"", "\"fy2019\"", "\"\"", "null", "2019")) {
                refused(
                        tables.key() + " of the form " + form,
                        with("\"" + tables.key() + "\": {\"form\": " + form + "}"));
            }
        }
        taken("form after the rows", with("\"request\": {\"otherHandling\": {\"total\": 1}, \"form\": \"FY2019\"}"));
        taken("row without figures", with("\"request\": {\"granted\": {}}"));
        refused("row of another form", with("\"request\": {\"otherHandling\": {\"total\": 1}}"));
        refused(
                "row that the named form lacks",
                with("\"request\": {\"form\": \"FY2019\", \"otherHandlingOther\": {\"total\": 1}}"));
        refused("form of another table", with("\"dispute\": {\"form\": \"FY2021\"}"));
        refused("header as a row", with("\"request\": {\"denied\": {\"total\": 1}}"));
        refused("row of another table", with("\"request\": {\"license\": {\"decisions\": 1}}"));
        refused("row that does not exist", with("\"dispute\": {\"zz\": {}}"));
        refused("column that does not exist", with("\"request\": {\"granted\": {\"Total\": 1}}"));
        refused("header as a column", with("\"request\": {\"granted\": {\"corporate\": 1}}"));
        refused("column of another row", with("\"proactive\": {\"license\": {\"issued\": 1}}"));
        refused("column of another table", with("\"dispute\": {\"reconsideration\": {\"naturalPerson\": 1}}"));
        for (String row : List.of("null", "5", "[1]", "\"/\"", "true")) {
            refused("row " + row, with("\"request\": {\"granted\": " + row + "}"));
        }
    }

    private void counts() {
        for (String figure : List.of(
                "0",
                "1",
                "-3",
                "-0",
                "9223372036854775807",
                "-9223372036854775808",
                "\"/\"",
                "\"-\"",
                "{\"unreadable\": \"22（其中修订 16 件）\"}",
                "{\"unreadable\": \"/\"}",
                "{\"unreadable\": \"\\u00a0\"}")) {
            taken("count " + figure, count(figure));
        }
        for (String figure : List.of(
                "9223372036854775808",
                "-9223372036854775809",
                "18446744073709551621",
                "99999999999999999999999",
                "1.9",
                "0.5",
                "1.5e0",
                "null",
                "true",
                "false",
                "[5]",
                "[]",
                "{}",
                "\"\"",
                "\"12\"",
                "\"１２\"",
                "\"1,234\"",
                "\" 5 \"",
                "\"—\"",
                "\"——\"",
                "\"/ \"",
                "\" /\"",
                "\"//\"",
                "\"/-\"",
                "\"-\\n\"",
                "\"／\"",
                "\"null\"",
                "\"无\"",
                "{\"unreadable\": \"\"}",
                "{\"unreadable\": \" 　\"}",
                "{\"unreadable\": 5}",
                "{\"unreadable\": null}",
                "{\"unreadable\": [\"a\"]}",
                "{\"unreadable\": \"a\", \"raw\": \"a\"}",
                "{\"raw\": \"a\"}",
                "{\"number\": 5}")) {
            refused("count " + figure, count(figure));
        }
    }

    private void money() {
        for (String figure : List.of(
                "0",
                "0.0",
                "5",
                "-5",
                "59237.2449",
                "59237.244900",
                "0.000001",
                "-0.000001",
                "9223372036854.775807",
                "-9223372036854.775808",
                "9223372036854",
                "\"/\"",
                "\"-\"",
                "{\"unreadable\": \"1.2万\"}")) {
            taken("money " + figure, money(figure));
        }
        for (String figure : List.of(
                "9223372036854.775808",
                "-9223372036854.775809",
                "9223372036855",
                "99999999999999999999999",
                "\"5\"",
                "\"5.00\"",
                "\"\"",
                "null",
                "true",
                "[1]",
                "{}",
                "{\"unreadable\": \" \"}")) {
            refused("money " + figure, money(figure));
        }
    }

    private void syntax() {
        taken("names that are escaped", with("\"sc\\u006fpe\": \"\\u0073elf\""));
        taken("white space between all tokens", with(" \n\t\"scope\" :\r\n \"self\" "));
        taken("byte order mark", "\ufeff" + with("\"scope\": \"self\""));
        for (String figure :
                List.of("NaN", "Infinity", ".5", "5.", "+5", "012", "0x1F", "1_000", "-", "１２", "'5'", "tru", "")) {
            refused("count written " + figure, count(figure));
        }
        refused("no document", "");
        refused("only white space", " \n");
        refused("end in the middle", FORMAT);
        refused("brace that is not closed", report(FORMAT, EDITION, YEAR, ORGAN).replaceAll("}$", ""));
        refused("comma at the end", with("\"scope\": \"self\","));
        refused("comment", with("/* scope */ \"scope\": \"self\""));
        refused("single quotes", with("'scope': 'self'"));
        refused("names without quotes", with("scope: \"self\""));
        refused("tabulator inside a text", organ("\"name\": \"甲\t乙\""));
        refused("escape that JSON lacks", organ("\"name\": \"\\x\""));
    }

    private void differences() {
        refusedByReader("duplicate-names", "year twice", report(FORMAT, EDITION, "\"year\": 2024", YEAR, ORGAN));
        refusedByReader(
                "duplicate-names",
                "year twice, once escaped",
                report(FORMAT, EDITION, "\"y\\u0065ar\": 2024", YEAR, ORGAN));
        refusedByReader("duplicate-names", "row twice", with("\"request\": {\"granted\": {}, \"granted\": {}}"));
        refusedByReader("duplicate-names", "figure twice", count("1, \"naturalPerson\": 1"));
        refusedByReader("trailing-content", "two reports", with("\"scope\": \"self\"") + with("\"scope\": \"self\""));
        refusedByReader("trailing-content", "bracket after the report", with("\"scope\": \"self\"") + "]");
        refusedByReader("number-forms", "year 2025.0", report(FORMAT, EDITION, "\"year\": 2025.0", ORGAN));
        refusedByReader("number-forms", "year 2025e0", report(FORMAT, EDITION, "\"year\": 2025e0", ORGAN));
        for (String figure : List.of("1.0", "1e3", "1E3", "-0.0", "10e-1")) {
            refusedByReader("number-forms", "count " + figure, count(figure));
        }
        for (String figure : List.of("1e3", "5.9E-3")) {
            refusedByReader("number-forms", "money " + figure, money(figure));
        }
        for (String figure : List.of("0.0000001", "59237.24490001", "1.5000000", "0.0000000")) {
            refusedByReader("decimals", "money " + figure, money(figure));
        }
        refusedByReader("half-characters", "half of a character in a name", organ("\"name\": \"\\ud842\""));
        refusedByReader("half-characters", "half of a character in a figure", count("{\"unreadable\": \"\\udfb7\"}"));
        refusedByReader(
                "period-order",
                "period that ends before it begins",
                period("\"firstDay\": \"2025-12-31\", \"lastDay\": \"2025-01-01\""));
        refusedByReader(
                "limits",
                "organs forty deep",
                organ("\"name\": \"甲\"" + ", \"parent\": {\"name\": \"甲\"".repeat(40) + "}".repeat(40)));
        refusedByReader(
                "limits",
                "five thousand sections",
                with("\"sections\": ["
                        + Stream.generate(() -> "{\"kind\": \"additional\"}")
                                .limit(5000)
                                .collect(Collectors.joining(","))
                        + "]"));
        refusedByReader("limits", "a million and one characters", organ("\"name\": \"" + "甲".repeat(1_000_001) + "\""));
        refusedByReader("limits", "a figure of more than twenty digits", money("0." + "0".repeat(20)));
        documents.add(SampleDocument.refusedByReader(
                "encodings", "UTF-16", with("\"scope\": \"self\"").getBytes(StandardCharsets.UTF_16LE)));
    }

    private void taken(String name, String text) {
        documents.add(SampleDocument.taken(name, text));
    }

    private void refused(String name, String text) {
        documents.add(SampleDocument.refused(name, text));
    }

    private void refusedByReader(String difference, String name, String text) {
        documents.add(SampleDocument.refusedByReader(difference, name, text));
    }

    private static String report(String... members) {
        return "{" + String.join(", ", members) + "}";
    }

    static String with(String members) {
        return report(FORMAT, EDITION, YEAR, ORGAN, members);
    }

    private static String organ(String members) {
        return report(FORMAT, EDITION, YEAR, "\"organ\": {" + members + "}");
    }

    private static String period(String members) {
        return with("\"period\": {" + members + "}");
    }

    private static String section(String members) {
        return with("\"sections\": [{" + members + "}]");
    }

    private static String headings(int depth) {
        return IntStream.range(0, depth)
                        .mapToObj(i -> "[{\"heading\": \"一\", \"text\": ")
                        .collect(Collectors.joining()) + "[\"段\"]" + "}]".repeat(depth);
    }

    private static String count(String figure) {
        return with("\"request\": {\"newlyReceived\": {\"naturalPerson\": " + figure + "}}");
    }

    private static String money(String figure) {
        return with("\"proactive\": {\"administrativeFees\": {\"amount\": " + figure + "}}");
    }

    private static String filled(TableDefinition table, boolean named) {
        Stream<String> form = named ? Stream.of("\"form\": \"" + table.form() + "\"") : Stream.empty();
        Stream<String> rows = FormTables.rows(table).stream()
                .map(row -> "\"" + row.get(0).ref().row() + "\": {"
                        + row.stream().map(JsonDocuments::filled).collect(Collectors.joining(", ")) + "}");
        return "\"" + table.key() + "\": {" + Stream.concat(form, rows).collect(Collectors.joining(", ")) + "}";
    }

    private static String filled(CellDefinition cell) {
        String figure = cell.unit().decimals() == 0
                ? "%d"
                : "%d." + "5".repeat(cell.unit().decimals());
        return "\"" + cell.ref().column() + "\": " + String.format(Locale.ROOT, figure, cell.index());
    }

    private static <E extends Enum<E> & FormKey> Stream<String> keys(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(FormKey::key);
    }
}
