package org.disclosurereport.io.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One part of a container as XML: what is read of it, what ends the reading, and where that is. */
class GuardedXmlTest {

    private static final GuardedXml.Content NOTHING = xml -> {};

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void read(String xml, GuardedXml.Content content) throws UnreadableDocument {
        GuardedXml.read(stream(xml), "a.xml", ReadLimits.DEFAULT, content);
    }

    private static Finding refused(String xml, ReadLimits limits, GuardedXml.Content content) {
        return catchThrowableOfType(
                        UnreadableDocument.class, () -> GuardedXml.read(stream(xml), "a.xml", limits, content))
                .finding();
    }

    /** A stream that says at its end that its bytes are not those that they should be. */
    private static InputStream damaged(String xml, IOException atTheEnd) {
        return new FilterInputStream(stream(xml)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    throw atTheEnd;
                }
                return count;
            }
        };
    }

    private static UnreadableDocument wrongChecksum() {
        return new UnreadableDocument(
                ReadingCode.ZIP_CRC.finding("name", "a.xml", "part", "a.xml").build());
    }

    @Test
    void elements_are_walked_with_their_names_namespaces_and_depth() throws IOException {
        List<String> met = new ArrayList<>();
        read("<a><!-- c --><x:b xmlns:x='urn:x'/>t<c xmlns='urn:c'><d/></c></a>", xml -> {
            while (xml.next()) {
                if (xml.isStart() || xml.isEnd()) {
                    assertThat(xml.isStart()).isNotEqualTo(xml.isEnd());
                    met.add((xml.isStart() ? "" : "/") + xml.name() + "{" + xml.namespace() + "}" + xml.depth());
                }
            }
        });
        assertThat(met)
                .containsExactly(
                        "a{}1",
                        "b{urn:x}2",
                        "/b{urn:x}1",
                        "c{urn:c}2",
                        "d{urn:c}3",
                        "/d{urn:c}2",
                        "/c{urn:c}1",
                        "/a{}0");
    }

    @Test
    void attributes_go_by_their_local_name() throws IOException {
        read("<a b='1' x:c='2' xmlns:x='urn:x'/>", xml -> {
            assertThat(xml.next()).isTrue();
            assertThat(xml.attribute("b")).isEqualTo("1");
            assertThat(xml.attribute("c")).isEqualTo("2");
            assertThat(xml.attribute("x")).isNull();
        });
    }

    @Test
    void the_text_of_an_element_is_its_own_and_reading_goes_on_behind_it() throws IOException {
        read("<a><b>1<!-- c -->2<i>9</i><![CDATA[3]]> </b><c/></a>", xml -> {
            assertThat(xml.next()).isTrue();
            assertThat(xml.next()).isTrue();
            assertThat(xml.elementText()).isEqualTo("123 ");
            assertThat(xml.isEnd()).isTrue();
            assertThat(xml.name()).isEqualTo("b");
            assertThat(xml.next()).isTrue();
            assertThat(xml.name()).isEqualTo("c");
            assertThat(xml.elementText()).isEmpty();
        });
    }

    @Test
    void an_element_that_is_skipped_is_gone_with_everything_inside_it() throws IOException {
        read("<a><b><b>1</b><c/></b><d/></a>", xml -> {
            assertThat(xml.next()).isTrue();
            assertThat(xml.next()).isTrue();
            xml.skipElement();
            assertThat(xml.isEnd()).isTrue();
            assertThat(xml.depth()).isEqualTo(1);
            assertThat(xml.next()).isTrue();
            assertThat(xml.name()).isEqualTo("d");
            xml.skipElement();
            assertThat(xml.next()).isTrue();
            xml.skipElement();
            assertThat(xml.next()).isFalse();
        });
    }

    @Test
    void J13_a_text_may_be_as_long_as_the_limit() throws IOException {
        ReadLimits ten = ReadLimits.builder().maxTextLength(10).build();
        GuardedXml.Content text = xml -> {
            xml.next();
            xml.elementText();
        };
        GuardedXml.read(stream("<a>12345<![CDATA[67890]]></a>"), "a.xml", ten, text);
        Finding finding = refused("<a>12345<![CDATA[678901]]></a>", ten, text);
        assertThat(finding.getCode()).isEqualTo(ReadingCode.LIMIT_TEXT.code());
        assertThat(finding.getOperands()).containsEntry("limit", "10").containsEntry("option", "maxTextLength");
        assertThat(finding.getLocation().orElseThrow().getPart()).contains("a.xml");
        GuardedXml.read(stream("<a>12345678901</a>"), "a.xml", ten, NOTHING);
    }

    @Test
    void X07_the_element_that_is_too_deep_is_told_with_its_place() throws IOException {
        ReadLimits three = ReadLimits.builder().maxDepth(3).build();
        GuardedXml.read(stream("<a><b><c/></b><b><c/></b></a>"), "a.xml", three, NOTHING);
        Finding finding = refused("<a>\n<b><c><d/></c></b></a>", three, NOTHING);
        assertThat(finding.getCode()).isEqualTo(ReadingCode.LIMIT_DEPTH.code());
        assertThat(finding.getOperands()).containsEntry("limit", "3");
        assertThat(finding.getLocation())
                .contains(Location.builder().part("a.xml").line(2).column(7).build());
    }

    @Test
    void X07_a_part_may_be_deeper_than_parsers_like_if_the_limit_allows() throws IOException {
        ReadLimits deep = ReadLimits.builder().maxDepth(2000).build();
        GuardedXml.read(stream("<a>".repeat(2000) + "</a>".repeat(2000)), "a.xml", deep, NOTHING);
        assertThat(refused("<a>".repeat(2001), deep, NOTHING).getCode()).isEqualTo(ReadingCode.LIMIT_DEPTH.code());
        assertThat(refused("<a>".repeat(40), ReadLimits.DEFAULT, NOTHING).getCode())
                .isEqualTo(ReadingCode.LIMIT_DEPTH.code());
    }

    @Test
    void X01_a_document_type_and_an_entity_are_told_with_their_part() {
        Finding type = refused("<!DOCTYPE a>\n<a/>", ReadLimits.DEFAULT, NOTHING);
        assertThat(type.getCode()).isEqualTo(ReadingCode.XML_DTD_FORBIDDEN.code());
        assertThat(type.getOperands()).containsEntry("part", "a.xml");
        assertThat(type.getLocation().orElseThrow().getPart()).contains("a.xml");
        assertThat(refused("<a>&e;</a>", ReadLimits.DEFAULT, NOTHING).getCode())
                .isEqualTo(ReadingCode.MALFORMED_XML.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "{}"})
    void X13_what_is_not_XML_is_told_in_one_line_with_its_part_however_little_was_wanted(String xml) {
        Finding finding = refused(xml, ReadLimits.DEFAULT, NOTHING);
        assertThat(finding.getCode()).isEqualTo(ReadingCode.MALFORMED_XML.code());
        assertThat(finding.getOperands()).containsEntry("part", "a.xml");
        assertThat(finding.getOperands().get("reason")).isNotBlank().doesNotContain("\n");
        assertThat(finding.getLocation())
                .contains(Location.builder().part("a.xml").build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<a/>", "<!DOCTYPE a><a/>", "<a>&#0;</a>"})
    void N07_a_wrong_checksum_is_the_reason_and_not_the_XML_that_it_broke(String xml) {
        for (String rest : new String[] {"", " ".repeat(100_000)}) {
            UnreadableDocument damage = wrongChecksum();
            assertThatThrownBy(() -> GuardedXml.read(damaged(xml + rest, damage), "a.xml", ReadLimits.DEFAULT, NOTHING))
                    .isSameAs(damage);
        }
    }

    @Test
    void what_is_not_the_XML_s_fault_is_told_as_it_is() {
        ReadLimits three = ReadLimits.builder().maxDepth(3).build();
        UnreadableDocument deep = catchThrowableOfType(
                UnreadableDocument.class,
                () -> GuardedXml.read(
                        damaged("<a><a><a><a>" + " ".repeat(100_000), wrongChecksum()), "a.xml", three, NOTHING));
        assertThat(deep.finding().getCode()).isEqualTo(ReadingCode.LIMIT_DEPTH.code());
        UnreadableDocument broken = catchThrowableOfType(
                UnreadableDocument.class,
                () -> GuardedXml.read(
                        damaged("<a></b>" + " ".repeat(100_000), new IOException("gone")),
                        "a.xml",
                        ReadLimits.DEFAULT,
                        NOTHING));
        assertThat(broken.finding().getCode()).isEqualTo(ReadingCode.MALFORMED_XML.code());
        assertThat(broken.finding().getOperands().get("reason")).doesNotContain("gone");
        UnreadableDocument gone = catchThrowableOfType(
                UnreadableDocument.class,
                () -> GuardedXml.read(damaged("<a/>", new IOException("gone")), "a.xml", ReadLimits.DEFAULT, NOTHING));
        assertThat(gone.finding().getOperands().get("reason")).contains("gone");
    }

    @Test
    void damage_is_found_wherever_a_parser_hides_it() {
        UnreadableDocument damage = wrongChecksum();
        XMLStreamException nested = new XMLStreamException("nested", damage);
        XMLStreamException caused = new XMLStreamException("caused");
        caused.initCause(damage);
        XMLStreamException deep = new XMLStreamException("deep");
        deep.initCause(nested);

        for (XMLStreamException hiding : new XMLStreamException[] {nested, caused, deep}) {
            assertThat(XmlCursor.unreadable(hiding, "a.xml"))
                    .as(hiding.getMessage())
                    .isSameAs(damage);
        }
        XMLStreamException other = new XMLStreamException("other", new IOException("gone"));
        assertThat(XmlCursor.unreadable(other, "a.xml").finding().getOperands()).containsEntry("reason", "other");
        XMLStreamException silent = new XMLStreamException((String) null);
        assertThat(XmlCursor.unreadable(silent, "a.xml").finding().getOperands())
                .containsEntry("reason", "");
    }

    @Test
    void a_part_is_read_to_its_end_and_closed() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new FilterInputStream(stream("<a/>" + " ".repeat(50_000))) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        GuardedXml.read(in, "a.xml", ReadLimits.DEFAULT, NOTHING);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(closed[0]).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, true", "4, false"})
    void X07_attributes_may_be_as_many_as_members(int attributes, boolean accepted) throws IOException {
        ReadLimits three = ReadLimits.builder().maxMembers(3).maxTextLength(5).build();
        StringBuilder xml = new StringBuilder("<a");
        for (int i = 0; i < attributes; i++) {
            xml.append(" a").append(i).append("='12345'");
        }
        if (accepted) {
            GuardedXml.read(stream(xml + "/>"), "a.xml", three, NOTHING);
        } else {
            assertThat(refused(xml + "/>", three, NOTHING).getCode()).isEqualTo(ReadingCode.MALFORMED_XML.code());
        }
    }
}
