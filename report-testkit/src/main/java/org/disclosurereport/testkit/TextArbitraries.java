package org.disclosurereport.testkit;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts as reports hold them, from plain prose to everything that Unicode admits. */
public final class TextArbitraries {

    private static final int LONGEST = 24;

    private static final List<String> SENTENCES = List.of(
            "本机关认真贯彻落实《中华人民共和国政府信息公开条例》。",
            "持续加强政府信息管理，规范公开属性审核。",
            "政务公开平台运行平稳。",
            "部分单位对公开工作重视不够，政策解读形式较为单一。",
            "下一步将加强培训、完善机制，不断提升公开质量。",
            "监督保障工作有序开展。");

    private static final List<String> NUMERIC =
            List.of("0", "12", "3,498", "２０２４年", "约", "三十五件", "59237.2449万元", "-8", "1e9");

    private static final List<String> AWKWARD = List.of(
            "\"",
            "\\",
            "'",
            "/",
            "<",
            ">",
            "&",
            "]]>",
            "{",
            "}",
            "[",
            ",",
            ";",
            "=",
            "\t",
            "\n",
            "\r",
            "\r\n",
            " ",
            "\u0000",
            "\u0001",
            "\u0008",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u200d",
            "\u200f",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u3000",
            "\ufeff",
            "\ufffd",
            "\ufffe",
            "\uffff",
            "e\u0301",
            "😀",
            "👨‍👩‍👧",
            "𠮷",
            "\udbff\udfff",
            "（",
            "／",
            "——");

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾无未没";

    private TextArbitraries() {}

    /**
     * Every well-formed text: prose, figures, quotes, control characters, separators of lines, emoji and
     * characters beyond U+FFFF. Never half of a character. May be empty or blank.
     *
     * @return texts, short ones more often
     */
    public static Arbitrary<String> texts() {
        return joined(Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(SENTENCES)),
                Tuple.of(2, Arbitraries.of(NUMERIC)),
                Tuple.of(4, Arbitraries.of(AWKWARD)),
                Tuple.of(3, characters())));
    }

    /**
     * Texts without any figure, so that no rule can find one that disagrees with a table; apart from that
     * as awkward as {@link #texts()}. Never blank.
     *
     * @return texts that begin with a sentence
     */
    public static Arbitrary<String> prose() {
        // A text shrinks by its length alone, and quickly: what it says is hardly ever why a property fails.
        return Combinators.combine(
                        Arbitraries.of(SENTENCES), Arbitraries.integers().between(0, LONGEST), Arbitraries.longs())
                .as(TextArbitraries::prose)
                .withoutEdgeCases();
    }

    private static String prose(String first, int pieces, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(first);
        for (int i = 0; i < pieces; i++) {
            int kind = random.nextInt(9);
            text.append(
                    kind < 6
                            ? SENTENCES.get(random.nextInt(SENTENCES.size()))
                            : kind < 8 ? AWKWARD.get(random.nextInt(AWKWARD.size())) : noFigure(random));
        }
        return text.toString();
    }

    /** Of ranges without figures but those of ASCII and Han: what else is a figure depends on the Unicode of the JDK. */
    private static String noFigure(Random random) {
        while (true) {
            int codePoint = switch (random.nextInt(5)) {
                case 0 -> random.nextInt(0x80);
                case 1 -> 0x4e00 + random.nextInt(0x5200);
                case 2 -> 0x3041 + random.nextInt(0x50);
                case 3 -> 0x1f300 + random.nextInt(0x300);
                default -> 0x20000 + random.nextInt(0xa000);
            };
            if ((codePoint < '0' || codePoint > '9') && NUMERALS.indexOf(codePoint) < 0) {
                return Character.toString(codePoint);
            }
        }
    }

    static Arbitrary<String> notBlank(Arbitrary<String> texts) {
        return texts.map(text -> text.isBlank() ? "某" + text : text);
    }

    private static Arbitrary<String> joined(Arbitrary<String> pieces) {
        return pieces.list()
                .ofMaxSize(LONGEST)
                .map(list -> String.join("", list))
                .withoutEdgeCases();
    }

    private static Arbitrary<String> characters() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.integers().between(0, 0x7f)),
                        Tuple.of(2, Arbitraries.integers().between(0x4e00, 0x9fff)),
                        Tuple.of(2, Arbitraries.integers().between(0, Character.MIN_SURROGATE - 1)),
                        Tuple.of(1, Arbitraries.integers().between(Character.MAX_SURROGATE + 1, 0xffff)),
                        Tuple.of(2, Arbitraries.integers().between(0x10000, Character.MAX_CODE_POINT)))
                .map(Character::toString);
    }
}
