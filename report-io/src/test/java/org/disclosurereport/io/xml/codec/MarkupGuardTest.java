package org.disclosurereport.io.xml.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurereport.io.ReadingCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows X04 and X07 of the hostile input suite: what a parser would keep whole is stopped, and nothing else. */
class MarkupGuardTest {

    private static final int LIMIT = 100;
    private static final int NAME = 65_536;
    private static final String LONG = "n".repeat(2 * NAME);

    private static @Nullable ReadingCode stopped(String document) {
        MarkupGuard guard = new MarkupGuard(LIMIT);
        try {
            for (int i = 0; i < document.length(); i++) {
                guard.accept(document.charAt(i));
            }
            return null;
        } catch (MarkupGuard.Oversized e) {
            return e.code();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>",
                "<a/>",
                "<a b='>'>",
                "<a b=\">'\" c='\"'>",
                "<a b = 'c'\n>",
                "&amp;",
                "&amp ",
                "&<a>",
                "<!-- c -->",
                "<!---->",
                "<!-- - -> > -->",
                "<!-->-->",
                "<!--->-->",
                "<?p?>",
                "<?p ? > ?>",
                "<![CDATA[]]>",
                "<![CDATA[ ] ]> ]] > ]]]>",
                "<![CDATA[<a '\"]]>",
                "<!DOCTYPE a>"
            })
    void behind_a_construct_text_is_text_of_any_length_and_a_name_is_a_name(String construct) {
        assertThat(stopped(construct + LONG)).isNull();
        assertThat(stopped(construct + LONG + "<b>" + LONG)).isNull();
        assertThat(stopped(construct + "<" + LONG)).isEqualTo(ReadingCode.LIMIT_NAME);
        assertThat(stopped(construct + "&" + LONG)).isEqualTo(ReadingCode.LIMIT_NAME);
        assertThat(stopped(construct + "<!--" + LONG)).isEqualTo(ReadingCode.LIMIT_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a | LIMIT_NAME",
                "<a b='c' | LIMIT_NAME",
                "<a b=\"'\" c | LIMIT_NAME",
                "</a | LIMIT_NAME",
                "&a | LIMIT_NAME",
                "&& | LIMIT_NAME",
                "<!-- > | LIMIT_TEXT",
                "<!-- -> | LIMIT_TEXT",
                "<!-- - > | LIMIT_TEXT",
                "<!-- -a> | LIMIT_TEXT",
                "<!-- -- | LIMIT_TEXT",
                "<!--> | LIMIT_TEXT",
                "<!---> | LIMIT_TEXT",
                "<?p | LIMIT_TEXT",
                "<?p > | LIMIT_TEXT",
                "<? | LIMIT_TEXT",
                "<!DOCTYPE a [ | XML_DTD_FORBIDDEN",
                "<!- | XML_DTD_FORBIDDEN",
                "<!a- | XML_DTD_FORBIDDEN",
                "<!ab-- | XML_DTD_FORBIDDEN",
                "<!a[CDATA[ | XML_DTD_FORBIDDEN"
            })
    void what_has_no_end_is_stopped_as_what_it_is(String begun, ReadingCode code) {
        assertThat(stopped(begun + LONG)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b='",
                "<a b=\"",
                "<![CDATA[",
                "<![CDATA[]>",
                "<![CDATA[ ]] >",
                "<![CDATA[ ] ]>",
                "<![CDATA[ >",
                "<a b='\" > <c "
            })
    void values_and_sections_of_characters_are_left_to_the_parser(String begun) {
        assertThat(stopped(begun + LONG)).isNull();
        assertThat(stopped(begun + "<" + LONG)).isNull();
    }

    @Test
    void comments_and_instructions_are_as_long_as_a_text_may_be_with_their_end() {
        assertThat(stopped("<!--" + "c".repeat(LIMIT - 3) + "-->")).isNull();
        assertThat(stopped("<!--" + "c".repeat(LIMIT - 2) + "-->")).isEqualTo(ReadingCode.LIMIT_TEXT);
        assertThat(stopped("<?" + "p".repeat(LIMIT - 2) + "?>")).isNull();
        assertThat(stopped("<?" + "p".repeat(LIMIT - 1) + "?>")).isEqualTo(ReadingCode.LIMIT_TEXT);
    }

    @Test
    void names_are_as_long_as_the_reader_can_tell_them() {
        assertThat(stopped("&" + "n".repeat(NAME - 1) + ";")).isNull();
        assertThat(stopped("&" + "n".repeat(NAME) + ";")).isEqualTo(ReadingCode.LIMIT_NAME);
        assertThat(stopped("<" + "n".repeat(NAME) + ">")).isNull();
        assertThat(stopped("<" + "n".repeat(NAME + 1) + ">")).isEqualTo(ReadingCode.LIMIT_NAME);
        assertThat(stopped("<!" + "n".repeat(NAME - 1) + ">")).isNull();
        assertThat(stopped("<!" + "n".repeat(NAME) + ">")).isEqualTo(ReadingCode.XML_DTD_FORBIDDEN);
    }

    @Test
    void many_short_attributes_are_not_one_long_name() {
        assertThat(stopped("<a" + " b='c'".repeat(NAME))).isNull();
        assertThat(stopped("<a" + " b=".repeat(NAME))).isNull();
        assertThat(stopped("<a" + " bc".repeat(NAME))).isNull();
        assertThat(stopped("<a" + "b=".repeat(NAME))).isNull();
        assertThat(stopped("<a" + "\tbcd=".repeat(NAME))).isNull();
        assertThat(stopped("&a;".repeat(NAME))).isNull();
        assertThat(stopped("<b>".repeat(NAME))).isNull();
    }
}
