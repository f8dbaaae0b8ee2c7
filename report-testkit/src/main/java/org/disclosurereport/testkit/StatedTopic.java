package org.disclosurereport.testkit;

import static org.disclosurereport.model.stated.StatedConcept.DISCLOSED_ON_WEBSITE;
import static org.disclosurereport.model.stated.StatedConcept.ITEMS_DISCLOSED;
import static org.disclosurereport.model.stated.StatedConcept.LITIGATIONS;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_ISSUED;
import static org.disclosurereport.model.stated.StatedConcept.NORMATIVE_DOCUMENTS_REPEALED;
import static org.disclosurereport.model.stated.StatedConcept.RECONSIDERATIONS;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_DENIED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_NOT_PROCESSED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_OTHERWISE;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_PARTIALLY_GRANTED;
import static org.disclosurereport.model.stated.StatedConcept.REPLIED_UNABLE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BROUGHT_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_EMAIL;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_FAX;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_LETTER;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_BY_NATURAL_PERSONS;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CARRIED_FORWARD;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_CONCLUDED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_IN_PERSON;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_ONLINE;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_REPLIED;
import static org.disclosurereport.model.stated.StatedConcept.REQUEST_FEES;
import static org.disclosurereport.testkit.StatedClauses.clause;
import static org.disclosurereport.testkit.StatedClauses.list;
import static org.disclosurereport.testkit.StatedClauses.whole;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedPeriod;

/** What a sentence of a consistent report says in figures of its tables, in the order in which reports say it. */
enum StatedTopic {
    /** 主动公开的政府信息. */
    ITEMS(
            SectionKind.PROACTIVE_DISCLOSURE,
            whole("全年", "条", clause("主动公开政府信息", ITEMS_DISCLOSED), clause("政府网站公开", DISCLOSED_ON_WEBSITE))),
    /** 规范性文件. */
    DOCUMENTS(
            SectionKind.PROACTIVE_DISCLOSURE,
            list(
                    "件",
                    clause("制发规范性文件", NORMATIVE_DOCUMENTS_ISSUED),
                    clause("废止规范性文件", NORMATIVE_DOCUMENTS_REPEALED),
                    clause("现行有效规范性文件", NORMATIVE_DOCUMENTS_IN_FORCE))),
    /** 收到的申请, by applicant or by channel. */
    REQUESTS(
            SectionKind.REQUESTS,
            whole(
                            "全年",
                            "件",
                            clause("收到政府信息公开申请", REQUESTS_RECEIVED),
                            clause("自然人申请", REQUESTS_BY_NATURAL_PERSONS),
                            clause("当面申请", REQUESTS_IN_PERSON),
                            clause("传真申请", REQUESTS_BY_FAX),
                            clause("电子邮件申请", REQUESTS_BY_EMAIL),
                            clause("网上申请", REQUESTS_ONLINE),
                            clause("信函申请", REQUESTS_BY_LETTER))
                    .deniedBy("未收到", "政府信息公开申请")),
    /** 上年结转 and 结转下年度. */
    CARRIED(
            SectionKind.REQUESTS,
            list("件", clause("上年结转政府信息公开申请", REQUESTS_BROUGHT_FORWARD), clause("结转下年度继续办理", REQUESTS_CARRIED_FORWARD))),
    /** 办结 since FY2019, 答复 before, by outcome. */
    OUTCOMES(
            SectionKind.REQUESTS,
            whole(
                    "",
                    "件",
                    clause("办结政府信息公开申请", REQUESTS_CONCLUDED),
                    clause("予以公开", REPLIED_GRANTED),
                    clause("部分公开", REPLIED_PARTIALLY_GRANTED),
                    clause("不予公开", REPLIED_DENIED),
                    clause("无法提供", REPLIED_UNABLE),
                    clause("不予处理", REPLIED_NOT_PROCESSED),
                    clause("其他处理", REPLIED_OTHERWISE)),
            whole(
                    "",
                    "件",
                    clause("答复政府信息公开申请", REQUESTS_REPLIED),
                    clause("同意公开", REPLIED_GRANTED),
                    clause("同意部分公开", REPLIED_PARTIALLY_GRANTED),
                    clause("不予公开", REPLIED_DENIED))),
    /** 收到的申请 beside those of the year before, of which the tables know nothing. */
    GROWTH(SectionKind.REQUESTS) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            Optional<BigDecimal> received = filed.find(REQUESTS_RECEIVED);
            if (received.isEmpty()) {
                return false;
            }
            BigDecimal now = received.get();
            BigDecimal before = now.multiply(BigDecimal.valueOf(wish.percent()))
                    .movePointLeft(2)
                    .setScale(0, RoundingMode.UP)
                    .max(BigDecimal.ONE);
            String words = "收到政府信息公开申请";
            sentence.say("上年" + words)
                    .number(wish.style().print(before), "件", REQUESTS_RECEIVED, "上年" + words, StatedPeriod.OTHER)
                    .say("，本年" + words)
                    .number(wish.style().print(now), "件", REQUESTS_RECEIVED, words, StatedPeriod.YEAR);
            BigDecimal change = StatedClauses.percentage(now.subtract(before), before);
            if (change.signum() != 0) {
                boolean grows = change.signum() > 0;
                sentence.say(grows ? "，同比增长" : "，同比下降")
                        .number(
                                NumberStyle.PLAIN.print(change.abs()),
                                "%",
                                null,
                                grows ? "同比增长" : "同比下降",
                                StatedPeriod.YEAR)
                        .as(grows ? Role.GROWTH : Role.DECLINE, 1);
            }
            return true;
        }
    },
    /** 行政复议 and 行政诉讼. */
    DISPUTES(
            SectionKind.DISPUTES,
            list("件", clause("政府信息公开被申请行政复议", RECONSIDERATIONS), clause("被提起行政诉讼", LITIGATIONS))
                    .deniedBy("未发生", "行政复议、行政诉讼案件")),
    /** 依申请公开收取的费用. */
    FEES(SectionKind.FEES, list("元", clause("收取依申请公开费用", REQUEST_FEES)).deniedBy("未收取", "依申请公开费用"));

    private final SectionKind section;
    private final List<StatedClauses> ways;

    /** The first way is taken for which all figures are known, else the last one. */
    StatedTopic(SectionKind section, StatedClauses... ways) {
        this.section = section;
        this.ways = List.of(ways);
    }

    /**
     * How a sentence is to be written.
     *
     * @param style how numbers are printed
     * @param denies whether a sentence denies what the tables count as 0, and does not print 0
     * @param lists whether parts that come to their whole follow a colon, and not 其中
     * @param share which part gets its share, modulo the number of parts; none if there is nothing to divide by
     * @param percent what the year before was, in percent of the year
     */
    record Wish(NumberStyle style, boolean denies, boolean lists, int share, int percent) {}

    /** The sentence, or empty if the tables have no figure for it. */
    Optional<StatedSentence> sentence(Edition edition, FiledFigures filed, Wish wish) {
        boolean narrative = edition.form().sections().stream()
                .anyMatch(found -> found.kind() == section && found.tableKey().isEmpty());
        StatedSentence sentence = new StatedSentence(narrative ? section : SectionKind.OVERVIEW);
        return write(sentence, filed, wish) ? Optional.of(sentence.say("。")) : Optional.empty();
    }

    /** Writes the sentence without its full stop; false if the tables have no figure for it. */
    boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
        return ways.stream()
                .filter(way -> way.areAllKnown(filed))
                .findFirst()
                .orElseGet(() -> ways.get(ways.size() - 1))
                .write(sentence, filed, wish);
    }
}
