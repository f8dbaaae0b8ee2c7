package org.disclosurereport.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.disclosurereport.cli.FileOutcome.OutputFile;
import org.disclosurereport.io.AtomicFile;
import org.disclosurereport.model.finding.Printable;

/** The folder that outputs are written into; no link below it leads out of it. */
final class OutputFolder {

    private final Path root;

    private OutputFolder(Path root) {
        this.root = root;
    }

    static OutputFolder at(Path folder) throws IOException {
        return new OutputFolder(Files.createDirectories(folder).toRealPath());
    }

    Path journal() {
        return root.resolve(Journal.NAME);
    }

    /** Begins an output, and the folders above it. */
    AtomicFile open(String name) throws IOException {
        Path target = root.resolve(name);
        Path folder = root;
        Path below = root.relativize(target).getParent();
        if (below != null) {
            for (Path part : below) {
                folder = openFolder(folder.resolve(part));
            }
        }
        if (!folder.toRealPath().startsWith(root)) {
            throw outside(target);
        }
        return AtomicFile.open(target);
    }

    private Path openFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw outside(folder);
            }
        }
        return folder;
    }

    private IOException outside(Path target) {
        return new IOException("Output must be below folders of the output folder, but a link or a file is at "
                + Printable.of(root.relativize(target).toString()));
    }

    /** Whether a file is there as it was written. */
    boolean has(OutputFile file) {
        try {
            Path path = root.resolve(file.name()).normalize();
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return path.toRealPath().startsWith(root) && attributes.isRegularFile() && attributes.size() == file.size();
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Removes a file that an earlier run wrote for an input that no longer gives it. */
    void remove(OutputFile file) throws IOException {
        if (has(file)) {
            Files.delete(root.resolve(file.name()).normalize());
        }
    }
}
