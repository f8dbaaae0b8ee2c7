package org.disclosurereport.io.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.jspecify.annotations.Nullable;

/** Walks through one XML part, within limits. Elements go by local name and namespace, not by prefix. */
public final class XmlCursor {

    private final XMLStreamReader xml;
    private final String part;
    private final ReadLimits limits;
    private int event;
    private int depth;

    XmlCursor(XMLStreamReader xml, String part, ReadLimits limits) {
        this.xml = xml;
        this.part = part;
        this.limits = limits;
        this.event = xml.getEventType();
    }

    /**
     * Goes to the next event.
     *
     * @return false at the end of the document
     * @throws UnreadableDocument if the XML is malformed, has a DTD or is too deep
     */
    public boolean next() throws UnreadableDocument {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
        } catch (XMLStreamException e) {
            throw unreadable(e, part);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > limits.getMaxDepth()) {
                    throw stop(ReadingCode.LIMIT_DEPTH.finding(
                            "option", "maxDepth", "limit", limits.getMaxDepth(), "found", depth));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw stop(ReadingCode.XML_DTD_FORBIDDEN.finding("part", part));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw stop(ReadingCode.MALFORMED_XML.finding("part", part, "reason", "&" + xml.getLocalName() + ";"));
            default -> {
                // texts, comments and processing instructions
            }
        }
        return true;
    }

    /**
     * Whether an element begins here.
     *
     * @return true if it does
     */
    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /**
     * Whether an element ends here.
     *
     * @return true if it does
     */
    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /**
     * How many elements are open, the present one included.
     *
     * @return the depth; at the end of an element it is that of its parent
     */
    public int depth() {
        return depth;
    }

    /**
     * Local name of the element.
     *
     * @return the name without prefix
     */
    public String name() {
        return xml.getLocalName();
    }

    /**
     * Namespace of the element.
     *
     * @return the namespace, or the empty text
     */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /**
     * An attribute by its local name, whatever its namespace.
     *
     * @param name local name
     * @return the value, or null if there is none
     */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * An attribute by its namespace and local name.
     *
     * @param namespace the namespace
     * @param name local name
     * @return the value, or null if there is none
     */
    public @Nullable String attribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /**
     * Appends the text here, if there is one.
     *
     * @param text what was collected so far
     * @throws UnreadableDocument if it becomes too long
     */
    public void appendTextTo(StringBuilder text) throws UnreadableDocument {
        if (event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE) {
            long length = (long) text.length() + xml.getTextLength();
            if (length > limits.getMaxTextLength()) {
                throw stop(ReadingCode.LIMIT_TEXT.finding(
                        "option", "maxTextLength", "limit", limits.getMaxTextLength(), "found", length));
            }
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    /**
     * The whole text of the element that begins here, without that of elements inside it; goes to its end.
     *
     * @return the text
     * @throws UnreadableDocument if the XML is malformed or too large
     */
    public String elementText() throws UnreadableDocument {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (next() && depth >= inside) {
            if (depth == inside) {
                appendTextTo(text);
            }
        }
        return text.toString();
    }

    /**
     * Goes to the end of the element that begins here.
     *
     * @throws UnreadableDocument if the XML is malformed or too large
     */
    public void skipElement() throws UnreadableDocument {
        int inside = depth;
        while (depth >= inside && next()) {
            // nothing in here is wanted
        }
    }

    private UnreadableDocument stop(Finding.Builder finding) {
        return new UnreadableDocument(finding.location(Location.builder()
                        .part(part)
                        .line(Math.max(1, xml.getLocation().getLineNumber()))
                        .column(Math.max(1, xml.getLocation().getColumnNumber()))
                        .build())
                .build());
    }

    static UnreadableDocument unreadable(XMLStreamException e, String part) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableDocument unreadable) {
                return unreadable;
            }
            if (cause instanceof XMLStreamException inner
                    && inner.getNestedException() instanceof UnreadableDocument unreadable) {
                return unreadable;
            }
        }
        return new UnreadableDocument(malformed(e.getMessage(), part).build());
    }

    static Finding.Builder malformed(@Nullable String reason, String part) {
        String line = reason == null ? "" : reason.lines().findFirst().orElse("");
        return ReadingCode.MALFORMED_XML
                .finding("part", part, "reason", line)
                .location(Location.builder().part(part).build());
    }
}
