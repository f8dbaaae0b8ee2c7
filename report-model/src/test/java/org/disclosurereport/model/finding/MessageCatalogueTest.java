package org.disclosurereport.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.disclosurereport.model.form.Wording;
import org.junit.jupiter.api.Test;

class MessageCatalogueTest {

    private static final String ZH = "total=「{cell}」填报{found}，各项之和为{expected}。\nplain=总计";
    private static final String EN = "total={cell} states {found}, but its parts add up to {expected}.\nplain=Total";

    @Test
    void arguments_are_filled_in_by_name_in_both_languages() {
        Wording message = catalogue(ZH, EN)
                .render(
                        "total",
                        Map.of(
                                "cell", Wording.of("（七）总计", "Row 3.7"),
                                "found", Wording.of("12", "12"),
                                "expected", Wording.of("11", "11")));
        assertThat(message)
                .isEqualTo(Wording.of("「（七）总计」填报12，各项之和为11。", "Row 3.7 states 12, but its parts add up to 11."));
    }

    @Test
    void an_argument_is_taken_as_it_is() {
        assertThat(catalogue("m={a}", "m={a}").render("m", Map.of("a", Wording.of("{b}", "{b} $1 \\"))))
                .isEqualTo(Wording.of("{b}", "{b} $1 \\"));
    }

    @Test
    void a_missing_argument_is_named() {
        assertThatThrownBy(() -> catalogue(ZH, EN).render("total", Map.of("cell", Wording.of("甲", "A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Message 'total' must get the argument 'found'");
    }

    @Test
    void a_text_that_is_not_there_is_named() {
        assertThat(catalogue(ZH, EN).keys()).containsExactlyInAnyOrder("total", "plain");
        assertThat(catalogue(ZH, EN).text("plain")).isEqualTo(Wording.of("总计", "Total"));
        assertThatThrownBy(() -> catalogue(ZH, EN).text("no"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'no'");
    }

    @Test
    void a_message_in_one_language_only_does_not_load() {
        assertThatThrownBy(() -> catalogue("a=甲\nb=乙", "a=A\nc=C"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Every message must be in Chinese and English, but is not: [b, c]");
    }

    @Test
    void arguments_may_touch_and_text_of_others_is_made_fit_to_be_shown() {
        assertThat(catalogue("m={a}{b}{a}。", "m={a}{b}{a}.").render("m", Map.of("a", 12, "b", "x\u0007")))
                .isEqualTo(Wording.of("12x\\u000712。", "12x\\u000712."));
    }

    @Test
    void a_file_that_cannot_be_read_is_told() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> MessageCatalogue.load(name -> broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> MessageCatalogue.load(name -> null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The module must contain messages_zh.properties, but does not");
    }

    private static MessageCatalogue catalogue(String zh, String en) {
        return MessageCatalogue.load(name -> new ByteArrayInputStream(
                (name.equals("messages_zh.properties") ? zh : en).getBytes(StandardCharsets.UTF_8)));
    }
}
