package org.disclosurereport.model.statistics;

import org.disclosurereport.model.form.FormKey;

/**
 * The lines of 政府信息公开情况统计表 (FY2014) that hold a figure. Most of the labels are recalled, not sourced: {@link
 * org.disclosurereport.model.form.FormLabel#isRecalled()} says which.
 */
public enum StatisticsRow implements FormKey {
    /** （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）. */
    ITEMS_DISCLOSED("itemsDisclosed"),
    /** 其中：1.主动公开规范性文件数. */
    NORMATIVE_DOCUMENTS_DISCLOSED("normativeDocumentsDisclosed"),
    /** 2.制发规范性文件总数. */
    NORMATIVE_DOCUMENTS_ISSUED("normativeDocumentsIssued"),
    /** 1.政府公报公开政府信息数. */
    DISCLOSED_IN_GAZETTE("disclosedInGazette"),
    /** 2.政府网站公开政府信息数. */
    DISCLOSED_ON_WEBSITE("disclosedOnWebsite"),
    /** 3.政务微博公开政府信息数. */
    DISCLOSED_ON_MICROBLOG("disclosedOnMicroblog"),
    /** 4.政务微信公开政府信息数. */
    DISCLOSED_ON_WECHAT("disclosedOnWechat"),
    /** 5.其他方式公开政府信息数. */
    DISCLOSED_OTHERWISE("disclosedOtherwise"),
    /** （一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）. */
    RESPONSES("responses"),
    /** 1.参加或举办新闻发布会总次数. */
    PRESS_CONFERENCES("pressConferences"),
    /** 其中：主要负责同志参加新闻发布会次数. */
    PRESS_CONFERENCES_BY_HEAD("pressConferencesByHead"),
    /** 2.政府网站在线访谈次数. */
    ONLINE_INTERVIEWS("onlineInterviews"),
    /** 其中：主要负责同志参加政府网站在线访谈次数. */
    ONLINE_INTERVIEWS_BY_HEAD("onlineInterviewsByHead"),
    /** 3.政策解读稿件发布数. */
    INTERPRETATIONS_PUBLISHED("interpretationsPublished"),
    /** 4.微博微信回应事件数. */
    MICROBLOG_RESPONSES("microblogResponses"),
    /** 5.其他方式回应事件数. */
    OTHER_RESPONSES("otherResponses"),
    /** （一）收到申请数. */
    REQUESTS_RECEIVED("requestsReceived"),
    /** 1.当面申请数. */
    REQUESTS_IN_PERSON("requestsInPerson"),
    /** 2.传真申请数. */
    REQUESTS_BY_FAX("requestsByFax"),
    /** 3.网络申请数. */
    REQUESTS_ONLINE("requestsOnline"),
    /** 4.信函申请数. */
    REQUESTS_BY_LETTER("requestsByLetter"),
    /** （二）申请办结数. */
    REQUESTS_CONCLUDED("requestsConcluded"),
    /** 1.按时办结数. */
    CONCLUDED_IN_TIME("concludedInTime"),
    /** 2.延期办结数. */
    CONCLUDED_EXTENDED("concludedExtended"),
    /** （三）申请答复数. */
    REQUESTS_REPLIED("requestsReplied"),
    /** 1.属于已主动公开范围数. */
    REPLIED_ALREADY_DISCLOSED("repliedAlreadyDisclosed"),
    /** 2.同意公开答复数. */
    REPLIED_GRANTED("repliedGranted"),
    /** 3.同意部分公开答复数. */
    REPLIED_PARTIALLY_GRANTED("repliedPartiallyGranted"),
    /** 4.不同意公开答复数. */
    REPLIED_DENIED("repliedDenied"),
    /** 其中：涉及国家秘密. */
    DENIED_STATE_SECRET("deniedStateSecret"),
    /** 涉及商业秘密. */
    DENIED_TRADE_SECRET("deniedTradeSecret"),
    /** 涉及个人隐私. */
    DENIED_PRIVACY("deniedPrivacy"),
    /** 危及国家安全、公共安全、经济安全和社会稳定. */
    DENIED_SECURITY_AND_STABILITY("deniedSecurityAndStability"),
    /** 不是《条例》所指政府信息. */
    DENIED_NOT_GOVERNMENT_INFORMATION("deniedNotGovernmentInformation"),
    /** 法律法规规定的其他情形. */
    DENIED_OTHER_BY_LAW("deniedOtherByLaw"),
    /** 5.不属于本行政机关公开数. */
    REPLIED_NOT_COMPETENT("repliedNotCompetent"),
    /** 6.申请信息不存在数. */
    REPLIED_NOT_EXISTING("repliedNotExisting"),
    /** 7.告知作出更改补充数. */
    REPLIED_CORRECTION_ASKED("repliedCorrectionAsked"),
    /** 8.告知通过其他途径办理数. */
    REPLIED_OTHER_PROCEDURE("repliedOtherProcedure"),
    /** 四、行政复议数量. */
    RECONSIDERATIONS("reconsiderations"),
    /** （一）维持具体行政行为数. */
    RECONSIDERATIONS_UPHELD("reconsiderationsUpheld"),
    /** （二）被依法纠错数. */
    RECONSIDERATIONS_CORRECTED("reconsiderationsCorrected"),
    /** （三）其他情形数. */
    RECONSIDERATIONS_OTHER("reconsiderationsOther"),
    /** 五、行政诉讼数量. */
    LITIGATIONS("litigations"),
    /** （一）维持具体行政行为或者驳回原告诉讼请求数. */
    LITIGATIONS_UPHELD("litigationsUpheld"),
    /** （二）被依法纠错数. */
    LITIGATIONS_CORRECTED("litigationsCorrected"),
    /** （三）其他情形数. */
    LITIGATIONS_OTHER("litigationsOther"),
    /** 六、举报投诉数量. */
    COMPLAINTS("complaints"),
    /** 七、依申请公开信息收取的费用. */
    REQUEST_FEES("requestFees"),
    /** （一）政府信息公开工作专门机构数. */
    DEDICATED_INSTITUTIONS("dedicatedInstitutions"),
    /** （二）设置政府信息公开查阅点数. */
    READING_POINTS("readingPoints"),
    /** （三）从事政府信息公开工作人员数. */
    STAFF("staff"),
    /** 1.专职人员数（不包括政府公报及政府网站工作人员数）. */
    FULL_TIME_STAFF("fullTimeStaff"),
    /** 2.兼职人员数. */
    PART_TIME_STAFF("partTimeStaff"),
    /** （四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）. */
    DEDICATED_FUNDS("dedicatedFunds"),
    /** （一）召开政府信息公开工作会议或专题会议数. */
    MEETINGS("meetings"),
    /** （二）举办各类培训班数. */
    TRAINING_COURSES("trainingCourses"),
    /** （三）接受培训人员数. */
    TRAINING_ATTENDANCES("trainingAttendances");

    private final String key;

    StatisticsRow(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
