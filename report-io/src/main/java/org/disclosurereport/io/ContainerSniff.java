package org.disclosurereport.io;

import java.util.Optional;
import org.disclosurereport.io.spreadsheet.ArchiveBytes;
import org.disclosurereport.io.spreadsheet.OdsReader;

/** Tells from the whole of a ZIP container which document it is; its head says only that it is one. */
final class ContainerSniff {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String SPREADSHEET = OPEN_DOCUMENT + "spreadsheet";

    private ContainerSniff() {}

    /** The kind of a document of which the head is known, by all of its bytes. */
    static ContentSniff.Kind closer(ContentSniff.Kind kind, ArchiveBytes content, ReadOptions options) {
        return kind.format().filter(ReportFormat.XLSX::equals).isEmpty()
                ? kind
                : OdsReader.findMediaType(content, options.getLimits())
                        .flatMap(ContainerSniff::named)
                        .orElse(kind);
    }

    private static Optional<ContentSniff.Kind> named(String mediaType) {
        if (mediaType.equals(SPREADSHEET) || mediaType.equals(SPREADSHEET + "-template")) {
            return Optional.of(ContentSniff.Kind.of(ReportFormat.ODS));
        }
        if (mediaType.startsWith(OPEN_DOCUMENT + "text")) {
            return Optional.of(ContentSniff.Kind.foreign("OpenDocument 文本文档（odt）", "OpenDocument text (odt)"));
        }
        if (mediaType.startsWith(OPEN_DOCUMENT + "presentation")) {
            return Optional.of(ContentSniff.Kind.foreign("OpenDocument 演示文稿（odp）", "OpenDocument presentation (odp)"));
        }
        if (mediaType.startsWith(OPEN_DOCUMENT)) {
            return Optional.of(ContentSniff.Kind.foreign("OpenDocument 文档", "OpenDocument document"));
        }
        return mediaType.startsWith("application/vnd.sun.xml.")
                ? Optional.of(ContentSniff.Kind.foreign("OpenOffice.org 1.x 文档", "document of OpenOffice.org 1.x"))
                : Optional.empty();
    }
}
