package org.disclosurereport.io.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "地址：示例市人民路1号，邮编：223100，电话：0517-87290606）。 | 示例市人民路1号 | 223100 | 0517-87290606 | | ",
                "联系地址：人民路1号；邮政编码：223100；联系电话：87290606；传真：87290607 | 人民路1号 | 223100 | 87290606 | 87290607 | ",
                "办公地址: 人民路 1 号（院内）办公电话: (0517) 8729 0606 | 人民路 1 号（院内） | | (0517) 8729 0606 | | ",
                "（地址：人民路1号邮编：２２３１００电话：０５１７－８７２９０６０６ E-mail：a.b@example.org） | 人民路1号 | ２２３１００ | ０５１７－８７２９０６０６ | | a.b@example.org",
                "地址：人民路1号 邮编223100 电话87290606 | 人民路1号 | | | | ",
                "电话：0517-87290606转8001，电子邮件：a@example.org。 | | | 0517-87290606转8001 | | a@example.org",
                "电话：0517-87290606（工作日，上午），邮箱地址：a@example.org | | | 0517-87290606 | | a@example.org",
                "电话：87290606、87290607；电话：87290608 | | | 87290606 | | ",
                "监督电话：87290600，电话：87290606 | | | 87290606 | | ",
                "地址：人民路1号投诉举报电话：87290600 | 人民路1号 | | | | ",
                "电话：12345，联系电话：87290606 | | | 87290606 | | ",
                "地址：\u00a0人民路1号，电话\u3000：\u300087290606 | 人民路1号 | | 87290606 | | ",
                "网站地址：https://www.example.org/，地址：人民路1号 | 人民路1号 | | | | "
            })
    void a_value_stands_behind_its_label(
            String text, String address, String postcode, String phone, String fax, String email) {
        assertThat(ofPreface(text))
                .contains(ReportContact.builder()
                        .address(Optional.ofNullable(address))
                        .postcode(Optional.ofNullable(postcode))
                        .phone(Optional.ofNullable(phone))
                        .fax(Optional.ofNullable(fax))
                        .email(Optional.ofNullable(email))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "电话：",
                "收到电子邮件申请5件，传真申请3件，电话咨询3498人次。",
                "电子邮件：5件，传真：3件，电话：3498人次",
                "可拨打12345热线，热线电话：0517-12345678",
                "电话：12345热线",
                "地址：https://www.example.org/年报",
                "地址：www.example.org，网址：http://www.example.org",
                "电话：0517-87290606转80X，电话：0517-8729****，传真：8765432X1",
                "邮编：2231000，邮编：22310*",
                "地址：（示例市"
            })
    void what_is_no_contact_is_not_taken(String text) {
        assertThat(ofPreface(text)).isEmpty();
    }

    @Test
    void the_first_of_each_is_taken_from_several_paragraphs() {
        assertThat(ContactText.find(List.of(section(SectionKind.PREFACE, "地址：甲路1号", "电话：87290606", "地址：乙路2号"))))
                .contains(ReportContact.builder()
                        .address("甲路1号")
                        .phone("87290606")
                        .build());
    }

    @Test
    void section_one_is_asked_where_it_speaks_of_questions() {
        Section preface = section(SectionKind.PREFACE, "本报告。");
        Section asking = section(SectionKind.OVERVIEW, "受理地址在大厅。电话：87290600", "如有疑问，请联系。电话：87290606");
        Optional<ReportContact> expected =
                Optional.of(ReportContact.builder().phone("87290606").build());
        assertThat(ContactText.find(List.of(preface, asking))).isEqualTo(expected);
        assertThat(ContactText.find(List.of(asking))).isEqualTo(expected);
        assertThat(ContactText.find(List.of(preface, section(SectionKind.REQUESTS, "一"), asking)))
                .isEmpty();
        assertThat(ContactText.find(List.of(section(SectionKind.PREFACE, "传真：87290607"), asking)))
                .contains(ReportContact.builder().fax("87290607").build());
    }

    @Test
    void a_number_is_not_cut_off_where_a_long_text_is() {
        String asking = "电话：0517-87290606。";
        assertThat(ofPreface("文".repeat(3000) + "。" + asking)).isPresent();
        for (int before = 3980; before <= 4000; before++) {
            assertThat(ofPreface("文".repeat(before) + asking + "文".repeat(4000)))
                    .isIn(
                            Optional.empty(),
                            Optional.of(ReportContact.builder()
                                    .phone("0517-87290606")
                                    .build()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"电话：", "（", "地址 ", "电话：(((", "a@", "0 ", "联系", "地址：甲（", "。"})
    void a_hostile_paragraph_takes_no_time(String piece) {
        String text = "电话：" + piece.repeat(1_000_000 / piece.length());
        assertThat(assertTimeout(Duration.ofSeconds(2), () -> ofPreface(text)).flatMap(ReportContact::getPhone))
                .isEmpty();
    }

    private static Optional<ReportContact> ofPreface(String text) {
        return ContactText.find(List.of(section(SectionKind.PREFACE, text)));
    }

    private static Section section(SectionKind kind, String... paragraphs) {
        Section.Builder section = Section.builder().kind(kind);
        Stream.of(paragraphs).forEach(section::addParagraph);
        return section.build();
    }
}
