/**
 * The annual report on government information disclosure (政府信息公开工作年度报告) as an immutable object.
 *
 * <p>Every organ of the Chinese government publishes one each year under articles 49 and 50 of the
 * Regulation on Open Government Information: sections of text, and tables whose figures must balance.
 * A {@link DisclosureReport} holds what was filed. It may be wrong: a report whose totals do not add up
 * is a perfectly good object, and rules report what is wrong with it. Construction refuses only what
 * no filing could mean.
 *
 * <p>{@code get…} is what was filed; a bare noun is computed. What the form asks for stands in {@code
 * model.form}, figures in {@code model.table}, results in {@code model.finding}.
 *
 * <p>Read first: {@link DisclosureReport}, {@link ReportingOrgan}, {@link Section}.
 */
@NullMarked
@HouseStyle
package org.disclosurereport.model;

import org.jspecify.annotations.NullMarked;
