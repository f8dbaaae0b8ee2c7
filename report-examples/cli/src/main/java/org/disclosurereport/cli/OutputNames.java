package org.disclosurereport.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of outputs in one folder: that of the input with its ending, so that {@code a.xls} and {@code a.xlsx} do not
 * meet. Where names would meet nevertheless, because a file system takes upper and lower case or two ways to write an
 * accent for one, or because of a running number, a part of the name's hash is added; also where a name is too long or
 * forbidden somewhere.
 */
final class OutputNames {

    /** File systems take 255 bytes; the ending and a running number come behind. */
    private static final int MAX_BYTES = 220;

    /** What Windows forbids, or no person could see. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\/\\p{Cc}\\p{Cf}\\p{Cs}]");

    /** Names that are devices to Windows, whatever ending they have. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|\\z)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OUTPUT = Pattern.compile("(.*?)(\\.[0-9]+)?\\.(json|jsonl|xml)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\.[0-9]+\\z");

    private final Set<String> taken = new HashSet<>();

    /**
     * Names for a folder.
     *
     * @param folders its folders, which keep their names
     */
    OutputNames(Collection<String> folders) {
        for (String folder : folders) {
            var output = OUTPUT.matcher(folder);
            if (output.matches()) {
                taken.add(folded(output.group(1)));
            }
        }
    }

    /** The name for an input, without ending; asked in the order of the folder. */
    String of(String input) {
        String name = fitting(input);
        while (!taken.add(folded(NUMBER.matcher(name).replaceFirst("")))) {
            name = fitting(name, "~" + hash(name));
        }
        return name;
    }

    /** The name itself, or one with its hash if there is a file system that would not take it. */
    private static String fitting(String name) {
        String safe = FORBIDDEN.matcher(name).replaceAll("_");
        if (DEVICE.matcher(safe).lookingAt()) {
            safe = "_" + safe;
        }
        return safe.equals(name) && length(name) <= MAX_BYTES ? name : fitting(safe, "~" + hash(name));
    }

    private static String fitting(String name, String end) {
        StringBuilder fitting = new StringBuilder();
        int bytes = end.length();
        for (int c : name.codePoints().toArray()) {
            bytes += length(Character.toString(c));
            if (bytes > MAX_BYTES) {
                break;
            }
            fitting.appendCodePoint(c);
        }
        return fitting + end;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String name) {
        byte[] hash = FileVersion.newSha256().digest(name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 6);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
