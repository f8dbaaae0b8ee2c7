/**
 * Reports as XML, the twin of the JSON: namespace {@code urn:org.disclosurereport:report:1}. Not exported.
 *
 * <p>{@link XmlReports} reads and writes whole documents. {@link XmlReportCursor} spells the wire form as
 * elements over a parser of {@link org.disclosurereport.io.xml.GuardedXml}; {@link XmlEncoding} decides
 * how bytes become text, strictly. What the values mean is decided in {@link
 * org.disclosurereport.io.wire}.
 *
 * <p>Read first: {@link XmlReports}, {@link XmlReportCursor}, {@link XmlReportPrinter}.
 */
@NullMarked
package org.disclosurereport.io.xml.codec;

import org.jspecify.annotations.NullMarked;
