package org.disclosurereport.io.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.FindingCode;

/** Makes all XML parsers of this module. A document type declaration is refused, never resolved. */
public final class GuardedXml {

    private static final WstxInputFactory FACTORY = newFactory(ReadLimits.DEFAULT);

    private GuardedXml() {}

    /** What a reader does with a part. */
    @FunctionalInterface
    public interface Content {
        /**
         * Reads a part; what is left of it is read to the end afterwards.
         *
         * @param xml the part, before its root element
         * @throws UnreadableDocument if the part cannot be read
         */
        void read(XmlCursor xml) throws UnreadableDocument;
    }

    /**
     * Reads XML to its very end, so that a checksum behind the stream is looked at too.
     *
     * @param in the bytes, closed afterwards
     * @param part name of the part in findings
     * @param limits how deep and how long
     * @param content what to do with it
     * @throws UnreadableDocument if it is damaged, forbidden or too large
     */
    public static void read(InputStream in, String part, ReadLimits limits, Content content) throws UnreadableDocument {
        try (in) {
            try {
                XmlCursor xml = new XmlCursor(factory(limits).createXMLStreamReader(in), part, limits);
                content.read(xml);
                while (xml.next()) {
                    // what stands behind the content that was wanted must be XML too
                }
            } catch (XMLStreamException e) {
                throw XmlCursor.unreadable(e, part);
            }
            drain(in);
        } catch (UnreadableDocument e) {
            throw preferringDamage(in, e);
        } catch (IOException e) {
            throw new UnreadableDocument(
                    XmlCursor.malformed(e.getMessage(), part).build());
        }
    }

    /**
     * A parser of a whole document that is text already; nothing is fetched, no entity is resolved.
     *
     * @param in the text
     * @param limits how deep, how many attributes, how long they are
     * @return the parser, before the root element
     * @throws XMLStreamException if the document does not even begin as XML
     */
    public static XMLStreamReader2 parser(Reader in, ReadLimits limits) throws XMLStreamException {
        return (XMLStreamReader2) factory(limits).createXMLStreamReader(in);
    }

    /**
     * A parser of a whole document in UTF-8; nothing is fetched, no entity is resolved.
     *
     * @param content the bytes
     * @param start where the text begins, behind a byte order mark
     * @param limits how deep, how many attributes, how long they are
     * @return the parser, before the root element
     * @throws XMLStreamException if the document does not even begin as XML
     */
    public static XMLStreamReader2 parser(byte[] content, int start, ReadLimits limits) throws XMLStreamException {
        return (XMLStreamReader2)
                factory(limits).createXMLStreamReader(new Stax2ByteArraySource(content, start, content.length - start));
    }

    /** If the bytes are damaged, that is the reason, and not the XML error that follows from it. */
    private static UnreadableDocument preferringDamage(InputStream in, UnreadableDocument reason) {
        FindingCode code = reason.finding().getCode();
        if (code.equals(ReadingCode.MALFORMED_XML.code()) || code.equals(ReadingCode.XML_DTD_FORBIDDEN.code())) {
            try {
                drain(in);
            } catch (UnreadableDocument damage) {
                return damage;
            } catch (IOException closed) {
                return reason;
            }
        }
        return reason;
    }

    private static void drain(InputStream in) throws IOException {
        byte[] rest = new byte[8192];
        while (in.read(rest) >= 0) {
            // the checksum is at the end
        }
    }

    private static WstxInputFactory factory(ReadLimits limits) {
        return limits.equals(ReadLimits.DEFAULT) ? FACTORY : newFactory(limits);
    }

    private static WstxInputFactory newFactory(ReadLimits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, true);
        factory.setProperty(XMLInputFactory2.P_AUTO_CLOSE_INPUT, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        // Woodstox knows no limit of 0; ours holds all the same, when what was read is counted
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, Math.max(1, limits.getMaxMembers()));
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Math.max(1, limits.getMaxTextLength()));
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Math.max(1000, limits.getMaxDepth() + 2));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are never read");
        });
        return factory;
    }
}
