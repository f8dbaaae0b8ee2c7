package org.disclosurereport.validation.rules;

import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_HANDLED;
import static org.disclosurereport.model.stated.StatedConcept.REQUESTS_RECEIVED;

import java.util.regex.Pattern;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.stated.StatedConcept;
import org.disclosurereport.model.stated.StatedFigure;

/** Which denials deny a thing itself, and not a kind of it. */
final class Denials {

    private static final Pattern SOME_KIND = Pattern.compile("纠错|纠正|败诉|维持|撤销|变更|责令|违[法规反]|不当|过错|失误|差错|失职|错误|逾期|超期|超时|延期"
            + "|未按|未及时|不及时|不到位|不规范|不予|泄密|失密|涉密|而|重复|非法|无理|有效|更正|补正|异议|责任|追究|新增");

    /** Requests are denied by form, by applicant and by content, too. */
    private static final Pattern SOME_REQUESTS = Pattern.compile(
            "减免|收费|费用|投诉|举报|信访|咨询|采访|媒体|当面|现场|书面|网上|网络|网站|在线|线上|平台|信函|来信|邮寄|传真|邮件|邮箱|电话|外国|境外|无法|撤回|往年|上年|上一年");

    private Denials() {}

    static boolean isOfAll(StatedFigure denial, StatedConcept concept, DisclosureReport report) {
        String words = StatedWords.before(denial) + StatedWords.from(denial);
        boolean ofRequests = concept == REQUESTS_RECEIVED || concept == REQUESTS_HANDLED;
        return !StatedWords.isNarrower(denial, report)
                && !SOME_KIND.matcher(words).find()
                && !(ofRequests && SOME_REQUESTS.matcher(words).find());
    }
}
