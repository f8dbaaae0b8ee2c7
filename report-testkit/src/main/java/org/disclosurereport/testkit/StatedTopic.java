package org.disclosurereport.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.SectionKind;
import org.disclosurereport.model.stated.FigureRelation.Role;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedPeriod;

/** What a sentence of a consistent report says in figures of its tables, in the order in which reports say it. */
enum StatedTopic {
    /** 主动公开的政府信息. */
    ITEMS(SectionKind.PROACTIVE_DISCLOSURE) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            return whole(sentence, filed, wish, "全年", new Clause("主动公开政府信息", StatedConcept.ITEMS_DISCLOSED, "条"))
                    && parts(
                            sentence,
                            filed,
                            wish,
                            StatedConcept.ITEMS_DISCLOSED,
                            new Clause("政府网站公开", StatedConcept.DISCLOSED_ON_WEBSITE, "条"));
        }
    },
    /** 规范性文件. */
    DOCUMENTS(SectionKind.PROACTIVE_DISCLOSURE) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            return list(
                    sentence,
                    filed,
                    wish,
                    new Clause("制发规范性文件", StatedConcept.NORMATIVE_DOCUMENTS_ISSUED, "件"),
                    new Clause("废止规范性文件", StatedConcept.NORMATIVE_DOCUMENTS_REPEALED, "件"),
                    new Clause("现行有效规范性文件", StatedConcept.NORMATIVE_DOCUMENTS_IN_FORCE, "件"));
        }
    },
    /** 收到的申请, by applicant or by channel. */
    REQUESTS(SectionKind.REQUESTS) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            if (wish.denies() && isZero(filed, StatedConcept.REQUESTS_RECEIVED)) {
                sentence.say("全年")
                        .denial("未收到", "政府信息公开申请", List.of(StatedConcept.REQUESTS_RECEIVED))
                        .say("政府信息公开申请");
                return true;
            }
            return whole(sentence, filed, wish, "全年", new Clause("收到政府信息公开申请", StatedConcept.REQUESTS_RECEIVED, "件"))
                    && parts(
                            sentence,
                            filed,
                            wish,
                            StatedConcept.REQUESTS_RECEIVED,
                            new Clause("自然人申请", StatedConcept.REQUESTS_BY_NATURAL_PERSONS, "件"),
                            new Clause("当面申请", StatedConcept.REQUESTS_IN_PERSON, "件"),
                            new Clause("传真申请", StatedConcept.REQUESTS_BY_FAX, "件"),
                            new Clause("电子邮件申请", StatedConcept.REQUESTS_BY_EMAIL, "件"),
                            new Clause("网上申请", StatedConcept.REQUESTS_ONLINE, "件"),
                            new Clause("信函申请", StatedConcept.REQUESTS_BY_LETTER, "件"));
        }
    },
    /** 上年结转 and 结转下年度. */
    CARRIED(SectionKind.REQUESTS) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            return list(
                    sentence,
                    filed,
                    wish,
                    new Clause("上年结转政府信息公开申请", StatedConcept.REQUESTS_BROUGHT_FORWARD, "件"),
                    new Clause("结转下年度继续办理", StatedConcept.REQUESTS_CARRIED_FORWARD, "件"));
        }
    },
    /** 办结 since FY2019, 答复 before, by outcome. */
    OUTCOMES(SectionKind.REQUESTS) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            if (filed.find(StatedConcept.REPLIED_UNABLE).isEmpty()) {
                return whole(sentence, filed, wish, "", new Clause("答复政府信息公开申请", StatedConcept.REQUESTS_REPLIED, "件"))
                        && parts(
                                sentence,
                                filed,
                                wish,
                                StatedConcept.REQUESTS_REPLIED,
                                new Clause("同意公开", StatedConcept.REPLIED_GRANTED, "件"),
                                new Clause("同意部分公开", StatedConcept.REPLIED_PARTIALLY_GRANTED, "件"),
                                new Clause("不予公开", StatedConcept.REPLIED_DENIED, "件"));
            }
            return whole(sentence, filed, wish, "", new Clause("办结政府信息公开申请", StatedConcept.REQUESTS_CONCLUDED, "件"))
                    && parts(
                            sentence,
                            filed,
                            wish,
                            StatedConcept.REQUESTS_CONCLUDED,
                            new Clause("予以公开", StatedConcept.REPLIED_GRANTED, "件"),
                            new Clause("部分公开", StatedConcept.REPLIED_PARTIALLY_GRANTED, "件"),
                            new Clause("不予公开", StatedConcept.REPLIED_DENIED, "件"),
                            new Clause("无法提供", StatedConcept.REPLIED_UNABLE, "件"),
                            new Clause("不予处理", StatedConcept.REPLIED_NOT_PROCESSED, "件"),
                            new Clause("其他处理", StatedConcept.REPLIED_OTHERWISE, "件"));
        }
    },
    /** 收到的申请 beside those of the year before, of which the tables know nothing. */
    GROWTH(SectionKind.REQUESTS) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            Optional<BigDecimal> received = filed.find(StatedConcept.REQUESTS_RECEIVED);
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
                    .number(
                            wish.style().print(before),
                            "件",
                            StatedConcept.REQUESTS_RECEIVED,
                            "上年" + words,
                            StatedPeriod.OTHER)
                    .say("，本年" + words)
                    .number(wish.style().print(now), "件", StatedConcept.REQUESTS_RECEIVED, words, StatedPeriod.YEAR);
            BigDecimal change = percentage(now.subtract(before), before);
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
    DISPUTES(SectionKind.DISPUTES) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            if (wish.denies()
                    && isZero(filed, StatedConcept.RECONSIDERATIONS)
                    && isZero(filed, StatedConcept.LITIGATIONS)) {
                String cases = "行政复议、行政诉讼案件";
                sentence.denial("未发生", cases, List.of(StatedConcept.RECONSIDERATIONS, StatedConcept.LITIGATIONS))
                        .say(cases);
                return true;
            }
            return list(
                    sentence,
                    filed,
                    wish,
                    new Clause("政府信息公开被申请行政复议", StatedConcept.RECONSIDERATIONS, "件"),
                    new Clause("被提起行政诉讼", StatedConcept.LITIGATIONS, "件"));
        }
    },
    /** 依申请公开收取的费用. */
    FEES(SectionKind.FEES) {
        @Override
        boolean write(StatedSentence sentence, FiledFigures filed, Wish wish) {
            if (wish.denies() && isZero(filed, StatedConcept.REQUEST_FEES)) {
                sentence.denial("未收取", "依申请公开费用", List.of(StatedConcept.REQUEST_FEES))
                        .say("依申请公开费用");
                return true;
            }
            return list(sentence, filed, wish, new Clause("收取依申请公开费用", StatedConcept.REQUEST_FEES, "元"));
        }
    };

    private final SectionKind section;

    StatedTopic(SectionKind section) {
        this.section = section;
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

    /** Words with the number that follows them. */
    record Clause(String words, StatedConcept concept, String unit) {}

    /** The sentence, or empty if the tables have no figure for it. */
    Optional<StatedSentence> sentence(Edition edition, FiledFigures filed, Wish wish) {
        boolean narrative = edition.form().sections().stream()
                .anyMatch(found -> found.kind() == section && found.tableKey().isEmpty());
        StatedSentence sentence = new StatedSentence(narrative ? section : SectionKind.OVERVIEW);
        return write(sentence, filed, wish) ? Optional.of(sentence.say("。")) : Optional.empty();
    }

    /** Writes the sentence without its full stop; false if the tables have no figure for it. */
    abstract boolean write(StatedSentence sentence, FiledFigures filed, Wish wish);

    private static boolean isZero(FiledFigures filed, StatedConcept concept) {
        return filed.find(concept).filter(number -> number.signum() == 0).isPresent();
    }

    private static List<Clause> known(FiledFigures filed, Clause... clauses) {
        return Arrays.stream(clauses)
                .filter(clause -> filed.find(clause.concept()).isPresent())
                .toList();
    }

    private static void say(StatedSentence sentence, FiledFigures filed, Wish wish, Clause clause) {
        sentence.say(clause.words())
                .number(
                        wish.style().print(filed.find(clause.concept()).orElseThrow()),
                        clause.unit(),
                        clause.concept(),
                        clause.words(),
                        StatedPeriod.YEAR);
    }

    private static boolean whole(
            StatedSentence sentence, FiledFigures filed, Wish wish, String introduction, Clause clause) {
        List<Clause> known = known(filed, clause);
        known.forEach(found -> say(sentence.say(introduction), filed, wish, found));
        return !known.isEmpty();
    }

    /** Figures one after the other, none of which is a part of another. */
    private static boolean list(StatedSentence sentence, FiledFigures filed, Wish wish, Clause... clauses) {
        List<Clause> known = known(filed, clauses);
        for (int i = 0; i < known.size(); i++) {
            say(sentence.say(i == 0 ? "" : "，"), filed, wish, known.get(i));
        }
        return !known.isEmpty();
    }

    /** The parts of the figure that the sentence begins with, one of them with its share. */
    private static boolean parts(
            StatedSentence sentence, FiledFigures filed, Wish wish, StatedConcept of, Clause... clauses) {
        List<Clause> known = known(filed, clauses);
        BigDecimal whole = filed.find(of).orElseThrow();
        BigDecimal sum = known.stream()
                .map(clause -> filed.find(clause.concept()).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = wish.lists() && known.size() > 1 && sum.compareTo(whole) == 0;
        for (int i = 0; i < known.size(); i++) {
            Clause clause = known.get(i);
            sentence.say(i > 0 ? "，" : complete ? "：" : "，其中");
            say(sentence, filed, wish, clause);
            sentence.as(complete ? Role.PART : Role.OF_WHICH, 0);
            if (i == wish.share() % known.size() && whole.signum() > 0) {
                int part = sentence.last();
                BigDecimal share = percentage(filed.find(clause.concept()).orElseThrow(), whole);
                sentence.say("，占")
                        .number(NumberStyle.PLAIN.print(share), "%", null, clause.words() + "占比", StatedPeriod.YEAR)
                        .as(Role.SHARE, part);
            }
        }
        return true;
    }

    private static BigDecimal percentage(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
