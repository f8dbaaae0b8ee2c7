package org.disclosurereport.io.xml.codec;

import java.util.function.IntConsumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.FigureText;
import org.disclosurereport.io.wire.FiledTable;
import org.disclosurereport.io.wire.NameTable;
import org.disclosurereport.io.wire.Place;
import org.disclosurereport.io.wire.StopReading;
import org.disclosurereport.io.wire.WireCursor;
import org.disclosurereport.io.wire.WireFindings;
import org.disclosurereport.io.wire.WireMembers;
import org.disclosurereport.io.wire.WireNames;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Walks one XML document, element by element. The current value is an element at its start tag, or an
 * attribute; a value that was taken leaves the cursor at its end tag. Comments and processing instructions
 * are nothing, CDATA is text, prefixes do not matter.
 */
final class XmlReportCursor extends WireCursor {

    static final String NAMESPACE = "urn:org.disclosurereport:report:1";

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** A number of at most so many characters fits a {@code long}. */
    private static final int SHORT_NUMBER = 18;

    private final XMLStreamReader2 xml;
    private final SourcePlaces places;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String attribute;
    private long place = Place.START;
    private long memberPlace = Place.START;

    XmlReportCursor(XMLStreamReader2 xml, SourcePlaces places, ReadLimits limits, WireFindings findings) {
        super(limits, findings);
        this.xml = xml;
        this.places = places;
    }

    /** Goes to the root element; false with a finding if it is not that of a report. */
    boolean startsReport() {
        if (!"1.0".equals(xml.getVersion() == null ? "1.0" : xml.getVersion())) {
            stop(
                    ReadingCode.MALFORMED_XML,
                    null,
                    "part",
                    XmlWordings.DOCUMENT,
                    "reason",
                    Wording.of("版本应为 XML 1.0", "its version must be XML 1.0"));
        }
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and processing instructions before the report
        }
        boolean named = xml.getLocalName().equals(WireNames.REPORT);
        if (named && namespace().equals(NAMESPACE)) {
            return true;
        }
        if (named) {
            findings()
                    .add(
                            ReadingCode.FORMAT_VERSION,
                            place,
                            null,
                            "what",
                            "xmlns",
                            "expected",
                            NAMESPACE,
                            "found",
                            namespace());
        } else {
            begin(WireNames.OF_ROOT, null).unknown(xml.getLocalName());
        }
        return false;
    }

    /** Goes to the end of the document; what follows the report is told. */
    void finish() {
        while (hasNext()) {
            next();
        }
    }

    @Override
    public long place() {
        return place;
    }

    @Override
    public long memberPlace() {
        return memberPlace;
    }

    @Override
    protected NameTable namesOfReport() {
        return WireNames.OF_XML_REPORT;
    }

    @Override
    public boolean startsObject(@Nullable Address address) {
        return true;
    }

    @Override
    public void members(NameTable names, @Nullable ElementRef owner, IntConsumer value) {
        WireMembers members = begin(names, owner);
        enter();
        long start = place;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isIgnored(i)) {
                continue;
            }
            count();
            String name = xml.getAttributeLocalName(i);
            if (!isOurs(i) || !names.isAttribute(name)) {
                unknownAttribute(i, owner, names);
                continue;
            }
            int index = members.find(name);
            members.meet(index, start);
            memberPlace = start;
            attribute = xml.getAttributeValue(i);
            value.accept(index);
            attribute = null;
        }
        boolean[] told = new boolean[1];
        while (nextChild(owner, told)) {
            count();
            int index = find(members, names, owner);
            if (index < 0 || members.isRepeated(index)) {
                skip();
                continue;
            }
            members.meet(index, place);
            memberPlace = place;
            value.accept(index);
        }
        leave();
        place = start;
        members.end();
    }

    @Override
    public void objects(ElementRef address, NameTable element, Runnable object) {
        items(address, element, index -> object.run());
    }

    @Override
    public void blocks(ElementRef address, Runnable paragraph, Runnable subsection) {
        items(address, WireNames.OF_TEXT, index -> {
            if (WireNames.OF_TEXT.name(index).equals(WireNames.PARAGRAPH)) {
                paragraph.run();
            } else {
                subsection.run();
            }
        });
    }

    private void items(ElementRef address, NameTable names, IntConsumer item) {
        refuseAttributes(address, names);
        enter();
        WireMembers members = begin(names, address);
        boolean[] told = new boolean[1];
        while (nextChild(address, told)) {
            count();
            int index = find(members, names, address);
            if (index < 0) {
                skip();
            } else {
                item.accept(index);
            }
        }
        leave();
    }

    /** The number of the name of the element that starts here, or -1 with a finding. */
    private int find(WireMembers members, NameTable names, @Nullable ElementRef owner) {
        String name = xml.getLocalName();
        checkName(name);
        if (!namespace().equals(NAMESPACE)) {
            findings()
                    .add(
                            ReadingCode.UNKNOWN_FIELD,
                            place,
                            owner,
                            "name",
                            name,
                            "advice",
                            XmlWordings.otherNamespace(namespace(), NAMESPACE));
            return -1;
        }
        if (names.isAttribute(name)) {
            findings()
                    .add(
                            ReadingCode.UNKNOWN_FIELD,
                            place,
                            owner,
                            "name",
                            name,
                            "advice",
                            XmlWordings.isAttribute(name));
            return -1;
        }
        return members.find(name);
    }

    @Override
    public void skip() {
        int outside = depth();
        enterUnread();
        while (depth() > outside) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    count();
                    enterUnread();
                }
                case XMLStreamConstants.END_ELEMENT -> leave();
                default -> {
                    // nothing in here is wanted
                }
            }
        }
    }

    private void enterUnread() {
        checkName(xml.getLocalName());
        enter();
        count(xml.getAttributeCount());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            checkName(xml.getAttributeLocalName(i));
        }
    }

    @Override
    public @Nullable String text(Address address) {
        if (attribute != null) {
            return checked(attribute, address);
        }
        refuseAttributes(address, WireNames.OF_NOTHING);
        return content(address, XmlWordings.TEXT);
    }

    @Override
    public @Nullable String token(Address address) {
        String found = text(address);
        return found == null ? null : stripped(found);
    }

    @Override
    public @Nullable String number(Address address) {
        long start = place;
        String literal = token(address);
        if (literal != null && !FigureText.isNumber(literal)) {
            findings()
                    .add(
                            ReadingCode.NUM_SYNTAX,
                            start,
                            address,
                            "place",
                            Place.described(start),
                            "figure",
                            address,
                            "found",
                            literal);
            return null;
        }
        return literal;
    }

    @Override
    protected void cell(FiledTable table, int slot) {
        CellRef ref = table.ref(slot);
        long start = place;
        String unreadable = unreadable(ref);
        String content = content(ref, XmlWordings.CELL);
        if (content == null) {
            return;
        }
        String literal = stripped(content);
        if (unreadable != null) {
            unreadable(table, slot, start, unreadable, literal);
            return;
        }
        if (literal.equals(WireNames.SLASH)) {
            table.cell(slot, start, Cell.SLASH);
        } else if (literal.equals(WireNames.DASH)) {
            table.cell(slot, start, Cell.DASH);
        } else if (literal.length() <= SHORT_NUMBER && FigureText.isNumber(literal) && FigureText.isWhole(literal)) {
            table.whole(slot, start, Long.parseLong(literal));
        } else {
            table.literal(slot, start, literal);
        }
    }

    private void unreadable(FiledTable table, int slot, long start, String raw, String beside) {
        CellRef ref = table.ref(slot);
        if (!beside.isEmpty()) {
            findings()
                    .add(
                            ReadingCode.VALUE_INVALID,
                            start,
                            ref,
                            "what",
                            ref,
                            "expected",
                            XmlWordings.NOTHING_BESIDE,
                            "found",
                            beside);
        } else if (raw.isBlank()) {
            refuseBlank(ref, start, raw);
        } else if (checked(raw, ref) != null) {
            table.cell(slot, start, Cell.unreadable(raw));
        }
    }

    /** What stands in a cell that is no figure, or null if there is no such attribute. */
    private @Nullable String unreadable(CellRef ref) {
        String unreadable = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (isOurs(i) && xml.getAttributeLocalName(i).equals(WireNames.UNREADABLE)) {
                unreadable = xml.getAttributeValue(i);
            } else if (!isIgnored(i)) {
                unknownAttribute(i, ref, WireNames.OF_UNREADABLE);
            }
        }
        return unreadable;
    }

    /** The whole text of the element that starts here, or null with a finding if elements stand in it. */
    private @Nullable String content(Address address, Wording expected) {
        long start = place;
        boolean mixed = false;
        String first = "";
        text.setLength(0);
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    checkLength((long) Math.max(first.length(), text.length()) + xml.getTextLength(), address);
                    if (first.isEmpty()) {
                        first = xml.getText();
                    } else {
                        appendTo(first);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!mixed) {
                        mismatch(address, expected, XmlWordings.ELEMENT);
                    }
                    mixed = true;
                    skip();
                }
                default -> {
                    // comments and processing instructions are nothing
                }
            }
        }
        place = start;
        return mixed ? null : checked(text.isEmpty() ? first : text.toString(), address);
    }

    /** Most texts come in one piece; this one does not. */
    private void appendTo(String first) {
        if (text.isEmpty()) {
            text.append(first);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Goes to the next child element; false at the end of this one. Text between them is told once. */
    private boolean nextChild(@Nullable ElementRef owner, boolean[] told) {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!told[0] && !xml.isWhiteSpace()) {
                        told[0] = true;
                        place = here();
                        mismatch(owner, XmlWordings.ELEMENTS, XmlWordings.TEXT);
                    }
                }
                default -> {
                    // blanks, comments and processing instructions
                }
            }
        }
    }

    private void refuseAttributes(Address address, NameTable names) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!isIgnored(i)) {
                unknownAttribute(i, address, names);
            }
        }
    }

    private void unknownAttribute(int i, @Nullable Address owner, NameTable names) {
        checkName(xml.getAttributeLocalName(i));
        String known = String.join(
                ", ", names.names().stream().filter(names::isAttribute).toList());
        findings()
                .add(
                        ReadingCode.UNKNOWN_FIELD,
                        place,
                        owner,
                        "name",
                        xml.getAttributeLocalName(i),
                        "advice",
                        XmlWordings.knownAttributes(known));
    }

    private boolean isOurs(int i) {
        String namespace = xml.getAttributeNamespace(i);
        return namespace == null || namespace.isEmpty();
    }

    /** Where a schema lies is no business of ours; it is never fetched. */
    private boolean isIgnored(int i) {
        return INSTANCE.equals(xml.getAttributeNamespace(i))
                && (xml.getAttributeLocalName(i).equals("schemaLocation")
                        || xml.getAttributeLocalName(i).equals("noNamespaceSchemaLocation"));
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private int next() {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> place = here();
            case XMLStreamConstants.DTD -> {
                place = here();
                stop(ReadingCode.XML_DTD_FORBIDDEN, null, "part", XmlWordings.DOCUMENT);
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                place = here();
                stop(
                        ReadingCode.MALFORMED_XML,
                        null,
                        "part",
                        XmlWordings.DOCUMENT,
                        "reason",
                        "&" + xml.getLocalName() + ";");
            }
            default -> {
                // texts, comments, processing instructions, ends
            }
        }
        return event;
    }

    private long here() {
        return place(xml.getLocationInfo().getStartLocation());
    }

    private long place(Location location) {
        return places.at(location.getLineNumber(), location.getColumnNumber(), location.getCharacterOffset());
    }

    /** What ended the reading: the end of the document, a limit of the parser, or broken syntax. */
    private StopReading broken(XMLStreamException e) {
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            stop(ReadingCode.XML_DTD_FORBIDDEN, null, "part", XmlWordings.DOCUMENT);
        }
        return XmlSyntax.report(e, e.getLocation() == null ? place : place(e.getLocation()), limits(), findings());
    }

    private static String stripped(String token) {
        int from = 0;
        int to = token.length();
        while (from < to && isBlank(token.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(token.charAt(to - 1))) {
            to--;
        }
        return token.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
