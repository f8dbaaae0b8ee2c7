package org.disclosurereport.io.spreadsheet;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.disclosurereport.io.xml.UnreadableDocument;

/** A formula as a person would type it, for a message; nothing is ever evaluated. */
final class FormulaText {

    private static final String UNKNOWN = "=…";

    private FormulaText() {}

    static String of(BiffStream records) {
        try {
            return records.decode(in ->
                    "=" + FormulaRenderer.toFormulaString(new Names(), new FormulaRecord(in).getParsedExpression()));
        } catch (UnreadableDocument notRendered) {
            return UNKNOWN;
        }
    }

    /** What formulas of other sheets and names are called is not worth knowing. */
    private static final class Names implements FormulaRenderingWorkbook {
        @Override
        public EvaluationWorkbook.ExternalSheet getExternalSheet(int index) {
            throw new UnsupportedOperationException("Other workbooks are never opened");
        }

        @Override
        public String getSheetFirstNameByExternSheet(int index) {
            return "…";
        }

        @Override
        public String getSheetLastNameByExternSheet(int index) {
            return "…";
        }

        @Override
        public String resolveNameXText(NameXPtg name) {
            return "…";
        }

        @Override
        public String getNameText(NamePtg name) {
            return "…";
        }
    }
}
