package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.disclosurereport.io.profile.ProfileReader;
import org.disclosurereport.io.profile.ProfileResult;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.profile.RuleProfile;
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
    record Rules(List<Finding> findings, List<RuleProfile> profiles, ReportValidator.Builder validator) {}

    /**
     * The rules to check by, or why there are none.
     *
     * @param checks the checks, null if a rule book cannot be used
     * @param hash of what the rule books say and of the day, null if there are neither
     * @param exit what the call returns if there are no checks; the reason is printed
     */
    record Opened(@Nullable Checks checks, @Nullable String hash, int exit) {}

    /** Whether the caller names rule books or a day. */
    boolean areGiven() {
        return !profiles.isEmpty() || today != null;
    }

    /** Reads the rule books; says what is wrong with them. */
    Opened open(Terminal terminal, Locale locale) {
        Rules rules;
        try {
            rules = read(profiles);
        } catch (IOException e) {
            String names = profiles.stream().map(Path::toString).collect(Collectors.joining(", "));
            return new Opened(null, null, Failures.unreadable(terminal, locale, names, e));
        }
        if (!rules.findings().isEmpty()) {
            new FindingsText(terminal.err(), locale).printAll(ProfileCommand.HEADING, rules.findings());
            return new Opened(null, null, ExitCode.USAGE);
        }
        if (today != null) {
            rules.validator().today(today);
        }
        return new Opened(Checks.of(rules.validator().build()), hash(rules.profiles()), ExitCode.FINE);
    }

    /** Also of the rule books that others lie over: it is of what they say, not of the bytes of the named files. */
    private @Nullable String hash(List<RuleProfile> read) {
        if (!areGiven()) {
            return null;
        }
        byte[] said = (read + " " + today).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(FileVersion.newSha256().digest(said));
    }

    /** Reads rule books, each over those before it. */
    static Rules read(List<Path> files) throws IOException {
        ReportValidator.Builder validator = ReportValidator.builder();
        List<Finding> findings = new ArrayList<>();
        List<RuleProfile> profiles = new ArrayList<>();
        for (Path file : files) {
            ProfileResult result = ProfileReader.standard().read(file);
            findings.addAll(result.getFindings());
            result.getProfile().ifPresent(profiles::add);
        }
        profiles.forEach(validator::profile);
        if (findings.isEmpty()) {
            findings.addAll(validator.profileFindings());
        }
        return new Rules(findings, profiles, validator);
    }
}
