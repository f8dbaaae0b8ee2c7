package org.disclosurereport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** What a library could leave behind in its host. */
record Machine(Map<String, List<String>> state) {

    static Machine now() {
        Map<String, List<String>> state = new TreeMap<>();
        // asking for the zone sets a property, so it comes first
        state.put(
                "defaults",
                List.of(
                        Locale.getDefault().toLanguageTag(),
                        TimeZone.getDefault().getID(),
                        Charset.defaultCharset().name()));
        state.put("files in java.io.tmpdir", files(Path.of(System.getProperty("java.io.tmpdir"))));
        state.put("files here", files(Path.of("")));
        state.put(
                "threads",
                Thread.getAllStackTraces().keySet().stream()
                        .filter(Thread::isAlive)
                        .map(Thread::getName)
                        .sorted()
                        .toList());
        Properties properties = System.getProperties();
        state.put(
                "system properties",
                new TreeSet<>(properties.stringPropertyNames())
                        .stream()
                                .map(name -> name + "=" + properties.getProperty(name))
                                .toList());
        state.put("streams", List.of(System.out.toString(), System.err.toString(), System.in.toString()));
        state.put("log handlers", logHandlers());
        state.put(
                "security providers",
                Arrays.stream(java.security.Security.getProviders())
                        .map(Object::toString)
                        .toList());
        return new Machine(state);
    }

    /** What is not as it was. */
    String differences(Machine before) {
        StringBuilder differences = new StringBuilder();
        state.forEach((what, now) -> {
            Set<String> changed = new TreeSet<>(now);
            Set<String> gone = new TreeSet<>(before.state().get(what));
            changed.removeAll(before.state().get(what));
            gone.removeAll(now);
            if (!changed.isEmpty() || !gone.isEmpty()) {
                differences
                        .append(what)
                        .append(": ")
                        .append(changed)
                        .append(" instead of ")
                        .append(gone)
                        .append("; ");
            }
        });
        return differences.toString();
    }

    /** Loggers may come, but none with a handler, a level or another parent than the root. */
    private static List<String> logHandlers() {
        Set<String> configured = new TreeSet<>();
        LogManager.getLogManager().getLoggerNames().asIterator().forEachRemaining(name -> {
            Logger logger = LogManager.getLogManager().getLogger(name);
            if (logger != null && (logger.getHandlers().length > 0 || logger.getLevel() != null)) {
                configured.add(name + " " + logger.getLevel() + " " + Arrays.toString(logger.getHandlers()));
            }
        });
        return List.copyOf(configured);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
