package org.disclosurereport.validation.rules;

import java.util.List;
import java.util.function.Consumer;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.validation.ReportRule;

/**
 * One section speaks about everything that it has to. A section that was not filed is the business of F-SECTIONS;
 * one that is empty speaks about nothing.
 */
public final class TopicsRule extends CatalogueRule implements ReportRule {

    private static final List<Topic> ASPECTS = List.of(
            new Topic(Wording.of("主动公开", "proactive disclosure"), "主动公开"),
            new Topic(Wording.of("依申请公开", "disclosure on request"), "依申请", "申请公开", "公开申请"),
            new Topic(Wording.of("政府信息管理", "information management"), "信息管理", "信息资源", "公开属性", "管理机制", "管理制度", "规范管理"),
            new Topic(Wording.of("政府信息公开平台建设", "disclosure platforms"), "平台", "网站", "专栏"),
            new Topic(Wording.of("监督保障", "supervision and support"), "监督", "保障", "考核", "培训"));
    private static final List<Topic> FEES =
            List.of(new Topic(Wording.of("信息处理费", "information-processing fees"), "处理费", "收费", "收取费用", "收取任何费用"));

    private final SectionKind section;
    private final List<Topic> topics;
    private final boolean asksOfEmptySections;

    private TopicsRule(
            String id, Severity severity, SectionKind section, List<Topic> topics, boolean asksOfEmptySections) {
        super(id, severity);
        this.section = section;
        this.topics = topics;
        this.asksOfEmptySections = asksOfEmptySections;
    }

    /**
     * The five aspects of section one.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static TopicsRule ofOverview(String id, Severity severity) {
        return new TopicsRule(id, severity, SectionKind.OVERVIEW, ASPECTS, true);
    }

    /**
     * The information-processing fees that section six reports.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     * @return the rule
     */
    public static TopicsRule ofOtherMatters(String id, Severity severity) {
        return new TopicsRule(id, severity, SectionKind.OTHER_MATTERS, FEES, false);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        Section filed = Narrative.find(report, section);
        if (filed == null || (!asksOfEmptySections && Narrative.isBlank(filed))) {
            return;
        }
        List<Topic> missing = topics.stream()
                .filter(topic -> !Narrative.mentions(filed.getText(), topic.words()))
                .toList();
        if (!missing.isEmpty()) {
            findings.accept(broken(Topic.facts("missing", missing), Narrative.address(section))
                    .build());
        }
    }

    static boolean mentionsFees(Section otherMatters) {
        return Narrative.mentions(otherMatters.getText(), FEES.get(0).words());
    }
}
