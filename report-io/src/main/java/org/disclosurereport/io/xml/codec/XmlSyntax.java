package org.disclosurereport.io.xml.codec;

import com.ctc.wstx.exc.WstxEOFException;
import javax.xml.stream.XMLStreamException;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.wire.StopReading;
import org.disclosurereport.io.wire.WireCursor;
import org.disclosurereport.io.wire.WireFindings;

/** Says why the parser gave up: the document ends, exceeds a limit, or is not XML. */
final class XmlSyntax {

    private XmlSyntax() {}

    static StopReading report(XMLStreamException e, long place, ReadLimits limits, WireFindings findings) {
        String reason = reason(e);
        if (e.getNestedException() instanceof MarkupGuard.Oversized oversized) {
            report(oversized.code(), place, limits, findings);
        } else if (e instanceof WstxEOFException) {
            findings.addLast(ReadingCode.TRUNCATED, place, null);
        } else if (reason.startsWith("Attribute limit (")) {
            findings.addLast(ReadingCode.LIMIT_MEMBERS, place, null, "limit", limits.getMaxMembers());
        } else if (reason.startsWith("Maximum attribute size limit (")) {
            findings.addLast(
                    ReadingCode.LIMIT_TEXT, place, null, "option", "maxTextLength", "limit", limits.getMaxTextLength());
        } else if (reason.startsWith("Maximum Element Depth limit (")) {
            findings.addLast(ReadingCode.LIMIT_DEPTH, place, null, "limit", limits.getMaxDepth());
        } else {
            findings.addLast(ReadingCode.MALFORMED_XML, place, null, "part", XmlWordings.DOCUMENT, "reason", reason);
        }
        return new StopReading();
    }

    private static void report(ReadingCode code, long place, ReadLimits limits, WireFindings findings) {
        switch (code) {
            case LIMIT_NAME -> findings.addLast(code, place, null, "limit", WireCursor.MAX_NAME);
            case XML_DTD_FORBIDDEN -> findings.addLast(code, place, null, "part", XmlWordings.DOCUMENT);
            default ->
                findings.addLast(code, place, null, "option", "maxTextLength", "limit", limits.getMaxTextLength());
        }
    }

    private static String reason(XMLStreamException e) {
        return e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    }
}
