package org.disclosurereport.validation.rules;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;

/**
 * Parts of one whole that can be added up, because they divide it in one way. 其中 often divides twice, by applicant and
 * by outcome, and channels of disclosure overlap: the same item stands on the website and on WeChat.
 *
 * @param whole the whole
 * @param parts its parts, in printed order
 * @param isComplete whether the sentence gives them as all parts
 */
record PartGroup(StatedFigure whole, List<StatedFigure> parts, boolean isComplete) {

    private static final Pattern SELECTION = Pattern.compile("主要(有|为|是|包括|涉及|集中|类别|内容)|包括但不限于|例如|之一");

    private static final Pattern CHANNEL =
            Pattern.compile("网|平台|公众号|微信|微博|媒体|公开栏|公示栏|电视|广播|客户端|渠道|公报|电子屏|显示屏|政务服务|专栏|APP|app|抖音|头条|报刊|宣传");

    /** Concepts whose keys begin with one of these divide a whole in the same way. */
    private static final Map<String, String> WAYS = Map.ofEntries(
            entry("replied", "outcome"),
            entry("requestsWithdrawn", "outcome"),
            entry("requestsCarriedForward", "outcome"),
            entry("requestsByNaturalPersons", "applicant"),
            entry("requestsByOrganisations", "applicant"),
            entry("requestsInPerson", "channel"),
            entry("requestsByFax", "channel"),
            entry("requestsByEmail", "channel"),
            entry("requestsOnline", "channel"),
            entry("requestsByLetter", "channel"),
            entry("requestsAbout", "topic"),
            entry("onlineConsultations", "consultation"),
            entry("phoneConsultations", "consultation"),
            entry("emailConsultations", "consultation"),
            entry("chatConsultations", "consultation"),
            entry("visitors", "consultation"),
            entry("itemsDisclosed", "items"),
            entry("itemsOnRequest", "items"),
            entry("itemsWithheld", "items"));

    /** Every way in which a report divides a whole. */
    static List<PartGroup> of(StatedFigures stated) {
        Map<StatedFigure, List<StatedFigure>> wholes = new LinkedHashMap<>();
        for (StatedFigure figure : stated.all()) {
            StatedFigure whole = stated.whole(figure);
            if (whole != null && adds(figure, whole)) {
                wholes.computeIfAbsent(whole, any -> new ArrayList<>()).add(figure);
            }
        }
        List<PartGroup> groups = new ArrayList<>();
        wholes.forEach((whole, parts) -> addGroups(whole, parts, groups));
        return groups;
    }

    private static boolean adds(StatedFigure part, StatedFigure whole) {
        boolean isComplete = role(part) == Role.PART;
        return (part.getPeriod() == whole.getPeriod() || part.getPeriod() == StatedPeriod.YEAR)
                && StatedFigures.isPercentage(part) == StatedFigures.isPercentage(whole)
                && StatedFigures.isMoney(part) == StatedFigures.isMoney(whole)
                && (isComplete || part.getUnit().equals(whole.getUnit()));
    }

    private static void addGroups(StatedFigure whole, List<StatedFigure> parts, List<PartGroup> groups) {
        List<StatedFigure> complete = new ArrayList<>();
        Map<String, List<StatedFigure>> some = new LinkedHashMap<>();
        Set<String> goingOn = goingOn(parts);
        for (StatedFigure part : parts) {
            if (role(part) == Role.PART && !goingOn.contains(part.getSentence()) && !isSelection(part, whole)) {
                complete.add(part);
            } else {
                some.computeIfAbsent(way(part), any -> new ArrayList<>()).add(part);
            }
        }
        if (!complete.isEmpty()) {
            groups.add(new PartGroup(whole, complete, true));
        }
        some.values().forEach(group -> groups.add(new PartGroup(whole, group, false)));
    }

    private static Role role(StatedFigure part) {
        return part.getRelation().orElseThrow().role();
    }

    /** The sentences in which a list of parts ends in 等, which is not all there is. */
    private static Set<String> goingOn(List<StatedFigure> parts) {
        return parts.stream()
                .filter(part -> StatedWords.after(part).startsWith("等")
                        || part.getSentence().endsWith("等。"))
                .map(StatedFigure::getSentence)
                .collect(Collectors.toSet());
    }

    /** What follows words that name the main parts only is not all there is. */
    private static boolean isSelection(StatedFigure part, StatedFigure whole) {
        String before = StatedWords.prefix(part);
        boolean isOfOneSentence = part.getSentence().equals(whole.getSentence());
        int distance = isOfOneSentence ? part.getOffset() - whole.getOffset() : before.length();
        int between = Math.min(Math.max(0, distance), before.length());
        return SELECTION.matcher(before.substring(before.length() - between)).find();
    }

    /** In which way a part divides its whole: parts of one way can be added up. */
    private static String way(StatedFigure part) {
        String alone = "alone " + part.getKey();
        if (part.findConcept().isEmpty()) {
            return CHANNEL.matcher(StatedWords.before(part) + part.getLabel()).find() ? alone : "";
        }
        return WAYS.entrySet().stream()
                .filter(way -> part.getKey().startsWith(way.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(alone);
    }
}
