package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.rollup.RegionalReports;
import org.disclosurereport.model.series.ReportSeries;
import org.disclosurereport.testkit.SampleReports;
import org.junit.jupiter.api.Test;

/** One reader, one writer, one validator for all: 64 threads hear what one alone hears. */
class ManyThreadsTest {

    static final Map<String, byte[]> DOCUMENTS = documents();

    /** What one thread hears of each document. */
    static final Map<String, String> ALONE = alone();

    private static final int THREADS_FOR_EACH = 2;

    private static final int THREADS_THAT_SHARE = 16;

    private static final int FRESH = 40;

    private static Map<String, byte[]> documents() {
        try {
            return MixedDocuments.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> alone() {
        Map<String, String> alone = new TreeMap<>();
        DOCUMENTS.forEach((name, document) -> alone.put(name, Answers.to(name, document)));
        return alone;
    }

    @Test
    void many_threads_hear_of_every_document_what_one_hears() throws Exception {
        List<String> names = List.copyOf(DOCUMENTS.keySet());

        List<List<String>> asked = Rush.of(thread -> {
            List<String> share = Rush.share(names, thread, THREADS_FOR_EACH);
            for (String name : share) {
                assertThat(Answers.to(name, DOCUMENTS.get(name))).as(name).isEqualTo(ALONE.get(name));
            }
            return share;
        });

        assertThat(asked.stream().flatMap(List::stream))
                .containsAll(names)
                .hasSizeGreaterThanOrEqualTo(THREADS_FOR_EACH * names.size());
        assertThat(ALONE.values().stream().map(said -> said.substring(0, said.indexOf('{'))))
                .containsAll(Stream.of(ReportFormat.values())
                        .filter(format -> format != ReportFormat.JSON_LINES)
                        .map(format -> Optional.of(format).toString())
                        .toList());
    }

    @Test
    void what_threads_share_says_the_same_to_all_of_them() throws Exception {
        Map<String, Supplier<String>> alone = questions();
        Map<String, String> expected = new LinkedHashMap<>();
        alone.forEach((name, question) -> expected.put(name, question.get()));
        Map<String, Supplier<String>> shared = questions();
        List<String> names = List.copyOf(shared.keySet());

        List<List<String>> asked = Rush.of(thread -> {
            List<String> share = Rush.share(names, thread, THREADS_THAT_SHARE);
            for (String name : share) {
                assertThat(shared.get(name).get()).as(name).isEqualTo(expected.get(name));
            }
            return share;
        });

        assertThat(asked.stream().flatMap(List::stream)).containsAll(names).hasSize(THREADS_THAT_SHARE * names.size());
    }

    /** Whoever is ahead works it out, and so the others catch up in the middle of it. */
    @Test
    void what_is_worked_out_when_first_asked_for_is_whole_for_all() throws Exception {
        byte[] document = DOCUMENTS.get("FY2021.json");
        List<DisclosureReport> reports = MixedDocuments.region();
        List<Supplier<String>> fresh = new ArrayList<>();
        for (int i = 0; i < FRESH; i++) {
            ReadResult result = ReportReader.standard().read(document, ReadOptions.DEFAULT);
            fresh.add(() -> result.getProvenance().toString());
            RegionalReports region = Answers.region(reports);
            fresh.add(
                    () -> region.getParts().getParts() + "" + region.together().obstacles() + region.organs());
        }

        List<List<String>> said = Rush.of(thread -> digests(fresh));

        assertThat(said).hasSize(Rush.THREADS).containsOnly(digests(fresh));
    }

    private static List<String> digests(List<Supplier<String>> questions) {
        return questions.stream().map(question -> Sha256.of(question.get())).toList();
    }

    /** About results, series and regions of which nobody has asked anything yet. */
    private static Map<String, Supplier<String>> questions() {
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        for (Edition edition : Edition.values()) {
            ReadResult result = ReportReader.standard().read(DOCUMENTS.get(edition + ".json"), ReadOptions.DEFAULT);
            questions.put(edition.toString(), () -> Answers.to(result));
        }
        ReportSeries series = ReportSeries.of(MixedDocuments.series());
        questions.put("series", () -> Answers.to(series));
        ReportSeries consistentSeries = SampleReports.series(1);
        questions.put("consistent series", () -> Answers.to(consistentSeries));
        RegionalReports region = Answers.region(MixedDocuments.region());
        questions.put("region", () -> Answers.to(region));
        RegionalReports consistentRegion = SampleReports.region(Edition.FY2019, 1);
        questions.put("consistent region", () -> Answers.to(consistentRegion));
        return questions;
    }
}
