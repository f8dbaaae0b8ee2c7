/**
 * Files of rule books: {@link ProfileReader} makes a {@link org.disclosurereport.model.profile.RuleProfile} of one, or says
 * by line and column what is wrong with it. {@code docs/profiles.md} describes the file.
 *
 * <p>What does not live here: profiles as data ({@code model.profile}), and whether the rules that a profile speaks of
 * exist: that is asked by who validates with it.
 *
 * <p>Read first: {@link ProfileReader}, {@link ProfileSource}, {@link ProfileResult}.
 */
@NullMarked
package org.disclosurereport.io.profile;

import org.jspecify.annotations.NullMarked;
