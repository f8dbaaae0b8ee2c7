package org.disclosurereport.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.json.codec.JsonFindings;
import org.disclosurereport.model.finding.CheckedDocument;
import org.disclosurereport.model.finding.ValidationResult;

/**
 * Writes what was found in a document as JSON for other programs: the verdict, and every finding of the
 * reader and of the rules with its figures, its place and its message in both languages.
 *
 * <pre>{@code
 * { "format": "disclosure-findings/1", "report": { "organ": "…", "year": 2025 },
 *   "verdict": "REJECTED",
 *   "findings": [ { "source": "rule", "rule": "S3-BALANCE", "severity": "ERROR", "assessable": true,
 *       "addresses": ["request/concludedTotal/total"], "expected": 12, "found": 11, "difference": -1,
 *       "operands": { … }, "location": { "sheet": "表三", "cell": "D12" },
 *       "message": { "zh": "…", "en": "…" } } ] }
 * }</pre>
 *
 * <p>Findings of the reader come first. The verdict is {@code null} when there was no report to validate.
 * {@link org.disclosurereport.io.schema.ReportSchema#findings() The schema} describes the document; members may be
 * added to it.
 * Immutable and safe to share between threads.
 */
public final class ResultWriter {

    private static final ResultWriter STANDARD = new ResultWriter();

    private ResultWriter() {}

    /**
     * The writer of results.
     *
     * @return the writer
     */
    public static ResultWriter standard() {
        return STANDARD;
    }

    /**
     * What was found in a document.
     *
     * @param checked the findings
     * @return the JSON document
     */
    public byte[] toBytes(CheckedDocument checked) {
        return JsonFindings.toBytes(checked);
    }

    /**
     * What was found in one of many documents: the same JSON document on one line, so that a file may have a line for
     * each (JSON Lines).
     *
     * @param checked the findings
     * @return the line with its line feed
     */
    public byte[] toLine(CheckedDocument checked) {
        return JsonFindings.toLine(checked);
    }

    /**
     * What became of a document that was read and validated; findings of the rules are located in it.
     *
     * @param read what became of the document
     * @param validated what the rules found in its report
     * @return the JSON document
     */
    public byte[] toBytes(ReadResult read, ValidationResult validated) {
        return toBytes(read.toChecked(Optional.empty(), Optional.of(validated), List.of()));
    }

    /**
     * What became of a document that gave no report to validate; the verdict is {@code null}.
     *
     * @param read what became of the document
     * @return the JSON document
     */
    public byte[] toBytes(ReadResult read) {
        return toBytes(read.toChecked(Optional.empty(), Optional.empty(), List.of()));
    }

    /**
     * What the rules found in a report that came from no document.
     *
     * @param validated what the rules found
     * @return the JSON document
     */
    public byte[] toBytes(ValidationResult validated) {
        return toBytes(CheckedDocument.builder().validation(validated).build());
    }

    /**
     * Writes to a stream; the caller closes it.
     *
     * @param read what became of the document
     * @param validated what the rules found in its report
     * @param out the stream
     * @throws IOException if the stream fails
     */
    public void write(ReadResult read, ValidationResult validated, OutputStream out) throws IOException {
        out.write(toBytes(read, validated));
    }

    /**
     * Writes a file: afterwards it is the old one or the whole new one, never a part.
     *
     * @param read what became of the document
     * @param validated what the rules found in its report
     * @param file the file, replaced if it exists
     * @throws IOException if the file cannot be written; the old file is untouched then
     */
    public void write(ReadResult read, ValidationResult validated, Path file) throws IOException {
        AtomicFile.write(file, toBytes(read, validated));
    }
}
