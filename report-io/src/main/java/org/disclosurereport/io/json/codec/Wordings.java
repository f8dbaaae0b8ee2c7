package org.disclosurereport.io.json.codec;

import java.util.List;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What findings call the things of a JSON document. */
final class Wordings {

    static final Wording REPORT = Wording.of("报告", "A report");
    static final Wording TEXT = Wording.of("文本", "a text");
    static final Wording NUMBER = Wording.of("数字", "a number");
    static final Wording OBJECT = Wording.of("对象", "an object");
    static final Wording LIST = Wording.of("列表", "a list");
    static final Wording CELL =
            Wording.of("数字、\"/\"、\"-\"或{\"unreadable\": …}", "a number, \"/\", \"-\" or {\"unreadable\": …}");
    static final Wording BLOCK = Wording.of("文本或带小标题的对象", "a text or an object with a heading");

    static final Wording DAY = Wording.of("日期，写作 yyyy-MM-dd", "a day, written yyyy-MM-dd");
    static final Wording NOT_BLANK = Wording.of("非空文本", "a text that is not blank");
    static final Wording PERIOD = Wording.of("不早于首日的末日", "a period that does not end before it begins");

    private Wordings() {}

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

    /** The arguments of a message about a name that is not known. */
    static Object[] unknownName(String name, List<String> names) {
        Wording advice = NearestName.find(name, names)
                .map(near -> Wording.of("是否为 \"" + near + "\"？", "Is \"" + near + "\" meant?"))
                .orElse(Wording.of("可用名称：" + listed(names), "Known names: " + listed(names)));
        return new Object[] {"name", name, "advice", advice};
    }

    /** Names for a message. */
    static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
