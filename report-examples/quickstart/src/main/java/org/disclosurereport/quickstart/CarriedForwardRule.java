package org.disclosurereport.quickstart;

import static org.disclosurereport.model.request.RequestRow.BROUGHT_FORWARD;
import static org.disclosurereport.model.request.RequestRow.CARRIED_FORWARD;
import static org.disclosurereport.model.request.RequestRow.NEWLY_RECEIVED;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.FindingCode;
import org.disclosurereport.model.finding.Severity;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.table.Cell;

/** A rule of one's own: no more requests are carried forward than there were. */
public final class CarriedForwardRule {

    private CarriedForwardRule() {}

    /**
     * Checks a report.
     *
     * @param report the report
     * @return what is found
     */
    public static List<Finding> check(DisclosureReport report) {
        return report.getRequest().stream()
                .flatMap(requests -> {
                    List<Cell> cells = Stream.of(NEWLY_RECEIVED, BROUGHT_FORWARD, CARRIED_FORWARD)
                            .map(row -> requests.getCell(row, Applicant.TOTAL))
                            .toList();
                    if (!cells.stream().allMatch(Cell::isNumber)) {
                        return Stream.empty();
                    }
                    // Not as long: what somebody typed may be too large to be added.
                    BigDecimal all = number(cells.get(0)).add(number(cells.get(1)));
                    BigDecimal left = number(cells.get(2));
                    return left.compareTo(all) > 0 ? Stream.of(finding(all, left)) : Stream.empty();
                })
                .toList();
    }

    private static BigDecimal number(Cell cell) {
        return BigDecimal.valueOf(cell.getNumber());
    }

    private static Finding finding(BigDecimal all, BigDecimal left) {
        return Finding.builder()
                .code(FindingCode.of("OWN-CARRIED-FORWARD"))
                .severity(Severity.ERROR)
                .addAddresses(address(CARRIED_FORWARD), address(NEWLY_RECEIVED), address(BROUGHT_FORWARD))
                .expected(all)
                .found(left)
                .message(Wording.of(
                        "结转下年度" + left + "件，多于本年新收与上年结转之和" + all + "件。",
                        left + " requests are carried forward, but there were " + all + "."))
                .build();
    }

    /**
     * The address of a total.
     *
     * @param row the row
     * @return its address
     */
    public static CellRef address(RequestRow row) {
        return CellRef.of("request", row.key(), Applicant.TOTAL.key());
    }
}
