package org.disclosurereport.io.spreadsheet;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP container. Reading it goes through the central directory, inflates a file only when it
 * is asked for, writes nothing to disk, and stops at absolute limits: honest repetitive sheets compress
 * 300 to 1, so no ratio is too good.
 */
final class ZipArchive {

    private final ArchiveBytes content;
    private final Map<String, ArchiveEntry> entries;
    private final ReadLimits limits;
    private final Map<ArchiveEntry, Long> counted = new HashMap<>();
    private long inflated;

    private ZipArchive(ArchiveBytes content, Map<String, ArchiveEntry> entries, ReadLimits limits) {
        this.content = content;
        this.entries = entries;
        this.limits = limits;
    }

    static ZipArchive open(byte[] content, ReadLimits limits) throws UnreadableDocument {
        return open(ArchiveBytes.of(content), limits);
    }

    static ZipArchive open(ArchiveBytes content, ReadLimits limits) throws UnreadableDocument {
        return new ZipArchive(content, ZipDirectory.read(content, limits), limits);
    }

    /** The files, by name. */
    Collection<ArchiveEntry> entries() {
        return entries.values();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The content of a file, or empty if there is none with that name; capitals do not matter. */
    Optional<InputStream> find(String name) throws UnreadableDocument {
        @Nullable ArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.size() > limits.getMaxEntryBytes()) {
            throw tooLarge(entry, limits.getMaxEntryBytes(), "maxEntryBytes", entry.size());
        }
        return Optional.of(new EntryStream(this, entry, content));
    }

    void count(ArchiveEntry entry, long ofEntry) throws UnreadableDocument {
        // a file that is read twice counts once
        long before = counted.getOrDefault(entry, 0L);
        if (ofEntry > before) {
            inflated += ofEntry - before;
            counted.put(entry, ofEntry);
        }
        if (ofEntry > limits.getMaxEntryBytes()) {
            throw tooLarge(entry, limits.getMaxEntryBytes(), "maxEntryBytes", ofEntry);
        }
        if (inflated > limits.getMaxInflatedBytes()) {
            throw tooLarge(entry, limits.getMaxInflatedBytes(), "maxInflatedBytes", inflated);
        }
    }

    private static UnreadableDocument tooLarge(ArchiveEntry entry, long limit, String option, long found) {
        return entry.damaged(ReadingCode.LIMIT_INFLATED.finding(
                "part", entry.name(), "limit", limit, "option", option, "found", found));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
