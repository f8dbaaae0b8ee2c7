package org.disclosurereport.io.json;

import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.json.codec.JsonReports;
import org.disclosurereport.io.json.codec.ReportPrinter;
import org.disclosurereport.model.DisclosureReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Lets any Jackson 3 mapper read and write a {@link DisclosureReport} in the form that {@code
 * ReportFormat.JSON} defines. Mappers find it by themselves ({@code findAndAddModules()}).
 *
 * <p>Inside a host's mapper the host's settings decide indentation, duplicate names and what follows the
 * report; what a report is and the default limits are ours. Anything that is no report is refused with
 * {@link MalformedReportException}.
 */
public final class DisclosureReportModule extends JacksonModule {

    /** A module; all are equal. */
    public DisclosureReportModule() {}

    @Override
    public String getModuleName() {
        return "disclosure-report";
    }

    @Override
    public Object getRegistrationId() {
        return getModuleName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new SimpleSerializers().addSerializer(DisclosureReport.class, new Writing()));
        context.addDeserializers(new SimpleDeserializers().addDeserializer(DisclosureReport.class, new Reading()));
    }

    private static final class Writing extends StdSerializer<DisclosureReport> {

        Writing() {
            super(DisclosureReport.class);
        }

        @Override
        public void serialize(DisclosureReport report, JsonGenerator out, SerializationContext context) {
            ReportPrinter.inside(out).print(report);
        }
    }

    private static final class Reading extends StdDeserializer<DisclosureReport> {

        Reading() {
            super(DisclosureReport.class);
        }

        @Override
        public DisclosureReport deserialize(JsonParser parser, DeserializationContext context) {
            ReadResult result = JsonReports.inside(parser);
            return result.getReport().orElseThrow(() -> new MalformedReportException(parser, result.getFindings()));
        }
    }
}
