package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Row W04 of the hostile suite: names that would meet, leave the folder, or are forbidden somewhere. */
class OutputNamesTest {

    private static Map<String, String> names(List<String> files, String... folders) {
        TreeMap<String, Path> entries = new TreeMap<>();
        files.forEach(name -> entries.put(name, Path.of("")));
        for (String folder : folders) {
            entries.put(folder, Path.of(""));
        }
        OutputNames names = new OutputNames(new FolderListing(entries, new TreeSet<>(Set.of(folders))));
        Map<String, String> given = new TreeMap<>();
        entries.keySet().forEach(name -> given.put(name, names.of(name)));
        return given;
    }

    @Test
    void a_name_keeps_its_ending_so_that_two_formats_of_one_report_do_not_meet() {
        assertThat(names(List.of("a.xls", "a.xlsx", "报告 2024.csv"), "2023"))
                .isEqualTo(Map.of("a.xls", "a.xls", "a.xlsx", "a.xlsx", "报告 2024.csv", "报告 2024.csv", "2023", "2023"));
    }

    @Test
    void W04_names_that_a_file_system_takes_for_one_are_told_apart_by_their_hashes() {
        for (List<String> alike : List.of(
                List.of("A.xlsx", "a.xlsx"), List.of("\u00e9.csv", "e\u0301.csv"), List.of("STRASSE", "straße"))) {
            Map<String, String> names = names(alike);
            assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.matches("(?s).*~[0-9a-f]{12}"));
            for (String name : alike) {
                assertThat(names(List.of(name))).as("alone").containsExactlyEntriesOf(Map.of(name, name));
            }
        }
    }

    @Test
    void W04_a_folder_that_is_named_like_an_output_is_not_in_its_way() {
        Map<String, String> names = names(List.of("a.xlsx"), "a.xlsx.json");
        assertThat(names.get("a.xlsx") + ".json").isNotEqualTo(names.get("a.xlsx.json"));
        assertThat(names(List.of("a.xlsx"), "a.xlsx.d").values()).containsExactly("a.xlsx", "a.xlsx.d");
    }

    @Test
    void W04_a_name_that_somebody_made_like_one_of_ours_gets_another() {
        String taken = names(List.of("A", "a")).get("a");
        assertThat(names(List.of("A", "a", taken)).values()).doesNotHaveDuplicates();
    }

    @Test
    void W04_what_a_file_system_forbids_is_replaced() {
        for (String name : List.of(
                "CON",
                "con.xlsx",
                "LPT1.csv",
                "a\\b",
                "a:b",
                "a*",
                "a?",
                "a|b",
                "a\u0000",
                "a\n",
                "\u202exslx.a",
                "a.",
                "a ",
                "\ud800",
                "n".repeat(255),
                "政".repeat(80))) {
            String given = names(List.of(name)).get(name);
            assertThat(given)
                    .isNotEqualTo(name)
                    .doesNotContainPattern("[<>:\"|?*\\\\/\\p{Cc}\\p{Cf}\\p{Cs}]")
                    .matches("(?s).*~[0-9a-f]{12}");
            assertThat(given.toUpperCase(Locale.ROOT)).doesNotStartWith("CON").doesNotStartWith("LPT1");
            assertThat((given + ".jsonl").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
        }
    }

    @Test
    void W04_of_any_names_no_two_have_the_same_output() {
        Random random = new Random(20241231);
        for (int i = 0; i < 500; i++) {
            Set<String> files = new TreeSet<>();
            Set<String> folders = new TreeSet<>();
            for (int k = 0; k < 12; k++) {
                (random.nextBoolean() ? files : folders).add(name(random));
            }
            folders.removeAll(files);
            Map<String, String> names = names(List.copyOf(files), folders.toArray(String[]::new));
            Set<String> outputs = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (String folder : folders) {
                assertThat(outputs.add(names.get(folder)))
                        .as("%s of %s", folder, names)
                        .isTrue();
            }
            for (String file : files) {
                for (String ending : List.of(".json", ".jsonl", ".xml")) {
                    assertThat(outputs.add(names.get(file) + ending))
                            .as("%s of %s", file, names)
                            .isTrue();
                }
            }
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            name.append(
                    List.of("a", "A", ".", "b", ".json", ".xml", "?", "*", "~").get(random.nextInt(9)));
        }
        String text = name.toString();
        return text.equals(".") || text.equals("..") ? "a" : text;
    }
}
