package org.disclosurereport.model.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant: equal but for case, or at most two typing errors away. */
public final class NearestName {

    private static final int MAX_DISTANCE = 2;
    private static final int MAX_LENGTH = 64;

    private NearestName() {}

    /**
     * The nearest of some names.
     *
     * @param name what somebody wrote
     * @param names the names that are known
     * @return the first of the nearest ones, or empty if none is near
     */
    public static Optional<String> find(String name, Collection<String> names) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = normal(name);
        String nearest = null;
        int smallest = Math.min(MAX_DISTANCE, wanted.length() / 2) + 1;
        for (String candidate : names) {
            int distance = distance(wanted, normal(candidate));
            if (distance < smallest) {
                smallest = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one name into the other. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
