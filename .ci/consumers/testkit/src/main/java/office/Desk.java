package office;

import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;

/** How many requests wait for an answer at the end of the year. */
public final class Desk {

    private Desk() {}

    public static long open(RequestTable requests) {
        return total(requests, RequestRow.NEWLY_RECEIVED)
                + total(requests, RequestRow.BROUGHT_FORWARD)
                - total(requests, RequestRow.CONCLUDED_TOTAL);
    }

    public static long total(RequestTable requests, RequestRow row) {
        return requests.getCell(row, Applicant.TOTAL).getNumber();
    }
}
