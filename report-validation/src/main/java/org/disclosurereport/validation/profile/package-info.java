/**
 * What a profile becomes: the rules that are in force, and what is taken out of a result. Not exported: callers say {@link
 * org.disclosurereport.validation.ReportValidator.Builder#profile}.
 *
 * <p>What does not live here: profiles as data ({@code model.profile}), their files ({@code io.profile}), and the rules
 * that profiles declare ({@code rules.DeclaredRelationRule}, {@code rules.DeadlineRule}).
 *
 * <p>Read first: {@link RuleBook}, {@link ProfileCheck}, {@link ProfileCode}.
 */
@NullMarked
package org.disclosurereport.validation.profile;

import org.jspecify.annotations.NullMarked;
