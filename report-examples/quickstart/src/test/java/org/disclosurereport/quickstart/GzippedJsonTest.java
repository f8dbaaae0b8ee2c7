package org.disclosurereport.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReportFormat;
import org.disclosurereport.io.ReportReader;
import org.disclosurereport.io.ReportWriter;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.testkit.contract.SerializerContract;

/** What an archive keeps is what was put into it. */
class GzippedJsonTest implements SerializerContract {

    @Override
    public byte[] write(DisclosureReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(ReportWriter.of(ReportFormat.JSON).toBytes(report));
        }
        return bytes.toByteArray();
    }

    @Override
    public DisclosureReport read(byte[] document) throws IOException {
        byte[] json = new GZIPInputStream(new ByteArrayInputStream(document)).readAllBytes();
        return ReportReader.standard()
                .read(json, ReadOptions.DEFAULT)
                .getReport()
                .orElseThrow();
    }
}
