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
import org.jspecify.annotations.Nullable;

/**
 * The preface states its basis, the period, where the report can be had and whom to ask. Many offices print it
 * inside section one; a report without a preface that does not state them there either is not assessable, because
 * the source may have no place for one.
 */
public final class PrefaceRule extends CatalogueRule implements ReportRule {

    private static final List<Topic> FIELDS = List.of(
            new Topic(Wording.of("编制依据", "the legal basis"), "条例", "711号", "30号"),
            new Topic(Wording.of("统计期限", "the period"), "12月31日", "十二月三十一日", "统计期限", "统计期间"),
            new Topic(Wording.of("获取途径", "where to get it"), "网站", "网址", "下载", "查阅", "http", "www", "公众号"),
            new Topic(Wording.of("联系方式", "whom to ask"), "联系", "电话", "地址", "邮箱"));

    private static final String ABSENT = ".notAssessable.absent";

    /**
     * The rule.
     *
     * @param id id of the rule
     * @param severity how much it weighs
     */
    public PrefaceRule(String id, Severity severity) {
        super(id, severity, ABSENT);
    }

    @Override
    public void check(DisclosureReport report, Consumer<? super Finding> findings) {
        if (!Narrative.isFiled(report)) {
            return;
        }
        Section preface = Narrative.find(report, SectionKind.PREFACE);
        Section overview = Narrative.find(report, SectionKind.OVERVIEW);
        List<Topic> missing = FIELDS.stream()
                .filter(field -> !isStated(field, preface) && !isStated(field, overview))
                .toList();
        if (!missing.isEmpty()) {
            Facts facts = Topic.facts("missing", missing);
            findings.accept((preface == null
                            ? notAssessable(facts, Narrative.address(SectionKind.PREFACE), ABSENT)
                            : broken(facts, Narrative.address(SectionKind.PREFACE)))
                    .build());
        }
    }

    private static boolean isStated(Topic field, @Nullable Section section) {
        return section != null && Narrative.mentions(section.getText(), field.words());
    }
}
