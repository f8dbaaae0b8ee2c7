package org.disclosurereport.model.form;

import java.util.List;

/**
 * The trial form of 国办公开办函〔2019〕60号, for fiscal years 2019 and 2020: six sections and the tables of
 * sections two, three and four, 198 figures. Labels are transcribed from published reports; of the notice itself
 * only the opening was at hand, so units are inferred.
 */
final class FormOf2019 {

    private FormOf2019() {}

    static Form create() {
        return new Form(
                Wording.of(
                        "中华人民共和国政府信息公开工作年度报告格式（试行）",
                        "Trial form of the annual report on government information disclosure"),
                Wording.of(
                        "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十条、第四十九条、第五十条；国办公开办函〔2019〕60号",
                        "Regulation on Open Government Information (State Council Order 711), arts 20, 49, 50;"
                                + " Guo Ban Gong Kai Ban Han [2019] No. 60"),
                SixSections.withProblemsAs(
                        "政府信息公开工作存在的主要问题及改进情况",
                        "存在的主要问题及改进情况",
                        "存在的问题及改进情况",
                        "存在问题及改进情况",
                        "存在的主要问题及改进措施",
                        "存在的主要问题及整改措施"),
                List.of(ProactiveForm.FY2019, RequestForm.FY2019, DisputeForm.FY2019),
                List.of(ProactiveForm.FY2021, RequestForm.FY2021));
    }
}
