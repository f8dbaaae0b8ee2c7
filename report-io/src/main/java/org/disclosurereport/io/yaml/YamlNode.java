package org.disclosurereport.io.yaml;

import java.util.List;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/** A part of a file that people write, with the place where it begins. */
public sealed interface YamlNode {

    /**
     * Where it begins.
     *
     * @return line and column
     */
    Location place();

    /**
     * What it is, for a finding.
     *
     * @return the words
     */
    Wording described();

    /**
     * A text; of a plain one nobody says that it is a text and not a number.
     *
     * @param value the text
     * @param place where it begins
     */
    record Text(String value, Location place) implements YamlNode {
        @Override
        public Wording described() {
            return value.isBlank()
                    ? Wording.of("空白", "nothing")
                    : Wording.of("文字“" + value + "”", "the text '" + value + "'");
        }
    }

    /**
     * A list.
     *
     * @param items its items
     * @param place where it begins
     */
    record Items(List<YamlNode> items, Location place) implements YamlNode {
        @Override
        public Wording described() {
            return Wording.of("列表", "a list");
        }
    }

    /**
     * An object.
     *
     * @param members its members in the order of the file, a name perhaps twice
     * @param place where it begins
     */
    record Members(List<Member> members, Location place) implements YamlNode {
        @Override
        public Wording described() {
            return Wording.of("对象", "an object");
        }
    }

    /**
     * A name and what belongs to it.
     *
     * @param name the name
     * @param value what belongs to it
     */
    record Member(Text name, YamlNode value) {}
}
