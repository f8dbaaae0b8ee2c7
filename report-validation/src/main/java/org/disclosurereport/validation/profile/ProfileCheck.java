package org.disclosurereport.validation.profile;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.NearestName;
import org.disclosurereport.model.finding.RuleChange;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.profile.DeclaredRelation;
import org.disclosurereport.model.profile.LocalDeadline;
import org.disclosurereport.model.profile.RuleProfile;
import org.disclosurereport.validation.Rule;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.rules.AdjustableRule;
import org.disclosurereport.validation.rules.DeadlineRule;

/** Looks at profiles beside the rules that they speak of, and tells what cannot be meant. */
public final class ProfileCheck {

    private final Map<FindingCode, Rule> rules = new HashMap<>();
    private final Set<String> ids = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private ProfileCheck(List<Rule> known) {
        for (Rule rule : known) {
            rules.put(rule.code(), rule);
            ids.add(rule.code().toString());
        }
    }

    /**
     * What is wrong with profiles.
     *
     * @param known the rules that there are without them
     * @param layers the profiles, the lowest first
     * @return the findings, in the order of the profiles; none if they can be used
     */
    public static List<Finding> findings(List<Rule> known, List<RuleProfile> layers) {
        ProfileCheck check = new ProfileCheck(known);
        layers.forEach(check::look);
        return List.copyOf(check.findings);
    }

    private void look(RuleProfile profile) {
        for (DeclaredRelation relation : profile.getRelations()) {
            requireNew(profile, relation.getRule(), relation.getLocation());
            requireSomewhere(profile, relation);
        }
        for (LocalDeadline deadline : profile.getDeadlines()) {
            requireNew(profile, deadline.getRule(), deadline.getLocation());
            requireEarly(profile, deadline);
        }
        for (RuleChange change : profile.getChanges()) {
            if (requireKnown(profile, change.getRule(), change.getLocation())) {
                change.getParameters().forEach((name, value) -> requireParameter(profile, change, name, value));
            }
        }
        profile.getSuppressions()
                .forEach(suppression -> suppression
                        .getRule()
                        .ifPresent(rule -> requireKnown(profile, rule, suppression.getLocation())));
    }

    private void requireNew(RuleProfile profile, FindingCode rule, Optional<Location> place) {
        boolean former = RuleCatalogue.formerIds().containsKey(rule.toString());
        if (former || !ids.add(rule.toString())) {
            findings.add(ProfileCode.PROFILE_RULE_TAKEN.finding(place, "profile", profile.getName(), "rule", rule));
        }
    }

    private boolean requireKnown(RuleProfile profile, FindingCode rule, Optional<Location> place) {
        boolean known = ids.contains(rule.toString());
        if (!known) {
            Wording advice = NearestName.find(rule.toString(), ids)
                    .map(near -> Wording.of("是否为 " + near + "？", "Is " + near + " meant?"))
                    .orElse(Wording.of("规则见 docs/rules。", "The rules are listed in docs/rules."));
            findings.add(ProfileCode.PROFILE_RULE_UNKNOWN.finding(
                    place, "profile", profile.getName(), "rule", rule, "advice", advice));
        }
        return known;
    }

    private void requireParameter(RuleProfile profile, RuleChange change, String name, BigDecimal value) {
        Rule rule = rules.get(change.getRule());
        boolean possible = rule instanceof AdjustableRule adjustable
                && adjustable.with(name, value).isPresent();
        if (!possible) {
            Wording known = rule instanceof AdjustableRule adjustable
                    ? sameInBoth(new TreeMap<>(adjustable.parameters())
                            .entrySet().stream()
                                    .map(each -> each.getKey() + " ("
                                            + each.getValue().toPlainString() + ")")
                                    .collect(Collectors.joining(", ")))
                    : Wording.of("无", "nothing");
            findings.add(ProfileCode.PROFILE_PARAMETER.finding(
                    change.getLocation(),
                    "profile",
                    profile.getName(),
                    "rule",
                    change.getRule(),
                    "parameter",
                    name,
                    "value",
                    value.toString(),
                    "known",
                    known));
        }
    }

    /** Compared with the national day of every kind of organ, in the edition of its year or else in all. */
    private void requireEarly(RuleProfile profile, LocalDeadline deadline) {
        List<? extends Rule> asked = deadline.getYear()
                .flatMap(Edition::findByYear)
                .<List<? extends Rule>>map(RuleCatalogue::rules)
                .orElseGet(RuleCatalogue::rules);
        for (OrganKind kind : new TreeSet<>(deadline.getKinds())) {
            asked.stream()
                    .filter(DeadlineRule.class::isInstance)
                    .flatMap(rule -> ((DeadlineRule) rule).lastDay(kind).stream())
                    .min(Comparator.naturalOrder())
                    .filter(deadline.getDay()::isAfter)
                    .ifPresent(national -> findings.add(ProfileCode.PROFILE_DEADLINE_LATER.finding(
                            deadline.getLocation(),
                            "profile",
                            profile.getName(),
                            "rule",
                            deadline.getRule(),
                            "kind",
                            kind.key(),
                            "national",
                            inWords(national),
                            "day",
                            inWords(deadline.getDay()))));
        }
    }

    private static Wording inWords(MonthDay day) {
        return Wording.of(
                day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                String.format(Locale.ROOT, "%02d-%02d of the next year", day.getMonthValue(), day.getDayOfMonth()));
    }

    private void requireSomewhere(RuleProfile profile, DeclaredRelation relation) {
        Predicate<List<TableDefinition>> holds =
                tables -> !relation.instances(tables).isEmpty();
        if (Stream.of(Edition.values()).flatMap(ProfileCheck::filings).noneMatch(holds)) {
            findings.add(ProfileCode.PROFILE_RELATION_NOWHERE.finding(
                    relation.getLocation(),
                    "profile",
                    profile.getName(),
                    "rule",
                    relation.getRule(),
                    "addresses",
                    Stream.concat(relation.getLeft().stream(), relation.getRight().stream())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))));
        }
    }

    /** The tables that a report of an edition can have together: as prescribed, or one as an earlier form prints it. */
    private static Stream<List<TableDefinition>> filings(Edition edition) {
        List<TableDefinition> annexes =
                Stream.of(LocalAnnex.values()).map(LocalAnnex::toTable).toList();
        List<TableDefinition> prescribed = edition.form().tables();
        Stream<List<TableDefinition>> others = edition.form().alsoFiled().stream()
                .map(other -> prescribed.stream()
                        .map(table -> table.key().equals(other.key()) ? other : table)
                        .toList());
        return Stream.concat(Stream.of(prescribed), others)
                .map(tables -> Stream.concat(tables.stream(), annexes.stream()).toList());
    }

    private static Wording sameInBoth(String text) {
        return Wording.of(text, text);
    }
}
