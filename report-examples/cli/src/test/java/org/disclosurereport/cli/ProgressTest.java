package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @TempDir
    private Path here;

    private Folder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Folder.in(here);
    }

    @Test
    void away_from_a_terminal_every_tenth_is_a_line() throws IOException {
        for (int i = 0; i < 60; i++) {
            folder.put(i + ".json", Folder.report(i + "局"));
        }
        Call call = folder.convert("--lang", "en", "--jobs", "2");

        assertThat(call.err().lines())
                .hasSize(12)
                .startsWith("Files: 60; at a time: 2", "6 of 60 files (10%)", "12 of 60 files (20%)")
                .endsWith("60 of 60 files (100%)", "Results are in " + folder.out());
        assertThat(call.err()).doesNotContain("\r");
    }

    @Test
    void on_a_terminal_a_bar_stands_in_the_last_line() throws IOException {
        for (int i = 0; i < 3; i++) {
            folder.put(i + ".json", i == 1 ? "?" : Folder.report(i + "局"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, StandardCharsets.UTF_8, out, StandardCharsets.UTF_8, true);
        Main.run(
                terminal,
                InputStream.nullInputStream(),
                "convert",
                folder.in().toString(),
                "-o",
                folder.out().toString());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\r[##########....................] 已处理 1 / 3（33%）")
                .contains("\r未读出  1.json：FORMAT_UNKNOWN ")
                .contains("\r[##############################] 已处理 3 / 3（100%）\r" + " ".repeat(53) + "\r== 汇总\n");
    }
}
