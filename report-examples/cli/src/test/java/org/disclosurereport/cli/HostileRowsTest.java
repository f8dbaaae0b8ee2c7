package org.disclosurereport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.io.HostileDocument;
import org.disclosurereport.io.HostileDocuments;
import org.junit.jupiter.api.Test;

/**
 * Every row of the hostile suite is a document of the list, stands in the name of a test, or stands with a reason in
 * {@code docs/quality.md}. The table there is written with {@code -Ddocs.write=true}.
 */
class HostileRowsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve("docs/quality.md");
    private static final String BEGIN = "<!-- rows: written by HostileRowsTest -->\n";
    private static final String END = "<!-- end of rows -->\n";

    /** How many rows each part of the suite has: containers, encodings, JSON, XML and so on. */
    private static final Map<String, Integer> PARTS = new TreeMap<>(Map.ofEntries(
            Map.entry("C", 7),
            Map.entry("D", 1),
            Map.entry("E", 11),
            Map.entry("G", 11),
            Map.entry("H", 8),
            Map.entry("J", 16),
            Map.entry("L", 4),
            Map.entry("M", 6),
            Map.entry("N", 7),
            Map.entry("S", 23),
            Map.entry("W", 11),
            Map.entry("X", 13)));

    private static final Pattern TEST = Pattern.compile("void ((?:[A-Z]\\d\\d_)(?:to_)?(?:[A-Z]\\d\\d_)*)\\w*\\(");
    private static final Pattern ROW = Pattern.compile("[A-Z]\\d\\d");

    private static Set<String> suite() {
        Set<String> ids = new TreeSet<>();
        PARTS.forEach((part, rows) -> {
            for (int row = 1; row <= rows; row++) {
                ids.add(part + (row < 10 ? "0" : "") + row);
            }
        });
        return ids;
    }

    private static Map<String, Long> documents() {
        return HostileDocuments.all().stream()
                .collect(Collectors.groupingBy(HostileDocument::id, TreeMap::new, Collectors.counting()));
    }

    /** The tests of each row, over all modules; {@code X01_to_X04} names four rows. */
    private static Map<String, Long> tests() throws IOException {
        Map<String, Long> tests = new TreeMap<>();
        for (Path source : sources()) {
            Matcher named = TEST.matcher(Files.readString(source));
            while (named.find()) {
                rows(named.group(1)).forEach(row -> tests.merge(row, 1L, Long::sum));
            }
        }
        return tests;
    }

    private static Set<String> rows(String name) {
        Set<String> rows = new TreeSet<>();
        Matcher row = ROW.matcher(name);
        String before = "";
        while (row.find()) {
            if (name.startsWith("to_", row.start() - 3)) {
                String from = before;
                rows.addAll(suite().stream()
                        .filter(id -> id.compareTo(from) > 0 && id.compareTo(row.group()) < 0)
                        .toList());
            }
            before = row.group();
            rows.add(before);
        }
        return rows;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith("Test.java")
                            || file.toString().endsWith("IT.java"))
                    .filter(file -> !file.toString().contains("target"))
                    .toList();
        }
    }

    /** The rows of the table of exceptions: those in its first column. */
    private static Set<String> exceptions() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("| row | why not, or not wholly |"));
        Set<String> rows = new TreeSet<>();
        table.lines()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1])
                .forEach(cell -> {
                    Matcher row = ROW.matcher(cell);
                    while (row.find()) {
                        rows.add(row.group());
                    }
                });
        return rows;
    }

    private static String table() throws IOException {
        StringBuilder table =
                new StringBuilder("| rows | documents in the list × doors, and tests of their own |\n|---|---|\n");
        Map<String, Long> documents = documents();
        Map<String, Long> tests = tests();
        for (String part : PARTS.keySet()) {
            String rows = suite().stream()
                    .filter(id -> id.startsWith(part))
                    .filter(id -> documents.containsKey(id) || tests.containsKey(id))
                    .map(id -> id + " " + documents.getOrDefault(id, 0L) + "+" + tests.getOrDefault(id, 0L))
                    .collect(Collectors.joining(", "));
            if (!rows.isEmpty()) {
                table.append("| ").append(part).append(" | ").append(rows).append(" |\n");
            }
        }
        return table.toString();
    }

    @Test
    void every_row_is_a_document_or_a_test_or_an_exception_with_a_reason() throws IOException {
        Set<String> covered = new TreeSet<>(documents().keySet());
        covered.addAll(tests().keySet());
        assertThat(suite()).hasSize(118).containsAll(covered);
        covered.addAll(exceptions());
        assertThat(covered).isEqualTo(suite());
    }

    @Test
    void the_page_says_how_many_documents_and_tests_every_row_has() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page.substring(0, from) + table() + page.substring(to));
        }
        String written = Files.readString(PAGE);
        assertThat(written.substring(written.indexOf(BEGIN) + BEGIN.length(), written.indexOf(END)))
                .isEqualTo(table());
    }

    @Test
    void the_list_is_long_and_of_every_format() {
        assertThat(HostileDocuments.all()).hasSizeGreaterThan(300);
        for (String row : List.of("G03", "G04", "G05", "E07", "E08", "J13")) {
            assertThat(documents().get(row)).as(row).isGreaterThanOrEqualTo(3);
        }
    }
}
