package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.disclosurereport.model.form.Wording;

/**
 * A folder and everything below it, in the order of names and never by way of a link. Only the names in the folders
 * that are open are kept in memory.
 */
final class InputFolder {

    private final Path root;

    InputFolder(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /** Its own name, empty for the root of a file system. */
    String name() {
        Path name = root.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Why something in a folder is not an input, named as in the summary. */
    enum Skip {
        link(Wording.of("符号链接", "symbolic link")),
        hidden(Wording.of("隐藏文件", "hidden")),
        lock(Wording.of("Office 锁定文件", "lock file of Office")),
        own(Wording.of("本程序的输出", "output of this program")),
        special(Wording.of("既非文件也非文件夹", "neither file nor folder"));

        private final Wording title;

        Skip(Wording title) {
            this.title = title;
        }

        Wording title() {
            return title;
        }

        /** Whether a person may wonder why it was passed over. */
        boolean isNamed() {
            return this != hidden && this != lock;
        }
    }

    /** Who is told what is in a folder. */
    interface Visitor {
        /** Whether the rest is wanted. */
        boolean goesOn();

        void file(InputFile file);

        void skipped(Skip why, String name);

        void unreadable(String name, FileOutcome.Reason reason);
    }

    /** Whether a path, which need not exist, is this folder or below it. */
    boolean contains(Path path) throws IOException {
        return real(path).startsWith(root);
    }

    /** Whether this folder is at a path, which need not exist, or below it. */
    boolean isWithin(Path path) throws IOException {
        return root.startsWith(real(path));
    }

    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    }

    void visit(Visitor visitor) {
        visit(root, "", "", visitor);
    }

    private static void visit(Path folder, String prefix, String outputs, Visitor visitor) {
        FolderListing listing;
        try {
            listing = FolderListing.of(folder, prefix, visitor);
        } catch (IOException e) {
            visitor.unreadable(prefix.isEmpty() ? "./" : prefix, Failures.reason(e));
            return;
        }
        OutputNames names = new OutputNames(listing);
        for (Map.Entry<String, Path> entry : listing.entries().entrySet()) {
            if (!visitor.goesOn()) {
                return;
            }
            String name = prefix + entry.getKey();
            String output = outputs + names.of(entry.getKey());
            if (listing.folders().contains(entry.getKey())) {
                visit(entry.getValue(), name + "/", output + "/", visitor);
            } else {
                visitor.file(new InputFile(entry.getValue(), name, output));
            }
        }
    }
}
