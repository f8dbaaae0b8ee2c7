package org.disclosurereport.io.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.disclosurereport.model.form.Edition;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Row X06 of the hostile input suite: X01 to X05 once more, through the schema validator. */
class HostileXsdTest {

    private static final XsdCheck SCHEMA = new XsdCheck(Edition.FY2021);
    private static final Duration SOON = Duration.ofSeconds(20);

    private static String report(String name) {
        return "<report xmlns=\"" + XsdOfEdition.NAMESPACE
                + "\"><edition>FY2021</edition><year>2025</year><organ><name>" + name + "</name></organ></report>";
    }

    private static void refused(String document) {
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> SCHEMA.validate(document.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE report>",
                "<!DOCTYPE report []>",
                "<!DOCTYPE r SYSTEM \"r.dtd\">",
                "\n<!DOCTYPE r PUBLIC \"-//x\" \"x\">"
            })
    void X01_a_document_type_is_refused(String doctype) {
        refused(doctype + report("甲"));
    }

    @Test
    void X02_X03_nothing_is_read_or_fetched(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), "secret");
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String target :
                    List.of(canary.toUri().toString(), http, "jar:" + http + "!/x", "netdoc:///etc/passwd")) {
                refused("<!DOCTYPE r [<!ENTITY e SYSTEM \"" + target + "\">]>" + report("&e;"));
                refused("<!DOCTYPE r [<!ENTITY % d SYSTEM \"" + target + "\"> %d;]>" + report("甲"));
                refused("<!DOCTYPE r SYSTEM \"" + target + "\">" + report("甲"));
            }
            assertNobodyCame(server);
        }
    }

    @Test
    void X04_nothing_expands() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Assertions.assertTimeoutPreemptively(SOON, () -> refused(laughs + "]>" + report("&l29;")));
        refused("<!DOCTYPE r [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>" + report("&a;"));
        refused("<!DOCTYPE r [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + report("&a;".repeat(100_000)));
    }

    @Test
    void X05_inclusions_and_places_of_schemas_are_never_followed() throws IOException, SAXException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String valid = report("甲");
            SCHEMA.validate(("<?xml-stylesheet href=\"" + http + "\"?>" + valid).getBytes(StandardCharsets.UTF_8));
            SCHEMA.validate(valid.replace(
                            "<report ",
                            "<report xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                                    + XsdOfEdition.NAMESPACE + " " + http + " urn:x " + http + "\" ")
                    .getBytes(StandardCharsets.UTF_8));
            String included = valid.replace(
                    "</report>",
                    "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + http + "\"/></report>");
            assertThat(SCHEMA.isValid(included.getBytes(StandardCharsets.UTF_8)))
                    .isFalse();
            assertNobodyCame(server);
        }
    }

    @Test
    void X06_a_schema_that_leads_elsewhere_is_refused() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String schema = ReportSchema.xsd(Edition.FY2021);
            for (String attack : List.of(
                    schema.replace("?>", "?><!DOCTYPE schema SYSTEM \"" + http + "\">"),
                    schema.replace(
                            "<xs:element name=\"report\"",
                            "<xs:include schemaLocation=\"" + http + "\"/><xs:element name=\"report\""),
                    schema.replace(
                            "<xs:element name=\"report\"",
                            "<xs:import namespace=\"urn:x\" schemaLocation=\"" + http
                                    + "\"/><xs:element name=\"report\""))) {
                assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new XsdCheck(attack));
            }
            assertNobodyCame(server);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_shipped_schema_leads_nowhere_and_has_no_pattern_that_takes_long(Edition edition) {
        assertThat(ReportSchema.xsd(edition)).doesNotContain("schemaLocation", "<!DOCTYPE", "*\"/>", "+\"/>");
    }

    @Test
    void long_texts_are_judged_soon() {
        String text = "甲".repeat(900_000);
        byte[] document = report(text + "</name><creditCode>" + text + "</creditCode><parent><name>" + text
                        + "</name></parent></organ><scope>" + text + "</scope><organ><name>甲")
                .getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(SOON, () -> SCHEMA.isValid(document));
        for (String token : List.of("year", "edition")) {
            byte[] digits = report("甲")
                    .replaceFirst("<" + token + ">[^<]*", "<" + token + ">" + "9".repeat(900_000))
                    .getBytes(StandardCharsets.UTF_8);
            Assertions.assertTimeoutPreemptively(
                    SOON, () -> assertThat(SCHEMA.isValid(digits)).isFalse());
        }
    }

    private static void assertNobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(100);
        assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
}
