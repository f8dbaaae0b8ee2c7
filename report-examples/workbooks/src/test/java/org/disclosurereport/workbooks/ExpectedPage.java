package org.disclosurereport.workbooks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a page of ours contains and what must be found in it, as its {@code .expected.json} says.
 *
 * @param name the file of the page
 * @param isMade whether {@link PageMaker} makes it; else it was written by hand or saved by another program
 * @param quirks what is odd about it
 * @param charset in what it is encoded
 * @param declared in what it says that it is encoded
 * @param reports the reports on it
 * @param codes the codes of all findings of severity ERROR and WARNING
 * @param named how many figures are named, or missing and that is said; all others must arrive
 */
record ExpectedPage(
        String name,
        boolean isMade,
        Set<PageQuirk> quirks,
        Charset charset,
        String declared,
        List<FiledFigures> reports,
        List<String> codes,
        int named) {

    private static final String ENDING = ".expected.json";

    static ExpectedPage read(Path file) throws IOException {
        JsonNode root = ExpectedReport.parse(file);
        String charset = root.path("charset").asString("UTF-8");
        return new ExpectedPage(
                file.getFileName().toString().replace(ENDING, ".html"),
                root.has("quirks"),
                root.path("quirks")
                        .valueStream()
                        .map(quirk -> PageQuirk.valueOf(quirk.asString()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PageQuirk.class))),
                Charset.forName(charset),
                root.path("declared").asString(charset),
                root.get("reports")
                        .valueStream()
                        .map(report -> (FiledFigures) ExpectedReport.of(report))
                        .toList(),
                root.get("codes").valueStream().map(JsonNode::asString).toList(),
                root.path("named").asInt(0));
    }

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
