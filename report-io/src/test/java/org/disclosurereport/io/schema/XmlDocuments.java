package org.disclosurereport.io.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

/** The kept list of XML documents: what is right, and one document for every kind of defect. */
final class XmlDocuments {

    private static final String EDITION = "<edition>FY2021</edition>";
    private static final String YEAR = "<year>2025</year>";
    private static final String ORGAN = "<organ><name>示例市人民政府</name></organ>";

    private final List<SampleDocument> documents = new ArrayList<>();

    private XmlDocuments() {}

    static List<SampleDocument> all() {
        XmlDocuments list = new XmlDocuments();
        list.roots();
        list.heads();
        list.organs();
        list.periodsAndPublications();
        list.sections();
        list.tables();
        list.lists();
        list.documents.addAll(XmlStatedDocuments.all());
        list.cells();
        list.syntax();
        list.differences();
        return list.documents;
    }

    private void roots() {
        taken("minimal", report(EDITION + YEAR + ORGAN));
        taken("elements in another order", report(ORGAN + EDITION + YEAR));
        taken(
                "everything that a report can hold",
                new String(
                        ReportWriter.of(ReportFormat.XML).toBytes(FullReport.of(Edition.FY2021)),
                        StandardCharsets.UTF_8));
        String head = EDITION + YEAR + ORGAN;
        taken(
                "a prefix",
                "<d:report xmlns:d=\"" + XsdOfEdition.NAMESPACE + "\">"
                        + head.replace("</", "%").replace("<", "<d:").replace("%", "</d:") + "</d:report>");
        taken(
                "place of a schema",
                "<report xmlns=\"" + XsdOfEdition.NAMESPACE
                        + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                        + XsdOfEdition.NAMESPACE + " FY2021.xsd\">" + head + "</report>");
        refused("no namespace", "<report>" + head + "</report>");
        refused("another namespace", "<report xmlns=\"urn:org.disclosurereport:report:2\">" + head + "</report>");
        refused("another root", "<reports xmlns=\"" + XsdOfEdition.NAMESPACE + "\">" + head + "</reports>");
        refused(
                "another root of the namespace",
                "<organ xmlns=\"" + XsdOfEdition.NAMESPACE + "\"><name>甲</name></organ>");
        refused("an attribute of the report", report(head).replace("<report ", "<report edition=\"FY2021\" "));
        refused("an element of another namespace", report(head + "<x xmlns=\"urn:x\"/>"));
        refused("a known name in another namespace", report(head + "<scope xmlns=\"urn:x\">self</scope>"));
        refused("text between elements", report(head + "甲"));
        refused("format as in JSON", report("<format>disclosure-report/1</format>" + head));
        refused("an element without end", report(head).replace("</report>", ""));
        refused("something after the report", report(head) + "<report/>");
        refused("text after the report", report(head) + "x");
    }

    private void heads() {
        for (int year : new int[] {2008, 2020, 2021, 2100}) {
            taken("year " + year, report(EDITION + "<year>" + year + "</year>" + ORGAN));
        }
        taken(
                "blanks around constants",
                report("<edition>\n FY2021\t</edition><year> 2025\n</year>" + ORGAN + "<scope> self </scope>"));
        taken("title", with("<title>甲局\n2025年政府信息公开工作年度报告</title>"));
        taken("empty title", with("<title/>"));
        refused("two titles", with("<title>甲</title><title>甲</title>"));
        refused("title with elements", with("<title><p>甲</p></title>"));
        keys(ReportScope.class).forEach(key -> taken("scope " + key, with("<scope>" + key + "</scope>")));
        refused("no edition", report(YEAR + ORGAN));
        refused("no year", report(EDITION + ORGAN));
        refused("no organ", report(EDITION + YEAR));
        refused("no element at all", report(""));
        refused("edition twice", report(EDITION + EDITION + YEAR + ORGAN));
        refused("year twice, apart", report(EDITION + YEAR + ORGAN + YEAR));
        for (String edition : List.of("FY2020", "fy2021", "FY 2021", "", "<x/>", "FY2021<x/>")) {
            refused("edition '" + edition + "'", report("<edition>" + edition + "</edition>" + YEAR + ORGAN));
        }
        for (String year : List.of(
                "2007",
                "2101",
                "-2025",
                "0",
                "02025",
                "+2025",
                "2025.0",
                "2025.5",
                "2e3",
                "20250000000",
                "２０２５",
                "",
                "year",
                "20 25",
                "<x/>")) {
            refused("year '" + year + "'", report(EDITION + "<year>" + year + "</year>" + ORGAN));
        }
        for (String scope : List.of("all", "Self", "", "self region")) {
            refused("scope '" + scope + "'", with("<scope>" + scope + "</scope>"));
        }
        refused("an attribute of a constant", with("<scope kind=\"x\">self</scope>"));
        for (String name : List.of("Year", "zz", "statistic", "report", "section")) {
            refused("a report has no element '" + name + "'", with("<" + name + "/>"));
        }
    }

    private void organs() {
        taken(
                "organ with every element",
                organ("<name>示例市公安局</name><creditCode>11330000000000000X</creditCode>"
                        + "<divisionCode>330100</divisionCode><level>prefecture</level><kind>department</kind>"
                        + "<parent><name>示例市人民政府</name><parent><name>示例省人民政府</name></parent></parent>"));
        taken("elements of an organ in another order", organ("<kind>department</kind><name>甲</name>"));
        keys(OrganLevel.class).forEach(key -> taken("level " + key, organ("<name>甲</name><level>" + key + "</level>")));
        keys(OrganKind.class).forEach(key -> taken("kind " + key, organ("<name>甲</name><kind>" + key + "</kind>")));
        taken("credit code that is wrong", organ("<name>甲</name><creditCode/>"));
        for (String name :
                List.of("&#xa0;", "&#x2007;", "&#x200b;", " 甲 ", "𠮷", "甲&#10;乙", "<![CDATA[<甲>]]>", "甲<!-- x -->乙")) {
            taken("name '" + name + "'", organ("<name>" + name + "</name>"));
        }
        for (String name : List.of("", " ", "&#9;&#10;&#13;", "<b>甲</b>", "甲<b/>")) {
            refused("name '" + name + "'", organ("<name>" + name + "</name>"));
        }
        for (String organ : List.of(
                "",
                "甲",
                "<creditCode>1</creditCode>",
                "<name>甲</name><Name>乙</Name>",
                "<name>甲</name><name>甲</name>")) {
            refused("organ '" + organ + "'", organ(organ));
        }
        for (String value : List.of("State", "city", "")) {
            refused("level '" + value + "'", organ("<name>甲</name><level>" + value + "</level>"));
        }
        for (String value : List.of("bureau", "GOVERNMENT", "")) {
            refused("kind '" + value + "'", organ("<name>甲</name><kind>" + value + "</kind>"));
        }
        for (String parent : List.of("", "甲", "<name> </name>", "<name>甲</name><parent/>")) {
            refused("parent '" + parent + "'", organ("<name>甲</name><parent>" + parent + "</parent>"));
        }
        refused("kind as an attribute of the organ", with("").replace("<organ>", "<organ kind=\"department\">"));
        refused("element inside a text", organ("<name>甲</name><creditCode><b>1</b></creditCode>"));
    }

    private void periodsAndPublications() {
        taken(
                "period of the year",
                with("<period><firstDay>2025-01-01</firstDay><lastDay>2025-12-31</lastDay></period>"));
        taken(
                "period of one day",
                with("<period><lastDay> 2025-01-01</lastDay><firstDay>2025-01-01 </firstDay></period>"));
        refused("period without a first day", with("<period><lastDay>2025-12-31</lastDay></period>"));
        refused("period without a last day", with("<period><firstDay>2025-01-01</firstDay></period>"));
        refused("period without days", with("<period/>"));
        refused("period as text", with("<period>2025</period>"));
        refused(
                "period of something else",
                with("<period><firstDay>2025-01-01</firstDay><lastDay>2025-12-31</lastDay><days>365</days></period>"));
        taken("publication of which nothing is known", with("<publication/>"));
        taken("comment instead of content", with("<publication><!-- x --><?x y?></publication>"));
        for (String date : List.of("2026-01-31", "2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31")) {
            taken("day " + date, with("<publication><date>" + date + "</date></publication>"));
        }
        for (String date : List.of(
                "2025-1-1",
                "2025-02-29",
                "1900-02-29",
                "2025-04-31",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00",
                "2025/01/01",
                "20250101",
                "2025-01-01T00:00",
                "2025-01-01Z",
                "2025-01-01+08:00",
                "0999-12-31",
                "10000-01-01",
                "-2025-01-01",
                "２０２５-01-01",
                "2025年1月1日",
                "",
                "2025-01-01<x/>")) {
            refused("day '" + date + "'", with("<publication><date>" + date + "</date></publication>"));
        }
        for (String member : List.of("indexNumber", "documentNumber", "address", "version")) {
            taken("publication with " + member, with("<publication><" + member + "/></publication>"));
            refused(member + " twice", with("<publication><" + member + "/><" + member + "/></publication>"));
        }
        refused("publication of something else", with("<publication><day>2026-01-20</day></publication>"));
        refused("publication twice", with("<publication/><publication/>"));
        for (String member : Members.OF_CONTACT) {
            String one = "<" + member + ">1</" + member + ">";
            taken("contact with " + member, with("<contact>" + one + "</contact>"));
            refused(member + " of the contact twice", with("<contact>" + one + one + "</contact>"));
            refused(
                    "blank " + member + " of the contact",
                    with("<contact><" + member + "> </" + member + "></contact>"));
        }
        refused("contact of something else", with("<contact><phone>1</phone><office>甲</office></contact>"));
        refused("contact as text", with("<contact>电话</contact>"));
    }

    private void sections() {
        taken("no sections", with("<sections/>"));
        keys(SectionKind.class).forEach(key -> taken("section " + key, section("kind=\"" + key + "\"", "")));
        taken("blanks around the kind of a section", section("kind=\" overview \"", ""));
        taken(
                "the same section twice",
                with("<sections><section kind=\"overview\"/><section kind=\"overview\"/></sections>"));
        taken(
                "elements of a section in another order",
                section("kind=\"overview\"", "<text><p>段</p><p/></text><title/>"));
        taken(
                "paragraphs and parts in turn",
                section(
                        "kind=\"overview\"",
                        "<text><p>段</p><subsection><heading>（一）</heading></subsection><p>段</p><subsection><text/><heading/></subsection></text>"));
        taken("headings six deep", section("kind=\"overview\"", headings(6)));
        refused("headings seven deep", section("kind=\"overview\"", headings(7)));
        refused("section without a kind", section("", ""));
        refused("kind of a section as an element", section("", "<kind>overview</kind>"));
        for (String kind : List.of("summary", "Overview", "")) {
            refused("section '" + kind + "'", section("kind=\"" + kind + "\"", ""));
        }
        refused("another attribute of a section", section("kind=\"overview\" number=\"1\"", ""));
        refused("another element of a section", section("kind=\"overview\"", "<number>1</number>"));
        refused("title twice", section("kind=\"overview\"", "<title/><title/>"));
        refused("text twice", section("kind=\"overview\"", "<text/><text/>"));
        refused("text of a section without paragraphs", section("kind=\"overview\"", "段"));
        refused("text without paragraphs", section("kind=\"overview\"", "<text>段</text>"));
        refused("paragraph outside of a text", section("kind=\"overview\"", "<p>段</p>"));
        refused("element inside a paragraph", section("kind=\"overview\"", "<text><p>段<b>段</b></p></text>"));
        refused("attribute of a paragraph", section("kind=\"overview\"", "<text><p kind=\"x\">段</p></text>"));
        refused("heading outside of a part", section("kind=\"overview\"", "<text><heading>一</heading></text>"));
        refused(
                "part without a heading",
                section("kind=\"overview\"", "<text><subsection><text/></subsection></text>"));
        refused(
                "part of something else",
                section("kind=\"overview\"", "<text><subsection><heading/><p/></subsection></text>"));
        refused("sections of something else", with("<sections><p/></sections>"));
        refused("attribute of the sections", with("<sections kind=\"overview\"/>"));
        refused("sections twice", with("<sections/><sections/>"));
    }

    private void lists() {
        String year = "<column key=\"year\"><label>2014年度</label></column>";
        String row =
                "<row key=\"itemsDisclosed\"><label>主动公开信息数</label><unit>条</unit><figures><year>51</year></figures></row>";
        taken("no lists", with("<statistics/>"));
        taken("list", list("key=\"fujian\" annex=\"fujian\"", "<title>附表</title>", year, row));
        taken("list of nobody", list("key=\"list1\"", "", year, row));
        taken(
                "rows before columns",
                with("<statistics><list key=\"list1\"><rows>" + row + "</rows><columns>" + year
                        + "</columns></list></statistics>"));
        for (String figure : List.of("-3", "1.5", "/", "-")) {
            taken(
                    "figure of a list " + figure,
                    list("key=\"list1\"", "", year, figures("<year>" + figure + "</year>")));
        }
        taken("unreadable figure", list("key=\"list1\"", "", year, figures("<year unreadable=\"约三\"/>")));
        for (String figure : List.of("约3", "1e3", "+1", "<x/>")) {
            refused(
                    "figure of a list " + figure,
                    list("key=\"list1\"", "", year, figures("<year>" + figure + "</year>")));
        }
        for (String key : List.of("", "List", "list-1")) {
            refused("list with the key " + key, list("key=\"" + key + "\"", "", year, row));
        }
        refused("list without key", list("annex=\"fujian\"", "", year, row));
        refused("key as an element", list("", "<key>list1</key>", year, row));
        refused("unknown annex", list("key=\"list1\" annex=\"hainan\"", "", year, row));
        refused("list without columns", with("<statistics><list key=\"list1\"/></statistics>"));
        refused("list with no columns", list("key=\"list1\"", "", "", figures("")));
        refused("unknown column", list("key=\"list1\"", "", "<column key=\"col\"><label>列</label></column>", row));
        refused("column without label", list("key=\"list1\"", "", "<column key=\"year\"/>", row));
        refused("blank label", list("key=\"list1\"", "", "<column key=\"year\"><label> </label></column>", row));
        refused("row without key", list("key=\"list1\"", "", year, "<row><label>行</label></row>"));
        refused("row without label", list("key=\"list1\"", "", year, "<row key=\"row1\"/>"));
        refused("unknown member of a list", list("key=\"list1\"", "<zz/>", year, row));
        refused("unknown figure", list("key=\"list1\"", "", year, figures("<zz>1</zz>")));
        refusedByReader("list-keys", "row of a list twice", list("key=\"list1\"", "", year, row + row));
        refusedByReader("list-keys", "key of a table", list("key=\"request\"", "", year, row));
        refusedByReader(
                "list-columns",
                "figure of a column that is not there",
                list("key=\"list1\"", "", year, figures("<cumulative>1</cumulative>")));
        refusedByReader(
                "list-units",
                "decimals of a count",
                list(
                        "key=\"list1\"",
                        "",
                        year,
                        "<row key=\"row1\"><label>行</label><unit>件</unit><figures><year>1.5</year></figures></row>"));
    }

    private static String list(String attributes, String more, String columns, String rows) {
        return with("<statistics><list " + attributes + ">" + more + "<columns>" + columns + "</columns><rows>" + rows
                + "</rows></list></statistics>");
    }

    private static String figures(String figures) {
        return "<row key=\"row1\"><label>行</label><figures>" + figures + "</figures></row>";
    }

    private void tables() {
        for (FormTables tables : FormTables.of(Edition.FY2021)) {
            String withoutRows = with("<" + tables.key() + "/>");
            if (tables.prescribed().isPresent()) {
                taken(tables.key() + " without rows", withoutRows);
            } else {
                refused(tables.key() + " without its form", withoutRows);
            }
            tables.prescribed().ifPresent(table -> taken(table + " in full", with(filled(table, false))));
            tables.all().forEach(table -> taken(table + " by name", with(filled(table, true))));
            refused(tables.key() + " as text", with("<" + tables.key() + ">5</" + tables.key() + ">"));
            refused(tables.key() + " twice", with("<" + tables.key() + "/><" + tables.key() + "/>"));
            for (String form : List.of("FY2020", "fy2019", "")) {
                refused(
                        tables.key() + " of the form '" + form + "'",
                        with("<" + tables.key() + " form=\"" + form + "\"/>"));
            }
            refused(tables.key() + " with another attribute", with("<" + tables.key() + " edition=\"FY2021\"/>"));
        }
        taken("rows in another order", with("<request><carriedForward/><granted/></request>"));
        taken("columns in another order", row("<total>1</total><naturalPerson>1</naturalPerson>"));
        taken("blanks around the form", with("<request form=\" FY2019 \"/>"));
        refused("form as an element", with("<request><form>FY2019</form></request>"));
        refused("form of another table", with("<dispute form=\"FY2021\"/>"));
        refused("header as a row", with("<request><denied><total>1</total></denied></request>"));
        refused("row of another table", with("<request><license/></request>"));
        refused("row that does not exist", with("<dispute><zz/></dispute>"));
        refused("row twice", with("<request><granted/><granted/></request>"));
        refused("row as text", row("5"));
        refused("attribute of a row", with("<request><granted kind=\"x\"/></request>"));
        refused("column that does not exist", row("<Total>1</Total>"));
        refused("column twice", row("<total>1</total><total>1</total>"));
        refused("header as a column", row("<corporate>1</corporate>"));
        refused("column of another row", with("<proactive><license><issued>1</issued></license></proactive>"));
    }

    private void cells() {
        for (String figure : List.of(
                "0",
                "-3",
                "-0",
                " 12\n",
                "1<!-- x -->2",
                "<![CDATA[12]]>",
                "1&#50;",
                "1<?p?>2",
                "9223372036854775807",
                "-9223372036854775808",
                "/",
                "-",
                " / ")) {
            taken("count '" + figure + "'", row("<total>" + figure + "</total>"));
        }
        for (String figure : List.of("0.0", "59237.2449", "-0.000001", "9223372036854.775807", "/")) {
            taken("money '" + figure + "'", money(figure));
        }
        for (String raw : List.of("22（其中修订 16 件）", "12", "/", "&#xa0;", " a&#13;&#10;b ")) {
            taken("unreadable '" + raw + "'", row("<total unreadable=\"" + raw + "\"/>"));
        }
        taken("unreadable and nothing but blanks", row("<total unreadable=\"x\"> \n</total>"));
        refused("unreadable without a text", row("<total unreadable=\"\"/>"));
        refused("unreadable blanks", row("<total unreadable=\" \n\"/>"));
        refused("unreadable beside a text", row("<total unreadable=\"x\">y</total>"));
        for (String figure : List.of(
                "<x/>",
                "1<i>9</i>2",
                "<unreadable>x</unreadable>",
                "abc",
                "1.0",
                "1.9",
                "1e3",
                "+5",
                "007",
                "1,234",
                "１２",
                "9223372036854775808",
                "-9223372036854775809",
                "—",
                "//",
                "&#xa0;",
                "　")) {
            refused("count '" + figure + "'", row("<total>" + figure + "</total>"));
        }
        for (String figure :
                List.of("1e3", "0.0000001", "1.5000000", "9223372036854.775808", "1.2万", "5.", ".5", "+1.5", "00.5")) {
            refused("money '" + figure + "'", money(figure));
        }
        refused("another attribute of a cell", row("<total raw=\"x\">1</total>"));
        refused("unreadable beside another attribute", row("<total unreadable=\"x\" raw=\"x\"/>"));
    }

    private void syntax() {
        taken("byte order mark", "\ufeff" + with(""));
        taken("declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + with(""));
        taken("comments and instructions around", "<!-- x --><?x y?>" + with("") + "<!-- x --><?x y?>\n");
        taken("stylesheet that nobody applies", "<?xml-stylesheet href=\"https://example.invalid/x.xsl\"?>" + with(""));
        refused("no document", "");
        refused("no element", "<?xml version=\"1.0\"?>");
        refused("end in the middle", with("").substring(0, 60));
        refused("end tags crossed", report(EDITION + YEAR + "<organ><name>甲</organ></name>"));
        refused("entity that nobody declared", organ("<name>&eacute;</name>"));
        refused("ampersand", organ("<name>甲&乙</name>"));
        refused("attribute without quotes", section("kind=overview", ""));
        refused("attribute twice", section("kind=\"overview\" kind=\"overview\"", ""));
        refused("character that XML lacks", organ("<name>&#1;</name>"));
        refused("half of a character", organ("<name>&#xd842;</name>"));
        refused("prefix that nobody declared", with("<d:scope>self</d:scope>"));
        refused("document type", "<!DOCTYPE report>" + with(""));
        refused("document type with an entity", "<!DOCTYPE report [<!ENTITY n \"甲\">]>" + organ("<name>&n;</name>"));
    }

    private void differences() {
        for (String nothing : List.of("", " ", "<!-- x -->")) {
            refusedByReader(
                    "empty-cells", "cell without content '" + nothing + "'", row("<total>" + nothing + "</total>"));
        }
        refusedByReader("empty-cells", "unreadable beside a figure", row("<total unreadable=\"x\">12</total>"));
        for (String name : List.of("　", "&#x1680;&#x2000;&#x200a;&#x2028;&#x2029;&#x205f;")) {
            refusedByReader("wide-blanks", "name '" + name + "'", organ("<name>" + name + "</name>"));
        }
        refusedByReader("wide-blanks", "unreadable wide blank", row("<total unreadable=\" 　\"/>"));
        refusedByReader("empty-contact", "contact that says nothing", with("<contact/>"));
        refusedByReader("form-rows", "row of another form", with("<request><otherHandling/></request>"));
        refusedByReader(
                "form-rows",
                "row that the named form lacks",
                with("<request form=\"FY2019\"><otherHandlingOther/></request>"));
        refusedByReader(
                "period-order",
                "period that ends before it begins",
                with("<period><firstDay>2025-12-31</firstDay><lastDay>2025-01-01</lastDay></period>"));
        refusedByReader(
                "limits",
                "organs forty deep",
                organ("<name>甲</name>" + "<parent><name>甲</name>".repeat(40) + "</parent>".repeat(40)));
        refusedByReader(
                "limits",
                "five thousand sections",
                with("<sections>" + "<section kind=\"additional\"/>".repeat(5000) + "</sections>"));
        refusedByReader("limits", "a million and one characters", organ("<name>" + "甲".repeat(1_000_001) + "</name>"));
        refusedByReader(
                "schema-instance",
                "type of the schema",
                with("").replace(
                                "<organ>",
                                "<organ xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"organ\">"));
        refusedByReader("encodings", "XML 1.1", "<?xml version=\"1.1\"?>" + with(""));
        documents.add(SampleDocument.refusedByReader(
                "encodings",
                "ISO-8859-1",
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + organ("<name>&#x7532;</name>"))
                        .getBytes(StandardCharsets.ISO_8859_1)));
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

    private static String report(String elements) {
        return "<report xmlns=\"" + XsdOfEdition.NAMESPACE + "\">" + elements + "</report>";
    }

    static String with(String elements) {
        return report(EDITION + YEAR + ORGAN + elements);
    }

    private static String organ(String elements) {
        return report(EDITION + YEAR + "<organ>" + elements + "</organ>");
    }

    private static String section(String attributes, String elements) {
        return with("<sections><section " + attributes + ">" + elements + "</section></sections>");
    }

    private static String headings(int depth) {
        return "<text><subsection><heading>一</heading>".repeat(depth) + "<text><p>段</p></text>"
                + "</subsection></text>".repeat(depth);
    }

    private static String row(String cells) {
        return with("<request><granted>" + cells + "</granted></request>");
    }

    private static String money(String figure) {
        return with("<proactive><administrativeFees><amount>" + figure + "</amount></administrativeFees></proactive>");
    }

    private static String filled(TableDefinition table, boolean named) {
        String rows = FormTables.rows(table).stream()
                .map(row -> element(
                        row.get(0).ref().row(),
                        row.stream().map(XmlDocuments::filled).collect(Collectors.joining())))
                .collect(Collectors.joining());
        String form = named ? " form=\"" + table.form() + "\"" : "";
        return "<" + table.key() + form + ">" + rows + "</" + table.key() + ">";
    }

    private static String filled(CellDefinition cell) {
        String figure = cell.unit().decimals() == 0
                ? "%d"
                : "%d." + "5".repeat(cell.unit().decimals());
        return element(cell.ref().column(), String.format(Locale.ROOT, figure, cell.index()));
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private static <E extends Enum<E> & FormKey> Stream<String> keys(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(FormKey::key);
    }
}
