package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the tests, run by another Java with a heap of 64 MB and a stack of 256 KB. */
public final class LittleHeap {

    private LittleHeap() {}

    /** What a program prints that ends without an error. */
    public static String outputOf(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        // One collector everywhere, and most of the heap in one piece: what fits does not depend on
                        // luck.
                        "-XX:+UseSerialGC",
                        "-Xmn8m",
                        "-Xss256k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
