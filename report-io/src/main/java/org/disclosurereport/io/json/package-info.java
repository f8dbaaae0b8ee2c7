/**
 * Reports inside a host's own Jackson 3 mapper.
 *
 * <p>{@link DisclosureReportModule} is found by {@code JsonMapper.builder().findAndAddModules()} and by
 * Spring Boot 4 without configuration. A document that is not a report is refused with {@link
 * MalformedReportException}, which carries every finding. Whole files are read and written by {@link
 * org.disclosurereport.io.ReportReader} and {@link org.disclosurereport.io.ReportWriter}.
 *
 * <p>Read first: {@link DisclosureReportModule}, {@link MalformedReportException}.
 */
@NullMarked
package org.disclosurereport.io.json;

import org.jspecify.annotations.NullMarked;
