package org.disclosurereport.io.json.codec;

import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What findings call the things of a JSON document. */
final class JsonWordings {

    static final Wording TEXT = Wording.of("文本", "a text");
    static final Wording NUMBER = Wording.of("数字", "a number");
    static final Wording OBJECT = Wording.of("对象", "an object");
    static final Wording LIST = Wording.of("列表", "a list");
    static final Wording CELL =
            Wording.of("数字、\"/\"、\"-\"或{\"unreadable\": …}", "a number, \"/\", \"-\" or {\"unreadable\": …}");
    static final Wording BLOCK = Wording.of("文本或带小标题的对象", "a text or an object with a heading");

    private JsonWordings() {}

    /** What stands in the document. */
    static Wording of(@Nullable JsonToken token) {
        if (token == null) {
            return Wording.of("文件末尾", "the end of the document");
        }
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> LIST;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_NULL -> Wording.of("null", "null");
            case VALUE_TRUE -> Wording.of("true", "true");
            case VALUE_FALSE -> Wording.of("false", "false");
            default -> Wording.of(token.name(), token.name());
        };
    }
}
