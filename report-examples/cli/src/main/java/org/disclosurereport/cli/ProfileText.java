package org.disclosurereport.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.finding.SuppressedFinding;
import org.disclosurereport.model.finding.Suppression;
import org.disclosurereport.model.finding.UnusedSuppression;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.Wording;

/** What rule books changed, as a clerk reads it: which rules, which findings do not count, and why. */
final class ProfileText {

    private final PrintStream out;
    private final Locale language;

    ProfileText(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    void print(ValidationResult result) {
        block(Wording.of("规则手册的调整", "Changed by rule books"), result.getRuleChanges(), this::print);
        block(Wording.of("已按规则手册不计", "Suppressed by rule books"), result.getSuppressed(), this::print);
        block(
                Wording.of("未起作用的不计", "Suppressions that suppressed nothing"),
                result.getUnusedSuppressions(),
                this::print);
    }

    private <T> void block(Wording heading, List<T> entries, Consumer<T> print) {
        if (!entries.isEmpty()) {
            out.println("== " + heading.in(language));
            entries.forEach(print);
            out.println();
        }
    }

    private void print(RuleChange change) {
        out.println(change.getRule() + "  " + changed(change).in(language));
        reason(change.getRationale(), Optional.empty(), change.getLocation());
    }

    private void print(SuppressedFinding taken) {
        out.println(FindingsText.line(taken.finding(), language));
        place(taken.finding().getLocation());
        reason(taken.suppression());
    }

    private void print(UnusedSuppression unused) {
        String rule = unused.suppression().getRule().map(FindingCode::toString).orElse("*");
        String address = unused.suppression()
                .getAddress()
                .map(place -> " " + Printable.of(place.toString()))
                .orElse("");
        out.println(rule + address + "  " + unused.reason().wording().in(language));
        reason(unused.suppression());
    }

    private static Wording changed(RuleChange change) {
        if (change.isOff()) {
            return Wording.of("关闭", "off");
        }
        List<Wording> parts = new ArrayList<>();
        change.getSeverity().map(FindingsText::kind).ifPresent(parts::add);
        for (Map.Entry<String, BigDecimal> parameter : change.getParameters().entrySet()) {
            String set = Printable.of(parameter.getKey()) + "="
                    + parameter.getValue().toPlainString();
            parts.add(Wording.of(set, set));
        }
        return Wording.of(
                String.join("，", parts.stream().map(Wording::zh).toList()),
                String.join(", ", parts.stream().map(Wording::en).toList()));
    }

    private void reason(Suppression suppression) {
        reason(suppression.getRationale(), Optional.of(suppression.getAuthor()), suppression.getLocation());
    }

    private void reason(String rationale, Optional<String> author, Optional<Location> place) {
        String by = author.map(name -> "（" + Printable.of(name) + "）").orElse("");
        out.println("    " + Printable.of(rationale) + by);
        place(place);
    }

    private void place(Optional<Location> place) {
        place.ifPresent(at -> out.println("    @ " + at.described().in(language)));
    }
}
