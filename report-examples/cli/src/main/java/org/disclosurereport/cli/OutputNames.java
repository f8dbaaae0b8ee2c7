package org.disclosurereport.cli;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of outputs in one folder: that of the input with its ending, so that {@code a.xls} and {@code a.xlsx} do not
 * meet. Names that would meet nevertheless, because a file system takes upper and lower case or two ways to write an
 * accent for one, all get a part of their hash; so do those that are too long or forbidden somewhere. Therefore a name
 * depends on what is in the folder, never on an order.
 */
final class OutputNames {

    /** File systems take 255 bytes; the ending comes behind. */
    private static final int MAX_BYTES = 220;

    /** What Windows forbids, or no person could see. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\\\/\\p{Cc}\\p{Cf}\\p{Cs}]|[. ]+\\z");

    /** Names that are devices to Windows, whatever ending they have. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|\\z)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OUTPUT = Pattern.compile("(.*)\\.(?:json|jsonl|xml)", Pattern.DOTALL);

    private final FolderListing listing;
    private final Set<String> shared = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    OutputNames(FolderListing listing) {
        this.listing = listing;
        Set<String> wanted = new HashSet<>();
        for (String input : listing.entries().keySet()) {
            String place = place(fitting(input), input);
            if (!wanted.add(place)) {
                shared.add(place);
            }
        }
    }

    /** The name for a file, without the ending of the output, or for a folder. */
    String of(String input) {
        String name = fitting(input);
        if (shared.contains(place(name, input))) {
            name = marked(name, input);
        }
        while (!taken.add(place(name, input))) {
            // somebody gave a file the very name that another got here
            name = marked(name, name);
        }
        return name;
    }

    /** What no two inputs may have in common: a folder is in the way of an output that is named like it. */
    private String place(String name, String input) {
        if (!listing.folders().contains(input)) {
            return folded(name);
        }
        Matcher output = OUTPUT.matcher(name);
        return output.matches() ? folded(output.group(1)) : folded(name) + "/";
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The name itself, or one with its hash if there is a file system that would not take it. */
    private static String fitting(String name) {
        String safe = FORBIDDEN.matcher(name).replaceAll("_");
        if (DEVICE.matcher(safe).lookingAt()) {
            safe = "_" + safe;
        }
        return safe.equals(name) && length(name) <= MAX_BYTES ? name : marked(safe, name);
    }

    /** As much of a name as fits, and the hash of what it stands for. */
    private static String marked(String name, String of) {
        byte[] hash = FileVersion.newSha256().digest(of.getBytes(StandardCharsets.UTF_8));
        String end = "~" + HexFormat.of().formatHex(hash, 0, 6);
        StringBuilder marked = new StringBuilder();
        int bytes = end.length();
        for (int c : name.codePoints().toArray()) {
            bytes += length(Character.toString(c));
            if (bytes > MAX_BYTES) {
                break;
            }
            marked.appendCodePoint(c);
        }
        return marked + end;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
