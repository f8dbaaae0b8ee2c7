/**
 * The rules: one class for every kind of rule, none of them exported. Which rules there are, and with which
 * id and severity, stands in {@link org.disclosurereport.validation.RuleCatalogue}; what they say stands in
 * {@code messages_zh.properties} and {@code messages_en.properties}.
 *
 * <p>Nothing here knows Jakarta Bean Validation or a file. Rules work on the indexes of cells; labels are
 * looked up only when there is something to say.
 *
 * <p>Read first: {@code CatalogueRule}, {@link RelationRule}.
 */
@NullMarked
package org.disclosurereport.validation.rules;

import org.jspecify.annotations.NullMarked;
