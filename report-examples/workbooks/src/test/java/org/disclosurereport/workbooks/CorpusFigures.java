package org.disclosurereport.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a report of the corpus as transcribed, each at its address: those of a workbook that is made of the
 * transcription. That every one of them arrives there is what {@link CorpusTest} and {@link CorpusListsTest} show.
 */
final class CorpusFigures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CorpusFigures() {}

    /** Whether figures of tables were transcribed at all. */
    static boolean isThere(Path folder) throws IOException {
        JsonNode expected = read(folder, "expected.json");
        return expected.has("stat") || expected.has("table3");
    }

    /** What the reader needs if the document does not say it. */
    static ReadOptions known(Path folder) throws IOException {
        JsonNode meta = read(folder, "meta.json");
        return ReadOptions.builder()
                .year(meta.get("year").asInt())
                .organ(meta.get("organ").asString())
                .build();
    }

    /** A report with the tables or the list as transcribed. */
    static DisclosureReport read(Path folder) throws IOException {
        ReadOptions known = known(folder);
        return only(workbook(folder, known.getYear().orElseThrow()), known);
    }

    private static byte[] workbook(Path folder, int year) throws IOException {
        JsonNode expected = read(folder, "expected.json");
        if (expected.has("stat")) {
            JsonNode rows = expected.get("stat");
            return CorpusListsTest.workbook(year, rows, rows.get(0).has("cumulative"));
        }
        return workbook(new CorpusReport(folder));
    }

    /** A report with these figures. */
    static DisclosureReport of(FiledFigures figures) throws IOException {
        return only(workbook(figures), ReadOptions.DEFAULT);
    }

    private static byte[] workbook(FiledFigures figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookMaker.writeByFastexcel(OneSheetLayout.of(figures), out);
        return out.toByteArray();
    }

    private static JsonNode read(Path folder, String file) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(file)));
    }

    /** The one report of a document. */
    static DisclosureReport only(byte[] content, ReadOptions options) {
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
}
