package org.disclosurereport.model.form;

import static org.disclosurereport.model.form.FormLabel.of;

import java.util.List;
import org.disclosurereport.model.form.TableBlock.Direction;

/**
 * The table of reviews and suits (section four): one line of fifteen figures under three headers, the
 * same since FY2019.
 */
final class DisputeForm {

    /** FY2019 and later: 15 figures. */
    static final TableDefinition FY2019 = create();

    private DisputeForm() {}

    static TableDefinition create() {
        FormLabel litigation = of("litigation", "", "行政诉讼", "Litigation");
        return TableDefinition.builder(
                        "dispute", "FY2019", Wording.of("政府信息公开行政复议、行政诉讼情况", "Reconsideration and litigation"))
                .block(
                        null,
                        Direction.ACROSS,
                        Unit.PIECE,
                        List.of(
                                of("reconsideration", "", "行政复议", "Reconsideration"),
                                of("directLitigation", "", "未经复议直接起诉", "Litigation without reconsideration")
                                        .under(litigation),
                                of("litigationAfterReconsideration", "", "复议后起诉", "Litigation after reconsideration")
                                        .under(litigation)),
                        List.of(
                                of("upheld", "", "结果维持", "Upheld"),
                                of("corrected", "", "结果纠正", "Corrected"),
                                of("otherResult", "", "其他结果", "Other result"),
                                of("pending", "", "尚未审结", "Pending"),
                                of("total", "", "总计", "Total").alsoPrinted("合计")))
                .totalColumn("S4-TOTALS", "total", column -> !column.key().equals("total"))
                .build();
    }
}
