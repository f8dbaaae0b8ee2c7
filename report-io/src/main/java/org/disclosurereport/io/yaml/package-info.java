/**
 * Files that people write: mappings and profiles. They are YAML because it has comments and clerks can read it.
 *
 * <p>Nothing is expanded, no type is named, and every part knows its line and column. What is unknown, twice or of another
 * type is a finding. What does not live here: what such a file means.
 *
 * <p>Read first: {@link YamlFile}, {@link YamlReader}, {@link YamlNode}.
 */
@NullMarked
package org.disclosurereport.io.yaml;

import org.jspecify.annotations.NullMarked;
