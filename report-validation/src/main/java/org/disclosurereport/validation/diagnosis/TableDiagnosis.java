package org.disclosurereport.validation.diagnosis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.disclosurereport.model.finding.BrokenRelation;
import org.disclosurereport.model.finding.Diagnosis;
import org.disclosurereport.model.finding.Suggestion;
import org.disclosurereport.model.finding.Suspect;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Wording;

/** One table from its figures to its diagnosis. */
final class TableDiagnosis {

    private final FiledFigures filed;
    private final List<BrokenRelation> broken;
    private final ExplanationSearch search;
    private final DiagnosisWords words;

    private TableDiagnosis(FiledFigures filed, ExplanationSearch search) {
        this.filed = filed;
        this.broken = filed.broken();
        this.search = search;
        this.words = new DiagnosisWords(filed.identities().definition());
    }

    /** What is to be said about a table, or empty if it holds and nothing follows for what is left out. */
    static Optional<Diagnosis> of(FiledFigures filed) {
        ExplanationSearch search = ExplanationSearch.of(
                filed, Diagnostician.MAX_CELLS, Diagnostician.MAX_STEPS, Diagnostician.MAX_SUGGESTIONS);
        return new TableDiagnosis(filed, search).diagnosis();
    }

    private Optional<Diagnosis> diagnosis() {
        List<Explanation> smallest = search.found();
        List<Explanation> explanations = new ArrayList<>(smallest);
        Filling.of(filed)
                .filter(filling -> smallest.stream().noneMatch(other -> other.isSameAs(filling, filed)))
                .ifPresent(explanations::add);
        boolean nothingIsWrong = explanations.stream().anyMatch(explanation -> explanation.cells().length == 0);
        explanations.removeIf(explanation -> suspects(explanation).isEmpty());
        explanations.sort((one, other) -> Arrays.compare(one.cells(), other.cells()));
        if (broken.isEmpty() && explanations.isEmpty() && !smallest.isEmpty()) {
            return Optional.empty();
        }
        List<Suggestion> suggestions = explanations.stream()
                .map(this::suggestion)
                .sorted(Comparator.comparingInt(Suggestion::getWeight))
                .toList();
        return Optional.of(Diagnosis.builder()
                .table(ElementRef.of(filed.identities().definition().key()))
                .brokenRelations(broken)
                .suggestions(suggestions)
                .cellsTried(search.cellsTried())
                .complete(!search.isCut() && !search.isUncertain())
                .locatable(isLocatable(smallest))
                .message(message(suggestions, smallest, nothingIsWrong))
                .build());
    }

    private boolean isLocatable(List<Explanation> explanations) {
        return explanations.stream()
                .flatMapToInt(explanation -> Arrays.stream(explanation.cells()))
                .allMatch(filed.identities()::isAlone);
    }

    private Suggestion suggestion(Explanation explanation) {
        List<Suspect> wrong = new ArrayList<>();
        List<Suspect> left = new ArrayList<>();
        for (int cell : suspects(explanation)) {
            boolean isWrong = Arrays.binarySearch(explanation.cells(), cell) >= 0;
            (isWrong ? wrong : left).add(suspect(explanation, cell));
        }
        return Suggestion.builder()
                .suspects(Stream.of(wrong, left)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(this::index))
                        .toList())
                .message(words.suggestion(wrong, left))
                .build();
    }

    private int index(Suspect suspect) {
        return filed.identities()
                .definition()
                .require(suspect.getAddress().row(), suspect.getAddress().column())
                .index();
    }

    /** The wrong cells, and the others whose figure would not be what is filed. */
    private NavigableSet<Integer> suspects(Explanation explanation) {
        NavigableSet<Integer> cells = new TreeSet<>(explanation.changes(filed).keySet());
        Arrays.stream(explanation.cells()).forEach(cells::add);
        return cells;
    }

    private Suspect suspect(Explanation explanation, int index) {
        CellDefinition cell = filed.identities().definition().cell(index);
        Suspect.Builder suspect = Suspect.builder()
                .address(cell.ref())
                .filed(filed.table().getCell(index))
                .typingError(new TypingErrors(filed, explanation).in(index));
        if (filed.isNumber(index)) {
            suspect.found(decimal(cell, filed.value(index)));
        }
        BigInteger expected = explanation.figures().get(index);
        if (expected != null) {
            suspect.expected(decimal(cell, expected));
        }
        return suspect.build();
    }

    private static BigDecimal decimal(CellDefinition cell, BigInteger stored) {
        return cell.unit().toDecimal(stored.longValueExact());
    }

    private Wording message(List<Suggestion> suggestions, List<Explanation> smallest, boolean nothingIsWrong) {
        Wording message = DiagnosisWords.joined(opening(nothingIsWrong), possibilities(suggestions, smallest));
        if (search.isCut()) {
            message = DiagnosisWords.joined(message, DiagnosisWords.remark("cut"));
        }
        if (search.isUncertain() && !suggestions.isEmpty()) {
            message = DiagnosisWords.joined(message, DiagnosisWords.remark("uncertain"));
        }
        return isLocatable(smallest) ? message : DiagnosisWords.joined(message, DiagnosisWords.remark("notLocatable"));
    }

    private Wording opening(boolean nothingIsWrong) {
        if (!broken.isEmpty()) {
            return words.broken(broken.size());
        }
        return words.opening(nothingIsWrong ? "leftOut" : "contradictory");
    }

    private Wording possibilities(List<Suggestion> suggestions, List<Explanation> smallest) {
        if (suggestions.isEmpty()) {
            return smallest.isEmpty()
                    ? DiagnosisWords.unexplained(search.cellsTried())
                    : DiagnosisWords.remark("leftOpen");
        }
        if (suggestions.size() == 1) {
            return suggestions.get(0).getMessage();
        }
        Wording ways = smallest.size() == 1
                ? suggestion(smallest.get(0)).getMessage()
                : DiagnosisWords.ambiguous(smallest.get(0).cells().length, smallest.size());
        return suggestions.size() == smallest.size()
                ? ways
                : DiagnosisWords.joined(ways, DiagnosisWords.remark("orOnlyFilled"));
    }
}
