package org.disclosurereport.io.mapping;

import java.util.List;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;

/** A part of a mapping file with the place where it begins. */
sealed interface YamlNode {

    Location place();

    /** What it is, for a finding. */
    Wording described();

    /** A text; of a plain one nobody says that it is a text and not a number. */
    record Text(String value, Location place) implements YamlNode {
        @Override
        public Wording described() {
            return value.isBlank()
                    ? Wording.of("空白", "nothing")
                    : Wording.of("文字“" + value + "”", "the text '" + value + "'");
        }
    }

    /** A list. */
    record Items(List<YamlNode> items, Location place) implements YamlNode {
        @Override
        public Wording described() {
            return Wording.of("列表", "a list");
        }
    }

    /** An object. */
    record Members(List<Member> members, Location place) implements YamlNode {
        @Override
        public Wording described() {
            return Wording.of("对象", "an object");
        }
    }

    /** A name and what belongs to it. */
    record Member(Text name, YamlNode value) {}
}
