/**
 * The one door to XML parsers. {@link GuardedXml} is the only class of the module that makes one: no DTD,
 * no entity, no network, no catalogue; depth and length of texts are limited.
 *
 * <p>What does not live here: what the XML means.
 */
@NullMarked
package org.disclosurereport.io.xml;

import org.jspecify.annotations.NullMarked;
