package org.disclosurereport.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that are kept and replayed in every build, by format. */
public final class KeptInputs {

    /** The formats that have a target. */
    static final List<String> TARGETS = List.of("json", "xml", "csv", "html", "text", "xlsx", "xls");

    private KeptInputs() {}

    /** Keeps documents: the format, the folder, and the documents. */
    public static void main(String[] arguments) throws IOException {
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            byte[] document = Files.readAllBytes(Path.of(name));
            byte[] input = switch (arguments[0]) {
                case "xlsx" -> PartsInput.of(document);
                case "xls" -> RecordInput.of(document);
                default -> document;
            };
            Files.write(Path.of(arguments[1]).resolve(Path.of(name).getFileName()), input);
        }
    }

    /** The document that an input of a format describes. */
    static byte[] document(String target, byte[] input) {
        return switch (target) {
            case "xlsx" -> PartsInput.zipped(input);
            case "xls" -> RecordInput.contained(input);
            default -> input;
        };
    }

    /** The kept inputs of a format. */
    static List<Path> of(String target) throws IOException {
        String type = Character.toUpperCase(target.charAt(0)) + target.substring(1);
        Path folder = Path.of("src/test/resources/org/disclosurereport/fuzz/" + type + "FuzzTestInputs", target);
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
