package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.Comparability.AFTER_ADDING;
import static org.disclosurereport.model.form.Comparability.NO;
import static org.disclosurereport.model.form.Comparability.YES;
import static org.disclosurereport.model.form.Edition.FY2008;
import static org.disclosurereport.model.form.Edition.FY2014;
import static org.disclosurereport.model.form.Edition.FY2019;
import static org.disclosurereport.model.form.Edition.FY2021;

import java.util.List;

/** What editions count of requests: how many came, by which channel, from which year, and what was charged. */
final class RequestConcepts {

    private RequestConcepts() {}

    static List<Concept> list() {
        return List.of(
                received(),
                channel("requestsInPerson", "当面申请数", "Requests in person", "13"),
                channel("requestsByFax", "传真申请数", "Requests by fax", "14"),
                online(),
                channel("requestsByLetter", "信函申请数", "Requests by letter", "17"),
                carried("requestsBroughtForward", "上年结转申请数", "Requests brought forward", "broughtForward"),
                carried("requestsCarriedForward", "结转下年度申请数", "Requests carried forward", "carriedForward"),
                fees());
    }

    private static Concept received() {
        return Concept.builder("requestsReceived", "收到申请数", "Requests received")
                .inPudong("12")
                .in(FY2014, "statisticsForm/requestsReceived/value")
                .in(FY2019, "request/newlyReceived/total")
                .in(FY2021, "request/newlyReceived/total")
                .among(
                        YES,
                        "可比；FY2019 起这一行只计当年新收，不含上年结转。",
                        "Yes; since FY2019 the row counts what newly came in, without what was brought forward.",
                        FY2008,
                        FY2014,
                        FY2019,
                        FY2021)
                .build();
    }

    private static Concept channel(String key, String zh, String en, String item) {
        return narrativeSince2019(Concept.builder(key, zh, en).inPudong(item), key)
                .between(YES, "FY2008 与 FY2014 可比。", "Comparable between FY2008 and FY2014.", FY2008, FY2014)
                .build();
    }

    private static Concept online() {
        return narrativeSince2019(
                        Concept.builder("requestsOnline", "网络申请数", "Requests online")
                                .inPudong("15、16"),
                        "requestsOnline")
                .between(
                        AFTER_ADDING,
                        "FY2014 的网络申请包含电子邮件申请；FY2008 的电子邮件申请与网上申请相加后可比。",
                        "Online requests of FY2014 include e-mail; those of FY2008 compare after e-mail and online are added.",
                        FY2008,
                        FY2014)
                .build();
    }

    private static Concept.Builder narrativeSince2019(Concept.Builder channel, String row) {
        return channel.in(FY2014, "statisticsForm/" + row + "/value")
                .inWords(FY2021, "如有，只在文字中。", "If anywhere, in the text only.")
                .between(
                        NO,
                        "FY2021 的表格不分申请渠道，只可能在文字中叙述。",
                        "The tables of FY2021 know no channels; only the text may tell them.",
                        FY2021,
                        FY2008,
                        FY2014);
    }

    private static Concept carried(String key, String zh, String en, String row) {
        return Concept.builder(key, zh, en)
                .in(FY2019, "request/" + row + "/total")
                .in(FY2021, "request/" + row + "/total")
                .between(YES, "同一行，口径相同。", "The same row, counted alike.", FY2019, FY2021)
                .build();
    }

    private static Concept fees() {
        return Concept.builder("fees", "信息公开收费", "Fees for disclosure")
                .inPudong("37—48")
                .in(FY2014, "statisticsForm/requestFees/value")
                .inWords(FY2021, "第六部分的文字：信息处理费（元）。", "The text of section six: the information-processing fee (元).")
                .among(
                        NO,
                        "不是同一种费用：FY2008 是检索、复制、邮寄费（元），FY2014 是依申请公开信息收取的费用（万元），FY2021 是信息处理费（元）。",
                        "Different fees: searching, copying and mailing in FY2008 (元), fees for disclosure on request in FY2014"
                                + " (万元), the information-processing fee in FY2021 (元).",
                        FY2008,
                        FY2014,
                        FY2021)
                .build();
    }
}
