package org.disclosurereport.io.wire;

import java.util.List;
import org.disclosurereport.model.finding.NearestName;
import org.disclosurereport.model.form.Wording;

/** What findings call the things of a document. */
public final class Wordings {

    public static final Wording REPORT = Wording.of("报告", "A report");
    public static final Wording TEXT = Wording.of("文本", "a text");
    public static final Wording NUMBER = Wording.of("数字", "a number");
    public static final Wording OBJECT = Wording.of("对象", "an object");
    public static final Wording LIST = Wording.of("列表", "a list");
    public static final Wording DAY = Wording.of("日期，写作 yyyy-MM-dd", "a day, written yyyy-MM-dd");
    public static final Wording NOT_BLANK = Wording.of("非空文本", "a text that is not blank");
    public static final Wording PERIOD = Wording.of("不早于首日的末日", "a period that does not end before it begins");

    public static final Wording KEY =
            Wording.of("小写字母开头的字母和数字，至多 64 个", "a small letter and up to 63 letters and digits");

    public static final Wording OWN_KEY = Wording.of("不与其他重复的名称", "a name that no other has");
    public static final Wording COLUMN = Wording.of("至少一列", "at least one column");

    static final Wording CONTACT =
            Wording.of("地址、邮编、电话、传真、电子邮箱中至少一项", "at least one of address, postcode, phone, fax and e-mail");

    static final Wording PRECISION =
            Wording.of("10 的幂，至少为 10，且整除数值", "a power of ten from 10 up that divides the value");

    static final Wording DENIAL = Wording.of("0，因为该句否认有此情况", "0, for the sentence denies that there was any");

    static final Wording OFFSET =
            Wording.of("文中数字在句中的位置，从 0 起，按 UTF-16 计", "where the text stands in its sentence, from 0 in UTF-16 units");

    static final Wording OTHER_FIGURE = Wording.of("本报告另一文中数字的名称", "the key of another stated figure");

    private static final Wording NO_NAMES = Wording.of("此处没有可用名称。", "No name is known here.");

    private Wordings() {}

    /** The arguments of a message about a name that is not known. */
    public static Object[] unknownName(String name, List<String> names) {
        if (names.isEmpty()) {
            return new Object[] {"name", name, "advice", NO_NAMES};
        }
        Wording advice = NearestName.find(name, names)
                .map(near -> Wording.of("是否为 \"" + near + "\"？", "Is \"" + near + "\" meant?"))
                .orElse(Wording.of("可用名称：" + listed(names), "Known names: " + listed(names)));
        return new Object[] {"name", name, "advice", advice};
    }

    /** Names for a message. */
    public static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
