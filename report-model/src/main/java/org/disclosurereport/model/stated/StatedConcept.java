package org.disclosurereport.model.stated;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.form.Wording;

/**
 * THE list of what stated figures are known to be about, in the order in which readers try them. Where the statistics
 * form of 2014 or a local annex has a line for the same thing, the key is that of the line. Each constant says by which
 * words of a clause it is known; a clause fits if it has the words of one phrase in their order and none of the words
 * that mean something else.
 */
public enum StatedConcept implements FormKey {
    /** 日均访问量. */
    SITE_VISITS_PER_DAY("siteVisitsPerDay", "日均访问量", "Visits of the site per day", said("日均 访问", "日均 点击", "日均 浏览")),
    /** 网站访问量. */
    SITE_VISITS(
            "siteVisits", "网站访问量", "Visits of the site", said("访问量", "浏览量", "点击量", "访问 人次", "点击 人次", "访问 次", "浏览 次")),
    /** 全文电子化率. */
    FULL_TEXT_RATE(
            "fullTextRate", "全文电子化率", "Share of items in full electronic text", said("全文电子化率", "全文电子化 达", "全文电子化达")),
    /** 全文电子化的主动公开信息. */
    ITEMS_FULL_TEXT("itemsFullText", "全文电子化的主动公开信息", "Items in full electronic text", said("全文电子化")),
    /** 答复率. */
    REPLY_RATE("replyRate", "答复率", "Share of requests replied to", said("答复率", "办结率", "回复率")),
    /** 行政复议. */
    RECONSIDERATIONS(
            "reconsiderations",
            "行政复议",
            "Administrative reconsiderations",
            said("复议"),
            unless("复议机关", "复议纠错", "复议、诉讼案件")),
    /** 行政诉讼. */
    LITIGATIONS("litigations", "行政诉讼", "Administrative litigations", said("诉讼"), unless("费用", "支出", "诉讼案件应诉")),
    /** 申诉、举报. */
    COMPLAINTS("complaints", "申诉、举报", "Complaints", said("申诉"), unless("费用", "支出")),
    /** 与诉讼有关的费用. */
    LITIGATION_COSTS("litigationCosts", "与诉讼有关的费用", "Costs of litigation", said("诉讼 费用", "诉讼 支出", "复议 费用", "复议 支出")),
    /** 依申请公开收取费用. */
    REQUEST_FEES(
            "requestFees",
            "依申请公开收取费用",
            "Fees for requests",
            said("收取 费用", "收取 费", "收费", "处理费"),
            unless("行政事业性收费", "收费目录", "收费标准", "收费公示")),
    /** 专项工作经费. */
    DEDICATED_FUNDS("dedicatedFunds", "专项工作经费", "Dedicated funds", said("专项 经费", "专项经费", "工作经费")),
    /** 上年结转的申请. */
    REQUESTS_BROUGHT_FORWARD(
            "requestsBroughtForward",
            "上年结转的申请",
            "Requests brought forward",
            said("上年结转", "上年度结转", "上一年度结转", "上年 转入", "去年结转")),
    /** 结转下年度的申请. */
    REQUESTS_CARRIED_FORWARD(
            "requestsCarriedForward",
            "结转下年度的申请",
            "Requests carried forward",
            said("结转下", "转下年", "转下一年", "顺延 下年", "顺延 下一年", "结转至")),
    /** 申请人撤回的申请. */
    REQUESTS_WITHDRAWN("requestsWithdrawn", "申请人撤回的申请", "Requests withdrawn", said("撤回"), unless("含申请人主动撤回", "含申请人撤回")),
    /** 予以公开及部分公开. */
    REPLIED_GRANTED_IN_WHOLE_OR_PART(
            "repliedGrantedInWholeOrPart",
            "予以公开及部分公开",
            "Granted in whole or in part",
            said("公开及部分公开", "公开和部分公开", "公开、部分公开", "公开或部分公开")),
    /** 部分公开. */
    REPLIED_PARTIALLY_GRANTED("repliedPartiallyGranted", "部分公开", "Granted in part", said("部分公开"), unless("部分公开不够")),
    /** 予以公开. */
    REPLIED_GRANTED("repliedGranted", "予以公开", "Granted", said("予以公开", "同意公开", "公开答复", "准予公开"), unless("不予公开", "不公开答复")),
    /** 作为不予公开的信息. */
    ITEMS_WITHHELD("itemsWithheld", "不予公开的信息", "Items withheld", said("不予公开信息", "不予公开政府信息", "不子公开信息", "不予公开的信息")),
    /** 不予公开. */
    REPLIED_DENIED("repliedDenied", "不予公开", "Denied", said("不予公开", "不同意公开", "否决公开")),
    /** 已主动公开. */
    REPLIED_ALREADY_DISCLOSED("repliedAlreadyDisclosed", "已主动公开", "Already disclosed", said("属于已主动公开", "已经主动公开")),
    /** 非政府信息. */
    REPLIED_NOT_GOVERNMENT_INFORMATION(
            "repliedNotGovernmentInformation",
            "非政府信息",
            "Not government information",
            said("非政府信息", "不属于政府信息", "非《规定》所指", "非《条例》所指")),
    /** 不属于本机关职责权限范围. */
    REPLIED_NOT_COMPETENT(
            "repliedNotCompetent",
            "不属于本机关公开",
            "Not within the competence of the organ",
            said("非 职责权限", "非 职权范围", "不属于本 机关", "不属于本行政机关", "不属于 职责", "非本机关")),
    /** 申请内容不明确. */
    REPLIED_UNCLEAR("repliedUnclear", "申请内容不明确", "Request unclear", said("内容不明确", "描述不清", "不明确")),
    /** 重复申请. */
    REPLIED_REPEATED("repliedRepeated", "重复申请", "Repeated request", said("重复申请"), unless("不予处理")),
    /** 信息不存在. */
    REPLIED_NOT_EXISTING("repliedNotExisting", "信息不存在", "Information does not exist", said("信息不存在", "申请信息不存在")),
    /** 告知作出更改补充. */
    REPLIED_CORRECTION_ASKED(
            "repliedCorrectionAsked", "告知作出更改补充", "Correction asked", said("更改补充", "更改、补充", "告知补正", "通知补正")),
    /** 无法提供. */
    REPLIED_UNABLE("repliedUnable", "无法提供", "Unable to provide", said("无法提供")),
    /** 不予处理. */
    REPLIED_NOT_PROCESSED("repliedNotProcessed", "不予处理", "Not processed", said("不予处理")),
    /** 其他处理. */
    REPLIED_OTHERWISE("repliedOtherwise", "其他处理", "Other handling", said("其他处理", "其它处理")),
    /** 符合法定条件的申请. */
    REQUESTS_ELIGIBLE("requestsEligible", "符合条件的申请", "Eligible requests", said("符合 条件", "符合 要求"), unless("咨询", "采访")),
    /** 媒体采访申请. */
    MEDIA_INTERVIEWS("mediaInterviews", "媒体采访申请", "Requests of the media for interviews", said("采访")),
    /** 自然人申请. */
    REQUESTS_BY_NATURAL_PERSONS(
            "requestsByNaturalPersons", "自然人申请", "Requests by natural persons", said("自然人", "公民申请")),
    /** 商业企业申请. */
    REQUESTS_BY_ENTERPRISES("requestsByEnterprises", "商业企业申请", "Requests by commercial enterprises", said("商业企业")),
    /** 法人或其他组织申请. */
    REQUESTS_BY_ORGANISATIONS(
            "requestsByOrganisations",
            "法人或其他组织申请",
            "Requests by legal persons and other organisations",
            said("法人 其他组织", "法人或其它组织")),
    /** 当面申请. */
    REQUESTS_IN_PERSON("requestsInPerson", "当面申请", "Requests in person", said("当面申请", "当面提交", "当面递交", "现场申请")),
    /** 传真申请. */
    REQUESTS_BY_FAX("requestsByFax", "传真申请", "Requests by fax", said("传真申请", "传真 申请"), unless("信函")),
    /** 电子邮件申请. */
    REQUESTS_BY_EMAIL("requestsByEmail", "电子邮件申请", "Requests by e-mail", said("邮件申请", "邮件 申请")),
    /** 网上申请. */
    REQUESTS_ONLINE("requestsOnline", "网上申请", "Requests online", said("网上申请", "网络申请", "在线申请", "网上提交", "网站上 申请")),
    /** 信函申请. */
    REQUESTS_BY_LETTER("requestsByLetter", "信函申请", "Requests by letter", said("信函 申请", "信函申请", "邮寄申请")),
    /** 收办的申请: 本年新收与上年结转. */
    REQUESTS_HANDLED(
            "requestsHandled",
            "收办、办理的申请",
            "Requests handled: new and brought forward",
            said("收办 申请", "办理 申请", "处理 申请"),
            unless("答复", "撤回", "办理结果")),
    /** 办结的申请. */
    REQUESTS_CONCLUDED("requestsConcluded", "办结的申请", "Requests concluded", said("办结"), unless("办结率")),
    /** 答复的申请. */
    REQUESTS_REPLIED(
            "requestsReplied", "答复的申请", "Requests replied to", said("答复"), unless("答复率", "予以答复", "答复书", "公开答复")),
    /** 收到的申请. */
    REQUESTS_RECEIVED(
            "requestsReceived",
            "收到的申请",
            "Requests received",
            said("受理 申请", "收到 申请", "接收 申请", "新收 申请", "申请 受理", "依申请公开", "申请"),
            unless("依申请公开信息", "依申请公开政府信息", "依申请提供", "依申请公开目录", "主动公开", "撤回", "人申请", "组织申请", "涉及")),
    /** 关于交通管理的申请. */
    REQUESTS_ABOUT_TRAFFIC("requestsAboutTraffic", "关于交通管理", "About traffic", said("交通管理"), unless("窗口")),
    /** 关于治安管理的申请. */
    REQUESTS_ABOUT_PUBLIC_ORDER("requestsAboutPublicOrder", "关于治安管理", "About public order", said("治安管理")),
    /** 关于公安统计数据的申请. */
    REQUESTS_ABOUT_STATISTICS("requestsAboutStatistics", "关于统计数据", "About statistics", said("统计数据"), unless("期限")),
    /** 关于刑侦的申请. */
    REQUESTS_ABOUT_CRIMINAL_CASES("requestsAboutCriminalCases", "关于刑侦工作", "About criminal cases", said("刑侦")),
    /** 关于经侦的申请. */
    REQUESTS_ABOUT_ECONOMIC_CRIME("requestsAboutEconomicCrime", "关于经侦工作", "About economic crime", said("经侦")),
    /** 关于出入境管理的申请. */
    REQUESTS_ABOUT_EXIT_AND_ENTRY("requestsAboutExitAndEntry", "关于出入境管理", "About exit and entry", said("出入境")),
    /** 关于禁毒的申请. */
    REQUESTS_ABOUT_DRUGS("requestsAboutDrugs", "关于禁毒工作", "About drugs", said("禁毒")),
    /** 关于法制的申请. */
    REQUESTS_ABOUT_LEGAL_AFFAIRS("requestsAboutLegalAffairs", "关于法制", "About legal affairs", said("法制")),
    /** 关于其他事项的申请. */
    REQUESTS_ABOUT_OTHER_MATTERS("requestsAboutOtherMatters", "关于其他事项", "About other matters", said("其他事项", "其它事项")),
    /** 网站咨询. */
    ONLINE_CONSULTATIONS("onlineConsultations", "网站咨询", "Consultations online", said("网站 咨询", "网上咨询", "网络咨询")),
    /** 电话咨询. */
    PHONE_CONSULTATIONS("phoneConsultations", "电话咨询", "Consultations by telephone", said("电话 咨询", "咨询电话", "热线 咨询")),
    /** 电子邮件咨询. */
    EMAIL_CONSULTATIONS("emailConsultations", "电子邮件咨询", "Consultations by e-mail", said("邮件 咨询")),
    /** QQ咨询. */
    CHAT_CONSULTATIONS("chatConsultations", "即时通信咨询", "Consultations by chat", said("QQ", "微信 咨询")),
    /** 现场接待. */
    VISITORS("visitors", "现场接待", "Visitors received", said("现场接待", "接待来访", "来访接待", "现场咨询", "接待 咨询")),
    /** 咨询. */
    CONSULTATIONS("consultations", "咨询", "Consultations", said("咨询")),
    /** 新闻发布会. */
    PRESS_CONFERENCES("pressConferences", "新闻发布会", "Press conferences", said("新闻发布会", "发布会"), unless("网上新闻发布会、")),
    /** 新闻通气会. */
    PRESS_BRIEFINGS("pressBriefings", "新闻通气会", "Press briefings", said("通气会")),
    /** 在线访谈. */
    ONLINE_INTERVIEWS("onlineInterviews", "在线访谈", "Online interviews", said("在线访谈")),
    /** 网上投票. */
    POLLS("polls", "网上投票", "Online polls", said("投票")),
    /** 网上调查、意见征集. */
    SURVEYS(
            "surveys",
            "网上调查、意见征集",
            "Online surveys and consultations of the public",
            said("调查问卷", "网上调查", "征集调查", "意见征集")),
    /** 公众意见. */
    PUBLIC_COMMENTS("publicComments", "公众意见", "Comments of the public", said("收到公众意见", "公众意见", "征集意见")),
    /** 网上便民服务措施. */
    ONLINE_SERVICES("onlineServices", "网上便民服务措施", "Online services", said("服务措施", "便民 措施", "办事服务")),
    /** 政策解读. */
    INTERPRETATIONS_PUBLISHED(
            "interpretationsPublished", "政策解读", "Policy interpretations published", said("解读"), unless("解读会")),
    /** 专项宣传报道活动. */
    CAMPAIGNS("campaigns", "专项宣传报道活动", "Publicity campaigns", said("宣传 活动", "报道活动")),
    /** 专版报道. */
    SPECIAL_PAGES("specialPages", "专版报道", "Special newspaper pages", said("专版")),
    /** 媒体刊发稿件. */
    ARTICLES_IN_MEDIA("articlesInMedia", "媒体刊发稿件", "Articles in the media", said("刊发", "媒体 刊载", "媒体 采用")),
    /** 发布稿件. */
    ARTICLES_ISSUED("articlesIssued", "发布稿件", "Articles issued", said("稿件", "新闻稿")),
    /** 电子邮件信息. */
    EMAILS_SENT("emailsSent", "发送电子邮件", "E-mails sent", said("电子邮件 封", "电子邮件")),
    /** 其他媒体公布的信息. */
    DISCLOSED_OTHERWISE(
            "disclosedOtherwise", "其他方式公开的信息", "Items disclosed otherwise", said("其他媒体", "其它媒体", "其他方式公开", "其他形式公开")),
    /** 媒体发布的信息. */
    DISCLOSED_IN_MEDIA("disclosedInMedia", "媒体公开的信息", "Items disclosed in the media", said("媒体 信息"), unless("新媒体")),
    /** 政务微信公开的信息. */
    DISCLOSED_ON_WECHAT("disclosedOnWechat", "政务微信公开的信息", "Items on WeChat", said("微信 信息", "微信 公开", "微信 发布")),
    /** 政务微博公开的信息. */
    DISCLOSED_ON_MICROBLOG("disclosedOnMicroblog", "政务微博公开的信息", "Items on microblogs", said("微博 信息", "微博 公开", "微博 发布")),
    /** 机关发布的信息. */
    ITEMS_OF_ORGAN(
            "itemsOfOrgan",
            "本机关发布的信息",
            "Items of the organ itself",
            said("厅机关 信息", "局机关 信息", "办机关 信息", "委机关 信息", "本级机关 信息")),
    /** 政府网站公开的信息. */
    DISCLOSED_ON_WEBSITE(
            "disclosedOnWebsite",
            "政府网站公开的信息",
            "Items on the website",
            said("网站 发布 信息", "网站 公开 信息", "网站公开"),
            unless("查询网站")),
    /** 政府公报公开的信息. */
    DISCLOSED_IN_GAZETTE(
            "disclosedInGazette", "政府公报公开的信息", "Items in the gazette", said("公报 公开", "公报 刊登"), unless("期")),
    /** 作为依申请公开的信息. */
    ITEMS_ON_REQUEST(
            "itemsOnRequest", "依申请公开的信息", "Items disclosed on request only", said("依申请公开信息", "依申请公开政府信息", "依申请公开的信息")),
    /** 制作、获取的政府信息. */
    ITEMS_MADE("itemsMade", "制作、获取的政府信息", "Items made or obtained", said("制作、获取", "制作获取", "产生 政府信息")),
    /** 现行有效规范性文件. */
    NORMATIVE_DOCUMENTS_IN_FORCE(
            "normativeDocumentsInForce", "现行有效规范性文件", "Normative documents in force", said("现行有效 规范性文件", "规范性文件 现行有效")),
    /** 废止规范性文件. */
    NORMATIVE_DOCUMENTS_REPEALED(
            "normativeDocumentsRepealed", "废止规范性文件", "Normative documents repealed", said("废止 规范性文件", "规范性文件 废止")),
    /** 制发规范性文件. */
    NORMATIVE_DOCUMENTS_ISSUED(
            "normativeDocumentsIssued",
            "制发规范性文件",
            "Normative documents issued",
            said("制发 规范性文件", "出台 规范性文件", "制定 规范性文件", "印发 规范性文件", "规范性文件 制发")),
    /** 公开规范性文件. */
    NORMATIVE_DOCUMENTS_DISCLOSED(
            "normativeDocumentsDisclosed",
            "公开规范性文件",
            "Normative documents disclosed",
            said("规范性文件"),
            unless("类信息", "类")),
    /** 规定主动公开的内容. */
    PRESCRIBED_CONTENTS(
            "prescribedContents", "规定主动公开的内容", "Contents that must be disclosed", said("规定 主动公开 内容", "规定 公开 内容")),
    /** 应重点公开的内容. */
    KEY_CONTENTS("keyContents", "应重点公开的内容", "Contents of special importance", said("重点公开")),
    /** 主动公开的政府信息. */
    ITEMS_DISCLOSED(
            "itemsDisclosed",
            "主动公开的政府信息",
            "Items disclosed",
            said("主动公开 信息", "公开 政府信息", "发布 信息", "主动公开"),
            unless("依申请", "不予公开", "专栏", "规范性文件", "其他应主动公开")),
    /** 专题会议. */
    MEETINGS("meetings", "专题会议", "Meetings on disclosure", said("专题会", "工作会议", "召开 会议", "会议"), unless("会议精神", "常务会议")),
    /** 培训. */
    TRAINING("training", "培训", "Training courses", said("培训")),
    /** 考核组. */
    INSPECTION_TEAMS("inspectionTeams", "考核组", "Inspection teams", said("考核组", "检查组", "督查组")),
    /** 被考核的市政府. */
    INSPECTED_CITIES("inspectedCities", "被考核的市政府", "City governments inspected", said("地级以上市", "地级市", "设区市")),
    /** 被考核的省直部门. */
    INSPECTED_DEPARTMENTS("inspectedDepartments", "被考核的部门", "Departments inspected", said("省直部门", "直属部门", "市直部门")),
    /** 民警. */
    POLICE_STAFF("policeStaff", "从事公开工作的民警", "Police officers at work on disclosure", said("民警")),
    /** 合同制工作人员. */
    CONTRACT_STAFF("contractStaff", "合同制工作人员", "Contract staff", said("合同制", "聘用 人员")),
    /** 专职人员. */
    FULL_TIME_STAFF("fullTimeStaff", "专职人员", "Full-time staff", said("专职")),
    /** 兼职人员. */
    PART_TIME_STAFF("partTimeStaff", "兼职人员", "Part-time staff", said("兼职"));

    private final String key;
    private final Wording wording;
    private final List<List<String>> phrases;
    private final List<String> others;

    StatedConcept(String key, String zh, String en, String[] said, String... others) {
        this.key = key;
        this.wording = Wording.of(zh, en);
        this.phrases =
                Arrays.stream(said).map(phrase -> List.of(phrase.split(" "))).toList();
        this.others = List.of(others);
    }

    private static String[] said(String... phrases) {
        return phrases;
    }

    private static String[] unless(String... words) {
        return words;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * What the concept is called.
     *
     * @return for example 收到的申请
     */
    public Wording wording() {
        return wording;
    }

    /**
     * Whether it is a percentage by its nature.
     *
     * @return true for rates
     */
    public boolean isRate() {
        return key.endsWith("Rate");
    }

    /**
     * Whether the words of a clause are about this.
     *
     * @param clause the words around a figure, without blanks
     * @return true if it has the words of a phrase in their order, and no word that means something else
     */
    public boolean fits(String clause) {
        return phrases.stream().anyMatch(phrase -> hasInOrder(clause, phrase))
                && others.stream().noneMatch(clause::contains);
    }

    private static boolean hasInOrder(String clause, List<String> words) {
        int from = 0;
        for (String word : words) {
            int at = clause.indexOf(word, from);
            if (at < 0) {
                return false;
            }
            from = at + word.length();
        }
        return true;
    }

    /**
     * The concept of a figure with a key.
     *
     * @param key for example {@code siteVisits2}, the second figure about visits
     * @return the concept, or empty if the key is of none of them
     */
    public static Optional<StatedConcept> ofKey(String key) {
        int end = key.length();
        while (end > 0 && key.charAt(end - 1) >= '0' && key.charAt(end - 1) <= '9') {
            end--;
        }
        return FormKey.find(StatedConcept.class, key.substring(0, end));
    }
}
