package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row W07 of the hostile input suite: programs that are killed while they write. */
class KilledWriterTest {

    private static final int KILLS = 30;
    private static final int LENGTH = 200_000;

    @TempDir
    private Path folder;

    @Test
    void W07_a_killed_writer_leaves_the_old_file_or_the_whole_new_one() throws Exception {
        Path file = folder.resolve("file");
        AtomicFile.write(file, content(0));
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:-UsePerfData",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriterTest.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(process.getInputStream().read()).as("the program writes").isEqualTo('w');
            TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
            process.destroyForcibly().waitFor();
            byte[] found = Files.readAllBytes(file);
            assertThat(found).hasSize(LENGTH).containsOnly(found[0]);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(left -> !left.equals(file)))
                    .allSatisfy(left -> assertThat(left.getFileName().toString())
                            .startsWith(".disclosure-report-")
                            .endsWith(".part"));
        }
    }

    private static byte[] content(int letter) {
        return Character.toString('a' + letter % 26).repeat(LENGTH).getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes one version after the other until it is killed. */
    public static void main(String[] arguments) throws IOException {
        System.out.write('w');
        System.out.flush();
        for (int i = 0; true; i++) {
            AtomicFile.write(Path.of(arguments[0]), content(i));
        }
    }
}
