package org.disclosurereport.model.form;

import java.util.List;

/**
 * The form of 国办公开办函〔2021〕30号 (2021-09-26), for fiscal years from 2021: six sections and the tables
 * of sections two, three and four, 200 figures. Labels are transcribed from the published form; the
 * middle and the end of the notice (counting rules, corrections) were not at hand.
 */
final class FormOf2021 {

    private FormOf2021() {}

    static Form create() {
        return new Form(
                Wording.of("中华人民共和国政府信息公开工作年度报告格式", "Form of the annual report on government information disclosure"),
                Wording.of(
                        "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条、第四十九条、第五十条；国办公开办函〔2021〕30号",
                        "Regulation on Open Government Information (State Council Order 711), arts 20, 49, 50;"
                                + " Guo Ban Gong Kai Ban Han [2021] No. 30"),
                SixSections.withProblemsAs(
                        "存在的主要问题及改进情况",
                        "政府信息公开工作存在的主要问题及改进情况",
                        "存在的问题及改进情况",
                        "存在问题及改进情况",
                        "存在的主要问题及改进措施",
                        "存在的主要问题及整改措施"),
                List.of(ProactiveForm.FY2021, RequestForm.FY2021, DisputeForm.FY2019),
                List.of(ProactiveForm.FY2019, RequestForm.FY2019));
    }
}
