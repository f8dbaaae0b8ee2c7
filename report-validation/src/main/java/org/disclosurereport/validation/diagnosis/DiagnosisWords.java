package org.disclosurereport.validation.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurereport.model.finding.MessageCatalogue;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.finding.TypingError;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.CellState;

/** What is said about one table, always with its condition. */
final class DiagnosisWords {

    static final MessageCatalogue TEXTS = MessageCatalogue.load(name -> Diagnostician.class.getResourceAsStream(name));

    /** More cells than these are counted, not named. */
    private static final int NAMED_CELLS = 8;

    private final TableDefinition table;

    DiagnosisWords(TableDefinition table) {
        this.table = table;
    }

    /**
     * A suggestion in words.
     *
     * @param wrong the cells that would be wrong
     * @param left the cells without a figure for which one follows
     */
    Wording suggestion(List<Suspect> wrong, List<Suspect> left) {
        if (wrong.isEmpty()) {
            return TEXTS.render("suggestion.onlyFilled", Map.of("suspects", list(left)));
        }
        Wording condition = TEXTS.render(
                wrong.size() == 1 ? "suggestion.one" : "suggestion.several",
                Map.of("count", wrong.size(), "suspects", list(wrong)));
        return left.isEmpty()
                ? condition
                : joined(condition, TEXTS.render("suggestion.alsoFilled", Map.of("suspects", list(left))));
    }

    private Wording list(List<Suspect> suspects) {
        List<Wording> named =
                suspects.stream().limit(NAMED_CELLS).map(this::suspect).toList();
        Wording list = Wording.of(
                named.stream().map(Wording::zh).collect(Collectors.joining("；")),
                named.stream().map(Wording::en).collect(Collectors.joining("; ")));
        return suspects.size() <= NAMED_CELLS
                ? list
                : TEXTS.render("suspect.andMore", Map.of("suspects", list, "more", suspects.size() - NAMED_CELLS));
    }

    private Wording suspect(Suspect suspect) {
        CellDefinition cell =
                table.require(suspect.getAddress().row(), suspect.getAddress().column());
        Map<String, Wording> place = Map.of("cell", cell.described(), "filed", filed(suspect, cell));
        Optional<Wording> expected =
                suspect.getExpected().map(number -> Wording.of(number.toPlainString(), number.toPlainString()));
        if (expected.isEmpty()) {
            return TEXTS.render("suspect.open", place);
        }
        boolean isExplained = suspect.getFiled().isNumber() && suspect.getTypingError() != TypingError.OTHER;
        return TEXTS.render(
                isExplained ? "suspect.explained" : "suspect.determined",
                Map.of(
                        "cell", place.get("cell"),
                        "filed", place.get("filed"),
                        "expected", expected.get(),
                        "error", TEXTS.text("error." + suspect.getTypingError().key())));
    }

    private static Wording filed(Suspect suspect, CellDefinition cell) {
        CellState state = suspect.getFiled().getState();
        String content = suspect.getFiled().format(cell.unit());
        return switch (state) {
            case NUMBER -> TEXTS.render("suspect.number", Map.of("found", content));
            case UNREADABLE -> TEXTS.render("suspect.unreadable", Map.of("found", content));
            default -> TEXTS.text("suspect.unfilled");
        };
    }

    /** How a table begins in which relations do not hold. */
    Wording broken(int broken) {
        return TEXTS.render("diagnosis.broken", Map.of("table", table.title(), "broken", broken));
    }

    /** How another table begins, by the name of the text. */
    Wording opening(String name) {
        return TEXTS.render("diagnosis." + name, Map.of("table", table.title()));
    }

    /** Several explanations. */
    static Wording ambiguous(int cells, int ways) {
        return TEXTS.render("diagnosis.ambiguous", Map.of("count", cells, "ways", ways));
    }

    /** No set of cells that was tried. */
    static Wording unexplained(int tried) {
        return TEXTS.render("diagnosis.unexplained", Map.of("tried", tried));
    }

    /** A remark by its name. */
    static Wording remark(String name) {
        return TEXTS.text("diagnosis." + name);
    }

    /** A remark that follows the rest. */
    static Wording joined(Wording first, Wording second) {
        return Wording.of(first.zh() + second.zh(), first.en() + " " + second.en());
    }
}
