package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one folder contains, by name; what is no input is told to a visitor at once.
 *
 * @param entries files and folders
 * @param folders which of them are folders
 */
record FolderListing(TreeMap<String, Path> entries, Set<String> folders) {

    /** Files that Windows hides, by names that other systems do not know. */
    private static final Set<String> HIDDEN = Set.of("thumbs.db", "desktop.ini");

    private static final FileOutcome.Reason NO_NAME = new FileOutcome.Reason(
            null,
            "本机编码无法表示这个名称；请在 UTF-8 环境中运行（例如 LC_ALL=C.UTF-8）",
            "The encoding of this machine cannot express the name; run where it is UTF-8 (for example LC_ALL=C.UTF-8)");

    static FolderListing of(Path folder, String prefix, InputFolder.Visitor visitor) throws IOException {
        FolderListing listing = new FolderListing(new TreeMap<>(), new TreeSet<>());
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path path : content) {
                String name = path.getFileName().toString();
                try {
                    listing.add(path, name, prefix, visitor);
                } catch (IOException e) {
                    visitor.unreadable(prefix + name, Failures.reason(e));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return listing;
    }

    private void add(Path path, String name, String prefix, InputFolder.Visitor visitor) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        InputFolder.Skip why = why(path, name, attributes);
        if (why != null) {
            visitor.skipped(why, prefix + name);
        } else if (!isExpressible(name, path)) {
            visitor.unreadable(prefix + name, NO_NAME);
        } else {
            entries.put(name, path);
            if (attributes.isDirectory()) {
                folders.add(name);
            }
        }
    }

    private static InputFolder.@Nullable Skip why(Path path, String name, BasicFileAttributes attributes)
            throws IOException {
        if (name.startsWith(".disclosure-report-")
                || (attributes.isDirectory() && Files.exists(path.resolve(Journal.NAME), LinkOption.NOFOLLOW_LINKS))) {
            return InputFolder.Skip.own;
        }
        if (name.startsWith("~$")) {
            return InputFolder.Skip.lock;
        }
        if (Files.isHidden(path) || HIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
            return InputFolder.Skip.hidden;
        }
        if (attributes.isSymbolicLink()) {
            return InputFolder.Skip.link;
        }
        return attributes.isDirectory() || attributes.isRegularFile() ? null : InputFolder.Skip.special;
    }

    /** Whether a name read is the name of the file: it is not if the encoding of the machine lacks a character of it. */
    private static boolean isExpressible(String name, Path path) {
        try {
            return path.resolveSibling(name).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
