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
            exceeded(ReadingCode.LIMIT_MEMBERS, place, "maxMembers", limits.getMaxMembers(), findings);
        } else if (reason.startsWith("Maximum attribute size limit (")) {
            exceeded(ReadingCode.LIMIT_TEXT, place, "maxTextLength", limits.getMaxTextLength(), findings);
        } else {
            findings.addLast(ReadingCode.MALFORMED_XML, place, null, "part", XmlWordings.DOCUMENT, "reason", reason);
        }
        return new StopReading();
    }

    private static void report(ReadingCode code, long place, ReadLimits limits, WireFindings findings) {
        switch (code) {
            case LIMIT_NAME ->
                findings.addLast(code, place, null, "limit", WireCursor.MAX_NAME, "found", WireCursor.MAX_NAME + 1);
            case XML_DTD_FORBIDDEN -> findings.addLast(code, place, null, "part", XmlWordings.DOCUMENT);
            default -> exceeded(code, place, "maxTextLength", limits.getMaxTextLength(), findings);
        }
    }

    /** The parser stops at the first one beyond the limit. */
    private static void exceeded(ReadingCode code, long place, String option, int limit, WireFindings findings) {
        findings.addLast(code, place, null, "option", option, "limit", limit, "found", limit + 1L);
    }

    private static String reason(XMLStreamException e) {
        return e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
    }
}
