package consumer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.request.Applicant;
import org.disclosurereport.model.request.RequestRow;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.validation.ReportValidator;
import tools.jackson.databind.json.JsonMapper;

/** A host that lives with Jackson 2, and gets reports beside it. */
public final class Main {
    private Main() {}

    /** A bean of the host, for either Jackson. */
    public record Ticket(@JsonProperty("ticket-no") String number, List<Integer> parts) {}

    public static void main(String[] args) throws JsonProcessingException {
        ObjectMapper theirs = new ObjectMapper().findAndRegisterModules();
        Ticket ticket = new Ticket("7", List.of(1, 2));
        require(theirs.readValue(theirs.writeValueAsString(ticket), Ticket.class), ticket);

        DisclosureReport report = DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2025)
                .organ(ReportingOrgan.of("Example office"))
                .request(RequestTable.zeros(Edition.FY2021)
                        .with(RequestRow.GRANTED, Applicant.NATURAL_PERSON, 7)
                        .withComputedTotals())
                .build();
        byte[] json = ReportWriter.of(ReportFormat.JSON).toBytes(report);
        require(ReportReader.standard().read(json, ReadOptions.DEFAULT).getReport(), Optional.of(report));
        byte[] xml = ReportWriter.of(ReportFormat.XML).toBytes(report);
        require(ReportReader.standard().read(xml, ReadOptions.DEFAULT).getReport(), Optional.of(report));

        JsonMapper third = JsonMapper.builder().findAndAddModules().build();
        require(third.readValue(third.writeValueAsString(ticket), Ticket.class), ticket);
        require(third.readValue(third.writeValueAsString(report), DisclosureReport.class), report);

        Object tree = theirs.readValue(new String(json, StandardCharsets.UTF_8), Map.class);
        require(theirs.valueToTree(tree).at("/request/granted/naturalPerson").asLong(), 7L);
        System.out.println("Jackson " + theirs.version() + " and " + third.version() + ": "
                + ReportValidator.standard().validate(report).getVerdict());
    }

    private static void require(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError("It must be " + expected + ", but was " + actual);
        }
    }
}
