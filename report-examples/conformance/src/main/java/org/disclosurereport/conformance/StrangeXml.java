package org.disclosurereport.conformance;

import static org.disclosurereport.conformance.StrangeDocuments.FIGURE;
import static org.disclosurereport.conformance.StrangeDocuments.replaced;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.model.DisclosureReport;

/** Strange documents in XML. */
final class StrangeXml {

    private static final String NAMESPACE = "urn:org.disclosurereport:report:1";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final CaseList list = new CaseList(ReportFormat.XML);
    private final DisclosureReport report = StrangeDocuments.report();
    private final String xml = new String(Documents.of(report, ReportFormat.XML), StandardCharsets.UTF_8);

    private StrangeXml() {}

    static Stream<SuiteCase> cases() {
        StrangeXml strange = new StrangeXml();
        strange.syntax();
        strange.encodings();
        strange.names();
        return strange.list.cases();
    }

    private void syntax() {
        list.refused("cut", "文档中途截断", "the document ends in its middle", xml.substring(0, xml.length() / 2));
        list.refused("end-tag-wrong", "结束标记写错", "an end tag of another name", replaced(xml, "</report>", "</repord>"));
        list.refused(
                "external-entity",
                "含有文档类型声明和外部实体：不得读取任何文件",
                "a document type with an external entity: no file may be read",
                replaced(
                        replaced(
                                xml,
                                DECLARATION,
                                DECLARATION + "\n<!DOCTYPE report [<!ENTITY figure SYSTEM \"file:///etc/hostname\">]>"),
                        FIGURE,
                        "&figure;"));
    }

    private void encodings() {
        list.read(
                "gb18030",
                "声明并使用 GB18030",
                "says GB18030 and is in GB18030",
                replaced(xml, "UTF-8", "GB18030").getBytes(Charset.forName("GB18030")),
                report);
        list.refused(
                "gb18030-undeclared",
                "编码为 GB18030 而声明 UTF-8",
                "in GB18030 but says UTF-8",
                xml.getBytes(Charset.forName("GB18030")));
    }

    private void names() {
        list.refused("namespace-unknown", "未知的命名空间", "an unknown namespace", replaced(xml, NAMESPACE, NAMESPACE + "0"));
        list.refused("element-unknown", "未知的元素", "an unknown element", replaced(xml, "<year>", "<colour/><year>"));
        list.refused("figure-with-unit", "数字带单位", "a figure with its unit", replaced(xml, FIGURE, "12件"));
    }
}
