package org.disclosurereport.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        heading(Wording.of("规则手册的调整", "Changed by rule books"), result.getRuleChanges());
        for (RuleChange change : result.getRuleChanges()) {
            out.println(change.getRule() + "  " + changed(change).in(language));
            reason(change.getRationale(), Optional.empty(), change.getLocation());
        }
        heading(Wording.of("已按规则手册不计", "Suppressed by rule books"), result.getSuppressed());
        for (SuppressedFinding taken : result.getSuppressed()) {
            Suppression suppression = taken.suppression();
            out.println(FindingsText.line(taken.finding(), language));
            reason(suppression.getRationale(), Optional.of(suppression.getAuthor()), suppression.getLocation());
        }
        heading(Wording.of("未起作用的不计", "Suppressions that suppressed nothing"), result.getUnusedSuppressions());
        for (UnusedSuppression unused : result.getUnusedSuppressions()) {
            Suppression suppression = unused.suppression();
            String rule = suppression.getRule().map(FindingCode::toString).orElse("*");
            String address = suppression.getAddress().map(place -> " " + place).orElse("");
            out.println(rule + address + "  " + unused.reason().wording().in(language));
            reason(suppression.getRationale(), Optional.of(suppression.getAuthor()), suppression.getLocation());
        }
    }

    private void heading(Wording heading, List<?> what) {
        if (!what.isEmpty()) {
            out.println();
            out.println("== " + heading.in(language));
        }
    }

    private static Wording changed(RuleChange change) {
        if (change.isOff()) {
            return Wording.of("关闭", "off");
        }
        List<Wording> parts = new ArrayList<>();
        change.getSeverity().map(FindingsText::kind).ifPresent(parts::add);
        for (Map.Entry<String, BigDecimal> parameter : change.getParameters().entrySet()) {
            String set = Printable.of(parameter.getKey()) + "=" + parameter.getValue().toPlainString();
            parts.add(Wording.of(set, set));
        }
        return Wording.of(
                String.join("，", parts.stream().map(Wording::zh).toList()),
                String.join(", ", parts.stream().map(Wording::en).toList()));
    }

    private void reason(String rationale, Optional<String> author, Optional<Location> place) {
        String by = author.map(name -> "（" + Printable.of(name) + "）").orElse("");
        out.println("    " + Printable.of(rationale) + by);
        place.ifPresent(at -> out.println("    @ " + at.described().in(language)));
    }
}
