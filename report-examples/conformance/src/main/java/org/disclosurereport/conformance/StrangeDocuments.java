package org.disclosurereport.conformance;

import java.util.function.Function;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.table.Cell;

/**
 * Documents that a reader must refuse, or of which it must say what it met: a sample of what offices, systems and
 * networks make of a report, each small. In all of them one report was written down; where a figure is strange, it is
 * that of the licences, which stands in no sum.
 */
final class StrangeDocuments {

    /** The figure that becomes strange. */
    static final CellRef LICENSES = CellRef.parse("proactive/license/decisions");

    /** What stands there first: found nowhere else in a document. */
    static final String FIGURE = "7654321";

    private StrangeDocuments() {}

    /** The report. */
    static DisclosureReport report() {
        DisclosureReport drawn = ValidSample.CITY.of(Edition.FY2021);
        return drawn.toBuilder()
                .title(drawn.getOrgan().getName() + drawn.getYear() + "年政府信息公开工作年度报告")
                .build()
                .with(LICENSES, Cell.of(Long.parseLong(FIGURE)));
    }

    /** A text in which something was replaced, which must be there. */
    static String replaced(String text, String what, String by) {
        if (!text.contains(what)) {
            throw new IllegalArgumentException("The document must contain '" + what + "' to replace, but is: " + text);
        }
        return text.replace(what, by);
    }

    static Stream<SuiteCase> cases() {
        return Stream.of(
                        StrangeJson.cases(),
                        StrangeXml.cases(),
                        StrangeTexts.cases(),
                        StrangeWorkbooks.cases(),
                        StrangePages.cases(),
                        StrangeFiles.cases())
                .flatMap(Function.identity());
    }
}
