package org.disclosurereport.io.stated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long texts that want to be slow. Time grows with the length and no faster; the limit is so wide that only a
 * square would reach it.
 */
class LongTextsTest {

    private static final int LENGTH = 250_000;
    private static final int MEGABYTE = 1_000_000;
    private static final String HEAD = "示例局2011年政府信息公开工作年度报告\n一、概述\n政府信息公开工作顺利。数据如下。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1件",
                "1,",
                "1,111",
                "1.",
                "第1",
                "百分之",
                "一",
                "一、",
                "（一）",
                "（",
                "“",
                "《1",
                "其中1件，",
                "其中",
                "各1件",
                "、1件",
                "均为网上申请1件，",
                "没有",
                "未收到",
                "无",
                "a1.",
                "1万",
                "1%",
                "占1%，",
                "2011年",
                "统计期限自2011年1月1日",
                "在1件中，",
                "：",
                "1\n",
                "- 1 -\n",
                "规章 1\n",
                "规章1",
                "本年制发件数本年废止件数现行有效件数规章1 2 3 ",
                "本年制发件数本年废止件数现行有效件数规章1111111111111111111111111111\n",
                "行政复议结果维持结果纠正其他结果尚未审结总计1",
                "行政复议 行政诉讼 结果\n结果\n",
                "自然人 总计 机构\n机构\n",
                "指标名称计量单位年度行政复议数件1",
                "| 1 ",
                "1\t",
                "三、（三）不予公开1.",
                "一、 \n",
                "标题: ",
                "0",
                "余",
                "1人次(",
                "201*年",
                "在",
                "\u00a0",
                "一 、",
                "附",
                "#",
                "|",
                "收到申请1件（",
                "和",
                "的",
            })
    void a_long_text_of_the_same_is_read_in_seconds(String unit) {
        read(HEAD + unit.repeat(LENGTH / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_megabyte_of_anything_is_read_in_seconds(long seed) {
        Random random = new Random(seed);
        String[] words = {
            "1件", "，", "。", "其中", "（", "）", "申请", "公开", "占3%", "\n", "一、", "“", "各", "和", "未收到", "2年", "万", "余", "：",
            "在", "中，", "分别"
        };
        StringBuilder text = new StringBuilder(HEAD);
        while (text.length() < MEGABYTE) {
            text.append(words[random.nextInt(words.length)]);
        }
        read(text.toString());
    }

    private static void read(String text) {
        List<ReadResult> results = new ArrayList<>();
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> ReportReader.standard()
                        .readAll(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT, results::add));
        assertThat(results).isNotEmpty();
    }
}
