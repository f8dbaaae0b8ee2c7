package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.FormLabel.of;

import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * 政府信息公开情况统计表, the one nationwide form of 国办发〔2014〕32号: nine headings, 65 lines, one figure in each line
 * that is not a mere heading.
 *
 * <p>The annex of the notice was not at hand. 18 of the 65 labels are sourced; the others are recalled from published
 * reports and marked ({@link FormLabel#isRecalled()}), and usual variants of their wordings are read, too. What adds up
 * follows from the form; the evidence for it is the same.
 *
 * <p>Three things do not add up although they look so: items on different channels (the same item counts once in the
 * total), responses on different channels (the same event counts once), and 制发规范性文件总数, which is counted in 件 and is
 * no part of the 条 above it.
 */
final class StatisticsForm2014 {

    private static final String VALUE = "value";

    private static final String[] CHANNELS = {
        "disclosedInGazette", "disclosedOnWebsite", "disclosedOnMicroblog", "disclosedOnWechat", "disclosedOtherwise"
    };

    /** FY2014: 58 figures. */
    static final TableDefinition FY2014 = create();

    private StatisticsForm2014() {}

    static TableDefinition create() {
        List<FormLabel> rows = Stream.of(disclosure(), responses(), requests(), disputes(), resources())
                .flatMap(List::stream)
                .toList();
        FormLabel value = of(VALUE, "", "统计数", "Figure").alsoPrinted("统计数据", "统计数值", "数量", "数值");
        return TableDefinition.builder(
                        "statisticsForm",
                        "FY2014",
                        Wording.of("政府信息公开情况统计表", "Statistics on government information disclosure"))
                .block(null, Direction.DOWN, Unit.PIECE, rows, List.of(value))
                .total(
                        "FY2014-REQUEST-CHANNELS",
                        cell("requestsReceived"),
                        cells("requestsInPerson", "requestsByFax", "requestsOnline", "requestsByLetter"))
                .total("FY2014-CONCLUDED", cell("requestsConcluded"), cells("concludedInTime", "concludedExtended"))
                .total(
                        "FY2014-REPLIES",
                        cell("requestsReplied"),
                        cells(
                                "repliedAlreadyDisclosed",
                                "repliedGranted",
                                "repliedPartiallyGranted",
                                "repliedDenied",
                                "repliedNotCompetent",
                                "repliedNotExisting",
                                "repliedCorrectionAsked",
                                "repliedOtherProcedure"))
                .total(
                        "FY2014-REFUSALS",
                        cell("repliedDenied"),
                        cells(
                                "deniedStateSecret",
                                "deniedTradeSecret",
                                "deniedPrivacy",
                                "deniedSecurityAndStability",
                                "deniedNotGovernmentInformation",
                                "deniedOtherByLaw"))
                .total(
                        "FY2014-REVIEW",
                        cell("reconsiderations"),
                        cells("reconsiderationsUpheld", "reconsiderationsCorrected", "reconsiderationsOther"))
                .total(
                        "FY2014-REVIEW",
                        cell("litigations"),
                        cells("litigationsUpheld", "litigationsCorrected", "litigationsOther"))
                .total("FY2014-STAFF", cell("staff"), cells("fullTimeStaff", "partTimeStaff"))
                .atMost("FY2014-OFWHICH", cell("normativeDocumentsDisclosed"), cell("itemsDisclosed"))
                .atMost("FY2014-OFWHICH", cell("pressConferencesByHead"), cell("pressConferences"))
                .atMost("FY2014-OFWHICH", cell("onlineInterviewsByHead"), cell("onlineInterviews"))
                .atMost("FY2014-CHANNEL-COVER", cell("itemsDisclosed"), cells(CHANNELS))
                .eachAtMost("FY2014-CHANNEL-COVER", cells(CHANNELS), cell("itemsDisclosed"))
                .atMost(
                        "FY2014-RESPONSE-DEDUP",
                        cell("responses"),
                        cells(
                                "pressConferences",
                                "onlineInterviews",
                                "interpretationsPublished",
                                "microblogResponses",
                                "otherResponses"))
                .equal("FY2014-REPLIED-VS-CONCLUDED", cell("requestsConcluded"), cell("requestsReplied"))
                .atMost("FY2014-NORMATIVE-RATIO", cell("normativeDocumentsDisclosed"), cell("normativeDocumentsIssued"))
                .furniture("统计指标", "指标名称", "指标", "单位", "计量单位", "序号")
                .build();
    }

    private static List<FormLabel> disclosure() {
        FormLabel heading = of("disclosure", "一、", "主动公开情况", "Proactive disclosure");
        FormLabel items = of(
                        "itemsDisclosed",
                        "（一）",
                        "主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
                        "Items disclosed (the same item on several channels counts once)")
                .alsoPrinted("主动公开政府信息数", "主动公开政府信息总数")
                .under(heading)
                .countedIn(Unit.ENTRY);
        FormLabel channels = of("disclosureChannels", "（二）", "通过不同渠道和方式公开政府信息的情况", "Items by channel")
                .alsoPrinted("通过不同渠道和方式公开政府信息情况")
                .under(heading)
                .recalled();
        return List.of(
                items,
                of("normativeDocumentsDisclosed", "其中：1.", "主动公开规范性文件数", "Normative documents disclosed")
                        .under(items)
                        .countedIn(Unit.ENTRY),
                of("normativeDocumentsIssued", "2.", "制发规范性文件总数", "Normative documents issued")
                        .alsoPrinted("制发规范性文件数")
                        .under(items),
                channel("disclosedInGazette", "1.", "政府公报公开政府信息数", "In the gazette", channels),
                channel("disclosedOnWebsite", "2.", "政府网站公开政府信息数", "On the website", channels),
                channel("disclosedOnMicroblog", "3.", "政务微博公开政府信息数", "On microblogs", channels),
                channel("disclosedOnWechat", "4.", "政务微信公开政府信息数", "On WeChat", channels),
                channel("disclosedOtherwise", "5.", "其他方式公开政府信息数", "By other means", channels));
    }

    private static FormLabel channel(String key, String number, String zh, String en, FormLabel channels) {
        return of(key, number, zh, en).under(channels).countedIn(Unit.ENTRY).recalled();
    }

    private static List<FormLabel> responses() {
        FormLabel heading = of("interpretation", "二、", "回应解读情况", "Responses and interpretation");
        FormLabel channels = of("responseChannels", "（二）", "通过不同渠道和方式回应解读的情况", "Responses by channel")
                .alsoPrinted("通过不同渠道和方式回应解读情况")
                .under(heading);
        FormLabel conferences = of("pressConferences", "1.", "参加或举办新闻发布会总次数", "Press conferences")
                .under(channels)
                .countedIn(Unit.OCCASION);
        FormLabel interviews = of("onlineInterviews", "2.", "政府网站在线访谈次数", "Online interviews")
                .under(channels)
                .countedIn(Unit.OCCASION);
        return List.of(
                of(
                                "responses",
                                "（一）",
                                "回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）",
                                "Responses to public concerns (the same event counts once)")
                        .alsoPrinted("回应公众关注热点或重大舆情数")
                        .under(heading)
                        .countedIn(Unit.OCCASION),
                conferences,
                of("pressConferencesByHead", "其中：", "主要负责同志参加新闻发布会次数", "Press conferences with the head of the organ")
                        .under(conferences)
                        .countedIn(Unit.OCCASION)
                        .recalled(),
                interviews,
                of(
                                "onlineInterviewsByHead",
                                "其中：",
                                "主要负责同志参加政府网站在线访谈次数",
                                "Online interviews with the head of the organ")
                        .under(interviews)
                        .countedIn(Unit.OCCASION)
                        .recalled(),
                of("interpretationsPublished", "3.", "政策解读稿件发布数", "Interpretations of policies published")
                        .under(channels)
                        .countedIn(Unit.ARTICLE),
                of("microblogResponses", "4.", "微博微信回应事件数", "Events answered on microblogs and WeChat")
                        .under(channels)
                        .countedIn(Unit.OCCASION),
                of("otherResponses", "5.", "其他方式回应事件数", "Events answered by other means")
                        .under(channels)
                        .countedIn(Unit.OCCASION));
    }

    private static List<FormLabel> requests() {
        FormLabel heading = of("disclosureOnRequest", "三、", "依申请公开情况", "Disclosure on request");
        FormLabel received = recalled("requestsReceived", "（一）", "收到申请数", "Requests received", heading);
        FormLabel concluded = recalled("requestsConcluded", "（二）", "申请办结数", "Requests concluded", heading);
        FormLabel replied = recalled("requestsReplied", "（三）", "申请答复数", "Requests replied to", heading);
        FormLabel denied = recalled("repliedDenied", "4.", "不同意公开答复数", "Denied", replied);
        return List.of(
                received,
                recalled("requestsInPerson", "1.", "当面申请数", "In person", received),
                recalled("requestsByFax", "2.", "传真申请数", "By fax", received),
                recalled("requestsOnline", "3.", "网络申请数", "Online", received).alsoPrinted("网上申请数"),
                recalled("requestsByLetter", "4.", "信函申请数", "By letter", received),
                concluded,
                recalled("concludedInTime", "1.", "按时办结数", "In time", concluded),
                recalled("concludedExtended", "2.", "延期办结数", "After an extension", concluded),
                replied,
                recalled("repliedAlreadyDisclosed", "1.", "属于已主动公开范围数", "Already disclosed", replied),
                recalled("repliedGranted", "2.", "同意公开答复数", "Granted", replied),
                recalled("repliedPartiallyGranted", "3.", "同意部分公开答复数", "Partially granted", replied),
                denied,
                recalled("deniedStateSecret", "其中：", "涉及国家秘密", "State secret", denied),
                recalled("deniedTradeSecret", "", "涉及商业秘密", "Trade secret", denied),
                recalled("deniedPrivacy", "", "涉及个人隐私", "Privacy", denied),
                recalled(
                        "deniedSecurityAndStability",
                        "",
                        "危及国家安全、公共安全、经济安全和社会稳定",
                        "Endangers security or stability",
                        denied),
                recalled(
                        "deniedNotGovernmentInformation",
                        "",
                        "不是《条例》所指政府信息",
                        "Not government information under the Regulation",
                        denied),
                recalled("deniedOtherByLaw", "", "法律法规规定的其他情形", "Other cases provided by law", denied),
                recalled("repliedNotCompetent", "5.", "不属于本行政机关公开数", "Not for this organ to disclose", replied),
                of("repliedNotExisting", "6.", "申请信息不存在数", "Information does not exist")
                        .under(replied),
                of("repliedCorrectionAsked", "7.", "告知作出更改补充数", "Asked to correct the request")
                        .under(replied),
                of("repliedOtherProcedure", "8.", "告知通过其他途径办理数", "Referred to another procedure")
                        .under(replied));
    }

    private static FormLabel recalled(String key, String number, String zh, String en, FormLabel parent) {
        return of(key, number, zh, en).under(parent).recalled();
    }

    private static List<FormLabel> disputes() {
        FormLabel reviews = of("reconsiderations", "四、", "行政复议数量", "Reconsiderations")
                .alsoPrinted("行政复议数")
                .recalled();
        FormLabel suits = of("litigations", "五、", "行政诉讼数量", "Litigations")
                .alsoPrinted("行政诉讼数")
                .recalled();
        return List.of(
                reviews,
                recalled("reconsiderationsUpheld", "（一）", "维持具体行政行为数", "Upheld", reviews),
                recalled("reconsiderationsCorrected", "（二）", "被依法纠错数", "Corrected", reviews),
                recalled("reconsiderationsOther", "（三）", "其他情形数", "Other result", reviews),
                suits,
                recalled("litigationsUpheld", "（一）", "维持具体行政行为或者驳回原告诉讼请求数", "Upheld, or claim dismissed", suits)
                        .alsoPrinted("维持具体行政行为或驳回原告诉讼请求数"),
                recalled("litigationsCorrected", "（二）", "被依法纠错数", "Corrected", suits),
                recalled("litigationsOther", "（三）", "其他情形数", "Other result", suits),
                of("complaints", "六、", "举报投诉数量", "Complaints")
                        .alsoPrinted("举报投诉数")
                        .recalled());
    }

    private static List<FormLabel> resources() {
        FormLabel institutions = of("resources", "八、", "机构建设和保障经费情况", "Institutions and funds");
        FormLabel staff =
                recalled("staff", "（三）", "从事政府信息公开工作人员数", "Staff", institutions).countedIn(Unit.PERSON);
        FormLabel training = of("training", "九、", "政府信息公开会议和培训情况", "Meetings and training");
        return List.of(
                of("requestFees", "七、", "依申请公开信息收取的费用", "Fees for disclosure on request")
                        .alsoPrinted("依申请公开政府信息收取的费用")
                        .countedIn(Unit.TEN_THOUSAND_YUAN)
                        .recalled(),
                recalled("dedicatedInstitutions", "（一）", "政府信息公开工作专门机构数", "Dedicated institutions", institutions)
                        .countedIn(Unit.COUNT),
                recalled("readingPoints", "（二）", "设置政府信息公开查阅点数", "Reading points", institutions)
                        .countedIn(Unit.COUNT),
                staff,
                recalled("fullTimeStaff", "1.", "专职人员数（不包括政府公报及政府网站工作人员数）", "Full-time staff", staff)
                        .alsoPrinted("专职人员数")
                        .countedIn(Unit.PERSON),
                recalled("partTimeStaff", "2.", "兼职人员数", "Part-time staff", staff)
                        .countedIn(Unit.PERSON),
                recalled(
                                "dedicatedFunds",
                                "（四）",
                                "政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
                                "Dedicated funds",
                                institutions)
                        .alsoPrinted("政府信息公开专项经费")
                        .countedIn(Unit.TEN_THOUSAND_YUAN),
                recalled("meetings", "（一）", "召开政府信息公开工作会议或专题会议数", "Meetings", training)
                        .countedIn(Unit.OCCASION),
                recalled("trainingCourses", "（二）", "举办各类培训班数", "Training courses", training)
                        .countedIn(Unit.OCCASION),
                recalled("trainingAttendances", "（三）", "接受培训人员数", "Attendances at training", training)
                        .countedIn(Unit.ATTENDANCE));
    }

    private static String cell(String row) {
        return row + "/" + VALUE;
    }

    private static String[] cells(String... rows) {
        return Stream.of(rows).map(StatisticsForm2014::cell).toArray(String[]::new);
    }
}
