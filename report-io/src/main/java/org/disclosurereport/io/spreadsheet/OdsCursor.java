package org.disclosurereport.io.spreadsheet;

import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Walks through the content of an OpenDocument spreadsheet. What would act is noted, also where it is passed over. */
final class OdsCursor {

    private static final Map<String, String> ACTIVE = Map.ofEntries(
            Map.entry("script", OpenDocument.OFFICE),
            Map.entry("event-listener", OpenDocument.SCRIPT),
            Map.entry("dde-source", OpenDocument.OFFICE),
            Map.entry("table-source", OpenDocument.TABLE),
            Map.entry("cell-range-source", OpenDocument.TABLE),
            Map.entry("database-source-sql", OpenDocument.TABLE),
            Map.entry("database-source-table", OpenDocument.TABLE),
            Map.entry("database-source-query", OpenDocument.TABLE),
            Map.entry("object-ole", OpenDocument.DRAW),
            Map.entry("plugin", OpenDocument.DRAW),
            Map.entry("applet", OpenDocument.DRAW),
            Map.entry("floating-frame", OpenDocument.DRAW));

    private final XmlCursor xml;
    private @Nullable String active;

    OdsCursor(XmlCursor xml) {
        this.xml = xml;
    }

    /** Goes to the next event. */
    boolean next() throws UnreadableDocument {
        boolean more = xml.next();
        if (more && active == null && xml.isStart() && xml.namespace().equals(ACTIVE.get(xml.name()))) {
            String link = xml.attribute(OpenDocument.LINK, "href");
            active = link == null ? xml.name() : link;
        }
        return more;
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws UnreadableDocument {
        int inside = xml.depth();
        while (xml.depth() >= inside && next()) {
            // nothing in here is wanted
        }
    }

    boolean begins(String namespace, String name) {
        return xml.isStart() && xml.name().equals(name) && xml.namespace().equals(namespace);
    }

    boolean beginsIn(String namespace) {
        return xml.isStart() && xml.namespace().equals(namespace);
    }

    boolean ends(String namespace, String name) {
        return xml.isEnd() && xml.name().equals(name) && xml.namespace().equals(namespace);
    }

    @Nullable
    String attribute(String namespace, String name) {
        return xml.attribute(namespace, name);
    }

    int depth() {
        return xml.depth();
    }

    void appendTextTo(StringBuilder text) throws UnreadableDocument {
        xml.appendTextTo(text);
    }

    /** Notes something that would act. */
    void note(String what) {
        active = active == null ? what : active;
    }

    /** The first thing so far that would act. */
    Optional<String> active() {
        return Optional.ofNullable(active);
    }
}
