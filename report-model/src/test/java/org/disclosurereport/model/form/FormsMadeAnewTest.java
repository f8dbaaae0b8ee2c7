package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of every form and list, made anew for each test, beside lists that a person compares with the sources: a
 * word that changes turns this red. Written with {@code -Dforms.write}.
 */
class FormsMadeAnewTest {

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("FormOf2008", FormWords.of(FormOf2008.create(), List.of()));
        words.put("FormOf2014", FormWords.of(FormOf2014.create(), List.of(StatisticsForm2014.create())));
        words.put(
                "FormOf2019", FormWords.of(FormOf2019.create(), List.of(ProactiveForm.of2019(), RequestForm.of2019())));
        words.put(
                "FormOf2021",
                FormWords.of(
                        FormOf2021.create(),
                        List.of(ProactiveForm.of2021(), RequestForm.of2021(), DisputeForm.create())));
        List<String> lists = new ArrayList<>();
        lists().forEach(list -> lists.addAll(FormWords.of(list)));
        words.put("LocalAnnexes", lists);
        return words;
    }

    private static Stream<ListDefinition> lists() {
        return Stream.of(FujianAnnex.create(), PudongAnnex.create(), DingxiAnnex.create(), PingtanAnnex.create());
    }

    static Set<String> names() {
        return words().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void all_words_are_those_of_the_list(String name) throws IOException {
        List<String> words = words().get(name);
        if (Boolean.getBoolean("forms.write")) {
            List<String> file = new ArrayList<>(words);
            file.add(
                    0,
                    "Every word of one form or of the lists, Chinese as sourced or recalled, the rest by our own list.");
            Files.write(Path.of("src/test/resources/org/disclosurereport/model/form", name + ".txt"), file);
        }
        assertThat(words).containsExactlyElementsOf(PrintedForm.linesIn(name + ".txt"));
    }

    @Test
    void relations_of_the_statistics_form_and_of_section_two_are_those_that_are_known() {
        assertThat(StatisticsForm2014.create().relations())
                .extracting(Relation::toString)
                .containsExactlyElementsOf(Edition.FY2014.form().tables().get(0).relations().stream()
                        .map(Relation::toString)
                        .toList())
                .contains(
                        "FY2014-REQUEST-CHANNELS SUM[16][17, 18, 19, 20]",
                        "FY2014-CONCLUDED SUM[21][22, 23]",
                        "FY2014-REPLIES SUM[24][25, 26, 27, 28, 35, 36, 37, 38]",
                        "FY2014-REFUSALS SUM[28][29, 30, 31, 32, 33, 34]",
                        "FY2014-REVIEW SUM[39][40, 41, 42]",
                        "FY2014-REVIEW SUM[43][44, 45, 46]",
                        "FY2014-STAFF SUM[51][52, 53]",
                        "FY2014-OFWHICH AT_MOST[1][0]",
                        "FY2014-CHANNEL-COVER AT_MOST[0][3, 4, 5, 6, 7]",
                        "FY2014-CHANNEL-COVER AT_MOST[7][0]",
                        "FY2014-RESPONSE-DEDUP AT_MOST[8][9, 11, 13, 14, 15]",
                        "FY2014-REPLIED-VS-CONCLUDED BALANCE[21][24]",
                        "FY2014-NORMATIVE-RATIO AT_MOST[1][2]");
        assertThat(ProactiveForm.of2019().relations())
                .extracting(Relation::toString)
                .containsExactly(
                        "FY2019-PUBLIC-TOTAL AT_MOST[1][2]",
                        "FY2019-PUBLIC-TOTAL AT_MOST[4][5]",
                        "FY2019-MADE-VS-DISCLOSED AT_MOST[1][0]",
                        "FY2019-MADE-VS-DISCLOSED AT_MOST[4][3]");
    }
}
