package org.disclosurereport.workbooks;

import java.util.ArrayList;
import java.util.List;

/**
 * 政府信息公开情况统计表 of FY2014, line by line, typed once more and not taken from the library. No printed copy was at
 * hand; 18 of the 65 wordings are sourced, the others are recalled.
 */
final class PrintedStatistics {

    /** A line: its key (empty for a mere heading), its depth, its numbering, its label, its unit. */
    record Line(String key, int depth, String number, String label, String unit) {
        boolean isHeading() {
            return key.isEmpty();
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private PrintedStatistics() {
        disclosure();
        responses();
        requests();
        disputes();
        resources();
    }

    static List<Line> lines() {
        return List.copyOf(new PrintedStatistics().lines);
    }

    private void heading(int depth, String number, String label) {
        lines.add(new Line("", depth, number, label, ""));
    }

    private void line(String key, int depth, String number, String label, String unit) {
        lines.add(new Line(key, depth, number, label, unit));
    }

    private void disclosure() {
        heading(0, "一、", "主动公开情况");
        line("itemsDisclosed", 1, "（一）", "主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条");
        line("normativeDocumentsDisclosed", 2, "其中：1.", "主动公开规范性文件数", "条");
        line("normativeDocumentsIssued", 2, "2.", "制发规范性文件总数", "件");
        heading(1, "（二）", "通过不同渠道和方式公开政府信息的情况");
        line("disclosedInGazette", 2, "1.", "政府公报公开政府信息数", "条");
        line("disclosedOnWebsite", 2, "2.", "政府网站公开政府信息数", "条");
        line("disclosedOnMicroblog", 2, "3.", "政务微博公开政府信息数", "条");
        line("disclosedOnWechat", 2, "4.", "政务微信公开政府信息数", "条");
        line("disclosedOtherwise", 2, "5.", "其他方式公开政府信息数", "条");
    }

    private void responses() {
        heading(0, "二、", "回应解读情况");
        line("responses", 1, "（一）", "回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "次");
        heading(1, "（二）", "通过不同渠道和方式回应解读的情况");
        line("pressConferences", 2, "1.", "参加或举办新闻发布会总次数", "次");
        line("pressConferencesByHead", 3, "其中：", "主要负责同志参加新闻发布会次数", "次");
        line("onlineInterviews", 2, "2.", "政府网站在线访谈次数", "次");
        line("onlineInterviewsByHead", 3, "其中：", "主要负责同志参加政府网站在线访谈次数", "次");
        line("interpretationsPublished", 2, "3.", "政策解读稿件发布数", "篇");
        line("microblogResponses", 2, "4.", "微博微信回应事件数", "次");
        line("otherResponses", 2, "5.", "其他方式回应事件数", "次");
    }

    private void requests() {
        heading(0, "三、", "依申请公开情况");
        line("requestsReceived", 1, "（一）", "收到申请数", "件");
        line("requestsInPerson", 2, "1.", "当面申请数", "件");
        line("requestsByFax", 2, "2.", "传真申请数", "件");
        line("requestsOnline", 2, "3.", "网络申请数", "件");
        line("requestsByLetter", 2, "4.", "信函申请数", "件");
        line("requestsConcluded", 1, "（二）", "申请办结数", "件");
        line("concludedInTime", 2, "1.", "按时办结数", "件");
        line("concludedExtended", 2, "2.", "延期办结数", "件");
        line("requestsReplied", 1, "（三）", "申请答复数", "件");
        line("repliedAlreadyDisclosed", 2, "1.", "属于已主动公开范围数", "件");
        line("repliedGranted", 2, "2.", "同意公开答复数", "件");
        line("repliedPartiallyGranted", 2, "3.", "同意部分公开答复数", "件");
        line("repliedDenied", 2, "4.", "不同意公开答复数", "件");
        line("deniedStateSecret", 3, "其中：", "涉及国家秘密", "件");
        line("deniedTradeSecret", 3, "", "涉及商业秘密", "件");
        line("deniedPrivacy", 3, "", "涉及个人隐私", "件");
        line("deniedSecurityAndStability", 3, "", "危及国家安全、公共安全、经济安全和社会稳定", "件");
        line("deniedNotGovernmentInformation", 3, "", "不是《条例》所指政府信息", "件");
        line("deniedOtherByLaw", 3, "", "法律法规规定的其他情形", "件");
        line("repliedNotCompetent", 2, "5.", "不属于本行政机关公开数", "件");
        line("repliedNotExisting", 2, "6.", "申请信息不存在数", "件");
        line("repliedCorrectionAsked", 2, "7.", "告知作出更改补充数", "件");
        line("repliedOtherProcedure", 2, "8.", "告知通过其他途径办理数", "件");
    }

    private void disputes() {
        line("reconsiderations", 0, "四、", "行政复议数量", "件");
        line("reconsiderationsUpheld", 1, "（一）", "维持具体行政行为数", "件");
        line("reconsiderationsCorrected", 1, "（二）", "被依法纠错数", "件");
        line("reconsiderationsOther", 1, "（三）", "其他情形数", "件");
        line("litigations", 0, "五、", "行政诉讼数量", "件");
        line("litigationsUpheld", 1, "（一）", "维持具体行政行为或者驳回原告诉讼请求数", "件");
        line("litigationsCorrected", 1, "（二）", "被依法纠错数", "件");
        line("litigationsOther", 1, "（三）", "其他情形数", "件");
        line("complaints", 0, "六、", "举报投诉数量", "件");
    }

    private void resources() {
        line("requestFees", 0, "七、", "依申请公开信息收取的费用", "万元");
        heading(0, "八、", "机构建设和保障经费情况");
        line("dedicatedInstitutions", 1, "（一）", "政府信息公开工作专门机构数", "个");
        line("readingPoints", 1, "（二）", "设置政府信息公开查阅点数", "个");
        line("staff", 1, "（三）", "从事政府信息公开工作人员数", "人");
        line("fullTimeStaff", 2, "1.", "专职人员数（不包括政府公报及政府网站工作人员数）", "人");
        line("partTimeStaff", 2, "2.", "兼职人员数", "人");
        line("dedicatedFunds", 1, "（四）", "政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", "万元");
        heading(0, "九、", "政府信息公开会议和培训情况");
        line("meetings", 1, "（一）", "召开政府信息公开工作会议或专题会议数", "次");
        line("trainingCourses", 1, "（二）", "举办各类培训班数", "次");
        line("trainingAttendances", 1, "（三）", "接受培训人员数", "人次");
    }
}
