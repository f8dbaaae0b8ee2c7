package org.disclosurereport.io.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.grid.FindingList;
import org.disclosurereport.io.grid.Grid;
import org.disclosurereport.io.grid.GridReading;
import org.disclosurereport.io.summary.GridReports;
import org.disclosurereport.io.xml.GuardedXml;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.io.xml.XmlCursor;
import org.disclosurereport.model.finding.Location;

/** Reads a report from an OpenDocument spreadsheet (ods): every sheet becomes a grid, the grids become tables. */
public final class OdsReader {

    private static final String TYPE = "mimetype";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int LONGEST_TYPE = 256;
    private static final int LOCAL_HEADER = 30;
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final List<String> ACTIVE = List.of("basic/", "scripts/", "dialogs/");

    private OdsReader() {}

    /**
     * What a container says of which type it is, wherever it says so. If the container is damaged, its beginning is
     * asked, so that a damaged spreadsheet is still called one.
     *
     * @param content the bytes of the container
     * @param limits how many files it may have
     * @return the media type, or empty if it is no OpenDocument
     */
    public static Optional<String> findMediaType(ArchiveBytes content, ReadLimits limits) {
        try {
            Optional<InputStream> type = ZipArchive.open(content, limits).find(TYPE);
            return type.isPresent() ? Optional.of(text(type.get())) : Optional.empty();
        } catch (UnreadableDocument damaged) {
            return beginsAsSpreadsheet(content) ? Optional.of(SPREADSHEET) : Optional.empty();
        }
    }

    private static boolean beginsAsSpreadsheet(ArchiveBytes content) {
        byte[] expected = (TYPE + SPREADSHEET).getBytes(StandardCharsets.US_ASCII);
        byte[] found = new byte[expected.length];
        if (content.size() < LOCAL_HEADER + expected.length) {
            return false;
        }
        try {
            content.copy(LOCAL_HEADER, found, 0, found.length);
            return Arrays.equals(expected, found);
        } catch (UnreadableDocument unreadable) {
            return false;
        }
    }

    private static String text(InputStream file) throws UnreadableDocument {
        try (file) {
            return new String(file.readNBytes(LONGEST_TYPE), StandardCharsets.UTF_8).strip();
        } catch (UnreadableDocument damaged) {
            throw damaged;
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory must be readable", impossible);
        }
    }

    /**
     * Reads a spreadsheet.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options) {
        return read(content, options, GridReports::readOne);
    }

    /**
     * Reads what somebody wants to know from it.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param reading what to make of its sheets
     * @return what became of it
     */
    public static ReadResult read(byte[] content, ReadOptions options, GridReading reading) {
        FindingList findings = new FindingList(options.getLimits());
        try {
            return reading.read(grids(content, options.getLimits(), findings), options, findings);
        } catch (UnreadableDocument unreadable) {
            return failed(unreadable, findings);
        }
    }

    /**
     * Reads all reports of a spreadsheet.
     *
     * @param content its bytes
     * @param options what the caller knows
     * @param results takes what became of it
     */
    public static void readAll(byte[] content, ReadOptions options, Consumer<? super ReadResult> results) {
        FindingList findings = new FindingList(options.getLimits());
        List<Grid> grids;
        try {
            grids = grids(content, options.getLimits(), findings);
        } catch (UnreadableDocument unreadable) {
            results.accept(failed(unreadable, findings));
            return;
        }
        GridReports.read(grids, options, findings, results);
    }

    private static ReadResult failed(UnreadableDocument unreadable, FindingList findings) {
        findings.addLast(unreadable.finding());
        return ReadResult.builder().findings(findings.toList()).build();
    }

    static List<Grid> grids(byte[] content, ReadLimits limits, FindingList findings) throws UnreadableDocument {
        ZipArchive archive = ZipArchive.open(content, limits);
        Optional<InputStream> type = archive.find(TYPE);
        if (type.isPresent()) {
            text(type.get());
        }
        refuseEncrypted(archive, limits);
        List<Grid> grids = new ArrayList<>();
        GuardedXml.read(WorkbookParts.open(archive, CONTENT), CONTENT, limits, xml -> {
            OdsCursor cursor = new OdsCursor(xml);
            activePart(archive).ifPresent(cursor::note);
            if (!new OdsContent(cursor, findings, limits).read(grids)) {
                throw WorkbookParts.missing("office:spreadsheet");
            }
            cursor.active()
                    .ifPresent(part -> findings.add(ReadingCode.ACTIVE_CONTENT_IGNORED
                            .finding("part", part)
                            .build()));
        });
        return grids;
    }

    private static Optional<String> activePart(ZipArchive archive) {
        return archive.entries().stream()
                .map(ArchiveEntry::name)
                .filter(name -> ACTIVE.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith))
                .findFirst();
    }

    /** The list of parts says of each that needs a password how it is encrypted. */
    private static void refuseEncrypted(ZipArchive archive, ReadLimits limits) throws UnreadableDocument {
        Optional<InputStream> manifest = archive.find(MANIFEST);
        if (manifest.isEmpty()) {
            return;
        }
        try {
            GuardedXml.read(manifest.get(), MANIFEST, limits, OdsReader::refuseEncrypted);
        } catch (UnreadableDocument unreadable) {
            // OpenOffice.org 2 began this list, and no other part, with a document type
            if (!unreadable.finding().getCode().equals(ReadingCode.XML_DTD_FORBIDDEN.code())) {
                throw unreadable;
            }
        }
    }

    private static void refuseEncrypted(XmlCursor xml) throws UnreadableDocument {
        String part = MANIFEST;
        while (xml.next()) {
            if (xml.isStart() && xml.namespace().equals(OpenDocument.MANIFEST)) {
                if (xml.name().equals("file-entry")) {
                    part = String.valueOf(xml.attribute(OpenDocument.MANIFEST, "full-path"));
                } else if (xml.name().equals("encryption-data")) {
                    throw new UnreadableDocument(ReadingCode.ENCRYPTED
                            .finding()
                            .location(Location.builder().part(part).build())
                            .build());
                }
            }
        }
    }
}
