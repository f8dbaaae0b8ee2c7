package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run does what is new and nothing else; a damaged journal costs only work. */
class JournalTest {

    private static final String TORN = "上次运行的日志有不完整的行";

    @TempDir
    private Path here;

    private Folder folder;

    @BeforeEach
    void convertTwoFiles() throws IOException {
        folder = Folder.in(here);
        folder.put("a.json", Folder.report("甲局"));
        folder.put("b.xlsx", Folder.FINE);
        folder.convert();
    }

    private static String unchanged(int files) {
        return "其中 " + files + " 个自上次运行以来未变";
    }

    @Test
    void what_is_done_is_not_done_again_and_summed_up_as_before() throws IOException {
        Path first = here.resolve("first.json");
        Path second = here.resolve("second.json");
        folder.convert("--summary-json", first.toString());
        Files.setLastModifiedTime(folder.in().resolve("a.json"), FileTime.fromMillis(0));
        Call call = folder.convert("--summary-json", second.toString());

        assertThat(call.out()).contains(unchanged(2));
        assertThat(folder.lines()).isEqualTo(2);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void what_changed_is_done_again() throws IOException {
        folder.put("c.json", Folder.report("丙局"));
        Files.writeString(folder.in().resolve("a.json"), Folder.report("乙局"));
        Call call = folder.convert();

        assertThat(call.out()).contains(unchanged(1));
        assertThat(folder.lines()).isEqualTo(4);
        assertThat(folder.out().resolve("a.json.json")).content().contains("乙局");
    }

    @Test
    void other_options_do_everything_again_and_remove_what_is_no_longer_given() throws IOException {
        assertThat(folder.convert("--check").out()).doesNotContain("未变");
        assertThat(folder.lines()).isEqualTo(4);
        assertThat(folder.convert("--check", "--to", "xml").out()).doesNotContain("未变");
        assertThat(folder.outputs()).containsExactly("a.json.xml", "b.xlsx.xml");
        assertThat(folder.convert("--check", "--to", "xml", "--year", "2024").out())
                .doesNotContain("未变");
        assertThat(folder.convert("--check", "--to", "xml", "--year", "2024", "--jobs", "3", "--lang", "zh")
                        .out())
                .contains(unchanged(2));
    }

    @Test
    void an_input_that_no_longer_is_a_report_has_no_output() throws IOException {
        Files.writeString(folder.in().resolve("a.json"), "?");
        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(folder.outputs()).containsExactly("b.xlsx.json");
    }

    @Test
    void an_output_that_is_gone_or_changed_is_written_again() throws IOException {
        Files.delete(folder.out().resolve("a.json.json"));
        Files.writeString(folder.out().resolve("b.xlsx.json"), "mine");
        folder.convert();

        assertThat(folder.lines()).isEqualTo(4);
        assertThat(folder.out().resolve("a.json.json")).content().contains("甲局");
        assertThat(folder.out().resolve("b.xlsx.json")).content().contains("示例市");
    }

    @Test
    void a_file_that_was_no_report_is_not_tried_again_until_it_changes() throws IOException {
        folder.put("c.txt", "?");
        folder.convert();
        Call call = folder.convert();
        assertThat(call.exitCode()).isEqualTo(ExitCode.PARTIAL);
        assertThat(call.out()).contains(unchanged(3)).contains("未读出  c.txt：FORMAT_UNKNOWN ");
        Files.writeString(folder.in().resolve("c.txt"), Folder.report("丙局"));
        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void what_could_not_be_written_is_tried_again() throws IOException {
        folder.put("sub/c.json", Folder.report("丙局"));
        Path way = Files.writeString(folder.out().resolve("sub"), "in the way");
        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.PARTIAL);
        Files.delete(way);
        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(folder.outputs()).contains("sub/c.json.json");
    }

    @Test
    void fresh_does_everything_again() throws IOException {
        assertThat(folder.convert("--fresh").out()).doesNotContain("未变");
        assertThat(folder.lines()).isEqualTo(2);
    }

    @Test
    void wherever_the_journal_is_cut_off_the_next_run_completes_it() throws IOException {
        byte[] whole = Files.readAllBytes(folder.journal());
        for (int length = 0; length < whole.length; length += 97) {
            try (FileChannel journal = FileChannel.open(folder.journal(), StandardOpenOption.WRITE)) {
                journal.truncate(length);
            }
            assertThat(folder.convert().exitCode()).as("%s bytes", length).isEqualTo(ExitCode.FINE);
            assertThat(folder.outcomes().keySet()).as("%s bytes", length).containsExactlyInAnyOrder("a.json", "b.xlsx");
        }
    }

    @Test
    void a_line_that_is_none_is_told_and_passed_over() throws IOException {
        List<String> lines = Files.readAllLines(folder.journal());
        for (String damage : List.of(
                "", "?", "{}", "null", "[".repeat(100_000), lines.get(1).replace("\"exit\":0", "\"exit\":99"))) {
            Files.write(folder.journal(), List.of(lines.get(0), damage, lines.get(2)));
            Call call = folder.convert();
            assertThat(call.exitCode()).as(damage).isEqualTo(ExitCode.FINE);
            assertThat(call.err().contains(TORN)).as(damage).isEqualTo(!damage.isEmpty());
            assertThat(call.out()).as(damage).contains(unchanged(1));
        }
    }

    @Test
    void a_journal_cannot_make_the_program_remove_files_outside() throws IOException {
        Path outside = Files.writeString(here.resolve("outside"), "mine");
        String journal =
                Files.readString(folder.journal()).replace("\"a.json.json\",\"size\":", "\"../outside\",\"size\":");
        Files.writeString(folder.journal(), journal.replaceAll("(outside\",\"size\":)[0-9]+", "$14"));
        assertThat(folder.outcomes().get("a.json").outputs())
                .containsExactly(new FileOutcome.OutputFile("../outside", 4));
        folder.convert();

        assertThat(outside).hasContent("mine");
        assertThat(folder.outputs()).containsExactly("a.json.json", "b.xlsx.json");
    }

    @Test
    void the_folder_of_another_input_is_refused_unless_begun_anew() throws IOException {
        Path other = Files.createDirectory(here.resolve("other"));
        Files.writeString(other.resolve("a.json"), Folder.report("乙局"));
        Call refused = Call.of("convert", other.toString(), "-o", folder.out().toString(), "--lang", "en");

        assertThat(refused.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(refused.err())
                .isEqualTo("The output folder is that of another input folder, or of another version of "
                        + "the program; choose another one, or begin anew with --fresh\n");
        assertThat(folder.out().resolve("a.json.json")).content().contains("甲局");
        assertThat(Call.of("convert", other.toString(), "-o", folder.out().toString(), "--fresh")
                        .exitCode())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void only_one_run_at_a_time_writes_into_a_folder() throws IOException {
        Call call;
        try (Journal journal = Journal.open(folder.journal(), "in", false)) {
            assertThat(journal.find("a.json")).isNotNull();
            call = folder.convert();
        }
        assertThat(call.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(call.err()).contains("另一个程序正在写这个输出文件夹");
        assertThat(folder.convert().exitCode()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_journal_that_is_a_link_is_not_followed() throws IOException {
        Path target = Files.move(folder.journal(), here.resolve("elsewhere"));
        byte[] before = Files.readAllBytes(target);
        Files.createSymbolicLink(folder.journal(), target);
        Call call = folder.convert("--fresh");

        assertThat(call.exitCode()).isEqualTo(ExitCode.OUTPUT);
        assertThat(call.err()).contains("应为普通文件");
        assertThat(target).hasBinaryContent(before);
    }
}
