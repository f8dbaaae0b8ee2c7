/**
 * The door for Jakarta Bean Validation: {@code @Valid DisclosureReport} in a host's code checks a report
 * against the rules, with no configuration.
 *
 * <p>Every report carries {@link org.disclosurereport.model.ConformsToForm}; the model alone accepts
 * everything. The validator here is found by {@link java.util.ServiceLoader}, preferred because it is more
 * specific, and turns findings into constraint violations. The rules do not know it: the engine is {@link
 * org.disclosurereport.validation.ReportValidator}, which needs no Jakarta provider.
 *
 * <ul>
 *   <li>Group {@code Default} has the findings of severity ERROR; {@link org.disclosurereport.model.Warnings}
 *       and {@link org.disclosurereport.model.Hints} add the others. What could not be assessed never is a
 *       violation.
 *   <li>The path leads to the first address of the finding, {@code request.cells[GRANTED][NATURAL_PERSON]}.
 *   <li>With Hibernate Validator the message is in the language of the host's message interpolator (of the
 *       request, in Spring), and {@link BeanValidationDoor#findFinding} gives the finding. With another
 *       provider, which has no bundles for libraries, the message is in Chinese and English.
 * </ul>
 *
 * <p>Read first: {@link BeanValidationDoor}, {@link ConformsToFormValidator}.
 */
@NullMarked
package org.disclosurereport.validation.constraint;

import org.jspecify.annotations.NullMarked;
