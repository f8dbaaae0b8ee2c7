package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;

/** A report of the corpus with the figures of its tables as transcribed, and those of its sentences as read. */
final class CorpusSentences {

    /** Two years stand in this file, block by block; so many characters of each block are one of whole sentences. */
    private static final List<int[]> SUQIAN_2023 = List.of(
            new int[] {98, 725}, new int[] {1591, 2843}, new int[] {4181, 5370}, new int[] {10324, 11187}, new int[] {
                11210, 11452
            });

    private static final List<int[]> SUQIAN_2024 =
            List.of(new int[] {838, 1552}, new int[] {2924, 4151}, new int[] {5431, 6597}, new int[] {11452, 11603});

    private CorpusSentences() {}

    /** The report, or nothing if no text of it was published that can be read. */
    static Optional<DisclosureReport> read(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Optional<String> text = text(folder, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        DisclosureReport words =
                CorpusFigures.only(text.get().getBytes(StandardCharsets.UTF_8), CorpusFigures.known(folder));
        DisclosureReport figures = CorpusFigures.read(folder);
        return Optional.of(words.toBuilder()
                .tables(figures.getTables())
                .lists(figures.getLists())
                .build());
    }

    private static Optional<String> text(Path folder, String name) throws IOException {
        if (name.endsWith("suqianshi")) {
            String both = Files.readString(folder.resolve("source.raw.txt"));
            StringBuilder blocks = new StringBuilder("示例市政府信息公开工作年度报告\n一、总体情况\n");
            for (int[] block : name.contains("2023") ? SUQIAN_2023 : SUQIAN_2024) {
                blocks.append(both, block[0], block[1]).append("\n\n");
            }
            return Optional.of(blocks.toString());
        }
        for (String file : List.of("source.raw.txt", "source.txt", "source.md", "source.html")) {
            if (Files.exists(folder.resolve(file))) {
                return Optional.of(Files.readString(folder.resolve(file)));
            }
        }
        return Optional.empty();
    }
}
