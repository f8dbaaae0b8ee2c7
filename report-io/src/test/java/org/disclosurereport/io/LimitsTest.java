package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.io.spreadsheet.OdsFile;
import org.disclosurereport.io.spreadsheet.SheetFile;
import org.disclosurereport.io.spreadsheet.WorkbookFile;
import org.disclosurereport.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit in every format that it concerns: one below and at its value all is well, one above it is named. */
class LimitsTest {

    private static final int VALUE = 40;

    /**
     * A limit in a format.
     *
     * @param option name of the option, or empty if the limit is fixed
     * @param format the format
     * @param code what is found above it
     * @param value the limit in this test
     * @param set sets it
     * @param document a document that has so much of what is limited
     */
    record Limit(
            String option,
            String format,
            String code,
            int value,
            BiConsumer<ReadLimits.Builder, Integer> set,
            IntFunction<byte[]> document) {
        @Override
        public String toString() {
            return option + " " + code + " " + format;
        }
    }

    private static final String JSON = "{\"format\": \"disclosure-report/1\", \"edition\": \"FY2021\", \"year\": 2025, "
            + "\"organ\": {\"name\": \"a\"}%s}";
    private static final String XML = "<report xmlns=\"urn:org.disclosurereport:report:1\"><edition>FY2021</edition>"
            + "<year>2025</year><organ><name>a</name></organ>%s</report>";
    private static final BiConsumer<ReadLimits.Builder, Integer> FIXED = (limits, value) -> {};

    private static byte[] json(String members) {
        return JSON.formatted(members).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xml(String elements) {
        return XML.formatted(elements).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(String text) {
        return ("规章,1\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] html(String body) {
        return ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(int cells) {
        SheetFile sheet = new SheetFile("a");
        IntStream.range(0, cells).forEach(i -> sheet.number(i, 0, "1"));
        return new WorkbookFile().sheet(sheet).toBytes();
    }

    private static byte[] filled(byte[] document, int length) {
        byte[] filled = Arrays.copyOf(document, length);
        Arrays.fill(filled, document.length, length, (byte) ' ');
        return filled;
    }

    private static String nested(String open, String inside, String close, int times) {
        return open.repeat(times) + inside + close.repeat(times);
    }

    private static byte[] xmlParents(int depth) {
        int parents = depth - 2;
        String organ = "<organ>" + "<name>a</name><parent>".repeat(parents) + "<name>a</name>"
                + "</parent>".repeat(parents) + "</organ>";
        return XML.formatted("").replace("<organ><name>a</name></organ>", organ).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] jsonParents(int depth) {
        String organ = nested("{\"name\": \"a\", \"parent\": ", "{\"name\": \"a\"}", "}", depth - 2);
        return JSON.formatted("").replace("{\"name\": \"a\"}", organ).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(String part, String xml) {
        return new WorkbookFile().sheet(new SheetFile("a")).part(part, xml).toBytes();
    }

    private static byte[] strings(int count, int length) {
        return workbook(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + WorkbookFile.MAIN + "\">"
                        + ("<si><t>" + "a".repeat(length) + "</t></si>").repeat(count) + "</sst>");
    }

    private static byte[] sheetXml(String content) {
        return new WorkbookFile()
                .sheet("a", "", "<worksheet xmlns=\"{ns}\">" + content + "</worksheet>")
                .toBytes();
    }

    private static byte[] inline(int count, int length) {
        return sheetXml(
                "<sheetData><row>" + ("<c t=\"inlineStr\"><is><t>" + "a".repeat(length) + "</t></is></c>").repeat(count)
                        + "</row></sheetData>");
    }

    private static byte[] ods(String rows) {
        return OdsFile.ofRows(rows).toBytes();
    }

    private static byte[] odsText(int length) {
        return ods("<table:table-row><table:table-cell><text:p>" + "a".repeat(length)
                + "</text:p></table:table-cell></table:table-row>");
    }

    /** A content of so many bytes. */
    private static byte[] odsBytes(int length) {
        OdsFile file = OdsFile.ofRows("");
        int blanks = length - file.xml().getBytes(StandardCharsets.UTF_8).length;
        return file.replace("</table:table>", " ".repeat(blanks) + "</table:table>")
                .toBytes();
    }

    private static byte[] odsParts(int count) {
        OdsFile file = OdsFile.ofRows("");
        IntStream.range(2, count).forEach(i -> file.part("x/" + i, ""));
        return file.toBytes();
    }

    private static String names(int count, String separator, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(name).collect(Collectors.joining(separator));
    }

    static List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        BiConsumer<ReadLimits.Builder, Integer> bytes = ReadLimits.Builder::maxBytes;
        limits.add(new Limit("maxBytes", "json", "LIMIT_BYTES", 300, bytes, n -> filled(json(""), n)));
        limits.add(new Limit("maxBytes", "xml", "LIMIT_BYTES", 300, bytes, n -> filled(xml(""), n)));
        limits.add(new Limit("maxBytes", "csv", "LIMIT_BYTES", 300, bytes, n -> filled(csv(""), n)));
        limits.add(new Limit("maxBytes", "blanks", "LIMIT_BYTES", 300, bytes, n -> filled(new byte[0], n)));
        BiConsumer<ReadLimits.Builder, Integer> depth = ReadLimits.Builder::maxDepth;
        limits.add(new Limit("maxDepth", "json", "LIMIT_DEPTH", 20, depth, LimitsTest::jsonParents));
        limits.add(new Limit("maxDepth", "xml", "LIMIT_DEPTH", 20, depth, LimitsTest::xmlParents));
        limits.add(new Limit(
                "maxDepth", "xlsx", "LIMIT_DEPTH", 20, depth, n -> sheetXml(nested("<a>", "", "</a>", n - 1))));
        limits.add(new Limit(
                "maxDepth",
                "ods",
                "LIMIT_DEPTH",
                20,
                depth,
                n -> ods(nested("<table:table-row-group>", "", "</table:table-row-group>", n - 4))));
        limits.add(new Limit(
                "maxPageBytes",
                "html",
                "LIMIT_BYTES",
                300,
                ReadLimits.Builder::maxPageBytes,
                n -> filled(html(""), n)));
        limits.add(new Limit(
                "maxPageDepth",
                "html",
                "LIMIT_DEPTH",
                VALUE,
                ReadLimits.Builder::maxPageDepth,
                n -> html("<i>".repeat(n - 2) + "a")));
        BiConsumer<ReadLimits.Builder, Integer> text = ReadLimits.Builder::maxTextLength;
        limits.add(new Limit(
                "maxTextLength", "html", "LIMIT_TEXT", VALUE, text, n -> html("<p>" + "文".repeat(n) + "</p>")));
        limits.add(new Limit(
                "maxTextLength",
                "html cell",
                "LIMIT_TEXT",
                VALUE,
                text,
                n -> html("<table><tr><td>" + "文".repeat(n) + "</table>")));
        limits.add(new Limit("maxTextLength", "ods", "LIMIT_TEXT", 100, text, LimitsTest::odsText));
        limits.add(new Limit(
                "maxTextLength",
                "json",
                "LIMIT_TEXT",
                VALUE,
                text,
                n -> json(", \"publication\": {\"version\": \"" + "文".repeat(n) + "\"}")));
        limits.add(new Limit(
                "maxTextLength",
                "xml",
                "LIMIT_TEXT",
                VALUE,
                text,
                n -> xml("<publication><version>" + "文".repeat(n) + "</version></publication>")));
        limits.add(new Limit("maxTextLength", "csv", "LIMIT_TEXT", VALUE, text, n -> csv("文".repeat(n) + ",1\n")));
        limits.add(new Limit("maxTextLength", "xlsx", "LIMIT_TEXT", 100, text, n -> inline(1, n)));
        BiConsumer<ReadLimits.Builder, Integer> all = ReadLimits.Builder::maxReportText;
        limits.add(new Limit(
                "maxReportText",
                "json",
                "LIMIT_TEXT",
                100,
                all,
                n -> json(", \"publication\": {\"version\": \"" + "文".repeat(n - 46) + "\", \"indexNumber\": \""
                        + "a".repeat(20) + "\"}")));
        limits.add(new Limit(
                "maxReportText",
                "xml",
                "LIMIT_TEXT",
                100,
                all,
                n -> xml("<publication><version>" + "文".repeat(n - 31) + "</version><indexNumber>" + "a".repeat(20)
                        + "</indexNumber></publication>")));
        limits.add(new Limit("maxReportText", "xlsx strings", "LIMIT_TEXT", VALUE, all, n -> strings(1, n)));
        limits.add(new Limit("maxReportText", "ods", "LIMIT_TEXT", VALUE, all, LimitsTest::odsText));
        limits.add(new Limit("maxReportText", "xlsx cells", "LIMIT_TEXT", VALUE, all, n -> inline(1, n)));
        BiConsumer<ReadLimits.Builder, Integer> members = ReadLimits.Builder::maxMembers;
        limits.add(new Limit(
                "maxMembers",
                "json names",
                "LIMIT_MEMBERS",
                VALUE,
                members,
                n -> json(", \"zz\": {" + names(n, ",", i -> "\"k" + i + "\": 1") + "}")));
        limits.add(new Limit(
                "maxMembers",
                "json items",
                "LIMIT_MEMBERS",
                VALUE,
                members,
                n -> json(", \"sections\": [" + names(n, ",", i -> "{\"kind\": \"overview\"}") + "]")));
        limits.add(new Limit(
                "maxMembers",
                "xml elements",
                "LIMIT_MEMBERS",
                VALUE,
                members,
                n -> xml("<sections>" + "<section kind=\"overview\"/>".repeat(n) + "</sections>")));
        limits.add(new Limit(
                "maxMembers",
                "xml attributes",
                "LIMIT_MEMBERS",
                VALUE,
                members,
                n -> xml("<zz " + names(n, " ", i -> "a" + i + "=\"\"") + "/>")));
        limits.add(new Limit("maxEntries", "xlsx", "LIMIT_ENTRIES", VALUE, ReadLimits.Builder::maxEntries, n -> {
            WorkbookFile workbook = new WorkbookFile().sheet(new SheetFile("a"));
            int already = workbook.parts().size();
            IntStream.range(already, n).forEach(i -> workbook.part("x/" + i, ""));
            return workbook.toBytes();
        }));
        limits.add(new Limit(
                "maxEntries", "ods", "LIMIT_ENTRIES", VALUE, ReadLimits.Builder::maxEntries, LimitsTest::odsParts));
        limits.add(new Limit(
                "maxEntries",
                "ods sheets",
                "LIMIT_ENTRIES",
                VALUE,
                ReadLimits.Builder::maxEntries,
                n -> new OdsFile("<table:table/>".repeat(n)).toBytes()));
        BiConsumer<ReadLimits.Builder, Integer> entryBytes = (options, value) -> options.maxEntryBytes(value);
        limits.add(new Limit(
                "maxEntryBytes",
                "xlsx",
                "LIMIT_INFLATED",
                5000,
                entryBytes,
                n -> workbook("xl/styles.xml", styles(n))));
        limits.add(new Limit("maxEntryBytes", "ods", "LIMIT_INFLATED", 5000, entryBytes, LimitsTest::odsBytes));
        BiConsumer<ReadLimits.Builder, Integer> inflated = (options, value) -> options.maxInflatedBytes(value);
        limits.add(new Limit(
                "maxInflatedBytes",
                "xlsx",
                "LIMIT_INFLATED",
                5000,
                inflated,
                n -> workbook("xl/styles.xml", styles(n - others()))));
        limits.add(new Limit(
                "maxInflatedBytes", "ods", "LIMIT_INFLATED", 5000, inflated, n -> odsBytes(n - OdsFile.TYPE.length())));
        BiConsumer<ReadLimits.Builder, Integer> cells = ReadLimits.Builder::maxCells;
        limits.add(new Limit(
                "maxCells",
                "ods",
                "LIMIT_CELLS",
                VALUE,
                cells,
                n -> ods("<table:table-row table:number-rows-repeated=\"" + n
                        + "\"><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>")));
        limits.add(new Limit(
                "maxCells",
                "ods merges",
                "LIMIT_CELLS",
                VALUE,
                cells,
                n -> ods("<table:table-row table:number-rows-repeated=\"" + n
                        + "\"><table:table-cell table:number-columns-spanned=\"2\"/></table:table-row>")));
        limits.add(new Limit("maxCells", "xlsx", "LIMIT_CELLS", VALUE, cells, LimitsTest::sheet));
        limits.add(new Limit(
                "maxCells",
                "xlsx merges",
                "LIMIT_CELLS",
                VALUE,
                cells,
                n -> sheetXml("<mergeCells>"
                        + names(n, "", i -> "<mergeCell ref=\"A" + (2 * i + 1) + ":B" + (2 * i + 1) + "\"/>")
                        + "</mergeCells>")));
        limits.add(new Limit("maxCells", "csv", "LIMIT_CELLS", VALUE, cells, n -> csv("1\n".repeat(n - 2))));
        limits.add(new Limit(
                "maxCells", "html", "LIMIT_CELLS", VALUE, cells, n -> html("<table>" + "<tr><td>1".repeat(n))));
        limits.add(new Limit(
                "maxColumns",
                "html",
                "LIMIT_COLUMNS",
                VALUE,
                ReadLimits.Builder::maxColumns,
                n -> html("<table><tr>" + "<td>".repeat(n))));
        limits.add(new Limit(
                "maxSharedStrings",
                "xlsx",
                "LIMIT_STRINGS",
                VALUE,
                ReadLimits.Builder::maxSharedStrings,
                n -> strings(n, 1)));
        limits.add(new Limit(
                "maxColumns",
                "csv",
                "LIMIT_COLUMNS",
                VALUE,
                ReadLimits.Builder::maxColumns,
                n -> csv(",".repeat(n - 1) + "\n")));
        limits.add(new Limit(
                "maxRecords",
                "csv",
                "LIMIT_RECORDS",
                VALUE,
                ReadLimits.Builder::maxRecords,
                n -> csv("1\n".repeat(n - 1))));
        limits.add(new Limit(
                "maxFindings",
                "json",
                "MORE_FINDINGS",
                VALUE,
                ReadLimits.Builder::maxFindings,
                n -> json(", " + names(n, ",", i -> "\"k" + i + "\": 1"))));
        limits.add(new Limit(
                "maxFindings",
                "xml",
                "MORE_FINDINGS",
                VALUE,
                ReadLimits.Builder::maxFindings,
                n -> xml("<zz/>".repeat(n))));
        limits.add(new Limit(
                "maxFindings",
                "xlsx",
                "MORE_FINDINGS",
                VALUE,
                ReadLimits.Builder::maxFindings,
                n -> sheetXml(
                        "<sheetData><row>" + "<c r=\"ZZZZ1\"><v>1</v></c>".repeat(n - 2) + "</row></sheetData>")));
        limits.add(new Limit(
                "maxFindings",
                "ods",
                "MORE_FINDINGS",
                VALUE,
                ReadLimits.Builder::maxFindings,
                n -> ods("<table:table-row>" + "<table:table-cell table:number-columns-repeated=\"0\"/>".repeat(n - 2)
                        + "</table:table-row>")));
        limits.add(new Limit(
                "",
                "json number",
                "LIMIT_NUMBER",
                20,
                FIXED,
                n -> json(", \"request\": {\"granted\": {\"total\": " + "9".repeat(n) + "}}")));
        limits.add(new Limit(
                "",
                "xml number",
                "LIMIT_NUMBER",
                20,
                FIXED,
                n -> xml("<request><granted><total>" + "9".repeat(n) + "</total></granted></request>")));
        limits.add(new Limit("", "json name", "LIMIT_NAME", 256, FIXED, n -> json(", \"" + "n".repeat(n) + "\": 1")));
        limits.add(new Limit("", "xml name", "LIMIT_NAME", 256, FIXED, n -> xml("<" + "n".repeat(n) + "/>")));
        return limits;
    }

    private static String styles(int length) {
        String start = "<styleSheet xmlns=\"" + WorkbookFile.MAIN + "\">";
        String end = "</styleSheet>";
        return start + " ".repeat(length - start.length() - end.length()) + end;
    }

    /** How many bytes the parts that are read have without the styles. */
    private static int others() {
        return new WorkbookFile()
                .sheet(new SheetFile("a")).parts().entrySet().stream()
                        .filter(part -> !part.getKey().equals("[Content_Types].xml"))
                        .mapToInt(part -> part.getValue().length)
                        .sum();
    }

    private static List<Finding> findings(Limit limit, int size) {
        ReadLimits.Builder limits = ReadLimits.builder();
        limit.set().accept(limits, limit.value());
        ReadOptions options = ReadOptions.builder().limits(limits.build()).build();
        return Doors.read(limit.document().apply(size), options).getFindings().stream()
                .filter(finding -> finding.getCode().toString().startsWith("LIMIT_")
                        || finding.getCode().equals(ReadingCode.MORE_FINDINGS.code()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void one_below_and_at_a_limit_all_is_well_and_one_above_it_is_named(Limit limit) {
        assertThat(findings(limit, limit.value() - 1)).as("one below").isEmpty();
        assertThat(findings(limit, limit.value())).as("at the limit").isEmpty();
        List<Finding> above = findings(limit, limit.value() + 1);
        assertThat(above).as("one above").hasSize(1);
        Finding finding = above.get(0);
        assertThat(finding.getCode()).hasToString(limit.code());
        assertThat(finding.getOperands()).containsEntry("limit", Integer.toString(limit.value()));
        String value = Integer.toString(limit.value());
        assertThat(finding.getMessage().zh()).contains(value).contains(limit.option());
        assertThat(finding.getMessage().en()).contains(value).contains(limit.option());
        if (limit.code().equals("MORE_FINDINGS")) {
            assertThat(finding.getOperands()).containsEntry("more", "1");
        } else {
            assertThat(finding.getOperands()).containsEntry("found", Integer.toString(limit.value() + 1));
            assertThat(finding.getMessage().en()).contains(Integer.toString(limit.value() + 1));
            assertThat(finding.getOperands().getOrDefault("option", "")).isEqualTo(limit.option());
        }
    }

    @Test
    void every_limit_is_tried() {
        assertThat(limits().stream()
                        .map(Limit::option)
                        .filter(option -> !option.isEmpty())
                        .collect(Collectors.toSet()))
                .isEqualTo(new TreeSet<>(Stream.of(ReadLimits.class.getDeclaredMethods())
                        .map(method -> method.getName())
                        .filter(name -> name.startsWith("getMax"))
                        .map(name -> "max" + name.substring("getMax".length()))
                        .filter(name -> !name.equals("maxFileBytes")) // only files have it: ReadAllTest
                        .toList()));
        assertThat(limits().stream().map(Limit::code).collect(Collectors.toSet()))
                .containsAll(Stream.of(ReadingCode.values())
                        .map(ReadingCode::name)
                        .filter(name -> name.startsWith("LIMIT_"))
                        .toList());
    }

    @Test
    void a_limit_below_zero_is_the_mistake_of_the_caller() {
        List<UnaryOperator<ReadLimits.Builder>> below = List.of(
                limits -> limits.maxBytes(-1),
                limits -> limits.maxFileBytes(-1),
                limits -> limits.maxDepth(-1),
                limits -> limits.maxPageDepth(-1),
                limits -> limits.maxPageBytes(-1),
                limits -> limits.maxTextLength(-1),
                limits -> limits.maxReportText(-1),
                limits -> limits.maxMembers(-1),
                limits -> limits.maxEntries(-1),
                limits -> limits.maxEntryBytes(-1),
                limits -> limits.maxInflatedBytes(-1),
                limits -> limits.maxCells(-1),
                limits -> limits.maxSharedStrings(-1),
                limits -> limits.maxColumns(-1),
                limits -> limits.maxRecords(-1),
                limits -> limits.maxFindings(-1));
        assertThat(below)
                .allSatisfy(set -> assertThatThrownBy(set.apply(ReadLimits.builder())::build)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("A limit must be 0 at least, but was -1"));
        assertThat(below).hasSize((int) Arrays.stream(ReadLimits.class.getMethods())
                .filter(method -> method.getName().startsWith("getMax"))
                .count());
    }
}
