package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.disclosurereport.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {

    private static final String SHEET = "<worksheet xmlns=\"{ns}\"><sheetData/></worksheet>";

    private static ReadResult read(String sheet) {
        return Reading.read(new WorkbookFile().sheet("表", "", sheet).toBytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet>",
                "<!DOCTYPE worksheet []>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE w [<!ENTITY a \"1\"><!ENTITY b \"&a;&a;&a;\">]>",
                "<!DOCTYPE w [<!ENTITY % p SYSTEM \"jar:file:///x!/y\"> %p;]>"
            })
    void X01_every_document_type_declaration_is_refused(String doctype) {
        assertThat(Reading.codes(read(doctype + SHEET))).containsExactly("XML_DTD_FORBIDDEN");
    }

    @Test
    void X02_nothing_is_fetched_from_the_network() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            read("<!DOCTYPE w SYSTEM \"" + url + "\"><w>&e;</w>");
            read(
                    "<worksheet xmlns=\"{ns}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x "
                            + url + "\"><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + url
                            + "\"/></worksheet>");
            server.setSoTimeout(50);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void X07_depth_is_limited_without_a_stack_overflow() {
        assertThat(Reading.codes(read("<a>".repeat(100_000)))).containsExactly("LIMIT_DEPTH");
    }

    @Test
    void X07_attributes_are_limited() {
        StringBuilder many = new StringBuilder("<worksheet xmlns=\"{ns}\"");
        for (int i = 0; i < 100_000; i++) {
            many.append(" a").append(i).append("=\"\"");
        }
        assertThat(Reading.codes(read(many + "/>"))).containsExactly("MALFORMED_XML");
        assertThat(Reading.codes(read("<worksheet xmlns=\"{ns}\" a=\"" + "x".repeat(10_000_000) + "\"/>")))
                .containsExactly("MALFORMED_XML");
    }

    @Test
    void J13_a_text_beyond_the_limit_stops_reading() {
        assertThat(Reading.codes(
                        read("<worksheet xmlns=\"{ns}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                                + "字".repeat(1_000_001) + "</t></is></c></row></sheetData></worksheet>")))
                .containsExactly("LIMIT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<", "<a></b>", "<a>&nbsp;</a>", "<a/><b/>", "<a/>x", "<x:a/>", "<a>&#xD800;</a>", "{}"})
    void X13_what_is_not_xml_is_named_with_its_part(String xml) {
        ReadResult result = read(xml);
        assertThat(Reading.codes(result)).containsExactly("MALFORMED_XML");
        assertThat(result.getFindings().get(0).getOperands()).containsEntry("part", "xl/worksheets/sheet1.xml");
    }
}
