package org.disclosurereport.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report of the corpus with the figures of its tables as transcribed, and those of its sentences as read. */
final class CorpusSentences {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TABLE =
            Pattern.compile("<table.*?</table>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK =
            Pattern.compile("</(p|div|h\\d|td|tr|li)>|<br[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

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
        int year = Integer.parseInt(name.split("-", -1)[1]);
        ReadOptions known =
                ReadOptions.builder().year(year).organ(organ(folder)).build();
        DisclosureReport words = only(text.get().getBytes(StandardCharsets.UTF_8), known);
        DisclosureReport figures = only(tables(folder, year), known);
        return Optional.of(words.toBuilder()
                .tables(figures.getTables())
                .lists(figures.getLists())
                .build());
    }

    private static String organ(Path folder) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("meta.json")))
                .get("organ")
                .asString();
    }

    private static DisclosureReport only(byte[] content, ReadOptions options) {
        List<ReadResult> results = new ArrayList<>();
        ReportReader.standard().readAll(content, options, results::add);
        return results.stream()
                .map(ReadResult::getReport)
                .flatMap(Optional::stream)
                .reduce((one, other) -> {
                    throw new AssertionError("One report was expected");
                })
                .orElseThrow(() -> new AssertionError(results.toString()));
    }

    private static byte[] tables(Path folder, int year) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));
        if (expected.has("stat")) {
            JsonNode rows = expected.get("stat");
            return CorpusListsTest.workbook(year, rows, rows.get(0).has("cumulative"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookMaker.writeByFastexcel(OneSheetLayout.of(new CorpusReport(folder)), out);
        return out.toByteArray();
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
        for (String file : List.of("source.raw.txt", "source.txt", "source.md")) {
            if (Files.exists(folder.resolve(file))) {
                return Optional.of(Files.readString(folder.resolve(file)));
            }
        }
        return Files.exists(folder.resolve("source.html"))
                ? Optional.of(plain(Files.readString(folder.resolve("source.html"))))
                : Optional.empty();
    }

    private static String plain(String page) {
        String lines = BLOCK.matcher(TABLE.matcher(page).replaceAll("\n")).replaceAll("\n");
        return TAG.matcher(lines)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”");
    }
}
