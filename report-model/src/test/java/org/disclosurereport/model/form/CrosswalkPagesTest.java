package org.disclosurereport.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.disclosurereport.model.form.Concept.Comparison;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/formats/crosswalk.md} is written from the crosswalk. Run this test with {@code -Ddocs.write=true} to write
 * the page.
 */
class CrosswalkPagesTest {

    private static final Path PAGE = Path.of("..", "docs", "formats", "crosswalk.md");

    private final StringBuilder page = new StringBuilder();

    @Test
    void the_page_is_that_of_the_crosswalk() throws IOException {
        write();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, page.toString());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s is stale; write it with -Ddocs.write=true", PAGE)
                .isEqualTo(page.toString());
    }

    private void write() {
        line("# Crosswalk / 各版对照");
        line("");
        line("What may be compared over the editions, and what may not although it looks alike. Nothing is converted."
                + " Written from `Crosswalk` by a test; a stale page turns the build red.");
        line("");
        line("哪些数字可以跨版比较，哪些貌似相同却不可比。任何数字都不会从一版换算成另一版。");
        line("");
        line("- `YES`: one figure beside one figure, with the reservation that the reason states. / 逐一对照，以理由所述为限。");
        line("- `AFTER_ADDING`: after the figures named are added, or taken off (−). / 将所列数字相加（− 为减）后可比。");
        line("- `NO`: not comparable. Two editions that are not listed: one of them has no such figure. /"
                + " 不可比；未列出的两版，其中一版没有这一项数字。");
        line("");
        line("A figure that stands under no concept has not been looked at. / 未列入任何概念的数字，尚未考察是否可比。");
        line("");
        line("† the wording of the row is recalled, not sourced. / † 该行的字样凭记忆录入，未见原件。");
        Crosswalk.concepts().forEach(this::concept);
    }

    private void concept(Concept concept) {
        line("");
        line("## `" + concept.key() + "`: " + concept.wording());
        line("");
        line("| edition | where |");
        line("|---|---|");
        for (Edition edition : Edition.values()) {
            line("| `" + edition + "` | "
                    + concept.source(edition)
                            .map(source -> where(edition, source))
                            .orElse("–") + " |");
        }
        Map<Comparison, List<String>> comparisons = comparisons(concept);
        if (!comparisons.isEmpty()) {
            line("");
            line("| between | comparable | reason |");
            line("|---|---|---|");
            comparisons.forEach((comparison, pairs) -> line("| " + String.join(", ", pairs) + " | `"
                    + comparison.comparable() + "` | " + comparison.reason() + " |"));
        }
    }

    private static Map<Comparison, List<String>> comparisons(Concept concept) {
        Map<Comparison, List<String>> comparisons = new LinkedHashMap<>();
        for (Edition one : Edition.values()) {
            for (Edition other : Edition.values()) {
                if (one.compareTo(other) < 0
                        && concept.source(one).isPresent()
                        && concept.source(other).isPresent()) {
                    comparisons
                            .computeIfAbsent(concept.compare(one, other), first -> new ArrayList<>())
                            .add(one + "–" + other);
                }
            }
        }
        return comparisons;
    }

    private static String where(Edition edition, ConceptSource source) {
        return source.words()
                .map(Wording::toString)
                .orElseGet(() -> source.terms().stream()
                        .map(term -> (term.isSubtracted() ? "− " : "+ ") + cell(edition, term.ref()))
                        .collect(Collectors.joining("<br>"))
                        .replaceFirst("^\\+ ", ""));
    }

    private static String cell(Edition edition, CellRef ref) {
        CellDefinition cell =
                edition.form().findTable(ref.table()).orElseThrow().require(ref.row(), ref.column());
        return "`" + ref + "` " + cell.described().zh() + (cell.row().isRecalled() ? " †" : "");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
