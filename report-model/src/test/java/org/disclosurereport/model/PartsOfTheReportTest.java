package org.disclosurereport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.junit.jupiter.api.Test;

class PartsOfTheReportTest {

    private static final String HALF = "半个\ud83d";

    @Test
    void a_period_is_a_year_from_its_first_to_its_last_day() {
        ReportPeriod period = ReportPeriod.ofYear(2024);
        assertThat(period.getFirstDay()).isEqualTo("2024-01-01");
        assertThat(period.getLastDay()).isEqualTo("2024-12-31");
        assertThat(period.toBuilder().build()).isEqualTo(period);
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertThat(ReportPeriod.builder().firstDay(day).lastDay(day).build().getLastDay())
                .isEqualTo(day);
        assertThatThrownBy(() -> ReportPeriod.builder()
                        .firstDay(day)
                        .lastDay(day.minusDays(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period must not end before it begins, but was 2024-05-01 to 2024-04-30");
    }

    @Test
    void an_organ_has_a_name() {
        ReportingOrgan organ = ReportingOrgan.builder()
                .name("宿迁市人民政府")
                .creditCode("12620600MB0523338C")
                .divisionCode("321300")
                .level(OrganLevel.PREFECTURE)
                .kind(OrganKind.GOVERNMENT)
                .parent(ReportingOrgan.of("江苏省人民政府"))
                .build();
        assertThat(organ.toBuilder().build()).isEqualTo(organ);
        assertThat(organ.unifiedSocialCreditCode()).contains(UnifiedSocialCreditCode.parse("12620600MB0523338C"));
        assertThat(organ.toBuilder().creditCode("错").build().unifiedSocialCreditCode())
                .isEmpty();
        assertThat(ReportingOrgan.of("某局").unifiedSocialCreditCode()).isEmpty();
        assertThatThrownBy(() -> ReportingOrgan.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Name of the organ must not be blank");
    }

    @Test
    void no_text_of_a_report_is_half_of_a_character() {
        refused(
                "Title of a report",
                () -> DisclosureReport.builder()
                        .edition(Edition.FY2021)
                        .year(2024)
                        .organ(ReportingOrgan.of("某局"))
                        .title(HALF)
                        .build());
        refused("Name of the organ", () -> ReportingOrgan.of(HALF));
        refused(
                "Credit code",
                () -> ReportingOrgan.of("某局").toBuilder().creditCode(HALF).build());
        refused(
                "Division code",
                () -> ReportingOrgan.of("某局").toBuilder().divisionCode(HALF).build());
        refused("Index number", () -> Publication.builder().indexNumber(HALF).build());
        refused(
                "Document number",
                () -> Publication.builder().documentNumber(HALF).build());
        refused("Address", () -> Publication.builder().address(HALF).build());
        refused("Version", () -> Publication.builder().version(HALF).build());
        refused(
                "Address of the contact",
                () -> ReportContact.builder().address(HALF).build());
        refused(
                "Postcode of the contact",
                () -> ReportContact.builder().postcode(HALF).build());
        refused(
                "Phone of the contact",
                () -> ReportContact.builder().phone(HALF).build());
        refused("Fax of the contact", () -> ReportContact.builder().fax(HALF).build());
        refused(
                "E-mail of the contact",
                () -> ReportContact.builder().email(HALF).build());
        refused(
                "Title of a section",
                () -> Section.builder().kind(SectionKind.OVERVIEW).title(HALF).build());
        refused("Heading", () -> Subsection.of(HALF, List.of()));
        refused("", () -> Paragraph.of(HALF));
    }

    @Test
    void a_day_is_in_a_year_of_four_digits() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        assertThatThrownBy(() ->
                        Publication.builder().date(LocalDate.of(10000, 1, 1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Date of publication must be in a year of four digits, but was +10000-01-01");
        assertThatThrownBy(() -> ReportPeriod.builder()
                        .firstDay(LocalDate.of(999, 12, 31))
                        .lastDay(first)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("First day of the period must be");
        assertThatThrownBy(() -> ReportPeriod.builder()
                        .firstDay(first)
                        .lastDay(LocalDate.of(10000, 1, 1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Last day of the period must be");
        assertThat(Publication.builder().date(LocalDate.of(1000, 1, 1)).build().getDate())
                .isPresent();
        assertThat(Publication.builder()
                        .date(LocalDate.of(9999, 12, 31))
                        .build()
                        .getDate())
                .isPresent();
    }

    @Test
    void a_contact_says_at_least_one_thing_and_nothing_blank() {
        ReportContact contact = ReportContact.builder()
                .address("示例市人民路1号")
                .postcode("223100")
                .phone("（0517）87290606")
                .fax("0517-87290607")
                .email("office@example.org")
                .build();
        assertThat(contact.toBuilder().build()).isEqualTo(contact);
        assertThat(ReportContact.builder().fax("1").build().getPhone()).isEmpty();
        assertThatThrownBy(() -> ReportContact.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A contact must have an address, postcode, phone, fax or e-mail");
        blank("Address", () -> contact.toBuilder().address("\u3000").build());
        blank("Postcode", () -> contact.toBuilder().postcode("").build());
        blank("Phone", () -> contact.toBuilder().phone(" ").build());
        blank("Fax", () -> contact.toBuilder().fax("\n").build());
        blank("E-mail", () -> contact.toBuilder().email("").build());
    }

    private static void blank(String what, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " of the contact must not be blank");
    }

    @Test
    void a_section_keeps_paragraphs_and_parts_in_order() {
        Section section = Section.builder()
                .kind(SectionKind.OVERVIEW)
                .title("一、总体情况")
                .addParagraph("本机关")
                .addText(Subsection.of("（一）主动公开", List.of(Paragraph.of("甲"), Paragraph.of(""))))
                .build();
        assertThat(section.getText()).hasSize(2).first().isEqualTo(Paragraph.of("本机关"));
        assertThat(section.getText()).last().hasToString("（一）主动公开[甲, ]");
        assertThat(section.toBuilder().build()).isEqualTo(section);
    }

    @Test
    void parts_of_a_section_say_what_they_were_given() {
        assertThat(Paragraph.of("一段。").getText()).isEqualTo("一段。");
        assertThat(Subsection.of("（一）主动公开", List.of()).getHeading()).isEqualTo("（一）主动公开");
        Publication publication = Publication.builder().indexNumber("1/2024").build();
        assertThat(publication.toBuilder().build()).isEqualTo(publication);
    }

    @Test
    void headings_stand_six_deep_and_no_deeper() {
        TextBlock block = Paragraph.of("正文");
        for (int depth = 1; depth <= Subsection.MAX_DEPTH; depth++) {
            block = Subsection.of("标题" + depth, List.of(block));
        }
        TextBlock deepest = block;
        assertThatThrownBy(() -> Subsection.of("太深", List.of(Paragraph.of("浅"), deepest)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Headings must stand at most 6 deep, but stand 7");
        assertThat(Subsection.of("浅", List.of(Subsection.of("浅", List.of()))).getText())
                .hasSize(1);
    }

    private static void refused(String what, ThrowingCallable construction) {
        assertThatThrownBy(construction)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(what)
                .hasMessageContaining("lone surrogate U+D83D at index 2");
    }
}
