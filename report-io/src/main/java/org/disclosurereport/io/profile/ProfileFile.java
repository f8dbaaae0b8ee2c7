package org.disclosurereport.io.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.yaml.YamlFile;
import org.disclosurereport.io.yaml.YamlNode;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.RuleProfile;

/** Reads one file of a profile, and then those that it lies over. */
final class ProfileFile {

    /** No profile lies over more others. */
    private static final int MAX_LAYERS = 8;

    private final Optional<String> name;
    private final List<String> above;
    private final ProfileSource source;
    private final ProfileParts reader = new ProfileParts();
    private final List<Finding> ofBase = new ArrayList<>();

    /**
     * A file.
     *
     * @param name its name, if it has one
     * @param above the names of the files that lie over it, the uppermost first
     * @param source where those are found that it lies over
     */
    ProfileFile(Optional<String> name, List<String> above, ProfileSource source) {
        this.name = name;
        this.above = Stream.concat(above.stream(), name.stream()).toList();
        this.source = source;
    }

    ProfileResult read(byte[] content) throws IOException {
        YamlFile file =
                new YamlFile(Wording.of("规则手册（YAML）", "a rule book (YAML)"), ReadingCode.PROFILE_MALFORMED, name);
        try {
            Optional<RuleProfile> profile = parse(file.read(content));
            List<Finding> findings =
                    Stream.concat(reader.findings().stream(), ofBase.stream()).toList();
            return ProfileResult.builder()
                    .profile(findings.isEmpty() ? profile : Optional.empty())
                    .findings(findings)
                    .build();
        } catch (UnreadableDocument unreadable) {
            return ProfileResult.builder().addFinding(unreadable.finding()).build();
        }
    }

    private Optional<RuleProfile> parse(YamlNode root) throws IOException {
        Map<String, YamlNode> members = reader.object(
                root, "profile", "profile", "name", "extends", "rules", "relations", "deadlines", "suppressions");
        reader.require(members, "profile", root, "profile").ifPresent(this::requireVersion);
        Optional<String> title =
                reader.require(members, "name", root, "profile").flatMap(node -> reader.text(node, "name"));
        RuleProfile.Builder profile = RuleProfile.builder();
        if (members.containsKey("extends")) {
            base(members.get("extends")).ifPresent(profile::base);
        }
        profile.changes(new RuleParser(reader).changes(members.get("rules")));
        profile.deadlines(new DeadlineParser(reader).deadlines(members.get("deadlines")));
        profile.relations(new RelationParser(reader).relations(members.get("relations")));
        profile.suppressions(new SuppressionParser(reader).suppressions(members.get("suppressions")));
        return title.map(text -> profile.name(text.strip()).build());
    }

    private void requireVersion(YamlNode node) {
        reader.text(node, "profile")
                .filter(version -> !version.equals(RuleProfile.FORMAT))
                .ifPresent(version -> reader.report(
                        ReadingCode.FORMAT_VERSION,
                        node.place(),
                        "what",
                        "profile",
                        "expected",
                        RuleProfile.FORMAT,
                        "found",
                        version));
    }

    private Optional<RuleProfile> base(YamlNode node) throws IOException {
        Optional<String> given = reader.shaped(
                node,
                "extends",
                Wording.of(
                        "national，或者本文件夹及其下的文件名，不含 ..",
                        "national, or the name of a file in this folder or below it, without .."),
                text -> Optional.of(text.strip()).filter(ProfileFile::isName));
        if (given.isEmpty() || given.get().equals(RuleProfile.NATIONAL)) {
            return Optional.empty();
        }
        String wanted =
                name.map(own -> own.substring(0, own.lastIndexOf('/') + 1)).orElse("") + given.get();
        if (above.contains(wanted)) {
            unusable(node, wanted, Wording.of("它又以本手册为基础", "it lies over this one in turn"));
            return Optional.empty();
        }
        if (above.size() >= MAX_LAYERS) {
            unusable(
                    node,
                    wanted,
                    Wording.of("层数不得超过 " + MAX_LAYERS, "there must not be more than " + MAX_LAYERS + " layers"));
            return Optional.empty();
        }
        Optional<byte[]> content = source.find(wanted);
        if (content.isEmpty()) {
            unusable(node, wanted, Wording.of("没有找到", "it was not found"));
            return Optional.empty();
        }
        ProfileResult base = new ProfileFile(Optional.of(wanted), above, source).read(content.get());
        ofBase.addAll(base.getFindings());
        return base.getProfile();
    }

    private void unusable(YamlNode node, String wanted, Wording reason) {
        reader.report(ReadingCode.PROFILE_BASE, node.place(), "name", wanted, "reason", reason);
    }

    private static boolean isName(String text) {
        return Arrays.stream(text.split("/", -1))
                        .noneMatch(part -> part.isBlank() || part.equals(".") || part.equals(".."))
                && text.indexOf('\\') < 0
                && text.indexOf(':') < 0;
    }
}
