package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.disclosurereport.io.profile.ProfileReader;
import org.disclosurereport.io.profile.ProfileResult;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.validation.ReportValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules a report is checked, and on which day. */
final class ProfileOptions {

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "规则手册（YAML），可多次给出，后者叠加在前者之上"
                    + " (a rule book; may be given several times, each lies over those before it)")
    private List<Path> profiles = List.of();

    @Option(
            names = "--today",
            paramLabel = "yyyy-MM-dd",
            description = "核对期限和有效期所用的日期；从不读取时钟"
                    + " (the day for deadlines and for suppressions that end; no clock is ever asked)")
    private @Nullable LocalDate today;

    /** What is wrong with the rule books, and the builder of the validator that uses them if nothing is. */
    record Rules(List<Finding> findings, ReportValidator.Builder validator) {}

    /** What the caller calls the rule books. */
    String names() {
        return profiles.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** Reads the rule books. */
    Rules read() throws IOException {
        Rules rules = read(profiles);
        if (today != null) {
            rules.validator().today(today);
        }
        return rules;
    }

    /** Reads rule books, each over those before it. */
    static Rules read(List<Path> files) throws IOException {
        ReportValidator.Builder validator = ReportValidator.builder();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            ProfileResult result = ProfileReader.standard().read(file);
            findings.addAll(result.getFindings());
            result.getProfile().ifPresent(validator::profile);
        }
        if (findings.isEmpty()) {
            findings.addAll(validator.profileFindings());
        }
        return new Rules(findings, validator);
    }
}
