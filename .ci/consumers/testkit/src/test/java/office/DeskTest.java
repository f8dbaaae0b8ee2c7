package office;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.testkit.OfEdition;

class DeskTest {

    @Property
    boolean what_is_open_is_carried_forward(@ForAll @OfEdition(Edition.FY2021) DisclosureReport report) {
        var requests = report.getRequest().orElseThrow();
        return Desk.open(requests) == Desk.total(requests, RequestRow.CARRIED_FORWARD);
    }
}
